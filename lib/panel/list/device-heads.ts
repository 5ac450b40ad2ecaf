import { APP, countKinds, DEVICE, ENDING, type Evidence, MODEL, PLACE, TIME, TRUST } from './evidence';
import type { Row } from './row';

/**
 * A device with its mark above the sessions of its apps looks like a row that shows two things. Where no row shows a device beside
 * a time or a log-out, and each one without a device stands below such a head, the heads are none.
 */
export function withoutHeads(rows: Row[], evidence: Evidence): Row[] {
  const sets = rows.map((row) => row.boxes.reduce((set, box) => set | evidence.of(box), 0));
  if (!sets.some(isHead)) return rows;
  const isTold = sets.every((set) => isHead(set) || isBelow(set)) && sets.some(isBelow);
  if (!isTold) return rows;
  // A device without a session below it may be a row that says no more.
  const last = sets.length - 1;
  if (sets.some((set, i) => isHead(set) && (i === last || isHead(sets[i + 1] ?? 0)))) return rows;
  const ownPlace = sets.some((set) => isHead(set) && (set & PLACE) !== 0);
  if (ownPlace && sets.some((set) => isBelow(set) && (set & PLACE) !== 0)) return rows;
  return rows.filter((_, i) => !isHead(sets[i] ?? 0));
}

/** Our own browser is an app by its name, and a part of what the device is called ("macOS · ChatGPT Atlas"). */
const isHead = (set: number) => (set & DEVICE) !== 0 && (set & ~(DEVICE | MODEL | APP | TRUST | PLACE)) === 0;
const isBelow = (set: number) =>
  (set & DEVICE) === 0 && (set & (TIME | ENDING)) !== 0 && countKinds(set) >= 2;
