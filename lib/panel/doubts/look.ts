import type { SessionRow } from '../../model';
import type { List } from '../list/rows';
import type { Box } from '../page/box';
import type { Reader } from '../reader';
import type { FromGroup } from '../row/fields';
import type { RowText } from '../row/row-text';

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
