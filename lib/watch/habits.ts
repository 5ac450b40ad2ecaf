import type { TrackedSession, Watch } from '../model';
import { isKin } from './kin';
import { placeAgreement } from './normalise/place';
import { faceOfSession } from './tracking';

/** Sessions that the owner was asked about, and has said nothing of. What a log-out was to end and is back is news. */
export function openQuestions({ sessions, logOuts }: Watch): TrackedSession[] {
  const open = Object.values(sessions).filter(
    ({ decision, memory }) => decision === null && memory.challenged,
  );
  if (open.length === 0) return open;
  const loggedOut = new Set(logOuts.flatMap((logOut) => logOut.sessions.map(({ session }) => session)));
  return open.filter(({ id }) => !loggedOut.has(id));
}

/**
 * Was just this asked before: a device of this kind in this country? Then the question still stands, and asking it again
 * teaches nobody anything.
 */
export function wasAsked(session: TrackedSession, open: TrackedSession[]): boolean {
  const face = faceOfSession(session);
  return open.some((other) => {
    const there = faceOfSession(other);
    return isKin(face, there) && !ELSEWHERE.has(placeAgreement(face.place, there.place));
  });
}

const ELSEWHERE: ReadonlySet<string> = new Set(['other-country', 'other-town']);
