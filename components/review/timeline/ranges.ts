import type { HistoryEvent } from '../../../lib/watch/events';

/** How far back one looks, as it stands in the address: days, or all there is. */
export const ranges = ['30', '90', '365', 'all'] as const;
export type Range = (typeof ranges)[number];

const DAY = 86_400_000;

/** null: the address says nothing that is a range. */
export const parseRange = (text: string | undefined): Range | null =>
  ranges.find((range) => range === text) ?? null;

/** The usual one; or, to lead to something that happened before it, the shortest that holds that. */
export function rangeFor(at: string | null, now: number): Range {
  if (at === null) return '90';
  const days = (now - Date.parse(at)) / DAY;
  return ranges.slice(1).find((range) => range === 'all' || days < Number(range)) ?? 'all';
}

/** Where a range begins, in milliseconds since 1970. All there is: a day before the first event at the latest. */
export function beginOf(range: Range, events: readonly HistoryEvent[], now: number): number {
  if (range !== 'all') return now - Number(range) * DAY;
  const first = events[0] === undefined ? now : Date.parse(events[0].at);
  return Math.min(first, now - DAY);
}
