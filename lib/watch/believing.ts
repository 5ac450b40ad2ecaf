import type { Entry, SessionRow, TrackedSession, Watch } from '../model';
import type { Policy } from '../policy/policy';
import { agreement, faceOf, signInAgreement } from './agreement';
import { type Base, isStillFamiliar, makeBase } from './base';
import { expectedIn } from './expecting-rules';
import { isKin } from './kin';
import { isFamiliarPlace, isSamePlace } from './known-places';
import { placeAgreement } from './normalise/place';
import { isListed, isRejected } from './standing';
import { faceOfSession } from './tracking';

/** Rows of sessions that are known, and rows of none. */
export interface Paired {
  seen: [TrackedSession, SessionRow][];
  added: SessionRow[];
}

/**
 * Which pairs of a session and a row are the same session going on. The same sign-in always is. A *later* sign-in can be
 * the owner's, whose row moved, or a stranger's, whose row came as the owner's went: the page shows the same. The word of
 * the owner was given on the earlier sign-in, so it goes over to a later one only where that tells nothing new: from a
 * place that is familiar, not beside another row that could as well be it, and not on a session that was not theirs.
 * Otherwise the session ends and the row is judged as a new one.
 *
 * A partial reading cannot count rows. What would be judged by counting is left for the next complete one.
 */
export function believed(
  { seen, added }: Paired,
  watch: Watch,
  sessions: TrackedSession[],
  entry: Extract<Entry, { type: 'snapshot' }>,
  policy: Policy,
): Paired {
  const since = { now: entry.at, days: policy.familiarity_days };
  let base: Base | null = null;
  // Where a known browser reads, the owner is.
  const atHand = seen.find(([session, row]) => row.current && !isRejected(session))?.[1];
  const isFamiliar = (row: SessionRow) => {
    if (atHand && isSamePlace(faceOf(atHand).place, faceOf(row).place)) return true;
    base ??= makeBase(sessions, { now: entry.at, policy });
    return isFamiliarPlace(row, base, entry.at, expectedIn(watch.expected, policy));
  };
  const kept: Paired['seen'] = [];
  const moved: Paired['seen'] = [];
  const apart: SessionRow[] = [...added];
  for (const pair of seen) {
    const [session, row] = pair;
    if (!isNewSignIn(session, row)) kept.push(pair);
    else if (isRejected(session) || (isElsewhere(session, row) && !isFamiliar(row))) apart.push(row);
    else moved.push(pair);
  }
  if (!entry.complete) {
    const shown = new Set(kept.map(([session]) => session));
    const hidden = sessions.filter(
      (session) => isListed(session) && !shown.has(session) && isStillFamiliar(session, since),
    );
    const canWait = (row: SessionRow) =>
      isFamiliar(row) && hidden.some((session) => isKin(faceOf(row), faceOfSession(session)));
    return { seen: kept, added: apart.filter((row) => !canWait(row)) };
  }
  for (const pair of moved) {
    const [session, row] = pair;
    if (!row.current && added.some((other) => couldAsWellBe(session, row, other))) apart.push(row);
    else kept.push(pair);
  }
  return { seen: kept, added: apart };
}

/** The sign-in time moved on; or no times are shown and the place is in another country. */
function isNewSignIn(session: TrackedSession, row: SessionRow): boolean {
  const agrees = signInAgreement(faceOfSession(session).signIn, faceOf(row).signIn);
  return agrees === 'later' || agrees === 'earlier' || (agrees === 'unclear' && isElsewhere(session, row));
}

/** In another country. Where the page names none, another town says nothing: they are off by hundreds of kilometres. */
const isElsewhere = (session: TrackedSession, row: SessionRow) =>
  placeAgreement(faceOfSession(session).place, faceOf(row).place) === 'other-country';

/** Is another new row as good a successor of the session as the one that it was paired with? */
function couldAsWellBe(session: TrackedSession, row: SessionRow, other: SessionRow): boolean {
  const [before, one, rival] = [faceOfSession(session), faceOf(row), faceOf(other)];
  return isKin(one, rival) && agreement(before, rival) >= agreement(before, one) - HARDLY;
}

/** A difference that tells nothing: less than a town. */
const HARDLY = 1;
