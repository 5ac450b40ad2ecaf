import { countsOf } from '../list/counts';
import type { Doubt, Look } from './look';
import { doubtsOfMarks } from './of-marks';
import { doubtsOfRows } from './of-rows';
import { doubtsOfValues } from './of-values';

/**
 * Looks at a reading once more from the other side: does each row look like the others, is everything on the page accounted
 * for, is a value nothing but that value? None of it asks how the rows were found.
 *
 * @returns why the reading is not to be trusted; null when nothing speaks against it
 */
export function doubtAbout(look: Look): string | null {
  return DOUBTS.find(([, isDoubtful]) => isDoubtful(look))?.[0] ?? null;
}

const DOUBTS: Doubt[] = [
  ...doubtsOfRows,
  ...doubtsOfMarks,
  ...doubtsOfValues,
  ['More rows were found than the page itself counts.', hasMoreThanCounted],
];

function hasMoreThanCounted({ list, rows }: Look): boolean {
  // The current session may stand apart from those that are counted.
  const apart = rows.some((row) => row.current) ? 1 : 0;
  return countsOf(list.head).some((count) => rows.length > count + apart);
}
