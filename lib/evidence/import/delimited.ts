/** A table as text: RFC 4180, with commas, semicolons or tabs, and any line end. */
export interface Table {
  rows: string[][];
  delimiter: ',' | ';' | '\t';
  /** A quote that was opened and never closed: what follows it is one cell. null when there is none. */
  unclosed: { line: number } | null;
}

/** The mark that parts the cells of the first line most often; quotes are passed over. */
export function delimiterOf(text: string): Table['delimiter'] {
  const head = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.slice(0, 10_000))?.[0] ?? '').replace(
    /"(?:[^"]|"")*"/g,
    '',
  );
  const counts = ([',', ';', '\t'] as const).map((mark) => [mark, head.split(mark).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** Reads in one pass; a quote inside a cell that does not begin with one is a character like any other. */
export function readTable(text: string, delimiter = delimiterOf(text)): Table {
  const table: Table = { rows: [], delimiter, unclosed: null };
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let line = 1;
  let row: string[] = [];
  const endRow = () => {
    if (row.length > 1 || row[0] !== '') table.rows.push(row);
    row = [];
  };
  while (at <= text.length) {
    let cell = '';
    if (text[at] === '"') {
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
