import type { Frame } from './frames';
import type { Html } from './html';
import type { Shell } from './shells';
import type { Field, Row, View } from './view';

/** One way of building the panel. */
export interface Layout {
  shell: Shell;
  frame: Frame;
  /** The list of sessions. */
  list(v: View): Html;
  /** The order in which the list shows the sessions, where it is not the given one. */
  order?(rows: readonly Row[]): readonly Row[];
  /** Fields that this row keeps out of sight, e.g. in a part that is folded away. */
  hides?(row: Row, index: number): readonly Field[];
  /** Fields that the layout leaves open, so that nothing about them can be right or wrong. */
  open?: readonly Field[];
  /** The list goes on beyond what is shown. */
  partial?: 'always' | 'sometimes';
  /** Times stand in `<time datetime>`, or are written out in a tooltip. */
  exact?: 'datetime' | 'tooltip';
  /** The panel has no control for the whole account. */
  footless?: true;
}
