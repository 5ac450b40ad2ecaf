import type { Reason, TrackedSession } from '../model';
import type { Policy } from '../policy/policy';

/** So many sign-ins with a known hour it takes before one can be odd, and so far from all others it is: 3 hours. */
const ENOUGH = 10;
const NEAR = 3;

/** How often the account's sign-ins fell into each hour of the day (UTC). */
export type Hours = readonly number[];

export function hoursOf(sessions: TrackedSession[]): Hours {
  const hours = new Array<number>(24).fill(0);
  for (const { memory } of sessions) for (const hour of memory.hours) hours[hour] = (hours[hour] ?? 0) + 1;
  return hours;
}

/**
 * The newest sign-in of a session is at an hour near which the account has no other. No doubt by itself: owners travel and
 * lie awake, and where they are is not known well enough to tell their night.
 */
export function oddHour(session: TrackedSession, hours: Hours, policy: Policy): Reason | null {
  const hour = session.memory.hours.at(-1);
  const all = hours.reduce((sum, count) => sum + count, 0);
  if (hour === undefined || all <= ENOUGH || session.decision === 'keep') return null;
  let near = 0;
  for (let off = -NEAR; off <= NEAR; off++) near += hours[(hour + off + 24) % 24] ?? 0;
  // One of those near it is the sign-in itself.
  if (near > 1) return null;
  const fact = session.memory.known.signedIn?.text ?? '';
  return { code: 'odd-hour', points: policy.points_odd_hour, fact, seen: 0, of: all - 1 };
}
