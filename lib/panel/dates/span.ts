import { DAY } from './zone';

/** Milliseconds since 1970 UTC, `to` exclusive. */
export interface Instants {
  from: number;
  to: number;
}

/** The company behind the page was founded on 2015-12-11: no one signed in before. */
const EARLIEST = Date.UTC(2015, 11, 11);

/** The span that covers every possible reading; null when a sign-in can be none of them. */
export function cover(readings: Instants[], at: number): { from: string; to: string } | null {
  const possible = readings.filter(({ from, to }) => to > EARLIEST && from <= at + DAY && from < to);
  if (possible.length === 0) return null;
  const from = Math.min(...possible.map((reading) => reading.from));
  const to = Math.max(...possible.map((reading) => reading.to));
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
}
