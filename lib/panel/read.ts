import type { PanelReading, SessionRow } from '../model';
import { accountMarker } from './account';
import { type Box, boxes, boxTree, textOf, within } from './box';
import { isComplete } from './complete';
import { APP, controlKind, createEvidence, DEVICE, PLACE, type Range, STATE, TIME } from './evidence';
import { rowFrom, slotsOf } from './fields';
import { readRowText } from './fragments';
import { groupsOf } from './groups';
import { findTitles, isGroup, type Title, untitled } from './headings';
import { createReader, type Reader } from './reader';
import { findRows, firstFence, type List, type Row } from './rows';
import { isSecurityWithoutSessions, stateWithoutRows } from './state';
import { findSurfaces, type Surface } from './surfaces';
import { clean } from './text';
import { allLanguages, isKnownLanguage, vocabularyOf } from './words/vocabulary';

export interface ReadOptions {
  /** Reserved for what an owner taught about a layout. */
  hints?: unknown;
  /** Tried after the page's language and English; the browser's own when left out. */
  languages?: string[];
}

/** More rows than anyone has; beyond it the page is not what it seems. */
const MOST_ROWS = 5_000;

/**
 * Reads the Active sessions panel of a page by meaning: words of many languages, roles, repetition and kinds of text,
 * never class names or test ids. Pure and synchronous: changes nothing, clicks nothing, never throws.
 *
 * @param at when the page is read: relative times count from it
 * @param timeZone IANA name of the zone in which the page shows its times; the browser's own when left out
 * @returns a state of its own for each way in which there are no rows; see `PanelReading`
 */
export function readPanel(
  document: Document,
  at: Date,
  timeZone?: string,
  options: ReadOptions = {},
): PanelReading {
  try {
    return read(document, at, timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone, options);
  } catch (error) {
    // A page can be made to break any rule: what is left is to say so.
    return { state: 'unrecognised', reason: `The page could not be read (${clean(String(error), 200)}).` };
  }
}

function read(document: Document, at: Date, timeZone: string, options: ReadOptions): PanelReading {
  const { open, covered } = findSurfaces(document);
  const page = document.documentElement.lang || 'en';
  const others = options.languages ?? document.defaultView?.navigator.languages ?? [];
  const readIn = (surface: Surface) => readSurface(surface, document, page, at, timeZone, others);
  const readings = open.map(readIn);
  const found = mostTelling(readings);
  if (found.state !== 'closed') return found;
  const [top] = open;
  if (top && covered.length > 0 && asksBack(top, page, at, timeZone)) {
    return mostTelling(covered.map(readIn));
  }
  return { state: 'closed' };
}

const CLOSED: PanelReading = { state: 'closed' };
/** Closed, and the way to it is offered: then it is not unavailable, whatever another part of the page says. */
const OFFERED: PanelReading = { state: 'closed' };

/** Of several parts of the page: the list, else why there is none, else that it is not offered at all. */
function mostTelling(readings: PanelReading[]): PanelReading {
  return (
    readings.find(({ state }) => state === 'sessions') ??
    readings.find(({ state }) => state !== 'closed' && state !== 'unavailable') ??
    readings.find((reading) => reading === OFFERED) ??
    readings.find(({ state }) => state === 'unavailable') ??
    CLOSED
  );
}

/** A small dialog that asks whether to log out really lies over the panel, which is still there. */
function asksBack(surface: Surface, language: string, at: Date, timeZone: string): boolean {
  const reader = createReader([language], at, timeZone);
  const root = boxTree(surface.root);
  const kinds = [...boxes(root)].map((box) => controlKind(box, reader));
  return (
    surface.kind === 'dialog' &&
    kinds.length < 60 &&
    kinds.some((kind) => kind === 'log-out' || kind === 'log-out-all')
  );
}

function readSurface(
  surface: Surface,
  document: Document,
  page: string,
  at: Date,
  timeZone: string,
  others: readonly string[],
): PanelReading {
  const root = boxTree(surface.root);
  let reader = createReader([page, ...others], at, timeZone);
  let heads = findTitles(root, reader);
  let language = page;
  if (heads.titles.length === 0 && !heads.entry) {
    const spoken = languageOf(root);
    if (spoken) {
      language = spoken;
      reader = createReader([spoken, page, ...others], at, timeZone);
      heads = findTitles(root, reader);
    }
  }
  const { titles, entry } = heads;
  for (const title of titles) {
    const found = rowsUnder(title, root, reader);
    if (found.rows.length > 0) return sessions(root, found, reader, document, language);
  }
  const [title] = titles;
  if (title && (surface.kind !== 'page' || isSettings(document)))
    return withoutRows(root, rowsUnder(title, root, reader).range, entry, reader);
  if (title || entry) return OFFERED;
  if (surface.kind === 'dialog') {
    const structural = byStructure(root, reader, page);
    if (structural)
      return structural === 'doubtful' ? doubtful : sessions(root, structural, reader, document, page);
  }
  if (isKnownLanguage(page) && isSecurityWithoutSessions(root, document, reader))
    return { state: 'unavailable' };
  return { state: 'closed' };
}

const doubtful: PanelReading = {
  state: 'unrecognised',
  reason: 'A list that could be the active sessions is open, and nothing on the page says what it lists.',
};

/** The rows that a title speaks for, and the stretch in which they and what belongs to them stand. */
function rowsUnder({ head, range, fences }: Title, root: Box, reader: Reader): List {
  const rows = findRows(root, range, reader);
  const fence = firstFence(fences, rows) ?? foreignHead(root, range, rows, reader);
  if (!fence) return { head, rows, range };
  // Without neighbours that belong to another list, the same rows may come out otherwise.
  const inside = { from: range.from, to: fence.from };
  return { head, rows: findRows(root, inside, reader), range: inside };
}

/**
 * A heading after which the rows have no log-out nor what stands in its place, where the rows before it have: it heads
 * another list (a record of past sign-ins), by whatever name.
 */
function foreignHead(root: Box, range: Range, rows: Row[], reader: Reader): Box | undefined {
  const evidence = createEvidence(reader, range);
  const hasState = ({ boxes }: Row) => boxes.some((box) => (evidence.of(box) & STATE) !== 0);
  const starts = ({ boxes }: Row) => boxes[0]?.from ?? 0;
  const inRow = (box: Box) => rows.some((row) => row.boxes.some((outer) => within(box, outer)));
  return [...boxes(root)].find((head) => {
    if (head.role !== 'heading' || head.from < range.from || head.to > range.to) return false;
    if (inRow(head) || isGroup(head, reader)) return false;
    const before = rows.filter((row) => starts(row) < head.from);
    const after = rows.filter((row) => starts(row) >= head.to);
    return (
      after.length > 0 &&
      before.filter(hasState).length * 2 > before.length &&
      !after.some((row) => hasState(row))
    );
  });
}

/** The language whose table has the panel's title, when it is neither the page's nor English. */
function languageOf(root: Box): string | null {
  const texts = new Set(
    [...boxes(root)].map((box) => textOf(box, 60)).filter((text) => text !== '' && text.length < 50),
  );
  return (
    allLanguages.find((language) => {
      const words = vocabularyOf([language]);
      return [...texts].some((text) => words.is('activeSessions', text));
    }) ?? null
  );
}

/** A page of its own is the panel's only by its address: anybody may write "Active sessions" above something. */
const isSettings = (document: Document) => /session|security|settings/i.test(addressOf(document));

const addressOf = ({ location }: Document) => (location ? `${location.pathname}${location.hash}` : '');

/** @param entry a closed entry leads to the panel: only what is said in so many words is of an open one */
function withoutRows(root: Box, range: Range, entry: boolean, reader: Reader): PanelReading {
  const state = stateWithoutRows(root, range, reader);
  if (entry && state !== 'failed') return state === 'said-loading' ? { state: 'loading' } : OFFERED;
  if (state === 'said-loading') return { state: 'loading' };
  if (state !== 'unexplained') return { state };
  return {
    state: 'unrecognised',
    reason: 'The panel is open, and no row in it could be told from the others.',
  };
}

/** Rows in a dialog that no known word heads: accepted only when every row speaks for itself. */
function byStructure(root: Box, reader: Reader, page: string): List | 'doubtful' | null {
  const found = rowsUnder(untitled(root, reader), root, reader);
  const evidence = createEvidence(reader, found.range);
  const sets = found.rows.map((row) => row.boxes.reduce((set, box) => set | evidence.of(box), 0));
  const all = (bits: number) => sets.length > 0 && sets.every((set) => (set & bits) === bits);
  if (found.rows.length < 2 || !all(DEVICE | TIME)) return null;
  const some = (bits: number) => sets.some((set) => (set & bits) !== 0);
  return some(APP) && (some(STATE) || (all(PLACE) && !isKnownLanguage(page))) ? found : 'doubtful';
}

function sessions(root: Box, list: List, reader: Reader, document: Document, language: string): PanelReading {
  const { range, rows: found } = list;
  if (found.length > MOST_ROWS)
    return { state: 'unrecognised', reason: `The page lists more than ${MOST_ROWS} rows.` };
  const texts = found.map((row) => readRowText(row.boxes, reader));
  const slots = slotsOf(texts);
  const groups = groupsOf(root, range, found, reader);
  const rows: SessionRow[] = [];
  for (const [i, text] of texts.entries()) {
    const row = rowFrom(text, slots, groups[i] ?? { current: false, apps: [] });
    if ('contradiction' in row) return { state: 'unrecognised', reason: row.contradiction };
    rows.push(row);
  }
  if (rows.filter((row) => row.current).length > 1) {
    return { state: 'unrecognised', reason: 'More than one row is marked as the current session.' };
  }
  return {
    state: 'sessions',
    rows,
    complete: isComplete(root, list, reader),
    language,
    account: accountMarker(document),
  };
}
