const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Calendar days of the owner, written as a date field writes them: "2026-05-03". */
export interface Days {
  /** The day that an instant falls on. */
  dayOf(at: string): string;
  /** The instant at which a day begins, ISO 8601 UTC; null when the text is no day. */
  startOf(day: string): string | null;
  /** The instant at which it is over, the beginning of the next day. */
  endOf(day: string): string | null;
  /** The last day that belongs to a span which ends, exclusively, at this instant. */
  lastBefore(at: string): string;
}

/** @param timeZone IANA name; undefined: the browser's own. */
export function createDays(timeZone?: string): Days {
  const zone = timeZone === undefined ? {} : { timeZone };
  // ISO order and the calendar that date fields use, whatever the owner's locale.
  const civil = new Intl.DateTimeFormat('sv-SE', {
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...zone,
  });
  const dayAt = (at: number) => civil.format(at);

  /** The first instant of a day is found by looking: it is not always midnight where clocks are changed. */
  function beginning(day: string): number | null {
    const middle = noon(day);
    if (middle === null) return null;
    // Zones are at most 14 hours off, so the day begins in this span, and no earlier day follows a later one in it.
    let before = middle - 12 * HOUR - 15 * HOUR;
    let within = middle - 12 * HOUR + 15 * HOUR;
    while (within - before > 1) {
      const between = Math.floor((before + within) / 2);
      if (dayAt(between) < day) before = between;
      else within = between;
    }
    return within;
  }
  const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  return {
    dayOf: (at) => dayAt(Date.parse(at)),
    startOf: (day) => iso(beginning(day)),
    endOf(day) {
      const middle = noon(day);
      return middle === null ? null : iso(beginning(new Date(middle + DAY).toISOString().slice(0, 10)));
    },
    lastBefore: (at) => dayAt(Date.parse(at) - 1),
  };
}

/** Noon of a day in UTC; null for "2026-02-30" and everything else that is no day of the years 2000 to 2999. */
function noon(day: string): number | null {
  if (!/^2\d{3}-\d\d-\d\d$/.test(day)) return null;
  const at = Date.parse(`${day}T12:00:00Z`);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day ? null : at;
}
