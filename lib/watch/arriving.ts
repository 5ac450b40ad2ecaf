import type { SessionRow, TrackedSession, Watch } from '../model';
import type { Policy } from '../policy/policy';
import { type Base, makeBase } from './base';
import type { Followed } from './followed';
import { isFamiliarTown } from './known-places';
import { companyOf, originOf, sharingDoubt } from './origin';
import { newSession } from './tracking';

/**
 * The sessions that a reading shows for the first time, each with what it is beside those already known.
 *
 * @param followed the sessions as this reading left them, without these.
 */
export function arrivals(
  { added, at }: { added: SessionRow[]; at: string },
  followed: Followed,
  { baselineAt, nextId }: Watch,
  policy: Policy,
): TrackedSession[] {
  const id = (i: number) => `s${nextId + i}`;
  if (baselineAt === null) return added.map((row, i) => newSession(id(i), row, at, { kind: 'baseline' }));
  const sessions = [...followed.values()];
  const company = companyOf(sessions, { now: at, days: policy.familiarity_days });
  let base: Base | null = null;
  const isTown = (location: string) => {
    base ??= makeBase(sessions, { now: at, policy });
    return isFamiliarTown(location, base);
  };
  const arrived = added.map((row, i) => {
    const session = newSession(id(i), row, at, originOf(row, company, at, isTown));
    // Of two that come at once for one ended session, the second stands beside the first.
    if (session.memory.origin.kind === 'continues' || row.current) company.own.add(session);
    return session;
  });
  return sharingDoubt(arrived);
}
