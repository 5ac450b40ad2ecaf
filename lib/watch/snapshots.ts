import type { Entry, SessionRow, Watch } from '../model';
import { instant } from './instant';

/** What the page listed at an instant. */
export interface Listing {
  at: string;
  /** The rows as read; those of a reading that said nothing new are those of the one before. */
  rows: readonly SessionRow[];
  /** false: more rows could have been loaded. A row that is missing from it says nothing. */
  complete: boolean;
  language: string;
  /** It said nothing that the one before had not said. */
  same: boolean;
}

/**
 * Everything that was listed, oldest first, from the entries that count for an account. A checkpoint still holds what the
 * last reading before it listed. Readings older than the one before them changed nothing and are left out.
 */
export function listingsOf(entries: readonly Entry[]): Listing[] {
  const listings: Listing[] = [];
  for (const entry of entries) {
    const last = listings.at(-1);
    const next =
      entry.type === 'snapshot'
        ? { ...pick(entry), same: false }
        : entry.type === 'unchanged' && last
          ? { ...last, at: entry.at, same: true }
          : entry.type === 'checkpoint' && !last
            ? heldBy(entry.watch)
            : null;
    if (next && !(last && instant(next.at) < instant(last.at))) listings.push(next);
  }
  return listings;
}

const pick = ({ at, rows, complete, language }: Extract<Entry, { type: 'snapshot' }>) => ({
  at,
  rows,
  complete,
  language,
});

function heldBy({ lastReading: last, sessions }: Watch): Listing | null {
  if (last === null) return null;
  const rows = Object.values(sessions)
    .filter(({ lastSeen, presence }) => lastSeen === last.at && presence.state === 'listed')
    .map(({ row }) => row);
  return { ...last, rows, same: false };
}

/**
 * The two that are compared unless somebody chooses: the last two complete ones; of fewer the last two there are.
 * Indices into the list; null when there are not two.
 */
export function lastTwo(listings: readonly Listing[]): { from: number; to: number } | null {
  const all = listings.flatMap((listing, i) => (listing.complete ? [i] : []));
  const [to, from] = all.length > 1 ? all.slice(-2).reverse() : [listings.length - 1, listings.length - 2];
  return from === undefined || to === undefined || from < 0 ? null : { from, to };
}

/** The one that was read at this instant; -1 when there is none. Of two the later. */
export function listingAt(listings: readonly Listing[], at: string): number {
  return listings.findLastIndex((listing) => listing.at === at);
}

/**
 * The next one, before or after `to`, that said something new, with the one before it: a step from change to change.
 * null when there is none.
 */
export function nextChange(
  listings: readonly Listing[],
  to: number,
  direction: 'earlier' | 'later',
): { from: number; to: number } | null {
  const step = direction === 'earlier' ? -1 : 1;
  for (let i = to + step; i >= 1 && i < listings.length; i += step) {
    if (listings[i]?.same === false) return { from: i - 1, to: i };
  }
  return null;
}
