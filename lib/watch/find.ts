import type { SessionRow, Watch } from '../model';
import { faceOf } from './agreement';
import { matchFaces } from './match';
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
