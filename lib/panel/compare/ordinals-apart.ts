import type { RowText } from '../row/row-text';

/** "#1 Chrome on macOS", "#2 Safari on iOS": what counts the rows is no piece of their labels. */
export function ordinalsApart(rows: RowText[]): RowText[] {
  const heads = rows.map(({ fragments: [first] }) => ORDINAL.exec(first?.part.text ?? ''));
  const isCounted = heads.every((head, i) => Number(head?.groups?.nth) === i + 1);
  if (!isCounted || (rows.length < 2 && !heads[0]?.[0].startsWith('#'))) return rows;
  return rows.map((row, i) => ({
    ...row,
    fragments: row.fragments.map((one, at) =>
      at === 0 && one.part.kind !== 'time'
        ? { ...one, part: { ...one.part, text: one.part.text.slice(heads[i]?.[0].length) } }
        : one,
    ),
  }));
}

const ORDINAL = /^#?(?<nth>\d{1,3})[.):]?\s+(?=\S)/u;
