import type { PanelReading, SessionRow } from '../model';
import { compared } from './compare/compared';
import { logOutsByPlace } from './compare/log-outs-by-place';
import { markedByRole } from './compare/marks-by-role';
import { trustedByRole } from './compare/trust-by-role';
import { unexplained } from './compare/unexplained';
import { languagesOfDates } from './dates/months';
import { doubtAbout } from './doubts/doubts';
import { languageOf, languageOfTitle } from './language';
import { isComplete } from './list/complete';
import { datedByHeads } from './list/day-heads';
import { withDrawnControls } from './list/drawn-controls';
import { areEnded } from './list/ended';
import type { Range } from './list/evidence';
import { exceptTitle, groupsOf } from './list/groups';
import { isWithheld, securityWithoutSessions } from './list/not-offered';
import { orderSeen } from './list/order';
import type { List } from './list/rows';
import { isOtherTabOpen, isSecurityWithList } from './list/security';
import { stateWithoutRows } from './list/state';
import { stateByStructure } from './list/state-by-structure';
import { rowsUnder } from './list/territory';
import { findTitles } from './list/titles';
import { listWithoutTitle } from './list/without-title';
import { zoneBeside } from './list/zone-beside';
import { accountMarker } from './live/account';
import { notePlace } from './live/where';
import type { Box } from './page/box';
import { boxTree } from './page/box-tree';
import type { Surface } from './page/surfaces';
import { createReader, type Reader } from './reader';
import { NO_GROUP, rowFrom } from './row/fields';
import { readRowText } from './row/fragments';
import { slotsOf } from './row/slots';
import { allLanguages, isKnownLanguage } from './words/vocabulary';

/** Closed, and the way to it is offered: then it is not unavailable, whatever another part of the page says. */
export const OFFERED: PanelReading = { state: 'closed' };

/** Security is open, and no known word on it leads to the sessions, heads them or says why there are none. */
export const UNTOLD: PanelReading = {
  state: 'unrecognised',
  reason: 'Security is open, and nothing on it is known to be the active sessions or the way to them.',
};

/** The panel itself does not say why it shows none: what stands beside it may. */
export const ROWLESS: PanelReading = {
  state: 'unrecognised',
  reason: 'The panel is open, and no row in it could be told from the others.',
};

/** More rows than anyone has; beyond it the page is not what it seems. */
const MOST_ROWS = 5_000;

/** Reads what stands on one surface; see `readPanel`.
 *
 * @param page language tag of the page
 * @param others tried after it and English */
export function readSurface(
  surface: Surface,
  document: Document,
  page: string,
  at: Date,
  timeZone: string,
  others: readonly string[],
): PanelReading {
  const reading = readSurfaceIn(surface, document, page, at, timeZone, others);
  if (reading.state !== 'sessions') return reading;
  const dateless = reading.rows.filter((row) => row.signedIn === null);
  if (dateless.length === 0) return reading;
  // Dates may be written in the language of the browser that rendered them, which is not always this one.
  const ofDates = languagesOfDates(
    dateless.flatMap((row) => row.lines),
    allLanguages,
  );
  // Words such as "il y a" have no names of months: the title may be in their language, and what stands around it in another.
  const ofTitle = dateless.length === reading.rows.length ? languageOfTitle(boxTree(surface.root)) : null;
  const spoken = [...ofDates, ...(ofTitle === null || ofTitle === reading.language ? [] : [ofTitle])];
  if (spoken.every((language) => others.includes(language))) return reading;
  const again = readSurfaceIn(surface, document, page, at, timeZone, [...others, ...spoken]);
  const dated = (one: PanelReading) =>
    one.state === 'sessions' ? one.rows.filter((row) => row.signedIn !== null).length : 0;
  return dated(again) > dated(reading) ? again : reading;
}

/** @param spoken the language of its title, where that is another than that of what stands around it */
function readSurfaceIn(
  surface: Surface,
  document: Document,
  page: string,
  at: Date,
  timeZone: string,
  others: readonly string[],
  spoken: string | null = null,
): PanelReading {
  const tree = boxTree(surface.root);
  const language = spoken ?? languageOf(tree, page);
  const reader = createReader([language, page, ...others], at, timeZone);
  const root = withDrawnControls(tree, reader);
  const { titles, entry, guessed } = findTitles(root, reader);
  const mayBeOpen = surface.kind === 'dialog' || isSettings(document);
  // The panel may be in another language than what stands around it: then its title tells in which.
  const other = spoken === null && guessed && !entry && mayBeOpen ? languageOfTitle(root) : null;
  const told = other === null ? null : readSurfaceIn(surface, document, page, at, timeZone, others, other);
  if (told?.state === 'sessions') return told;
  for (const title of titles) {
    const found = rowsUnder(title, root, reader);
    if (
      found.rows.length > 0 &&
      (surface.kind !== 'page' || isSettings(document) || areEnded(found.rows, reader))
    )
      return sessions(root, found, reader, document, language);
    // What failed to load is not what stands below a later title.
    if (title === titles[0] && stateWithoutRows(root, found.ranges, reader) === 'failed') break;
  }
  const [title] = titles;
  if (title && (surface.kind !== 'page' || isSettings(document)))
    return withoutRows(root, rowsUnder(title, root, reader).ranges, entry, reader);
  if (entry && isWithheld(root, reader)) return { state: 'unavailable' };
  if (title || entry) return OFFERED;
  if (mayBeOpen) {
    const structural = listWithoutTitle(root, reader, language);
    if (structural && structural !== 'doubtful')
      return sessions(root, structural, reader, document, language);
    if (told) return told;
    if (structural && !isOtherTabOpen(root, reader)) return doubtful;
    const state = stateByStructure(root, document, reader);
    if (state) return state === 'unexplained' ? awaited : { state };
  }
  if (isSecurityWithList(root, document, reader)) return doubtful;
  const isKnown = isKnownLanguage(page) && isKnownLanguage(language);
  const security = securityWithoutSessions(root, document, reader, isKnown);
  return security === 'untold' ? UNTOLD : { state: security ?? 'closed' };
}

const doubtful: PanelReading = {
  state: 'unrecognised',
  reason: 'A list that could be the active sessions is open, and nothing on the page says what it lists.',
};

const awaited: PanelReading = {
  state: 'unrecognised',
  reason: 'A list that could be the active sessions is awaited, or a message stands in its place.',
};

/** A page of its own is the panel's only by its address: anybody may write "Active sessions" above something. */
export const isSettings = (document: Document) => /session|security|settings/i.test(addressOf(document));

const addressOf = ({ location }: Document) => (location ? `${location.pathname}${location.hash}` : '');

/** @param entry a closed entry leads to the panel: only what is said in so many words is of an open one */
function withoutRows(root: Box, ranges: Range[], entry: boolean, reader: Reader): PanelReading {
  const state = stateWithoutRows(root, ranges, reader);
  if (entry && state !== 'failed') return state === 'said-loading' ? { state: 'loading' } : OFFERED;
  if (state === 'said-loading') return { state: 'loading' };
  return state === 'unexplained' ? ROWLESS : { state };
}

function sessions(root: Box, list: List, around: Reader, document: Document, language: string): PanelReading {
  const { ranges, rows: found } = list;
  if (found.length > MOST_ROWS)
    return { state: 'unrecognised', reason: `The page lists more than ${MOST_ROWS} rows.` };
  const zone = zoneBeside(root, list, around);
  const reader = zone === null ? around : createReader(around.languages, around.time.at, zone);
  const groups = exceptTitle(list, groupsOf(root, ranges, found, reader));
  const alone = found.map((row) => readRowText(row.boxes, reader));
  const texts = logOutsByPlace(compared(alone, reader), groups);
  const slots = slotsOf(texts);
  // In a list of which one row is selected, `aria-current` marks the selection; the words say which row is this browser,
  // and this browser's row has no log-out.
  const isSaid = texts.some(({ fragments }) => fragments.some(({ part }) => part.kind === 'current'));
  for (const text of texts) if (isSaid || text.canLogOut) text.markedCurrent = false;
  const read: SessionRow[] = [];
  for (const [i, text] of texts.entries()) {
    const row = rowFrom(text, slots, groups[i] ?? NO_GROUP);
    if ('contradiction' in row) return { state: 'unrecognised', reason: row.contradiction };
    read.push(row);
  }
  const said = unexplained(texts, read);
  const marked = trustedByRole(markedByRole(read, texts, said, reader), texts, said);
  const rows = datedByHeads(marked, texts, groups, reader);
  for (const [i, row] of rows.entries()) notePlace(row, found[i]?.boxes.map(({ element }) => element) ?? []);
  const doubt = doubtAbout({ root, list, texts, rows, groups, said, reader });
  if (doubt) return { state: 'unrecognised', reason: doubt };
  return {
    state: 'sessions',
    rows: orderSeen(found).flatMap((place) => rows[place] ?? []),
    complete: isComplete(root, list, reader),
    language,
    account: accountMarker(document),
  };
}
