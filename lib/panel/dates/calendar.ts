/** Dates of the calendars in which pages are written, as whole days since 1970-01-01. */
import { DAY } from './zone';

/** Length of the mean year in days, for the first guess only: the platform's own calendar has the last word. */
const MEAN_YEAR: Record<string, number> = { islamic: 354.367, default: 365.2425 };

interface CalendarDate {
  year: number;
  month: number;
  day: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The date of a day in a calendar (CLDR name: 'gregory', 'persian', 'buddhist', 'islamic-umalqura', ...). */
export function dateOf(dayNumber: number, calendar: string): CalendarDate {
  if (calendar === 'gregory') {
    const date = new Date(dayNumber * DAY);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  let format = formats.get(calendar);
  if (!format) {
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    formats.set(calendar, format);
  }
  const date: CalendarDate = { year: 0, month: 0, day: 0 };
  for (const { type, value } of format.formatToParts(dayNumber * DAY)) {
    if (type === 'year' || type === 'month' || type === 'day') date[type] = Number(value);
  }
  return date;
}

/** The day of a date; null when the calendar has no such date. */
export function dayOf({ year, month, day }: CalendarDate, calendar: string): number | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (calendar === 'gregory') {
    const guess = Date.UTC(year, month - 1, day) / DAY;
    const found = dateOf(guess, 'gregory');
    return found.year === year && found.month === month ? guess : null;
  }
  const mean = MEAN_YEAR[calendar.split('-')[0] ?? ''] ?? MEAN_YEAR.default ?? 365;
  let guess = 20_000;
  for (let step = 0; step < 12; step += 1) {
    const at = dateOf(guess, calendar);
    const [years, months, days] = [year - at.year, month - at.month, day - at.day];
    if (years === 0 && months === 0 && days === 0) return guess;
    const off = Math.round(years * mean + (months * mean) / 12 + days);
    guess += off !== 0 ? off : Math.sign(years || months || days);
    if (!Number.isFinite(guess) || Math.abs(guess) > 10_000_000) return null;
  }
  return null;
}

/** The year that two digits stand for: the newest one that is at most a year ahead of `thisYear`. */
export function fullYear(twoDigits: number, thisYear: number): number {
  const newest = thisYear + 1;
  return newest - ((((newest - twoDigits) % 100) + 100) % 100);
}

/** 0 for Sunday to 6 for Saturday. 1970-01-01 was a Thursday. */
export function weekdayOf(dayNumber: number): number {
  return (((dayNumber + 4) % 7) + 7) % 7;
}
