import type { Life, Rows } from './truth';

/** Stands for a session that is told of and that this reading does not list. */
export const NO_ROW = -1;

/**
 * What a watcher interrupts its owner for at one reading: rows by their index, with what it says of each; or the page
 * as a whole, where it cannot say which row; or (no rows) nothing.
 */
export type Interruption = { rows: Map<number, string> } | { page: string };

/** Follows one life from its first reading on. Called once for each reading that gave rows, in their order. */
export interface Following {
  reads(reading: Rows): Interruption;
  /** Indices of the rows of the newest reading, the most doubtful first. */
  doubtful?: () => number[];
  /** Sessions (by their true id) that the owner has answered wrongly so far. */
  misjudged?: ReadonlySet<string>;
}

export interface Watcher {
  name: string;
  follow(life: Life): Following;
}
