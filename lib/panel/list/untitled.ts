import { type Box, boxes, isControl, within } from '../page/box';
import type { Reader } from '../reader';
import { understand } from '../row/understand';
import { ADDED, APP, controlKind, createEvidence, DEVICE, type Evidence, PLACE, TIME } from './evidence';
import { type Title, unknownTitles, untitled } from './headings';
import { isLoggedOut } from './plain-log-out';
import type { List, Row } from './rows';
import { rowsUnder } from './territory';

/**
 * Rows under a heading that no table has, or under none. What sessions show and no other list does: each names a device with a
 * time or place, and is logged out (or is the current one), and two of these three stand with them: an app of OpenAI's, one
 * current session, the way out of all.
 *
 * @returns the list; 'several' where more than one could be it; 'doubtful' where something like it could be another; null where
 * there is none
 */
export function untitledList(root: Box, reader: Reader): List | 'several' | 'doubtful' | null {
  const told: List[] = [];
  let doubtful = false;
  for (const title of [...unknownTitles(root, reader), untitled(root, reader)]) {
    const list = rowsUnder(title, root, reader);
    const verdict = verdictOn(list, title, root, reader);
    if (verdict === 'sessions') told.push(list);
    doubtful ||= verdict === 'doubtful';
  }
  // The nearest heading of those that have them all.
  const [first = null, ...others] = told.sort(
    (a, b) => b.rows.length - a.rows.length || headOf(b) - headOf(a),
  );
  if (!first) return doubtful ? 'doubtful' : null;
  const own = boxesOf(first);
  const isWithin = (list: List) => boxesOf(list).every((box) => own.some((row) => within(box, row)));
  return others.every(isWithin) && !splits(others) ? first : 'several';
}

const headOf = ({ head }: List) => head?.from ?? -1;
const boxesOf = ({ rows }: List) => rows.flatMap((row) => row.boxes);

/** Two headings that head different rows each are heads of two lists. */
const splits = (lists: List[]) =>
  lists.some((list) =>
    lists.some(
      (other) =>
        !boxesOf(list).some((box) => boxesOf(other).some((one) => one.from < box.to && box.from < one.to)),
    ),
  );

function verdictOn(list: List, title: Title, root: Box, reader: Reader): 'sessions' | 'doubtful' | null {
  const { rows } = list;
  if (rows.length === 0) return null;
  const evidence = createEvidence(reader, title.range);
  const sets = rows.map((row) => setOf(row, evidence));
  if (!sets.every((set) => (set & DEVICE) !== 0 && (set & (TIME | PLACE)) !== 0 && (set & ADDED) === 0))
    return null;
  const current = rows.filter((row) => isCurrent(row, reader)).length;
  const logOuts = rows.filter((row) => isLoggedOut(row, reader)).length;
  const apps = sets.some((set) => (set & APP) !== 0);
  const signs = [apps, current === 1, offersAll(list, root, reader)].filter(Boolean).length;
  if (signs >= 2 && (logOuts > 0 || (rows.length === 1 && current === 1))) return 'sessions';
  return current > 0 || logOuts > 0 || (apps && sets.some((set) => (set & TIME) !== 0)) ? 'doubtful' : null;
}

const setOf = ({ boxes: own }: Row, evidence: Evidence) =>
  own.reduce((set, box) => set | evidence.of(box), 0);

const isCurrent = (row: Row, reader: Reader) =>
  row.boxes.some((box) => understoodIn(box, reader).some(({ kind }) => kind === 'current'));

const understoodIn = (box: Box, reader: Reader) =>
  box.tree.pieces.slice(box.firstPiece, box.endPiece).flatMap(({ text }) => understand(text, reader));

/** The way out of all sessions stands where they are listed. */
const offersAll = ({ ranges }: List, root: Box, reader: Reader) =>
  boxes(root).some(
    (box) =>
      isControl(box) &&
      ranges.some(({ from, to }) => box.from >= from && box.to <= to) &&
      controlKind(box, reader) === 'log-out-all',
  );
