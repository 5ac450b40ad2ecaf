import type { RowText } from '../row/fragments';

/**
 * Where no known word logs anything out: the one written button that stands once in most rows, the same in each, is each row's
 * log-out, in a word that no table has. Two such buttons leave it open.
 */
export function logOutsByPlace(rows: RowText[]): RowText[] {
  const name = rows.some(({ canLogOut }) => canLogOut) ? null : commonButton(rows);
  return name === null
    ? rows
    : rows.map((row) => (row.unknownButtons.includes(name) ? { ...row, canLogOut: true } : row));
}

function commonButton(rows: RowText[]): string | null {
  const inRows = new Map<string, RowText[]>();
  for (const row of rows)
    for (const name of row.unknownButtons) {
      const having = inRows.get(name);
      if (having) having.push(row);
      else inRows.set(name, [row]);
    }
  const [[name, having] = ['', []], ...others] = [...inRows].filter(([, those]) => isOfMost(those, rows));
  return others.length === 0 && name !== '' && new Set(having).size === having.length ? name : null;
}

/** Or of all that could have one: the current session and one of unavailable status have no log-out. */
function isOfMost(having: RowText[], rows: RowText[]): boolean {
  if (having.length > 1 && having.length * 2 >= rows.length) return true;
  const those = new Set(having);
  const lacking = rows.filter((row) => !those.has(row));
  return lacking.length > 0 && lacking.every(saysWhy);
}

const saysWhy = ({ fragments }: RowText) =>
  fragments.some(({ part }) => part.kind === 'current' || part.kind === 'unavailable');
