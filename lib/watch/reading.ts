import type { Entry, SessionRow, TrackedSession, Watch } from '../model';
import type { Policy } from '../policy/policy';
import { faceOf, signInAgreement, spanOf } from './agreement';
import { believed, type Paired } from './believing';
import { follow, type Outcome } from './follow';
import { followedOf } from './followed';
import { instant } from './instant';
import { matchFaces } from './match';
import { byId, isListed } from './standing';
import { faceOfSession } from './tracking';

/** Folds a snapshot. One that is older than the last reading says nothing about now and changes nothing. */
export function takeSnapshot(
  watch: Watch,
  entry: Extract<Entry, { type: 'snapshot' }>,
  policy: Policy,
): Outcome {
  if (isLate(watch, entry.at)) return { watch, alerts: [] };
  const rows = inOrder(entry.rows.map(copyOf));
  const followed = followedOf(watch);
  const known = [...followed.values()];
  const listed = known.filter(isListed).sort(byId);
  const paired = pairUp(listed, rows);
  const found = watch.baselineAt === null ? paired : believed(paired, watch, known, entry, policy);
  // A row of no listed session can be one that had gone and is back, with the same sign-in.
  const back = pairUp(goneInTime(known, found.added), found.added, isSameSignIn);
  return follow(
    watch,
    followed,
    {
      at: entry.at,
      complete: entry.complete,
      language: entry.language,
      seen: [...found.seen, ...back.seen],
      added: back.added,
    },
    policy,
  );
}

/** Folds the word that the last snapshot was seen again: as if the same rows had come once more. */
export function takeUnchanged(
  watch: Watch,
  entry: Extract<Entry, { type: 'unchanged' }>,
  policy: Policy,
): Outcome {
  const last = watch.lastReading;
  if (!last || isLate(watch, entry.at)) return { watch, alerts: [] };
  const followed = followedOf(watch);
  const seen = [...followed.values()]
    .filter((session) => isListed(session) && session.lastSeen === last.at)
    .map((session): [TrackedSession, SessionRow] => [session, session.row]);
  return follow(watch, followed, { ...last, at: entry.at, seen, added: [] }, policy);
}

const isLate = (watch: Watch, at: string) =>
  watch.lastReading !== null && instant(at) < instant(watch.lastReading.at);

/** The entry's rows stay the caller's: whatever becomes of them later changes no watch. */
const copyOf = (row: SessionRow): SessionRow => ({
  ...row,
  apps: [...row.apps],
  signedIn: row.signedIn && { ...row.signedIn },
  lines: [...row.lines],
});

/** Rows by what they say, the current one first, so that nothing depends on the order of the page. */
export function inOrder(rows: SessionRow[]): SessionRow[] {
  const current = (row: SessionRow) => (row.current ? 0 : 1);
  return [...rows].sort(
    (a, b) =>
      current(a) - current(b) ||
      compare(faceOf(a).wholeKey, faceOf(b).wholeKey) ||
      compare(whole(a), whole(b)),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const whole = (row: SessionRow) => JSON.stringify(row);

function pairUp(
  sessions: TrackedSession[],
  rows: SessionRow[],
  accept: (session: TrackedSession, row: SessionRow) => boolean = () => true,
): Paired {
  if (sessions.length === 0) return { seen: [], added: rows };
  const { pairs } = matchFaces(sessions.map(faceOfSession), rows.map(faceOf));
  const seen: [TrackedSession, SessionRow][] = [];
  const taken = new Set<number>();
  for (const [i, j] of pairs) {
    const [session, row] = [sessions[i], rows[j]];
    if (!session || !row || !accept(session, row)) continue;
    seen.push([session, row]);
    taken.add(j);
  }
  return { seen, added: rows.filter((_, j) => !taken.has(j)) };
}

/** Sessions no longer listed whose sign-in time is that of one of the rows. */
function goneInTime(sessions: TrackedSession[], rows: SessionRow[]): TrackedSession[] {
  if (rows.length === 0) return [];
  return sessions
    .filter((session) => !isListed(session) && rows.some((row) => isSameSignIn(session, row)))
    .sort(byId);
}

const isSameSignIn = (session: TrackedSession, row: SessionRow) => {
  const agrees = signInAgreement(spanOf(session.memory.known.signedIn), spanOf(row.signedIn));
  return agrees === 'same-hour' || agrees === 'same-day';
};
