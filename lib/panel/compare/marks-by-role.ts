import type { SessionRow } from '../../model';
import type { Reader } from '../reader';
import type { RowText } from '../row/row-text';
import { isLikeMark } from './unexplained';

/**
 * What rows without a log-out are, where the others have one: by the help centre only the current session and one of
 * unavailable status have none, and each says so. So a mark in words that no table has is told by that alone: beside a known
 * current session it is the status that is unavailable; what several rows say is no mark of the current one; and where
 * nobody is current, the one row that is left is.
 *
 * @param said what each row says that nothing explains
 */
export function markedByRole(
  rows: SessionRow[],
  texts: RowText[],
  said: string[][],
  reader: Reader,
): SessionRow[] {
  if (rows.length === 1)
    return rows.map((row) => (isAlone(row, texts, said) ? { ...row, current: true } : row));
  const bare = withoutEnding(rows, texts, reader);
  if (bare.length === 0) return rows;
  const elsewhere = new Set(said.flatMap((own, i) => (rows[i]?.canLogOut ? own : [])));
  const marksOf = (i: number) => (said[i] ?? []).filter((text) => !elsewhere.has(text));
  const marked = bare.filter((i) => marksOf(i).length > 0);
  const counts = new Map<string, number>();
  for (const text of marked.flatMap((i) => [...new Set(marksOf(i))]))
    counts.set(text, (counts.get(text) ?? 0) + 1);
  const isShared = (text: string) => (counts.get(text) ?? 0) > 1;
  const hasCurrent = rows.some((row) => row.current);
  const told = new Set(marked.filter((i) => hasCurrent || marksOf(i).some(isShared)));
  const [current = -1, ...others] = bare.filter((i) => !told.has(i));
  const isCurrent = !hasCurrent && others.length === 0 && marked.includes(current);
  return rows.map((row, i) => {
    if (told.has(i)) return { ...row, status: 'unavailable' };
    return isCurrent && i === current ? { ...row, current: true } : row;
  });
}

/** A list of one row is read from that session: what it says beside all its fields, and instead of a control, is its mark. */
function isAlone(row: SessionRow, [text]: RowText[], [own = []]: string[][]): boolean {
  if (row.current || row.canLogOut || row.status === 'unavailable' || text?.controls !== 0) return false;
  const [mark = '', ...others] = own;
  return row.device !== '' && row.location !== '' && others.length === 0 && isLikeMark(mark);
}
/** The places of rows that neither offer a log-out nor say why, where others do offer it. */
export function withoutEnding(rows: SessionRow[], texts: RowText[], reader: Reader): number[] {
  const controls = texts.filter(({ canLogOut }) => canLogOut).map((text) => text.controls);
  if (controls.length === 0) return [];
  const least = Math.min(...controls);
  return rows.flatMap((row, i) => {
    const text = texts[i];
    if (!text || row.canLogOut || row.current || row.status === 'unavailable') return [];
    // A log-out that cannot be pressed, a question whether to, or "Signing out" stand in its place.
    const instead =
      text.folded || text.controls >= least || text.lines.some((line) => reader.words.has('logOut', line));
    return instead ? [] : [i];
  });
}
