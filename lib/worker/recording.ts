import type { TabMessage } from '../messages';
import type { Entry } from '../model';

/**
 * The journal's entry for a reading that a tab handed in.
 *
 * @param account the account's key, '' when the page had no marker of its user
 * @param at when the worker received it, ISO 8601 UTC
 */
export function entryOf(
  message: Extract<TabMessage, { type: 'reading' }>,
  account: string,
  at: string,
): Entry {
  const { reading } = message;
  switch (reading.state) {
    case 'sessions': {
      const { rows, complete, language } = reading;
      return { type: 'snapshot', at, account, rows, complete, language };
    }
    case 'unrecognised':
      return { type: 'no-reading', at, account, state: reading.state, reason: reading.reason };
    case 'failed':
    case 'unavailable':
      return { type: 'no-reading', at, account, state: reading.state };
  }
}

/**
 * Lets a tab hand in so many messages and no more: a page process gone wild must not fill the disk.
 * A person who opens and closes the panel stays far below.
 */
export function createRateLimit(most: number, perMs: number): (who: string, now: number) => boolean {
  const times = new Map<string, number[]>();
  return (who, now) => {
    const recent = (times.get(who) ?? []).filter((time) => now - time < perMs);
    if (recent.length >= most) return false;
    times.set(who, [...recent, now]);
    return true;
  };
}
