import type { SignInTime } from '../model';
import { createDays } from './days';
import type { Words } from './words';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** From which age on a unit is used, largest first; lengths in milliseconds. */
const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * day],
  ['month', 30.4 * day],
  ['week', 7 * day],
  ['day', day],
  ['hour', hour],
  ['minute', minute],
];

export type Times = ReturnType<typeof createTimes>;

/**
 * Puts instants into words.
 *
 * @param locale for dates and figures, e.g. 'en-GB' beside English words.
 * @param timeZone IANA name; undefined: the browser's own.
 */
export function createTimes(words: Words, locale: string, timeZone?: string) {
  const zone = timeZone === undefined ? {} : { timeZone };
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short', ...zone });
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', ...zone });
  const dateWithYear = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', ...zone });
  const full = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', ...zone });
  // ISO order, so that calendar days can be counted in the owner's zone.
  const civil = new Intl.DateTimeFormat('sv-SE', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...zone,
  });

  const daysApart = (a: number, b: number) =>
    Math.round((Date.parse(civil.format(a)) - Date.parse(civil.format(b))) / day);
  const shortDate = (at: number, now: number) =>
    civil.format(at).slice(0, 4) === civil.format(now).slice(0, 4)
      ? date.format(at)
      : dateWithYear.format(at);

  function since(at: number, now: number): string {
    const age = at - now;
    if (Math.abs(age) < minute) return words.time.justNow;
    const [unit, length] = units.find(([, length]) => Math.abs(age) >= length) ?? ['minute', minute];
    if (unit === 'day' || unit === 'week') return sinceDay(at, now);
    return ago.format(Math.trunc(age / length), unit);
  }

  function sinceDay(at: number, now: number): string {
    const days = daysApart(at, now);
    const size = Math.abs(days);
    if (size < 14) return ago.format(days, 'day');
    const [unit, length] = units.find(([, length]) => size * day >= length) ?? ['day', day];
    return ago.format(Math.trunc((days * day) / length), unit);
  }

  return {
    /** How long ago an instant was: "3 hours ago", "yesterday". */
    ago: (at: string, now: Date) => since(Date.parse(at), now.getTime()),

    /** An instant within a sentence: "today at 14:02", "on 3 May". */
    moment(at: string, now: Date): string {
      const then = Date.parse(at);
      const days = daysApart(then, now.getTime());
      if (days === 0 || days === -1) return words.time.dayAt(ago.format(days, 'day'), clock.format(then));
      return words.time.on(shortDate(then, now.getTime()));
    },

    /** An instant that lies ahead: "tomorrow", "in 6 days"; today by its time of day. */
    ahead(at: string, now: Date): string {
      const days = daysApart(Date.parse(at), now.getTime());
      return days <= 0
        ? words.time.dayAt(ago.format(0, 'day'), clock.format(Date.parse(at)))
        : ago.format(days, 'day');
    },
    /** The day of an instant, with the year where it is another than now's. */
    day: (at: string, now: Date) => shortDate(Date.parse(at), now.getTime()),

    /** The day of an instant: "3 May", with its year where that is another one. */
    date: (at: string, now: Date) => shortDate(Date.parse(at), now.getTime()),

    /** Calendar days in the owner's zone. */
    days: createDays(timeZone),

    /** The time of day alone. */
    clock: (at: string) => clock.format(Date.parse(at)),

    /** An instant in full. */
    full: (at: string) => full.format(Date.parse(at)),

    /** Whole days since an instant, never negative. */
    daysSince: (at: string, now: Date) => Math.max(0, -daysApart(Date.parse(at), now.getTime())),

    /** A sign-in as relative time, no more exact than the page shows it. */
    signIn({ from, to }: SignInTime, now: Date): string {
      const [start, end] = [Date.parse(from), Date.parse(to)];
      if (end - start <= hour) return since(start, now.getTime());
      if (end - start <= 1.5 * day) return sinceDay(start, now.getTime());
      return words.time.between(shortDate(start, now.getTime()), shortDate(end - 1, now.getTime()));
    },

    /** The exact span of instants that a sign-in time can mean. */
    span({ from, to }: SignInTime): string {
      const [start, end] = [Date.parse(from), Date.parse(to)];
      if (end - start <= minute) return full.format(start);
      const midnights = clock.format(start) === clock.format(end) && daysApart(end, start) === 1;
      if (midnights && civil.format(end - 1) === civil.format(start)) {
        return words.time.dayOnly(dateWithYear.format(start));
      }
      return words.time.between(full.format(start), full.format(end));
    },
  };
}

/** The browser's own locale where it speaks the language of the words, so that dates have the owner's order. */
export function localeFor(words: Words, languages: readonly string[]): string {
  return (
    languages.find((language) => language.split('-')[0] === words.language.split('-')[0]) ?? words.language
  );
}
