import { type Box, boxes, isAmong, pieces, shapeOf, textOf, within } from '../page/box';
import type { Reader } from '../reader';
import {
  ADDED,
  APP,
  controlKind,
  createEvidence,
  ENDING,
  type Evidence,
  PLACE,
  type Range,
  TIME,
} from './evidence';
import { headText, isGroup } from './heads';
import type { Row } from './row';
import { findRows, ITEM, type List } from './rows';
import { stateWithoutRows } from './state';
import type { Title } from './titles';

/**
 * The rows that a title speaks for. What belongs to another list within its stretch (trusted devices, passkeys, a record
 * of past sign-ins) is left out, and what comes after that is looked at again.
 */
export function rowsUnder(title: Title, root: Box, reader: Reader): List {
  const { head, range } = title;
  const all = findRows(root, range, reader);
  const heads = foreignHeads(title, all, root, reader);
  const foreign = heads.length > MOST_LISTS ? heads : othersOf(heads, range, root, reader);
  if (foreign.length === 0) return { head, rows: all, ranges: [range] };
  const ranges = without(
    range,
    foreign.map((one) => territoryOf(one, root, range, reader)),
  );
  const own: { range: Range; rows: Row[] }[] = [];
  for (const part of ranges) {
    // What stands below another list without a word is taken only where nothing was found before it.
    const named =
      part === ranges[0] || own.every(({ rows }) => rows.length === 0) || startsWithGroup(part, root, reader);
    const found = findRows(root, part, reader);
    if (named) own.push({ range: part, rows: found });
    // Sessions that nobody can place: the stretch counts, its rows do not, and the second look finds them left out.
    else if (found.length > 1) own.push({ range: part, rows: [] });
  }
  return { head, rows: own.flatMap(({ rows }) => rows), ranges: own.map(({ range: part }) => part) };
}

/** More lists than any page has: they head rows. */
const MOST_LISTS = 12;

/** Without "Trusted" above some of the sessions. A field may be missing in one or the other. */
function othersOf(heads: Box[], range: Range, root: Box, reader: Reader): Box[] {
  const evidence = createEvidence(reader, range);
  return heads.filter((head) => {
    const rows = findRows(root, territoryOf(head, root, range, reader), reader);
    // Keys, too, are named, used and revoked ("laptop", "Last used yesterday"): no app and no place.
    const beside = reader.words.has('trusted', headText(head)) ? APP | PLACE | TIME : APP | PLACE;
    const sessions = rows.filter((row) => looksLikeSession(row, evidence, beside));
    // Below mere words one row proves nothing: a switch may be called like the list, and stand above an example.
    const least = head.role === 'heading' ? 1 : 2;
    return sessions.length < least || sessions.length * 2 < rows.length;
  });
}

/** A session can be logged out or is the current one, and was not added to a list. */
function looksLikeSession({ boxes: own }: Row, evidence: Evidence, beside: number): boolean {
  const set = own.reduce((all, box) => all | evidence.of(box), 0);
  return (set & ENDING) !== 0 && (set & ADDED) === 0 && (set & beside) !== 0;
}

/** Heads of other lists: by their words; or by what their rows lack. A mere text within a row heads nothing. */
function foreignHeads({ fences, range }: Title, rows: Row[], root: Box, reader: Reader): Box[] {
  const rowBoxes = new Set(rows.flatMap((row) => row.boxes));
  const evidence = createEvidence(reader, range);
  const outside = (fence: Box) =>
    fence.role === 'heading' ? !isOfItem(fence, fences, rows, evidence) : !isAmong(fence, rowBoxes);
  const told = new Set(fences.filter(outside));
  const others = headings(root, range).filter((head) => !told.has(head) && !isAmong(head, rowBoxes));
  const lacking = others.length === 0 ? [] : others.filter(headsWhatLacks(rows, root, range, reader));
  return [...told, ...lacking].sort((a, b) => a.from - b.from);
}

/**
 * Whether a heading that could be another list's is what one of many rows is headed with: "Trusted device", where the page
 * shows no device. Most rows of that make are headed in another way, or all of them in this one; and it ends like them.
 */
function isOfItem(head: Box, fences: Box[], rows: Row[], evidence: Evidence): boolean {
  const single = rows.flatMap(({ boxes: [box, ...more] }) => (box && more.length === 0 ? box : []));
  const item = single.find((box) => within(head, box));
  if (!item) return false;
  // Some libraries give every box a class of its own.
  const items = single.filter(
    (box) =>
      shapeOf(box) === shapeOf(item) ||
      (box.parent === item.parent && box.element.tagName === item.element.tagName),
  );
  const isEnded = (box: Box) => (evidence.of(box) & ENDING) !== 0;
  if (!isEnded(item) && items.filter(isEnded).length * 2 > items.length) return false;
  const headed = items.flatMap((box) => fences.find((fence) => within(fence, box)) ?? []);
  if (headed.length === items.length)
    return headed.length > 1 && headed.every((one) => textOf(one) === textOf(head));
  // By its markup it is one of several.
  return ITEM.has(item.role) || headed.length * 2 < items.length;
}

/** Whether no row below a head has what most rows before it have, or before it is said why there are none. */
function headsWhatLacks(rows: Row[], root: Box, range: Range, reader: Reader): (head: Box) => boolean {
  const evidence = createEvidence(reader, range);
  const told = rows.map(({ boxes: own }) => ({
    from: own[0]?.from ?? 0,
    state: own.some((box) => (evidence.of(box) & ENDING) !== 0),
    logOut: own.some((box) => boxes(box).some((inner) => controlKind(inner, reader) === 'log-out')),
  }));
  return (head) => {
    if (told.some(({ from, state }) => from >= head.to && state)) return false;
    const before = told.filter(({ from }) => from < head.from);
    if (before.length === told.length) return false;
    if (before.length === 0)
      return EXPLAINED.has(stateWithoutRows(root, [{ from: range.from, to: head.from }], reader));
    // A record of past sign-ins has no log-out, nor what stands in its place, where the rows before it have. The current
    // session alone before "Other sessions" says nothing: their log-outs may be out of sight.
    const what = isGroup(head, reader) ? 'logOut' : 'state';
    const having = before.filter((row) => row[what]);
    return having.length * 2 > before.length;
  };
}

const EXPLAINED = new Set(['failed', 'unavailable', 'said-loading']);

const headings = (root: Box, { from, to }: Range): Box[] =>
  boxes(root).filter(
    (box) => box.role === 'heading' && textOf(box, 1) !== '' && box.from >= from && box.to <= to,
  );

/** The box that a head begins and that holds more than a line of explanation; else all up to the next heading. */
function territoryOf(head: Box, root: Box, range: Range, reader: Reader): Range {
  let { from } = head;
  for (let box = head.parent; box && box !== root && begins(box, head); box = box.parent) {
    if (box.from < range.from) break;
    from = box.from;
    const after = pieces(box).filter((piece) => piece.order >= head.to);
    if (after.length >= 3 || box.endBox - box.firstBox > 12) return { from: box.from, to: box.to };
  }
  const next = headings(root, range).find((other) => other.from >= head.to && isGroup(other, reader));
  return { from, to: next?.from ?? range.to };
}

/** Whether nothing is shown in the box before the head. */
function begins(box: Box, head: Box): boolean {
  const [first] = pieces(box);
  return first !== undefined && first.order >= head.from;
}

/** What is left of a range, in order. */
function without(range: Range, holes: Range[]): Range[] {
  const left: Range[] = [];
  let from = range.from;
  for (const hole of holes) {
    if (hole.from > from) left.push({ from, to: hole.from });
    from = Math.max(from, hole.to);
  }
  if (from < range.to) left.push({ from, to: range.to });
  return left;
}

/** Whether the first thing that is shown in the range is the head of a group of sessions. */
function startsWithGroup(range: Range, root: Box, reader: Reader): boolean {
  const [first] = headings(root, range);
  return first !== undefined && isGroup(first, reader);
}
