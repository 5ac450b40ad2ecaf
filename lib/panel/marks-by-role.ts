import type { SessionRow } from '../model';
import type { RowText } from './fragments';
import type { Reader } from './reader';

/**
 * What rows without a log-out are, where the others have one: by the help centre only the current session and one of
 * unavailable status have none. A mark in words that no table has is told by that alone: the first row is the current
 * session where no other can be; beside a known current session it is the status that is unavailable.
 *
 * @param said what each row says that nothing explains
 */
export function markedByRole(
  rows: SessionRow[],
  texts: RowText[],
  said: string[][],
  reader: Reader,
): SessionRow[] {
  const bare = withoutEnding(rows, texts, reader);
  if (bare.length === 0) return rows;
  const elsewhere = new Set(said.flatMap((own, i) => (rows[i]?.canLogOut ? own : [])));
  const markOf = (i: number) => (said[i] ?? []).filter((text) => !elsewhere.has(text));
  const [only, ...others] = bare;
  if (rows.some((row) => row.current)) {
    return rows.map((row, i) =>
      bare.includes(i) && markOf(i).length === 1 ? { ...row, status: 'unavailable' } : row,
    );
  }
  if (only !== 0 || others.length > 0 || markOf(0).length !== 1) return rows;
  return rows.map((row, i) => (i === 0 ? { ...row, current: true } : row));
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
