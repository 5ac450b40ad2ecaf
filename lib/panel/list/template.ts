import { type Box, boxes, shapeOf } from '../page/box';
import { conflict, countKinds, DEVICE, type Evidence, isEndingOnly, isOnDevice } from './evidence';
import type { Row } from './row';

/**
 * Rows come out of one template: where most are single boxes of one make, another row that holds such boxes is these
 * and what heads them.
 */
export function fromOneTemplate(rows: Row[], evidence: Evidence): Row[] {
  const makes = new Map<number, number>();
  for (const {
    boxes: [box, ...more],
  } of rows)
    if (box && more.length === 0) makes.set(shapeOf(box), (makes.get(shapeOf(box)) ?? 0) + 1);
  const usual = [...makes].filter(([, count]) => count > 1);
  // Sections with a row each, beside one with two: what most of all rows are or hold is the row.
  const holding = (make: number) =>
    usual.length === 1 ? 0 : rows.filter((row) => row.boxes.some((box) => holds(box, make, evidence))).length;
  const [make] = usual.map(([one, count]) => [one, count, holding(one)] as const).sort(byMost)[0] ?? [];
  if (make === undefined) return rows;
  return rows.flatMap((row) => {
    const [first, ...more] = row.boxes;
    // A control behind the box is of its session.
    const isLed = first && shapeOf(first) === make && more.every((box) => isEndingOnly(evidence.of(box)));
    if (isLed) return [row];
    const inner = row.boxes
      .flatMap((box) => boxes(box))
      .filter((box) => shapeOf(box) === make && countKinds(evidence.of(box)) >= 2);
    return inner.length > 0 ? inner.map((box) => ({ boxes: [box] })) : [row];
  });
}

const byMost = ([, a, inA]: readonly number[], [, b, inB]: readonly number[]) =>
  (inB ?? 0) - (inA ?? 0) || (b ?? 0) - (a ?? 0);

const holds = (box: Box, make: number, evidence: Evidence) =>
  boxes(box).some((inner) => shapeOf(inner) === make && countKinds(evidence.of(inner)) >= 2);

/**
 * Shapes that stand side by side as whole rows contradicting one another: all of that shape are rows then. Cells of a
 * grid without rows have one shape, too, but few of them are whole rows. Where most rows are folded down to their
 * device, one that is whole is enough.
 */
export function repeatedShapes(children: Box[], evidence: Evidence): ReadonlySet<number> {
  if (!isRepetition(children, evidence)) return NONE;
  const shapes = new Map<
    number,
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
      seen.conflicts ||= seen.whole > 0 && conflict(seen.last, set) && !isOnDevice(seen.last, set);
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
      .filter(([shape]) => !isHeadedEach(children, shape, evidence))
      .map(([shape]) => shape),
  );
}

const NONE: ReadonlySet<number> = new Set();

/** What any repetition has at least, and the boxes within a row hardly ever: most lists of neighbours are those. */
function isRepetition(children: Box[], evidence: Evidence): boolean {
  let whole = 0;
  let named = 0;
  for (const child of children) {
    const set = evidence.of(child);
    if ((set & DEVICE) !== 0) named += 1;
    if (countKinds(set) >= 2) whole += 1;
  }
  return whole > 1 || (whole > 0 && named > 1);
}

/** Lines that name no device, each behind a box that names one, are lines of its row and no rows. */
function isHeadedEach(children: Box[], shape: number, evidence: Evidence): boolean {
  let isHeaded = false;
  let lines = 0;
  for (const child of children) {
    const set = evidence.of(child);
    if (shapeOf(child) !== shape) isHeaded ||= (set & DEVICE) !== 0;
    else if (countKinds(set) >= 2) {
      if (!isHeaded || (set & DEVICE) !== 0) return false;
      isHeaded = false;
      lines += 1;
    }
  }
  return lines > 1;
}
