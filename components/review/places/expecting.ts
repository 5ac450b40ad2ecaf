import type { TrackedSession } from '../../../lib/model';
import type { OwnerEntry } from '../../../lib/roll';
import { coverOf } from '../../../lib/watch/inventory';
import type { Days } from '../../../lib/words/days';
import { hrefOf } from '../../stores/route-store';

type Why = Extract<OwnerEntry, { type: 'place-expected' }>['why'];

/** What the form holds. Days are written "2026-05-03"; `until` '' means until further notice. */
export interface Draft {
  place: string;
  why: Why;
  from: string;
  until: string;
}

export type DraftProblem = 'place' | 'from' | 'until';

/** The form is asked for by an address that says why. */
export const isAsked = (query: Record<string, string>): boolean => query.why !== undefined;

/** What an address fills into the form; `today` where it names no day. */
export function draftFrom(query: Record<string, string>, today: string): Draft {
  const { place = '', why, from = today, until = '' } = query;
  return { place: place.slice(0, 300), why: why === 'vpn' ? 'vpn' : 'travel', from, until };
}

/**
 * The address of the form for the place of a session: from the day of its sign-in on, since the place must have been
 * expected then. A journey ends today unless the owner says otherwise, a VPN goes on.
 */
export function expectHref(
  { id, row, memory, firstSeen }: TrackedSession,
  why: Why,
  { account, days, now }: { account: string; days: Days; now: Date },
): string {
  const from = days.dayOf(memory.known.signedIn?.from ?? row.signedIn?.from ?? firstSeen);
  const today = days.dayOf(now.toISOString());
  return hrefOf('places', [], {
    why,
    place: row.location || memory.known.location,
    from,
    until: why === 'travel' ? today : '',
    account,
    session: id,
  });
}

/** The entry that a draft makes, or what is wrong with it. */
export function entryOf(
  { place, why, from, until }: Draft,
  account: string,
  days: Days,
): { entry: Extract<OwnerEntry, { type: 'place-expected' }> } | { problem: DraftProblem } {
  if (coverOf(place) === null) return { problem: 'place' };
  const begin = days.startOf(from);
  if (begin === null) return { problem: 'from' };
  const end = until === '' ? null : days.endOf(until);
  if (until !== '' && (end === null || end <= begin)) return { problem: 'until' };
  return { entry: { type: 'place-expected', account, place: place.trim(), why, from: begin, until: end } };
}
