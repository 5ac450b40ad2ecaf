import type { TrackedSession, Watch } from '../model';
import { isKin } from './kin';
import { placeAgreement } from './normalise/place';
import { standing } from './standing';
import { faceOfSession } from './tracking';

/**
 * Is it known that the owner uses the API Platform like this: did another of their sessions on such a device, or did they
 * confirm one that did?
 */
export function hasUsedApi(session: TrackedSession, { sessions }: Watch): boolean {
  const face = faceOfSession(session);
  return Object.values(sessions).some((other) => {
    if (other.id === session.id || !other.memory.apps.includes('api-platform')) return false;
    const confirmed = other.decision === 'keep' && other.alerts.length === 0;
    return confirmed || (standing(other) !== 'none' && isKin(face, faceOfSession(other)));
  });
}

/**
 * Was the owner asked about just this before, a device of this kind in this country, and has said nothing? Then the
 * question still stands, and asking it again teaches nobody anything. But what a log-out was to end and is back is news.
 */
export function wasAsked(session: TrackedSession, { sessions, logOuts }: Watch): boolean {
  const face = faceOfSession(session);
  const loggedOut = new Set(logOuts.flatMap((logOut) => logOut.sessions.map((item) => item.session)));
  return Object.values(sessions).some((other) => {
    if (other.decision !== null || !other.memory.challenged || loggedOut.has(other.id)) return false;
    const there = faceOfSession(other);
    return isKin(face, there) && !ELSEWHERE.has(placeAgreement(face.place, there.place));
  });
}

const ELSEWHERE: ReadonlySet<string> = new Set(['other-country', 'other-town']);
