import type { Table } from './delimited';

/** Between the cells of a drawn table. */
const BAR = /[|│┃║]/;
/** What rules are drawn of, and no letter or figure. */
const RULE = /^[\s|+*:.`'=_~─━═╌┄┌┬┐├┼┤└┴┘╭╮╰╯╔╦╗╠╬╣╚╩╝╟╢╫╪│┃║-]+$/;

/** So much of a text tells whether a table is drawn. */
const TELLING = 10_000;
/** So many rows tell how wide it is. */
const FIRST = 60;

/** The lines in which something stands, with their numbers. */
const linesOf = (text: string) =>
  text
    .replace(/^\ufeff?(?:sep=\|(?=[\r\n]))?/i, '')
    .split(/\r\n?|\n/)
    .map((line, i) => ({ line, number: i + 1 }))
    .filter(({ line }) => line.trim() !== '' && !RULE.test(line));

/**
 * A table that somebody or a program drew with bars or blanks: Markdown, a wiki, a terminal, a database's answer. Cells come
 * without what Markdown puts round a word; lines beside the table are rows of one cell.
 *
 * @returns null where no table is drawn
 */
export function drawnTable(text: string): Table | null {
  const telling = linesOf(text.slice(0, TELLING)).map(({ line }) => line);
  const isBarred = telling.filter((line) => BAR.test(line)).length > Math.max(1, telling.length / 2);
  const cellsOf = isBarred ? barredCells : alignedCells(telling);
  if (cellsOf === null) return null;
  const numbered = linesOf(text);
  const rows = numbered.map(({ line }) => cellsOf(line));
  return hasWidth(rows)
    ? { rows, numbers: numbered.map(({ number }) => number), delimiter: '|', unclosed: null }
    : null;
}

/** Most rows are as wide as the widest of the first ones. */
function hasWidth(rows: readonly string[][]): boolean {
  const width = Math.max(0, ...rows.slice(0, FIRST).map(({ length }) => length));
  return (
    width > 1 && rows.length > 1 && rows.filter(({ length }) => length === width).length * 2 > rows.length
  );
}

function barredCells(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^[|│┃║]{1,2}/, '')
    .replace(/[|│┃║]{1,2}$/, '');
  return inner.split(line.trim().startsWith('||') ? '||' : /(?<!\\)[|│┃║]/).map(plainCell);
}

/** Columns that start below each other, with two blanks or more between them; null where the first line has none. */
function alignedCells(lines: readonly string[]): ((line: string) => string[]) | null {
  const head = lines.find((line) => /\S {2,}\S.* {2,}\S/.test(line)) ?? '';
  const starts = [...head.matchAll(/\S+(?: \S+)*/g)].map(({ index }) => index);
  if (starts.length < 3 || head.includes('\t')) return null;
  return (line) => {
    const parts = line.trim().split(/ {2,}/);
    if (parts.length === starts.length) return parts.map(plainCell);
    const isBelow = starts.every((at) => at === 0 || line[at - 1] === ' ' || line[at - 1] === undefined);
    return isBelow && parts.length > 1
      ? starts.map((at, i) => plainCell(line.slice(at, starts[i + 1])))
      : [line.trim()];
  };
}

const plainCell = (cell: string): string =>
  cell
    .trim()
    .replaceAll('\\|', '|')
    .replace(/^(\*\*|__|`|\*)(.{1,200}?)\1$/, '$2')
    .replace(/^\[([^[\]]{1,200})\]\([^()\s]{1,500}\)$/, '$1');
