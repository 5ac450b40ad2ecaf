/**
 * Local time and instants, by the zone data of the platform. Instants are milliseconds since 1970 UTC, days are whole
 * days since 1970-01-01.
 */

/** Where a clock stands: an IANA zone, or minutes east of UTC for a text that names its own offset. */
export type Clock = string | number;

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}

/** Whether the platform knows this zone. */
export function isZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** Zones change their offset on quarters of an hour only, and once a day at most. */
const QUARTER = 15 * MINUTE;
/** By zone and day of UTC; null for a day on which the offset changes. */
const offsets = new Map<string, Map<number, number | null>>();

/** How far the clock is ahead of UTC at an instant, in milliseconds. */
export function offsetAt(instant: number, clock: Clock): number {
  if (typeof clock === 'number') return clock * MINUTE;
  const known = offsets.get(clock) ?? new Map<number, number | null>();
  offsets.set(clock, known);
  const day = Math.floor(instant / DAY);
  let offset = known.get(day);
  if (offset === undefined) {
    const start = offsetOf(day * DAY, clock);
    offset = start === offsetOf((day + 1) * DAY, clock) ? start : null;
    if (known.size > 4000) known.clear();
    known.set(day, offset);
  }
  return offset ?? offsetOf(Math.floor(instant / QUARTER) * QUARTER, clock);
}

function offsetOf(instant: number, zone: string): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
}

/** The local date at an instant, and how far into that day its clock stands (milliseconds, as the clock shows it). */
export function localAt(instant: number, clock: Clock): { day: number; time: number } {
  const local = instant + offsetAt(instant, clock);
  const day = Math.floor(local / DAY);
  return { day, time: local - day * DAY };
}

/**
 * The span of instants at which the clock shows `time` on `day`. It is empty (from equals to) but where clocks were
 * put back and showed it twice, or forward and never did: then it covers both readings.
 */
export function instantsOf(day: number, time: number, clock: Clock): { from: number; to: number } {
  const local = day * DAY + time;
  const readings = [offsetAt(local - DAY, clock), offsetAt(local + DAY, clock)].map((offset) => ({
    instant: local - offset,
    offset,
  }));
  const shown = readings.filter(({ instant, offset }) => offsetAt(instant, clock) === offset);
  const instants = (shown.length > 0 ? shown : readings).map(({ instant }) => instant);
  return { from: Math.min(...instants), to: Math.max(...instants) };
}
