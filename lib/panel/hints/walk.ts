import type { HintField } from '../../model';
import { controlKind, countKinds, createEvidence } from '../list/evidence';
import { type Box, boxes, countPieces, isControl, textOf } from '../page/box';
import type { Part } from '../row/part';
import { understand } from '../row/understand';
import type { Looked } from './by-hint';
import { rowsPath } from './derive';
import { followAll, makeOf, ofMake } from './path';

/** To what holds it, to what it holds, to what stands before or after it. */
export type Move = 'out' | 'in' | 'before' | 'next';

/** The boxes that can be pointed at: what shows something. Of boxes that show the same the outermost, and the innermost. */
const isShown = (box: Box) => textOf(box, 1) !== '' || isControl(box);
const showsSame = (one: Box, other: Box) =>
  one.firstPiece === other.firstPiece && one.endPiece === other.endPiece;

/** Where a step leads; the same box where there is nothing in that direction. */
export function moved(box: Box, move: Move, root: Box): Box {
  switch (move) {
    case 'out': {
      for (let at = box.parent; at && at !== root; at = at.parent)
        if (!showsSame(at, box)) return outermost(at, root);
      return box;
    }
    case 'in': {
      let at: Box | undefined = box;
      while (at && (at === box || showsSame(at, box))) at = at.children.find(isShown);
      return at ?? box;
    }
    case 'next':
    case 'before': {
      // Beside it, else beside what holds it: one comes through a list without going up and down.
      for (let at: Box = box; at !== root && at.parent; at = at.parent) {
        const beside = at.parent.children.filter(isShown);
        const other = beside[beside.indexOf(at) + (move === 'next' ? 1 : -1)];
        if (other) return other;
      }
      return box;
    }
  }
}

function outermost(box: Box, root: Box): Box {
  let at = box;
  while (at.parent && at.parent !== root && showsSame(at.parent, at)) at = at.parent;
  return at;
}

/** Neighbours of one make that show at least two texts each. */
const alike = (box: Box): Box[] =>
  box.parent ? ofMake(box.parent, makeOf(box)).filter((other) => countPieces(other) >= 2) : [];

/**
 * The way down to a box from the row around it, as far as rows can be told: what is like the likeliest row, else what repeats
 * itself. What is pointed at is one of these.
 */
export function wayDown(box: Box, { root }: Looked, likeliest: Box | null): Box[] {
  const path = likeliest && rowsPath(root, [likeliest]);
  const rows = new Set(path ? followAll(root, path).map((row) => row.box) : []);
  const way: Box[] = [];
  let whole: number | null = null;
  for (let at: Box | null = box; at && at !== root; at = at.parent) {
    way.unshift(at);
    if (rows.has(at)) return way;
    if (whole === null && countPieces(at) >= 2 && alike(at).length >= 2) whole = way.length;
  }
  return whole === null ? [box] : way.slice(-whole);
}

/** What looks most like a row: of all that repeats itself what shows the most, kinds that are known first. null: nothing repeats. */
export function guessRow({ root, reader }: Looked): Box | null {
  const evidence = createEvidence(reader, { from: root.from, to: root.to });
  let best: { row: Box; worth: number } | null = null;
  for (const box of boxes(root)) {
    if (box === root || countPieces(box) < 2) continue;
    const rows = alike(box);
    if (rows[0] !== box || rows.length < 2) continue;
    const known = rows.reduce((sum, row) => sum + countKinds(evidence.of(row)), 0) / rows.length;
    const shown = rows.reduce((sum, row) => sum + Math.min(countPieces(row), 8), 0);
    const worth = (1 + known) * shown;
    if (!best || worth > best.worth) best = { row: box, worth };
  }
  return best?.row ?? null;
}

/** Texts and controls of a row, one by one. */
export const leaves = (row: Box): Box[] =>
  boxes(row).filter((box) => isShown(box) && (isControl(box) || box.parts.some((part) => 'spaced' in part)));

/** The one before or after it among some boxes; null where it is none of them, or the last. */
export function besideIn(all: Box[], box: Box, move: Move): Box | null {
  const at = move === 'next' || move === 'before' ? all.indexOf(box) : -1;
  return at < 0 ? null : (all[at + (move === 'next' ? 1 : -1)] ?? null);
}

const KINDS: Record<Exclude<HintField, 'logOut'>, Part['kind']> = {
  device: 'device',
  app: 'apps',
  place: 'place',
  time: 'time',
  current: 'current',
  trusted: 'trusted',
  unavailable: 'unavailable',
};

/**
 * What of the rows is likely to be a field: what its words say; else the first text that nothing was said of and that is known
 * to be nothing else. null: there is none left.
 *
 * @param used what was pointed at already
 */
export function guessField(
  field: HintField,
  rows: Box[],
  used: ReadonlySet<Element>,
  { reader }: Looked,
): Box | null {
  const all = rows.flatMap(leaves);
  if (field === 'logOut') {
    const controls = all.filter(isControl);
    return controls.find((box) => controlKind(box, reader) === 'log-out') ?? controls[0] ?? null;
  }
  const texts = all.filter((box) => !isControl(box));
  const says = (box: Box) => understand(textOf(box), reader);
  const told = texts.find((box) => says(box).some(({ kind }) => kind === KINDS[field]));
  const isFree = (box: Box) =>
    !used.has(box.element) && /\p{L}/u.test(textOf(box)) && says(box).every(({ kind }) => kind === 'other');
  return told ?? texts.find(isFree) ?? null;
}
