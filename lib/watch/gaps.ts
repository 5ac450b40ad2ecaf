import type { HistoryEvent } from './events';
import { instant } from './instant';

const DAY = 86_400_000;

/** A stretch of time, as milliseconds since 1970. */
export interface Gap {
  from: number;
  to: number;
}

/**
 * Where the list was not read for longer than it should be, up to now. Before the first reading nothing is known to be
 * missing.
 *
 * @param days how often it should be read; at least one day.
 */
export function gapsOf(events: readonly HistoryEvent[], days: number, now: number): Gap[] {
  const gaps: Gap[] = [];
  const longest = Math.max(1, days) * DAY;
  let last: number | null = null;
  const look = (at: number) => {
    if (last !== null && at - last > longest) gaps.push({ from: last, to: at });
    last = at;
  };
  for (const event of events) if (event.kind === 'read') look(instant(event.at));
  if (last !== null) look(Math.max(last, now));
  return gaps;
}
