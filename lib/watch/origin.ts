import type { Origin, SessionRow, TrackedSession } from '../model';
import { type Face, faceOf } from './agreement';
import { isStillFamiliar } from './base';
import { isKin, isLater, type Kin, Kinds } from './kin';
import { placeAgreement } from './normalise/place';
import { isListed, isRejected, standing } from './standing';
import { faceOfSession } from './tracking';

/** The sessions that a new row is judged beside. */
export interface Company {
  /** The owner's, as far as they still speak for others, those of this reading that were placed before among them. */
  own: Kinds;
  /** No longer listed, and said to be a stranger's or never vouched for. */
  strange: Kinds;
  /** This page lists a new sign-in of one device beside its old row: the browser in the owner's own hands did it. */
  listsBeside: boolean;
}

export function companyOf(sessions: TrackedSession[], since: { now: string; days: number }): Company {
  return {
    own: new Kinds(sessions.filter((session) => isStillFamiliar(session, since))),
    strange: new Kinds(sessions.filter((session) => !isListed(session) && isForeign(session))),
    listsBeside: sessions.some(
      (session) => session.memory.origin.kind === 'beside' && standing(session) !== 'none',
    ),
  };
}

/** The owner said of one beside the others of its kind that it is theirs: the page lists such. */
const isConfirmedBeside = ({ decision, memory }: TrackedSession) =>
  decision === 'keep' && memory.origin.kind === 'additional';

/**
 * What a new row is, beside the sessions already known: the next sign-in of a device of the owner's, the return of a
 * session that was not theirs, one more of a kind than there ever were at once, or something new.
 *
 * Rows that read alike cannot be told apart; what can be counted is how many there are. Each kind of device has room for
 * as many rows as the owner's were ever seen at once, and whoever fills it is taken for the owner. Where the page is
 * known to list a new sign-in beside the old row, the count tells nothing, and there is always room.
 *
 * @param now when the row was read.
 * @param isFamiliarTown the owner has signed in from there.
 */
export function originOf(
  row: SessionRow,
  { own: owned, strange, listsBeside }: Company,
  now: string,
  isFamiliarTown: (location: string) => boolean,
): Origin {
  const face = faceOf(row);
  const kin = owned.kinOf(face);
  const listed = nearest(face, kin.perPlace.listed);
  const own = nearest(face, kin.perPlace.gone);
  const next = own ?? listed;
  // The browser that is being used to look is in the owner's hands, however many are like it.
  if (row.current && next) return { kind: next === own ? 'continues' : 'beside', session: next.session.id };
  if (row.current) return { kind: 'new' };

  // A kind that is known exactly goes before labels that leave it open, whoever's it is.
  const exact = { own: owned.has(face), foreign: strange.has(face) };
  const foreign = exact.own && !exact.foreign ? null : nearest(face, strange.kinOf(face).perPlace.gone);
  const count = kin.listed.length;
  const hasRoom = listsBeside || kin.all.some(isConfirmedBeside) || count < kin.mostAtOnce;
  // One more than a moment ago, though not than ever, and from a town that is new: two weak signs make a question.
  const isStrange = count > 0 && isRising(kin, now) && !isFamiliarTown(row.location);
  if (next && hasRoom && !isStrange) {
    return foreign &&
      isRejected(foreign.session) &&
      ((!exact.own && exact.foreign) || fitsBetter(foreign, next))
      ? { kind: 'returns', session: foreign.session.id }
      : { kind: 'continues', session: next.session.id };
  }
  if (foreign) return { kind: 'returns', session: foreign.session.id };
  return count > 0 ? { kind: 'additional', beside: count } : { kind: 'new' };
}

/** Does a row read more like the stranger's session than like the owner's? Where it fits both, the one that went last counts. */
function fitsBetter(foreign: Candidate, own: Candidate): boolean {
  if (foreign.near < NEARNESS['same-region']) return false;
  return foreign.near > own.near || (foreign.near === own.near && isLater(foreign.session, own.session));
}

/** Would one more make them more than the reading before showed? */
function isRising(kin: Kin, now: string): boolean {
  const gone = kin.gone.filter(({ presence }) => presence.state === 'gone' && presence.at === now);
  return kin.all.filter(({ firstSeen }) => firstSeen === now).length >= gone.length;
}

/** Said to be a stranger's; or asked about, never vouched for, and gone. */
const isForeign = (session: TrackedSession) =>
  isRejected(session) || (session.decision === null && session.memory.challenged);

/** A session that a row could come from, and how near its place is. */
interface Candidate {
  session: TrackedSession;
  near: number;
}

/** The one whose place agrees best, of those the one gone last. */
function nearest(face: Face, candidates: readonly TrackedSession[]): Candidate | null {
  let best: Candidate | null = null;
  for (const session of candidates) {
    const near = NEARNESS[placeAgreement(face.place, faceOfSession(session).place)];
    const isBetter =
      best === null || near > best.near || (near === best.near && isLater(session, best.session));
    if (isBetter) best = { session, near };
  }
  return best;
}

const NEARNESS = {
  same: 5,
  within: 4,
  'same-region': 3,
  'same-country': 2,
  unclear: 1,
  'other-town': 1,
  'other-country': 0,
} as const;

/**
 * Of two that came at once, alike and from equally near, where there was room for one: nobody can say which is the one
 * more, so both are.
 */
export function sharingDoubt(arrived: TrackedSession[]): TrackedSession[] {
  const more = arrived.filter(({ memory }) => memory.origin.kind === 'additional');
  return arrived.map((session) => {
    const { origin } = session.memory;
    if (origin.kind !== 'continues' || session.row.current) return session;
    const face = faceOf(session.row);
    const twin = more.find(({ row }) => {
      const other = faceOf(row);
      return isKin(face, other) && NEARNESS[placeAgreement(face.place, other.place)] > 0;
    });
    return twin ? { ...session, memory: { ...session.memory, origin: twin.memory.origin } } : session;
  });
}
