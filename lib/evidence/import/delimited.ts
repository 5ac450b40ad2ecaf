/** Rows of cells, however they were written. */
export interface Table {
  /** Without those that are empty. */
  rows: string[][];
  /** The number of each row in the spreadsheet or text, from 1 on, which counts the empty ones. */
  numbers: number[];
  /** A quote that was opened and never closed: what follows it is one cell. null when there is none. */
  unclosed: { line: number } | null;
}

/** A table as text: RFC 4180, with commas, semicolons or tabs, and any line end. */
export interface Delimited extends Table {
  delimiter: ',' | ';' | '\t';
}

const MARKS = [',', ';', '\t'] as const;

/** Excel says in a line of its own which mark it is, where that is not the usual one. */
const SAID = /^\ufeff?"?sep=([,;\t])"?(?:\r\n?|\n|$)/i;

/** The mark that parts the cells of the first line that is parted most often; quotes are passed over. */
export function delimiterOf(text: string): Delimited['delimiter'] {
  const said = MARKS.find((mark) => mark === SAID.exec(text)?.[1]);
  if (said !== undefined) return said;
  const lines = text
    .slice(0, 10_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n?|\n/, 5);
  const head = lines.find((line) => /[,;\t]/.test(line)) ?? '';
  const counts = MARKS.map((mark) => [mark, head.split(mark).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

const BLANKS = 8;

/** Reads in one pass; a quote inside a cell that does not begin with one is a character like any other. */
export function readTable(text: string, delimiter = delimiterOf(text)): Delimited {
  const table: Delimited = { rows: [], numbers: [], delimiter, unclosed: null };
  const [said = text.startsWith('\ufeff') ? ' ' : ''] = SAID.exec(text) ?? [];
  let at = said.length;
  let line = said.length > 1 ? 2 : 1;
  let row: string[] = [];
  let number = 0;
  const endRow = () => {
    number += 1;
    if (row.length > 1 || row[0] !== '') {
      table.rows.push(row);
      table.numbers.push(number);
    }
    row = [];
  };
  while (at <= text.length) {
    let cell = '';
    // Some write a blank behind each mark, before the quote as well.
    let opens = at;
    while (text[opens] === ' ' && opens < at + BLANKS) opens += 1;
    if (text[opens] === '"') {
      at = opens;
      const started = line;
      let closed = false;
      for (at += 1; at < text.length; ) {
        const quote = text.indexOf('"', at);
        const end = quote < 0 ? text.length : quote;
        const piece = text.slice(at, end);
        line += piece.split('\n').length - 1;
        cell += piece;
        at = end + 1;
        if (quote < 0) break;
        if (text[at] !== '"') {
          closed = true;
          break;
        }
        cell += '"';
        at += 1;
      }
      if (!closed) table.unclosed ??= { line: started };
    }
    let end = at;
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
    row.push(cell + text.slice(at, end));
    if (end >= text.length) {
      endRow();
      break;
    }
    at = end + 1;
    if (text[end] === delimiter) continue;
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    line += 1;
    endRow();
  }
  return table;
}
