import { type Box, within } from '../page/box';

/** The cells of a table's line from column to column, with those that reach down into it (`rowspan`) in their places. */
export const cellsAcross = (line: Box): Box[] => linesAround(line)?.get(line) ?? line.children;

/** Cells of lines above that reach down into these boxes, and are none of theirs. */
export const cellsFromAbove = (boxes: Box[]): Box[] =>
  boxes.flatMap((line) =>
    line.role === 'row' ? cellsAcross(line).filter((cell) => !boxes.some((box) => within(cell, box))) : [],
  );

const kept = new WeakMap<Box, Map<Box, Box[]> | null>();

/** null where no cell of these lines reaches down. */
function linesAround({ parent }: Box): Map<Box, Box[]> | null {
  if (!parent) return null;
  const known = kept.get(parent);
  if (known !== undefined) return known;
  const reaching = parent.children.some(({ children }) => children.some((cell) => reachOf(cell) > 1));
  const lines = reaching ? placed(parent.children) : null;
  kept.set(parent, lines);
  return lines;
}

const reachOf = ({ element }: Box) => Number(element.getAttribute('rowspan') ?? 1);
const widthOf = ({ element }: Box) => Math.min(Number(element.getAttribute('colspan') ?? 1) || 1, 100);

function placed(lines: Box[]): Map<Box, Box[]> {
  const across = new Map<Box, Box[]>();
  const open: { cell: Box; left: number }[] = [];
  for (const line of lines) {
    const cells: Box[] = [];
    const takeFromAbove = () => {
      for (let above = open[cells.length]; above && above.left > 0; above = open[cells.length]) {
        above.left -= 1;
        cells.push(above.cell);
      }
    };
    for (const cell of line.children) {
      takeFromAbove();
      for (let i = 0; i < widthOf(cell); i += 1) {
        open[cells.length] = { cell, left: reachOf(cell) - 1 };
        cells.push(cell);
      }
    }
    takeFromAbove();
    across.set(line, [...new Set(cells)]);
  }
  return across;
}
