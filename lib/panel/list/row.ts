import type { Box } from '../page/box';

/**
 * A row is one box, or neighbouring boxes where the page wraps none around them. Rows are told by repetition: they are
 * the neighbours that show the same kinds of evidence, whatever their tags, classes and depth.
 */
export interface Row {
  boxes: Box[];
}
