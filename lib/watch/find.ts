import type { SessionRow, Watch } from '../model';
import { faceOf } from './agreement';
import { matchFaces } from './match';
import { inOrder } from './reading';
import { byId, isListed } from './standing';
import { faceOfSession } from './tracking';

/**
 * The id of the listed session that a row on the page stands for, so that what the page confirms about a row (its log-out)
 * can be told of a session; null when it stands for none. Of sessions that read exactly alike it is the first.
 */
export function sessionOf(watch: Watch, row: SessionRow): string | null {
  const listed = Object.values(watch.sessions).filter(isListed).sort(byId);
  const [pair] = matchFaces(listed.map(faceOfSession), [faceOf(row)]).pairs;
  return pair ? (listed[pair[0]]?.id ?? null) : null;
}

/**
 * Which of the rows on the page stands for a session, as a snapshot of these rows would pair them: of rows that read exactly
 * alike the first stands for the session that was known first, the second for the next one. Index into the rows; null when
 * none stands for it.
 */
export function rowOf(watch: Watch, session: string, rows: SessionRow[]): number | null {
  const listed = Object.values(watch.sessions).filter(isListed).sort(byId);
  const sorted = inOrder(rows);
  const { pairs } = matchFaces(listed.map(faceOfSession), sorted.map(faceOf));
  const pair = pairs.find(([known]) => listed[known]?.id === session);
  const row = pair && sorted[pair[1]];
  return row ? rows.indexOf(row) : null;
}
