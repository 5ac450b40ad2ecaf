import type { Table } from './delimited';

/** Between the cells of a drawn table, the usual one first; in some wikis heads have another one. */
const BARS = [/(?<!\\)[|│┃║]/, /[|^]/, /\s#\s/, /~/];
/** What rules are drawn of, and no letter or figure. */
const RULE = /^[\s|+*:.`'=_~\u2500-\u257f-]+$/;

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
  const bar = BARS.find((one) => isParted(telling, one));
  const cellsOf = bar
    ? (line: string) => barredCells(line, bar)
    : alignedCells(text.slice(0, TELLING), telling);
  if (cellsOf === null) return null;
  const numbered = linesOf(text);
  const rows = numbered.map(({ line }) => cellsOf(line));
  return hasWidth(rows) ? { rows, numbers: numbered.map(({ number }) => number), unclosed: null } : null;
}

/** Most lines hold as many of these marks as each other. */
function isParted(lines: readonly string[], bar: RegExp): boolean {
  const counts = lines.map((line) => barredCells(line, bar).length).filter((count) => count > 1);
  const [most = 0] = counts.toSorted((a, b) => b - a);
  const alike = counts.filter((count) => count === most).length;
  return alike > 1 && alike * 2 > lines.length;
}

/** Most rows are as wide as the widest of the first ones. */
function hasWidth(rows: readonly string[][]): boolean {
  const width = Math.max(0, ...rows.slice(0, FIRST).map(({ length }) => length));
  return (
    width > 1 && rows.length > 1 && rows.filter(({ length }) => length === width).length * 2 > rows.length
  );
}

function barredCells(line: string, bar: RegExp): string[] {
  const inner = line
    .trim()
    .replace(/^[|│┃║^]{1,2}/, '')
    .replace(/[|│┃║^]{1,2}$/, '');
  return inner.split(line.trim().startsWith('||') ? '||' : bar).map(plainCell);
}

/** A rule of dashes, one for each column. */
const DASHES = /^\s*[-=]{2,}(?:\s+[-=]{2,})+\s*$/;

/** Columns that start below each other: where a rule or the first line with several blanks says; null where none does. */
function alignedCells(text: string, lines: readonly string[]): ((line: string) => string[]) | null {
  const rule = text.split(/\r\n?|\n/).find((line) => DASHES.test(line));
  const head = rule ?? lines.find((line) => /\S {2,}\S.* {2,}\S/.test(line)) ?? '';
  const starts = [...head.matchAll(rule === undefined ? /\S+(?: \S+)*/g : /\S+/g)].map(({ index }) => index);
  if (starts.length < (rule === undefined ? 3 : 2) || head.includes('\t')) return null;
  return (line) => {
    const parts = line.trim().split(/ {2,}/);
    if (parts.length === starts.length) return parts.map(plainCell);
    const isBelow = starts.every((at) => at === 0 || line[at - 1] === ' ' || line[at - 1] === undefined);
    return isBelow && (parts.length > 1 || rule !== undefined)
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
