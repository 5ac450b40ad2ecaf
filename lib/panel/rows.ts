import { type Box, boxes, countPieces, isControl, isPiece, shapeOf } from './box';
import { isCount } from './complete';
import {
  ADDED,
  controlKind,
  countKinds,
  createEvidence,
  DEVICE,
  type Evidence,
  type Range,
  STATE,
  TIME,
} from './evidence';
import { nameOf } from './name';
import type { Reader } from './reader';
import { understand } from './understand';

/**
 * A row is one box, or neighbouring boxes where the page wraps none around them. Rows are told by repetition: they are
 * the neighbours that show the same kinds of evidence, whatever their tags, classes and depth.
 */
export interface Row {
  boxes: Box[];
}

/** Rows, what heads them, and the stretches in which they and what belongs to them stand. */
export interface List {
  head: Box | null;
  ranges: Range[];
  rows: Row[];
}

/** Roles that say "one of several": two of them are never one row. */
const ITEM = new Set(['listitem', 'row', 'article', 'option', 'treeitem']);

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
  const kept = new Map<Box, Row[]>();

  function rowsIn(box: Box): Row[] {
    const known = kept.get(box);
    if (known) return known;
    const rows = countKinds(evidence.of(box)) < 2 ? [] : group(childrenIn(box, range));
    kept.set(box, rows);
    return rows;
  }

  function group(children: Box[]): Row[] {
    const shapes = repeatedShapes(children, evidence);
    const named = children.some((child) => rowsIn(child).length <= 1 && (evidence.of(child) & DEVICE) !== 0);
    const rows: Row[] = [];
    let groups: Group[] = [];
    const flush = () => {
      rows.push(...rowsOf(groups, evidence, reader));
      groups = [];
    };
    for (const child of children) {
      const inner = rowsIn(child);
      if (isFence(child, reader)) flush();
      else if (inner.length > 1 && !isPartOfRow(inner, named, evidence) && !isWhole(child, children)) {
        flush();
        rows.push(...inner);
      } else add(groups, child, ITEM.has(child.role) || shapes.has(shapeOf(child)));
    }
    flush();
    return rows;
  }

  /** Among neighbours of one make that are a row each, one that comes apart is a row, too, whatever parts its lines. */
  function isWhole(child: Box, children: Box[]): boolean {
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
    const joins = last && !last.closed && !last.item && !item && !conflict(last.set, set);
    if (joins && (set !== 0 || isOfRow(child, evidence, reader))) {
      last.boxes.push(child);
      last.set |= set;
    } else if (set !== 0 || item) groups.push({ boxes: [child], set, item, closed: false });
    else if (last) last.closed = true;
  }

  const rows = fromOneTemplate(tightest(rowsIn(root), rowsIn), evidence);
  const [only] = rows;
  return rows.length === 1 && only ? [grown(only, root, range, evidence, reader)] : rows;
}

/** One row found in an outer box may be one box further in. */
function tightest(rows: Row[], rowsIn: (box: Box) => Row[]): Row[] {
  const [only] = rows;
  const [box] = only?.boxes ?? [];
  if (rows.length !== 1 || only?.boxes.length !== 1 || !box || hasText(box)) return rows;
  const inner = rowsIn(box);
  return inner.length === 0 ? rows : tightest(inner, rowsIn);
}

const isText = ({ text }: { text: string }) => /[\p{L}\p{N}]/u.test(text);
const hasText = (box: Box): boolean => box.parts.some((part) => isPiece(part) && isText(part));

/**
 * Rows come out of one template: where most are single boxes of one make, another row that holds such boxes is these
 * and what heads them.
 */
function fromOneTemplate(rows: Row[], evidence: Evidence): Row[] {
  const makes = new Map<string, number>();
  for (const {
    boxes: [box, ...more],
  } of rows)
    if (box && more.length === 0) makes.set(shapeOf(box), (makes.get(shapeOf(box)) ?? 0) + 1);
  const [usual] = [...makes].sort(([, a], [, b]) => b - a);
  if (!usual || usual[1] < 2) return rows;
  const [make] = usual;
  return rows.flatMap((row) => {
    if (row.boxes.length === 1 && row.boxes.some((box) => shapeOf(box) === make)) return [row];
    const inner = row.boxes
      .flatMap((box) => boxes(box))
      .filter((box) => shapeOf(box) === make && countKinds(evidence.of(box)) >= 2);
    return inner.length > 0 ? inner.map((box) => ({ boxes: [box] })) : [row];
  });
}

/** Whether two sets speak of two sessions: both name a device, both have a log-out or its like, or they share two kinds. */
const conflict = (a: number, b: number) => (a & b & (DEVICE | STATE)) !== 0 || countKinds(a & b) >= 2;

/**
 * One row can list several apps with a time each. Such a list has neither device nor log-out of its own, and stands
 * beside the device.
 */
function isPartOfRow(inner: Row[], named: boolean, evidence: Evidence): boolean {
  const union = inner.flatMap((row) => row.boxes).reduce((set, box) => set | evidence.of(box), 0);
  return named && (union & (DEVICE | STATE)) === 0;
}

/** Groups that show two kinds of evidence; and poorer items of the same make beside them. */
function rowsOf(single: Group[], evidence: Evidence, reader: Reader): Row[] {
  const groups = itemsJoined(single).filter(({ set }) => (set & ADDED) === 0 || (set & (TIME | STATE)) !== 0);
  const strong = groups.filter((group) => countKinds(group.set) >= 2);
  const makes = new Set(strong.filter((group) => group.item).flatMap(({ boxes }) => boxes.map(shapeOf)));
  return groups
    .filter((group) => {
      const [box] = group.boxes;
      if (countKinds(group.set) >= 2) return true;
      if (!group.item || !box || !makes.has(shapeOf(box)) || !isOfRow(box, evidence, reader)) return false;
      return group.set !== 0 || countPieces(box) >= 2;
    })
    .map(({ boxes }) => ({ boxes }));
}

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

const childrenIn = (box: Box, range: Range): Box[] =>
  box.children.filter(({ from, to }) => from < range.to && to > range.from);

/**
 * Shapes that stand side by side as whole rows contradicting one another: all of that shape are rows then. Cells of a
 * grid without rows have one shape, too, but few of them are whole rows. Where most rows are folded down to their
 * device, one that is whole is enough.
 */
function repeatedShapes(children: Box[], evidence: Evidence): Set<string> {
  const shapes = new Map<
    string,
    { last: number; conflicts: boolean; whole: number; named: number; all: number }
  >();
  for (const child of children) {
    const set = evidence.of(child);
    if (set === 0) continue;
    const shape = shapeOf(child);
    const seen = shapes.get(shape) ?? { last: 0, conflicts: false, whole: 0, named: 0, all: 0 };
    seen.all += 1;
    if ((set & DEVICE) !== 0) seen.named += 1;
    if (countKinds(set) >= 2) {
      seen.conflicts ||= seen.whole > 0 && conflict(seen.last, set);
      seen.whole += 1;
      seen.last = set;
    }
    shapes.set(shape, seen);
  }
  return new Set(
    [...shapes]
      .filter(
        ([, { conflicts, whole, named, all }]) =>
          (conflicts && whole * 2 > all) || (shapes.size === 1 && whole > 0 && named > 1 && named * 2 > all),
      )
      .map(([shape]) => shape),
  );
}

/** Ends a row: a rule between rows, the head of a table, or what belongs to the whole panel. */
function isFence(box: Box, reader: Reader): boolean {
  if (box.role === 'separator') return true;
  if (isControl(box)) return isOfPanel(box, reader);
  return isColumnHead(box, reader);
}

const isOfPanel = (control: Box, reader: Reader) =>
  ['log-out-all', 'more'].includes(controlKind(control, reader));

/** A row of a table that holds nothing but captions; cells over icons and buttons are empty. */
function isColumnHead(box: Box, reader: Reader): boolean {
  if (box.role !== 'row') return false;
  const cells = box.children.filter((cell) => nameOf(cell) !== '');
  const isHead = ({ role, element }: Box) =>
    role === 'columnheader' && element.getAttribute('scope') !== 'row';
  const isCaption = (cell: Box) => reader.words.caption(nameOf(cell)) !== null;
  return cells.length > 0 && (cells.every(isHead) || cells.every(isCaption));
}

/**
 * One row alone has no neighbours that show where it ends: it takes in what stands around it as long as that belongs to
 * nobody else.
 */
function grown(row: Row, root: Box, range: Range, evidence: Evidence, reader: Reader): Row {
  let { boxes } = row;
  const inside = (box: Box) => box.from >= range.from && box.to <= range.to;
  for (;;) {
    const [first] = boxes;
    const last = boxes.at(-1);
    const parent = first?.parent;
    if (!first || !last || !parent || first === root) return { boxes };
    const siblings = childrenIn(parent, range).filter(inside);
    let start = siblings.indexOf(first);
    let end = siblings.indexOf(last);
    const mayTake = (at: number) => siblings[at] !== undefined && isOfRow(siblings[at], evidence, reader);
    while (mayTake(start - 1)) start -= 1;
    while (mayTake(end + 1)) end += 1;
    boxes = siblings.slice(start, end + 1);
    const ownTexts = parent.parts.filter((part) => isPiece(part) && isText(part));
    const whole =
      start === 0 &&
      end === siblings.length - 1 &&
      ownTexts.every((part) => isPiece(part) && isFieldText(part.text, reader));
    if (!whole || parent === root || !inside(parent)) return { boxes };
    boxes = [parent];
  }
}

/** Whether a box can be a part of one row: no heading, no explanation, no control of the whole panel in it. */
function isOfRow(box: Box, evidence: Evidence, reader: Reader): boolean {
  if (isFence(box, reader) || box.role === 'heading' || box.role === 'dialog') return false;
  if (isControl(box) && evidence.of(box) === 0) return false;
  return box.parts.every((part) => {
    if (isPiece(part)) return isFieldText(part.text, reader);
    if (isControl(part)) return !isOfPanel(part, reader);
    return part.role === 'heading' || isOfRow(part, evidence, reader);
  });
}

function isFieldText(text: string, reader: Reader): boolean {
  const { words } = reader;
  if (words.is('activeSessions', text) || words.is('otherLists', text) || words.has('everywhere', text))
    return false;
  if (isCount(text, reader)) return false;
  return !understand(text, reader).some((part) => part.kind === 'sentence');
}
