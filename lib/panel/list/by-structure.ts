import { type Box, boxes, isControl, pieces, textOf } from '../page/box';
import type { Reader } from '../reader';
import { isKnownLanguage } from '../words/vocabulary';
import {
  ADDED,
  APP,
  controlKind,
  countKinds,
  createEvidence,
  DEVICE,
  ENDING,
  PLACE,
  type Range,
  TIME,
} from './evidence';
import { deviceTitles, type Title, untitled } from './headings';
import { areUndoneOtherwise } from './plain-log-out';
import type { List, Row } from './rows';
import { rowsUnder } from './territory';

/**
 * Rows that no known title heads ("Your devices", or a title in words that no table has): taken only when they show what
 * sessions show and no other list of devices does.
 *
 * @returns null where no rows like sessions stand, 'doubtful' where they may be those of another list
 */
export function byStructure(root: Box, reader: Reader, language: string): List | 'doubtful' | null {
  let isDoubtful = false;
  for (const title of [...deviceTitles(root, reader), untitled(root, reader)]) {
    const found = rowsUnder(title, root, reader);
    const verdict = verdictOn(found, title, root, reader, language);
    if (verdict === 'sessions') return found;
    if (verdict === 'doubtful') isDoubtful = true;
  }
  return isDoubtful ? 'doubtful' : null;
}

function verdictOn(
  { rows, ranges }: List,
  { head }: Title,
  root: Box,
  reader: Reader,
  language: string,
): 'sessions' | 'doubtful' | null {
  const evidence = createEvidence(reader, { from: root.from, to: root.to });
  const sets = rows.map((row) => row.boxes.reduce((set, box) => set | evidence.of(box), 0));
  if (sets.length === 0) return null;
  const share = (bits: number) => sets.filter((set) => (set & bits) !== 0).length / sets.length;
  // One row like a session is not passed over, whatever the others are.
  const otherwise = sets.some(isLikeSession) ? 'doubtful' : null;
  if (share(DEVICE) < 1) return otherwise;
  const around = aroundRows(rows, ranges, root);
  // Each is used now, can be logged out, or is of unavailable status. The current session shows no time on some pages.
  const ends = share(ENDING) === 1 && share(TIME | PLACE) >= 0.5;
  if (ends && (speaksOfSessions(around, root, reader) || share(APP) > 0)) return 'sessions';
  if (share(TIME | PLACE) < 1) return otherwise;
  // Devices that are trusted are listed like those that are used, this one among them, and are removed.
  const used = (ends || (share(ENDING) > 0 && share(TIME) >= 0.5)) && !areUndoneOtherwise(rows, reader);
  const devices = used || speaksOfSessions(around, root, reader);
  if (head !== null && devices) return 'sessions';
  if (sets.length < 2) return otherwise;
  const told = share(TIME) >= 0.5 && share(APP) > 0;
  const own =
    share(ENDING) > 0 ||
    headsOthers(around, root, reader) ||
    (share(PLACE) === 1 && !isKnownLanguage(language));
  return told && own ? 'sessions' : 'doubtful';
}

const isLikeSession = (set: number) =>
  (set & DEVICE) !== 0 &&
  (set & ADDED) === 0 &&
  (set & (TIME | PLACE)) !== 0 &&
  ((set & ENDING) !== 0 || countKinds(set) >= 3);

/** From the last heading above the rows to the next one below them: what stands further away speaks of something else. */
function aroundRows(rows: Row[], ranges: Range[], root: Box): Range {
  const own = rows.flatMap((row) => row.boxes);
  const first = Math.min(...own.map(({ from }) => from));
  const last = Math.max(...own.map(({ to }) => to));
  const heads = boxes(root).filter(({ role }) => role === 'heading');
  return {
    from: Math.max(
      ranges[0]?.from ?? root.from,
      ...heads.filter(({ to }) => to <= first).map(({ from }) => from),
    ),
    to: Math.min(
      ranges.at(-1)?.to ?? root.to,
      ...heads.filter(({ from }) => from >= last).map(({ from }) => from),
    ),
  };
}

/** Where sessions are listed, all of them can be logged out at once, or something there has the word for a session. */
function speaksOfSessions({ from, to }: Range, root: Box, reader: Reader): boolean {
  return (
    pieces(root).some(
      ({ order, text }) => order >= from && order < to && reader.words.has('session', text),
    ) ||
    boxes(root).some(
      (box) =>
        isControl(box) && box.from >= from && box.from < to && controlKind(box, reader) === 'log-out-all',
    )
  );
}

/** "Other sessions"; the word for a session alone stands above past sign-ins, too ("Inicios de sesión"). */
const headsOthers = ({ from, to }: Range, root: Box, { words }: Reader): boolean =>
  boxes(root).some(
    (box) =>
      box.role === 'heading' &&
      box.from >= from &&
      box.to <= to &&
      words.has('session', textOf(box, 60)) &&
      words.has('everywhere', textOf(box, 60)),
  );
