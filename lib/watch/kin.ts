import type { TrackedSession } from '../model';
import type { Face } from './agreement';
import { instant } from './instant';
import { deviceAgreement, deviceKey } from './normalise/device';
import { faceOfSession } from './tracking';

/** Could the two be one machine? Rows without a label are alike when the same apps stand on them. */
export function isKin(one: Face, other: Face): boolean {
  const agrees = deviceAgreement(one.device, other.device);
  if (agrees === 'unnamed') return one.apps.join() === other.apps.join();
  return agrees === 'same' || agrees === 'alike' || agrees === 'vague';
}

/** Sessions by their kind of device, so that many rows are not compared with many sessions one by one. */
export class Kinds {
  private readonly groups = new Map<string, { face: Face; sessions: TrackedSession[] }>();

  constructor(sessions: Iterable<TrackedSession> = []) {
    for (const session of sessions) this.add(session);
  }

  add(session: TrackedSession): void {
    const face = faceOfSession(session);
    const key = kindKey(face);
    const group = this.groups.get(key);
    if (group) group.sessions.push(session);
    else this.groups.set(key, { face, sessions: [session] });
  }

  /**
   * The sessions that a row could be the next sign-in of: those of exactly its kind of device or, where there are none, those
   * that could be it as far as their labels say.
   */
  kinOf(face: Face): TrackedSession[] {
    const same = this.groups.get(kindKey(face));
    if (same) return same.sessions;
    return [...this.groups.values()]
      .filter((group) => isKin(face, group.face))
      .flatMap(({ sessions }) => sessions);
  }
}

/** One text for all sessions of exactly one kind of device; those without a label are one by their apps. */
export const kindKey = ({ device, apps }: Face): string =>
  device.unknown ? `?${apps.join()}` : deviceKey(device);

/**
 * How many of these sessions were ever listed at once: so many machines of the kind the owner has, or so many rows their
 * page lists for one. Sessions that the owner said nothing good of are not among them, so that the count grows by their
 * word or by nothing having been doubtful.
 */
export function mostAtOnce(sessions: TrackedSession[]): number {
  const came = Float64Array.from(sessions, ({ firstSeen }) => instant(firstSeen)).sort();
  const went = Float64Array.from(sessions, ({ presence }) =>
    presence.state === 'gone' ? instant(presence.at) : Number.POSITIVE_INFINITY,
  ).sort();
  let gone = 0;
  let most = 0;
  came.forEach((at, i) => {
    // One that went in the reading that brought another was not listed beside it.
    while ((went[gone] ?? Number.POSITIVE_INFINITY) <= at) gone++;
    most = Math.max(most, i + 1 - gone);
  });
  return most;
}
