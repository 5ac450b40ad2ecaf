import { type Box, boxes, countPieces, isControl, isPiece, shapeOf, textOf } from '../page/box';
import type { Reader } from '../reader';
import { columnsAsRows } from './columns-as-rows';
import { areOneSaidTwice, detailsApart } from './details-apart';
import { withoutHeads } from './device-heads';
import {
  ADDED,
  conflict,
  countKinds,
  createEvidence,
  DEVICE,
  ENDING,
  type Evidence,
  isEndingOnly,
  isOnDevice,
  MARKS,
  type Range,
  STATE,
  TIME,
} from './evidence';
import { childrenIn, grown, isFence, isOfRow, isText } from './extent';
import { withoutLegend } from './legend';
import type { Row } from './row';
import { cellsFromAbove } from './spanning-cells';
import { fromOneTemplate, repeatedShapes } from './template';

/** Rows, what heads them, and the stretches in which they and what belongs to them stand. */
export interface List {
  head: Box | null;
  ranges: Range[];
  rows: Row[];
}

/** Roles that say "one of several": two of them are never one row. */
export const ITEM = new Set(['listitem', 'row', 'article', 'option', 'treeitem']);

const NO_ROWS: Row[] = [];

/** Neighbours that may be a row together. `item`: by its markup it can only be a row by itself. */
interface Group {
  boxes: Box[];
  set: number;
  item: boolean;
  closed: boolean;
}

/** @param range where rows are sought
 * @returns the rows in reading order; [] when nothing repeats and nothing stands for a row alone */
export function findRows(root: Box, range: Range, reader: Reader): Row[] {
  const evidence = createEvidence(reader, range);
  const columns = columnsAsRows(root, range, evidence, reader);
  if (columns) return columns;
  const kept = new Map<Box, Row[]>();

  function rowsIn(box: Box): Row[] {
    if (box.children.length === 0 || countKinds(evidence.of(box)) < 2) return NO_ROWS;
    const known = kept.get(box);
    if (known) return known;
    const rows = group(childrenIn(box, range));
    kept.set(box, rows);
    return rows;
  }

  /** What shows evidence is no head of columns, which takes longer to ask. */
  const endsRow = (child: Box) =>
    (evidence.of(child) === 0 || isControl(child) || child.role === 'separator') && isFence(child, reader);

  function group(children: Box[]): Row[] {
    const shapes = repeatedShapes(children, evidence);
    const named = children.some((child) => (evidence.of(child) & DEVICE) !== 0 && rowsIn(child).length <= 1);
    const rows: Row[] = [];
    let groups: Group[] = [];
    const flush = () => {
      rows.push(...rowsOf(groups, evidence, reader));
      groups = [];
    };
    const isHeaded = areDevices(
      children.filter(({ role }) => role === 'term'),
      evidence,
      reader,
    );
    for (const child of children) {
      const inner = rowsIn(child);
      if (isHeaded && child.role === 'term')
        groups.push({ boxes: [child], set: evidence.of(child) | DEVICE, item: false, closed: false });
      else if (endsRow(child)) flush();
      else if (inner.length > 1 && !isPartOfRow(inner, named, evidence) && !isOneRow(child, children)) {
        flush();
        rows.push(...inner);
      } else add(groups, child, ITEM.has(child.role) || shapes.has(shapeOf(child)));
    }
    flush();
    return rows;
  }

  /** Among neighbours of one make that are a row each, one that comes apart is a row, too, whatever parts its lines. */
  function isOneRow(child: Box, children: Box[]): boolean {
    const same = children.filter((other) => shapeOf(other) === shapeOf(child) && evidence.of(other) !== 0);
    const single = same.filter((other) => rowsIn(other).length === 1);
    const states = rowsIn(child).filter(({ boxes: own }) =>
      own.some((box) => (evidence.of(box) & STATE) !== 0),
    );
    return single.length >= 2 && single.length * 2 > same.length && states.length <= 1;
  }

  function add(groups: Group[], child: Box, item: boolean): void {
    const set = evidence.of(child);
    const last = groups.at(-1);
    if (last && !last.closed && isTermOfNext(last, child, evidence, reader)) {
      groups.push({ boxes: [child], set, item: false, closed: false });
      return;
    }
    if (last && !last.closed && isDefined(last, child) && !conflict(last.set, set)) {
      last.boxes.push(child);
      last.set |= set;
      return;
    }
    const joins =
      last &&
      !last.closed &&
      !last.item &&
      !item &&
      (!conflict(last.set, set) ||
        isOnDevice(last.set, set) ||
        areOneSaidTwice(last, { boxes: [child] }, reader));
    if (joins && (set !== 0 || isOfRow(child, evidence, reader))) {
      last.boxes.push(child);
      last.set |= set;
    } else if (
      last &&
      !last.closed &&
      (!ITEM.has(child.role) || cellsFromAbove([child]).length > 0) &&
      isEndingOnly(set) &&
      (last.set & ENDING) === 0 &&
      !isChosen(last)
    ) {
      // A control beside a list of fields is of the session that they tell of; so is one in a line that a cell reaches into.
      last.boxes.push(child);
      last.set |= set;
    } else if (set !== 0 || item) groups.push({ boxes: [child], set, item, closed: false });
    else if (last) last.closed = true;
  }

  const found = detailsApart(
    fromOneTemplate(tightest(rowsIn(root), rowsIn, evidence), evidence),
    evidence,
    reader,
  );
  const rows = withoutHeads(withoutLegend(found, evidence, reader), evidence);
  if (rows.length < found.length) return rows;
  const [only] = rows;
  return rows.length === 1 && only ? [grown(only, root, range, evidence, reader)] : rows;
}

/** What can be ticked or chosen is ended, with others or in their place, by one button for all. */
const isChosen = ({ boxes: own }: Group): boolean =>
  own.some((box) => boxes(box).some(({ role }) => role === 'radio' || role === 'checkbox'));

/** Terms of which most name devices, and none a field: each begins a row, whatever it is called. */
const areDevices = (terms: Box[], evidence: Evidence, { words }: Reader): boolean =>
  terms.length > 1 &&
  terms.filter((term) => (evidence.of(term) & DEVICE) !== 0).length * 2 > terms.length &&
  terms.every((term) => words.caption(textOf(term, 60)) === null);

/** A term that is a device ("<dt>MacBook Pro <span>Trusted device</span></dt>"), and one more of its definitions. */
const isDefined = ({ boxes: [term], set }: Group, { role }: Box): boolean =>
  role === 'definition' && term?.role === 'term' && (set & DEVICE) !== 0;

/** Behind the definitions of a device the next term is the next device, by whatever name. */
function isTermOfNext(
  { boxes: [term, ...more], set }: Group,
  child: Box,
  evidence: Evidence,
  reader: Reader,
) {
  const isCaption = (box: Box) => reader.words.caption(textOf(box, 60)) !== null;
  if (child.role !== 'term' || term?.role !== 'term' || more.length === 0) return false;
  return ((set | evidence.of(child)) & DEVICE) !== 0 && !isCaption(term) && !isCaption(child);
}

/** One row found in an outer box may be one box further in, and what stands beside that box ("Close") is none of it. */
function tightest(rows: Row[], rowsIn: (box: Box) => Row[], evidence: Evidence): Row[] {
  const [only] = rows;
  const [box, ...more] = only?.boxes.filter((one) => evidence.of(one) !== 0) ?? [];
  if (rows.length !== 1 || more.length > 0 || !box || hasText(box)) return rows;
  const inner = rowsIn(box);
  return inner.length === 0 ? rows : tightest(inner, rowsIn, evidence);
}

const hasText = (box: Box): boolean => box.parts.some((part) => isPiece(part) && isText(part));

/**
 * One row can list several apps with a time each. Such a list has neither device nor log-out of its own, and stands
 * beside the device.
 */
function isPartOfRow(inner: Row[], named: boolean, evidence: Evidence): boolean {
  const union = inner.flatMap((row) => row.boxes).reduce((set, box) => set | evidence.of(box), 0);
  return named && (union & (DEVICE | ENDING)) === 0;
}

/** Groups that show two kinds of evidence; and poorer items of the same make beside them. */
function rowsOf(single: Group[], evidence: Evidence, reader: Reader): Row[] {
  const [only] = single;
  // Most often all that stands side by side is one row.
  if (single.length < 2) return only && isOwn(only) && isWhole(only) ? [{ boxes: only.boxes }] : NO_ROWS;
  const groups = itemsJoined(single).filter(isOwn);
  const strong = groups.filter(isWhole);
  const makes = new Set(strong.filter((group) => group.item).flatMap(({ boxes }) => boxes.map(shapeOf)));
  return groups
    .filter((group) => {
      const [box] = group.boxes;
      if (isWhole(group)) return true;
      if (!group.item || !box || !makes.has(shapeOf(box))) return false;
      // What explains the list logs nothing out.
      if ((group.set & ENDING) === 0 && !isOfRow(box, evidence, reader)) return false;
      return group.set !== 0 || countPieces(box) >= 2;
    })
    .map(({ boxes }) => ({ boxes }));
}

const isOwn = ({ set }: Group) => (set & ADDED) === 0 || (set & (TIME | ENDING)) !== 0;
/** Two kinds of evidence, not marks alone: a legend explains all of them. */
const isWhole = ({ set }: Group) => countKinds(set) >= 2 && (set & ~(MARKS | ADDED)) !== 0;

/**
 * Items may be lines of a row instead of rows: a table with a line for each field, two table rows for each session.
 * Then no two lines of a row show the same kind, and every row has as many of them; a line that says nothing known
 * (an address) goes with those before it.
 */
function itemsJoined(groups: Group[]): Group[] {
  if (groups.length < 2 || !groups.every((group) => group.item)) return groups;
  const joined: Group[] = [];
  for (const group of groups) {
    const last = joined.at(-1);
    if (last && (last.set & group.set) === 0) {
      last.boxes.push(...group.boxes);
      last.set |= group.set;
    } else joined.push({ ...group, boxes: [...group.boxes] });
  }
  const size = joined[0]?.boxes.length ?? 0;
  return size > 1 && joined.every(({ boxes, set }) => boxes.length === size && countKinds(set) >= 2)
    ? joined
    : groups;
}
