import type { RowText } from './fragments';

/**
 * Where no known word logs anything out: the one written button that stands once in most rows, the same in each, is each row's
 * log-out, in a word that no table has. Two such buttons, or one whose word is known, leave it open.
 */
export function logOutsByPlace(rows: RowText[]): RowText[] {
  const name = rows.some(({ canLogOut }) => canLogOut) ? null : commonButton(rows);
  return name === null
    ? rows
    : rows.map((row) => (row.unknownButtons.includes(name) ? { ...row, canLogOut: true } : row));
}

function commonButton(rows: RowText[]): string | null {
  const inRows = new Map<string, number>();
  for (const { unknownButtons } of rows)
    for (const name of unknownButtons) inRows.set(name, (inRows.get(name) ?? 0) + 1);
  const common = [...inRows].filter(([, count]) => count > 1 && count * 2 >= rows.length);
  const [[name, count] = ['', 0], ...others] = common;
  const having = rows.filter(({ unknownButtons }) => unknownButtons.includes(name)).length;
  return others.length === 0 && name !== '' && having === count ? name : null;
}
