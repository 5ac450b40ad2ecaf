import type { TabMessage } from '../messages';
import type { Entry, Watch } from '../model';
import { sessionOf } from '../watch/find';
import type { Heard } from './check-course';

/**
 * The journal's entry for a reading that a tab handed in.
 *
 * @param account the account's key, '' when the page had no marker of its user
 * @param profile the key of the profile button's text, '' when it was not needed or there is none
 * @param at when the worker received it, ISO 8601 UTC
 */
export function entryOf(
  message: Extract<TabMessage, { type: 'reading' }>,
  account: string,
  profile: string,
  at: string,
): Entry {
  const { reading } = message;
  switch (reading.state) {
    case 'sessions': {
      const { rows, complete, language } = reading;
      return { type: 'snapshot', at, account, rows, complete, language, ...(profile !== '' && { profile }) };
    }
    case 'unrecognised':
      return { type: 'no-reading', at, account, state: reading.state, reason: reading.reason };
    case 'failed':
    case 'unavailable':
      return { type: 'no-reading', at, account, state: reading.state };
  }
}

/** What a reading says to the check in whose tab it was made. */
export function heardOf({ reading }: Extract<TabMessage, { type: 'reading' }>, whose: string): Heard {
  if (reading.state !== 'sessions') return { state: reading.state };
  return { state: 'sessions', count: reading.rows.length, complete: reading.complete, whose };
}

/**
 * The journal's entry for a log-out that was confirmed on the page; null when its account is not known here, or the row
 * stands for no listed session: then there is nothing that could be followed.
 */
export function logOutOf(
  { scope }: Extract<TabMessage, { type: 'log-out-confirmed' }>,
  watch: Watch | undefined,
  at: string,
): Entry | null {
  if (!watch) return null;
  const { account } = watch;
  if (scope === 'all') return { type: 'log-out', at, account, scope };
  const session = sessionOf(watch, scope.row);
  return session === null ? null : { type: 'log-out', at, account, scope: { session } };
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
