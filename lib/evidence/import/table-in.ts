import { fieldOf, headOf, isHead } from './columns';
import { readTable, type Table } from './delimited';
import { drawnTable } from './drawn';
import { jsonTable } from './json-table';
import { recordTable } from './records';

/** The table that a text is, however it is written, turned where fields stand below each other. */
export function tableIn(text: string): Table {
  const table = (isJson(text) ? jsonTable(text) : null) ?? drawnTable(text) ?? readTable(text);
  return headOf(table.rows).found ? table : (recordTable(text) ?? turned(table) ?? table);
}

const isJson = (text: string): boolean => /^[\s\ufeff]*[[{]/.test(text);

/** How many heads of the table that a text may be are words that are known. */
export const headsKnownIn = (text: string): number =>
  headOf(tableIn(text).rows).heads.filter((head) => fieldOf(head) !== null).length;

/** More columns than these are rows. */
const MOST_TURNED = 200;

/** Each session in a column, each field in a row that begins with its name. */
function turned(table: Table): Table | null {
  const rows = table.rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const names = rows.map(([first = '']) => first);
  const width = Math.max(0, ...rows.slice(0, MOST_TURNED).map(({ length }) => length));
  if (names.length < 2 || names.length > MOST_TURNED || width < 2 || width > MOST_TURNED) return null;
  if (new Set(names).size < names.length || !isHead(names)) return null;
  if (names.filter((name) => fieldOf(name) !== null).length * 2 < names.length) return null;
  return {
    ...table,
    rows: Array.from({ length: width }, (_, i) => rows.map((cells) => cells[i] ?? '')),
    numbers: Array.from({ length: width }, (_, i) => i + 1),
  };
}
