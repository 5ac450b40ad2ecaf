import type { Review } from '../model';
import type { Policy } from './check';
import { FREQUENCY_DAYS, type Frequency } from './keys';

/** Days between two reviews at this frequency; 0 means at once. */
export function daysBetween(frequency: Frequency): number {
  return FREQUENCY_DAYS[frequency];
}

/** How often one of the separate reviews is due. */
export function frequencyOf(policy: Policy, review: Review): Frequency {
  const own = review === 'active_sessions' ? 'same' : policy[`${review}_frequency`];
  return own === 'same' ? policy.review_frequency : own;
}
