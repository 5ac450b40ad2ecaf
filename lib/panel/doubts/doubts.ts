import type { SessionRow } from '../../model';
import { countsOf } from '../list/counts';
import type { List } from '../list/rows';
import type { Box } from '../page/box';
import type { Reader } from '../reader';
import type { FromGroup } from '../row/fields';
import type { RowText } from '../row/fragments';
import { doubtsOfMarks } from './of-marks';
import { doubtsOfRows } from './of-rows';
import { doubtsOfValues } from './of-values';

/** A reading that is about to be given out, with what it was read from. `texts` and `rows` are those of `list.rows`. */
export interface Look {
  root: Box;
  list: List;
  texts: RowText[];
  rows: SessionRow[];
  /** What stands above each row. */
  groups: FromGroup[];
  /** What each row says that nothing explains. */
  said: string[][];
  reader: Reader;
}

/** What speaks against a reading: why, and whether it does. */
export type Doubt = readonly [reason: string, isDoubtful: (look: Look) => boolean];

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
