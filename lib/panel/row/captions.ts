import { isColumnHead } from '../list/evidence';
import { cellsAcross } from '../list/spanning-cells';
import { type Box, boxes, countPieces, isControl, isPiece, pieces, textOf } from '../page/box';
import type { Reader } from '../reader';
import { captionOf } from './caption-of';
import { isMachineAlone } from './device';
import { type Bound, MARKS, type Part } from './part';
import { understand } from './understand';

/** What structure says of a box: it is a caption itself, or the value of one. */
export type Captioned =
  | { is: 'caption' }
  /** `beside`: what it holds beside one text. `inline`: the caption stands before it in the same line. */
  | { is: 'value'; of: Bound; beside: 'nothing' | 'marks' | 'more'; inline?: true };
export type Captions = Map<Box, Captioned>;

/**
 * Binds captions to values by structure alone: `dt` and `dd`, the head of a table's column or row, a box of two.
 * A caption never speaks for whatever text comes next: that is how fields get swapped without a word.
 */
export function bindCaptions(boxes: Box[], reader: Reader): Captions {
  const captions: Captions = new Map();
  for (const box of boxes) bindIn(box, captions, reader);
  bindTerms(boxes, captions, reader);
  const [row] = boxes;
  if (boxes.length === 1 && row) bindColumns(row, captions, reader);
  else if (isColumn(boxes)) for (const cell of boxes) bindLine(cell, captions, reader);
  else bindCells(boxes, captions, reader);
  // One row alone takes in the head of its table.
  for (const box of boxes) for (const child of box.children) bindRows(child, captions, reader);
  return captions;
}

function bindIn(box: Box, captions: Captions, reader: Reader): void {
  const { children } = box;
  if (children.length === 0) return;
  bindTerms(children, captions, reader);
  bindPair(box, children, captions, reader);
  bindTurns(box, captions, reader);
  bindLed(box, captions, reader);
  for (const child of children) bindIn(child, captions, reader);
}

/** Each `dt` heads the `dd`s up to the next one. */
function bindTerms(children: Box[], captions: Captions, reader: Reader): void {
  let term: Box | null = null;
  for (const [i, child] of children.entries()) {
    if (
      child.role === 'term' ||
      (child.role === 'columnheader' && child.element.getAttribute('scope') === 'row')
    ) {
      term = child;
      // A term that says nothing known is no value either; one that does, or has several definitions, is what these are of.
      const says = understand(textOf(child, 60), reader);
      const isLabel = isBadged(child, reader) || children[i + 2]?.role === 'definition';
      if (child.role === 'term' && !isLabel && says.every(({ kind }) => kind === 'other'))
        captions.set(child, { is: 'caption' });
    } else if (term && (child.role === 'definition' || child.role === 'cell'))
      bind(term, child, captions, reader);
  }
}

/** A box that holds a caption and one more box, and nothing else. */
function bindPair(box: Box, children: Box[], captions: Captions, reader: Reader): void {
  if (children.length < 2) return;
  // An icon that says nothing is no third part.
  const shown = children.filter((child) => isControl(child) || textOf(child, 1) !== '');
  const [first, second] = shown;
  if (shown.length !== 2 || !first || !second || isControl(first) || isControl(second)) return;
  if (hasWords(box)) return;
  // A caption heads one value, at most a few chips; what heads more is a head.
  if (countPieces(second) > 6 || boxes(second).some((inner) => inner.role === 'heading' || isControl(inner)))
    return;
  // An icon called "Browser" beside a whole row is a picture of it.
  if (isIcon(first) && countPieces(second) > 1) return;
  if (areMarkAndField(first, second, reader) || areDeviceAndMark(first, second, reader)) return;
  bind(first, second, captions, reader);
}

/** Beside its boxes. */
const hasWords = (box: Box) => box.parts.some((part) => isPiece(part) && /[\p{L}\p{N}]/u.test(part.text));

/**
 * Captions and values in turn, side by side: all that stands there is such a pair. A yes or a no in a box of its own answers the
 * question before it in any company.
 */
function bindTurns(box: Box, captions: Captions, reader: Reader): void {
  // Above the cells of a table stands what they answer.
  if (box.role === 'row' || hasWords(box)) return;
  const shown = box.children.filter((child) => isControl(child) || textOf(child, 1) !== '');
  if (shown.length < 3) return;
  const pairs = shown.slice(1).map((value, i) => ({ caption: shown[i] as Box, value, i }));
  const isPair = ({ caption, value }: { caption: Box; value: Box }) =>
    countPieces(caption) === 1 &&
    !isIcon(caption) &&
    countPieces(value) <= 6 &&
    !boxes(value).some(isControl) &&
    captionOf(textOf(caption, 60), textOf(value, 60), reader) !== null;
  const turns = pairs.filter(({ i }) => i % 2 === 0);
  const areTurns = shown.length % 2 === 0 && turns.every(isPair);
  for (const pair of areTurns ? turns : pairs.filter(({ value }) => isAnswer(value, reader)).filter(isPair))
    if (!captions.has(pair.caption) && !captions.has(pair.value))
      bind(pair.caption, pair.value, captions, reader);
}

/** In words: a dash may part what stands around it. */
const isAnswer = (box: Box, { words }: Reader): boolean =>
  countPieces(box) === 1 && (['yes', 'no'] as const).some((list) => words.is(list, textOf(box, 20)));

const isIcon = (box: Box) => pieces(box).every(({ from }) => from === 'label');

/** "Trusted device" beside "Current session" or "Lisbon, Portugal" is a badge; beside a yes or a no it is a caption. */
function areMarkAndField(first: Box, second: Box, reader: Reader): boolean {
  const { words } = reader;
  const kinds = (box: Box) =>
    pieces(box).flatMap((piece) => understand(piece.text, reader).map(({ kind }) => kind));
  const text = textOf(second, 60);
  // "Unknown" alone is an answer.
  if (words.is('unknownDevice', text) && words.is('unknownLocation', text)) return false;
  // What heads a status heads no place, time or app.
  const isStatus = captionOf(textOf(first, 60), text, reader) === 'status';
  if (isStatus && kinds(second).some((kind) => FIELDS.has(kind))) return true;
  return (
    kinds(first).every((kind) => kind === 'trusted') &&
    kinds(second).some((kind) => !['trusted', 'other', 'active', 'sentence'].includes(kind))
  );
}

/** "Computer" beside "Current session" is a device and its badge: a mark is no value of a caption for devices. */
function areDeviceAndMark(first: Box, second: Box, reader: Reader): boolean {
  const marks = pieces(second).flatMap(({ text }) => understand(text, reader));
  return (
    isMachineAlone(textOf(first, 60)) && marks.every(({ kind }) => kind === 'current' || kind === 'trusted')
  );
}

/** "Location:" in an element of its own, with its colon, heads the element after it, or the text of its box beside it. */
function bindLed(box: Box, captions: Captions, reader: Reader): void {
  for (const [i, part] of box.parts.entries()) {
    const value = box.parts[i + 1];
    if (isPiece(part) || !value || countPieces(part) !== 1 || captions.has(part) || isControl(part)) continue;
    if (!/[:：፡፦៖]$/.test(textOf(part, 60))) continue;
    const isAlone = isPiece(value) && box.parts.length === 2;
    if (!isPiece(value) && !captions.has(value) && !isControl(value)) bind(part, value, captions, reader);
    else if (isAlone && !captions.has(box)) bind(part, box, captions, reader, value.text);
  }
}

const FIELDS = new Set<Part['kind']>(['device', 'apps', 'place', 'time']);

function bindRows(box: Box, captions: Captions, reader: Reader): void {
  if (box.role === 'row') bindColumns(box, captions, reader);
  else for (const child of box.children) bindRows(child, captions, reader);
}

/** Cells under the head of their column. */
function bindColumns(row: Box, captions: Captions, reader: Reader): void {
  const head = row.role === 'row' ? headOfTable(row, reader) : headBeside(row, reader);
  if (head && head !== row) bindUnder(head.children, cellsAcross(row), captions, reader);
}

function headOfTable(row: Box, reader: Reader): Box | null {
  let table: Box | null = row.parent;
  while (table && !['table', 'grid', 'treegrid'].includes(table.role)) table = table.parent;
  const first = table && firstRow(table);
  return table && first && !isColumnHead(first, reader) ? (headAbove(table, reader) ?? first) : first;
}

/** A head that stays while the rows below it are scrolled is a table of its own above theirs. */
function headAbove(table: Box, reader: Reader): Box | null {
  for (let at = table, height = 0; at.parent && height < 3; at = at.parent, height += 1) {
    const above = at.parent.children[at.parent.children.indexOf(at) - 1];
    const head = above ? firstRow(above) : null;
    if (head) return isColumnHead(head, reader) ? head : null;
  }
  return null;
}

/** A head of columns without the markup of a table: the next one above the row, and of as many boxes. */
function headBeside(row: Box, reader: Reader): Box | null {
  const { parent, role, children } = row;
  if (!parent || role !== '' || children.length < 3) return null;
  const head = headsIn(parent, reader).findLast(({ from }) => from < row.from);
  return head && head.children.length === children.length ? head : null;
}

const kept = new WeakMap<Box, Box[]>();

function headsIn(box: Box, reader: Reader): Box[] {
  const known = kept.get(box);
  if (known) return known;
  const heads = box.children.filter((child) => child.children.length >= 3 && isColumnHead(child, reader));
  kept.set(box, heads);
  return heads;
}

/** A session in a column of a table: each of its cells stands in another line. */
const isColumn = (boxes: Box[]) =>
  boxes.length > 2 &&
  boxes.every(({ parent }) => parent?.role === 'row') &&
  new Set(boxes.map(({ parent }) => parent)).size === boxes.length;

function bindLine(cell: Box, captions: Captions, reader: Reader): void {
  const head = cell.parent?.children[0];
  const of = head && head !== cell ? captionOf(textOf(head, 60), textOf(cell, 60), reader) : null;
  if (of && !captions.has(cell)) captions.set(cell, boundTo(cell, of, reader));
}

/** Cells of a grid without rows: as many as its first cells, which are captions. */
function bindCells(cells: Box[], captions: Captions, reader: Reader): void {
  const [first] = cells;
  const all = first?.parent?.children ?? [];
  const heads = all.slice(0, cells.length);
  if (!first || cells.length < 3 || heads.includes(first)) return;
  const known = heads.filter((head) => reader.words.caption(textOf(head, 60)) !== null);
  if (known.length * 2 <= heads.length) return;
  const at = all.indexOf(first);
  const isRow = at % cells.length === 0 && cells.every((cell, i) => cell === all[at + i]);
  if (isRow) bindUnder(heads, cells, captions, reader);
}

function bindUnder(heads: Box[], cells: Box[], captions: Captions, reader: Reader): void {
  // Above the bar that scrolls the rows stands one head more.
  const isBar = heads.length === cells.length + 1 && heads.slice(-1).every((head) => textOf(head, 1) === '');
  if (heads.length !== cells.length && !isBar) return;
  for (const [i, cell] of cells.entries()) {
    const over = heads[i];
    const of = over ? captionOf(textOf(over, 60), textOf(cell, 60), reader) : null;
    if (of && !captions.has(cell)) captions.set(cell, boundTo(cell, of, reader));
  }
}

function firstRow(box: Box): Box | null {
  for (const child of box.children) {
    const row = child.role === 'row' ? child : firstRow(child);
    if (row) return row;
  }
  return null;
}

function bind(caption: Box, value: Box, captions: Captions, reader: Reader, says = textOf(value, 60)): void {
  const of = isBadged(caption, reader) ? null : captionOf(textOf(caption, 60), says, reader);
  if (!of) return;
  captions.set(caption, { is: 'caption' });
  captions.set(value, boundTo(value, of, reader));
}

/** "MacBook Air" with the badge "Current session" heads a whole row; it is no question that "Yes" would answer. */
function isBadged(box: Box, { words }: Reader): boolean {
  const [label, ...more] = pieces(box);
  const isMark = (text: string) => words.is('current', text) || words.is('trusted', text);
  // The words for trust are stems: what stands behind a label with one in it is a badge, too.
  const isBadge = (text: string) => isMark(text) || words.has('trusted', text);
  return label !== undefined && !isMark(label.text) && more.some(({ text }) => isBadge(text));
}

const boundTo = (box: Box, of: Bound, reader: Reader): Captioned => ({
  is: 'value',
  of,
  beside:
    countPieces(box) === 1 ? 'nothing' : of === 'device' && isOneBesideMarks(box, reader) ? 'marks' : 'more',
});

const isOneBesideMarks = (box: Box, reader: Reader): boolean =>
  pieces(box).filter(({ text }) => !understand(text, reader).every(({ kind }) => MARKS.has(kind))).length ===
  1;
