import type { Origin, SessionRow, TrackedSession } from '../model';
import { type Face, faceOf } from './agreement';
import { isKnownAs } from './familiarity';
import { instant } from './instant';
import { placeAgreement } from './normalise/place';
import { byId, isListed, isRejected, standing } from './standing';
import { faceOfSession } from './tracking';

/**
 * What a new row is, beside the sessions already known: the next sign-in of a device whose session has ended, the return
 * of one that was not the owner's, one more of a kind that is all still listed, or something new.
 *
 * Two sessions that read alike cannot be told apart by reading. What can be counted is how many there are: each device
 * of the owner's that is no longer listed may come back once.
 *
 * @param sessions all that are tracked, as this reading left them, without the new ones.
 * @param taken sessions that another already continues, or is the return of.
 */
export function originOf(row: SessionRow, sessions: TrackedSession[], taken: ReadonlySet<string>): Origin {
  const face = faceOf(row);
  if (face.device.unknown) return { kind: 'new' };
  const alike = sessions
    .map((session) => ({ session, face: faceOfSession(session) }))
    .filter(({ face: other }) => isKnownAs(face.device, other.device));
  const free = alike.filter(({ session }) => !isListed(session) && !taken.has(session.id));
  const own = nearest(
    face,
    free.filter(({ session }) => standing(session) !== 'none'),
  );
  const foreign = nearest(
    face,
    free.filter(({ session }) => isForeign(session)),
  );
  // Where both fit equally, caution; except on the browser that is being used to look, which is the owner's.
  if (foreign && !row.current && (!own || foreign.near >= own.near)) {
    return { kind: 'returns', session: foreign.session.id };
  }
  if (own) return { kind: 'continues', session: own.session.id };
  const beside = alike.filter(({ session }) => isListed(session) && standing(session) !== 'none').length;
  // The browser that is being used to look is no stranger's, however many are like it.
  return beside > 0 && !row.current ? { kind: 'additional', beside } : { kind: 'new' };
}

const isForeign = (session: TrackedSession) =>
  isRejected(session) || (session.decision === null && session.memory.challenged);

/** The sessions that others continue, or are the return of. */
export function continuedBy(sessions: TrackedSession[]): Set<string> {
  return new Set(
    sessions.flatMap(({ memory: { origin } }) =>
      origin.kind === 'continues' || origin.kind === 'returns' ? [origin.session] : [],
    ),
  );
}

interface Alike {
  session: TrackedSession;
  face: Face;
}

/** The one whose place agrees best, of those the one gone last. */
function nearest(face: Face, candidates: Alike[]): { session: TrackedSession; near: number } | null {
  const ranked = candidates
    .map(({ session, face: other }) => ({ session, near: NEARNESS[placeAgreement(face.place, other.place)] }))
    .sort((a, b) => b.near - a.near || late(b.session, a.session) || byId(a.session, b.session));
  return ranked[0] ?? null;
}

const late = (a: TrackedSession, b: TrackedSession) => instant(a.lastSeen) - instant(b.lastSeen);

const NEARNESS = {
  same: 5,
  within: 4,
  'same-region': 3,
  'same-country': 2,
  unclear: 1,
  'other-town': 1,
  'other-country': 0,
} as const;
