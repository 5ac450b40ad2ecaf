import { type Box, boxes, textOf } from '../page/box';
import type { Reader } from '../reader';
import { APP, DEVICE, type Evidence, PLACE, type Range, TIME } from './evidence';
import type { Row } from './row';

/**
 * A table can have a session in each column: captions head its lines, and one line has a device, or a time, in several
 * cells. Then the cells of a column are a row together.
 *
 * @returns null where the stretch holds no such table
 */
export function columnsAsRows(root: Box, range: Range, evidence: Evidence, reader: Reader): Row[] | null {
  for (const table of boxes(root)) {
    if (table.role !== 'table' && table.role !== 'grid') continue;
    if (table.from < range.from || table.to > range.to) continue;
    const rows = columnsOf(table, evidence, reader);
    if (rows) return rows;
  }
  return null;
}

function columnsOf(table: Box, evidence: Evidence, reader: Reader): Row[] | null {
  const lines = boxes(table).filter(({ role }) => role === 'row');
  const cells = lines.map(({ children }) => children);
  const width = cells[0]?.length ?? 0;
  if (lines.length < 3 || width < 3 || !cells.every(({ length }) => length === width)) return null;
  const heads = cells.flatMap(([head]) => (head && textOf(head, 1) !== '' ? [textOf(head, 60)] : []));
  const captions = heads.filter((text) => reader.words.caption(text) !== null);
  if (captions.length < 2 || captions.length * 2 < heads.length) return null;
  const count = (line: Box[], bit: number) =>
    line.slice(1).filter((cell) => (evidence.of(cell) & bit) !== 0).length;
  // Each session is a column: a device in most cells of one line, and its other fields in those of others.
  const isAcross = (bit: number) =>
    cells.some((line) => count(line, bit) * 2 >= width - 1 && count(line, bit) > 1);
  const isDown = cells.filter((line) => count(line, DEVICE) > 0).length > 1;
  if (isDown || !isAcross(DEVICE) || !isAcross(TIME | PLACE | APP)) return null;
  return Array.from({ length: width - 1 }, (_, i) => ({ boxes: cells.flatMap((line) => line[i + 1] ?? []) }));
}
