/** Which days a written date can mean. */
import { dateOf, dayOf, fullYear, weekdayOf } from './calendar';
import type { Days } from './days';
import { type DateNumber, type Item, lex, type Understanding, understand } from './lex';
import type { Vocabulary } from './vocabulary';

/** A date as its fields were written. `year`: null when none is shown, `day`: null for a whole month. */
interface Written {
  calendar: string;
  year: string | null;
  month: number;
  day: number | null;
}

/**
 * Every reading of a canonical text as a date; [] when it is none. Day and month as bare numbers are read in either
 * order, whatever the language: pages mix them, and only another field can tell.
 * `today`: where the owner is; `timed`: a time of day stands beside it.
 */
export function readDate(text: string, vocabulary: Vocabulary, today: number, timed: boolean): Days[] {
  // A time that was not understood is no pair of numbers: "7. März 14:26" has no day 14.
  if (/\d:\d/.test(text)) return [];
  const { read } = vocabulary;
  const key = `${today} ${timed} ${text}`;
  const known = read.get(key);
  if (known) return known;
  if (read.size >= 1000) read.clear();
  const days = readAnew(text, vocabulary, today, timed);
  read.set(key, days);
  return days;
}

function readAnew(text: string, vocabulary: Vocabulary, today: number, timed: boolean): Days[] {
  const items = lex(text, vocabulary);
  if (!items?.some(({ kind }) => kind !== 'sep')) return [];
  return understand(items).flatMap((way) => {
    const days = daysOf(way, items, vocabulary, today, timed);
    // A weekday that disagrees proves the reading wrong.
    return way.weekdays.length === 1
      ? days.filter(({ from, to }) => to - from === 1 && weekdayOf(from) === way.weekdays[0])
      : days;
  });
}

function daysOf(
  way: Understanding,
  items: Item[],
  vocabulary: Vocabulary,
  today: number,
  timed: boolean,
): Days[] {
  const { numbers, months, weekdays, daysAgo } = way;
  // "19 Nov at 23" has an hour where a year could stand.
  if (way.at && !timed) return [];
  if (months.length > 1 || weekdays.length > 1 || daysAgo.length > 1) return [];
  const [ago] = daysAgo;
  const [weekday] = weekdays;
  if (months.length === 0 && numbers.length === 0) {
    if (ago !== undefined) return [{ from: today - ago, to: today - ago + 1, past: true }];
    // "MI" is Michigan as well as Mittwoch: abbreviations in Latin letters do not stand for a day alone.
    const state = items.length === 1 && /^[a-z]{1,3}$/.test(items[0]?.text ?? '');
    return weekday === undefined || (state && !timed) ? [] : lastWeekdays(weekday, today);
  }
  if (ago !== undefined || numbers.length > 3) return [];
  if (numbers.some(({ text }) => text.length === 3 || text.length > 4)) return [];
  const named = months.length === 1 || numbers.some(({ counts }) => counts === 'month');
  const written = named
    ? namedDates(way, vocabulary)
    : numericDates(items, vocabulary, timed || weekday !== undefined);
  return written.flatMap((date) => resolve(date, today) ?? []);
}

/** The newest day with this name; both when today is such a day. */
function lastWeekdays(weekday: number, today: number): Days[] {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const starts = back === 0 ? [today - 7, today] : [today - back];
  return starts.map((from) => ({ from, to: from + 1, past: true }));
}

/** Dates whose month is told by a word: the rest is a year, a day, or both. */
function namedDates({ numbers, months }: Understanding, vocabulary: Vocabulary): Written[] {
  const counted = (what: DateNumber['counts']) => numbers.filter(({ counts }) => counts === what);
  const [years, monthNumbers, days] = [counted('year'), counted('month'), counted('day')];
  const loose = counted(null).map(({ text }) => text);
  if (years.length > 1 || days.length > 1 || monthNumbers.length + months.length !== 1) return [];
  const numbered = monthNumbers[0];
  const monthReadings = numbered
    ? vocabulary.calendars.map((calendar) => ({ calendar, month: Number(numbered.text) }))
    : months;
  const year = years[0]?.text ?? null;
  const day = days[0]?.text ?? null;
  return yearsAndDays(year, day, loose, vocabulary.yearLeads).flatMap(([y, d]) =>
    monthReadings.map(({ calendar, month }) => ({
      calendar,
      year: y,
      month,
      day: d === null ? null : Number(d),
    })),
  );
}

/** Which of the numbers that no word explains is the year and which the day. */
function yearsAndDays(
  year: string | null,
  day: string | null,
  loose: string[],
  yearLeads: boolean,
): [string | null, string | null][] {
  const [first, second] = loose;
  if (first === undefined) return year === null && day === null ? [] : [[year, day]];
  if (second === undefined) {
    if (first.length === 4) return year === null ? [[first, day]] : [];
    if (day === null) return [[year, first]];
    return year === null && first.length === 2 ? [[first, day]] : [];
  }
  if (loose.length !== 2 || year !== null || day !== null) return [];
  if (first.length === 4) return second.length <= 2 ? [[first, second]] : [];
  if (second.length === 4) return [[second, first]];
  const readings: [string, string][] = [];
  if (second.length === 2) readings.push([second, first]);
  if (yearLeads && first.length === 2) readings.push([first, second]);
  return readings;
}

/** Dates of numbers alone: two or three of them, parted by one kind of separator. */
function numericDates(items: Item[], vocabulary: Vocabulary, proven: boolean): Written[] {
  const places = items.flatMap((item, index) => (item.kind === 'number' ? [index] : []));
  const texts = places.map((index) => items[index]?.text ?? '');
  const separators = places.slice(1).map((index, n) => {
    const between = items[index - 1];
    return places[n] === index - 2 && between?.kind === 'sep' ? between.text : '';
  });
  const [separator = ''] = separators;
  const sign = separator.trim();
  if (!['.', '/', '-'].includes(sign) || separators.some((other) => other !== separator)) return [];
  const [a = '', b = '', c] = texts;
  const after = items[(places.at(-1) ?? 0) + 1];
  const found: { year: string | null; month: string; day: string | null }[] = [];
  if (c !== undefined) {
    if (b.length > 2) return [];
    if (a.length === 4 && c.length <= 2) found.push({ year: a, month: b, day: c });
    else if (a.length <= 2 && (c.length === 4 || c.length === 2)) {
      found.push({ year: c, month: b, day: a });
      // CLDR writes the month first with slashes only (78 locales looked at, 2026-11); dashes are anybody's.
      if (sign !== '.') found.push({ year: c, month: a, day: b });
    }
    // "26.6.2" is a version of iOS: with bare dots all must be written with two digits.
    const full = sign !== '.' || separator !== sign || (b.length === 2 && c.length === 2);
    if (a.length === 2 && c.length <= 2 && full && vocabulary.shortYearFirst.has(separator)) {
      found.push({ year: a, month: b, day: c });
    }
  } else if (sign !== '.' && (a.length === 4 ? b.length <= 2 : b.length === 4)) {
    found.push(a.length === 4 ? { year: a, month: b, day: null } : { year: b, month: a, day: null });
  } else if (a.length <= 2 && b.length <= 2) {
    // "26.1" is a version and "1/2" a count: without a year there must be a time, a weekday or the dots of "28.08."
    const dotted =
      sign === '.' && (separator !== sign || a.length + b.length === 4) && /^\./.test(after?.text ?? '');
    if (proven || dotted) {
      if (sign !== '.' || !vocabulary.yearLeads) found.push({ year: null, month: b, day: a });
      if (sign !== '.' || vocabulary.yearLeads) found.push({ year: null, month: a, day: b });
    }
  }
  const { calendars, usual } = vocabulary;
  return found.flatMap(({ year, month, day }) =>
    calendars
      // Without a full year a calendar that is seldom used would only add readings.
      .filter((calendar) => year?.length === 4 || calendar === 'gregory' || calendar === usual)
      .map((calendar) => ({ calendar, year, month: Number(month), day: day === null ? null : Number(day) })),
  );
}

/** The days of a written date; null when its calendar has none such. Without a year: the newest up to tomorrow. */
function resolve({ calendar, year, month, day }: Written, today: number): Days | null {
  const thisYear = dateOf(today, calendar).year;
  if (year === null) {
    if (day === null) return null;
    // Eight years hold a 29 February in any case.
    for (let candidate = thisYear + 1; candidate > thisYear - 9; candidate -= 1) {
      const from = dayOf({ year: candidate, month, day }, calendar);
      if (from !== null && from <= today + 1) return { from, to: from + 1, past: false };
    }
    return null;
  }
  const full = year.length === 4 ? Number(year) : fullYear(Number(year), thisYear);
  const from = dayOf({ year: full, month, day: day ?? 1 }, calendar);
  if (from === null) return null;
  if (day !== null) return { from, to: from + 1, past: false };
  const next = month === 12 ? { year: full + 1, month: 1, day: 1 } : { year: full, month: month + 1, day: 1 };
  const to = dayOf(next, calendar);
  return to === null ? null : { from, to, past: false };
}
