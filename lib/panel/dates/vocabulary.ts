/**
 * The words in which a language writes dates and times, learned from `Intl.DateTimeFormat#formatToParts` by writing
 * probe instants in many styles and looking at what stands where. No names of months are shipped.
 */
import { dateOf, weekdayOf } from './calendar';
import { anyOf, canon } from './canon';
import { type Carried, carried } from './carried';
import { clockPattern, type Hours, learnTimes, withFilledHours } from './clock-words';
import type { Days } from './days';
import type { ExtraWords } from './extra/form';
import { extraWords } from './extra-words';
import { isLanguage, platformKnows } from './languages';
import { DAY } from './zone';

/** What one word can mean in a date. `mark` is a word that says what the number before it counts (年, 月, 日). */
export type Meaning =
  | { is: 'month'; calendar: string; month: number }
  | { is: 'weekday'; weekday: number }
  | { is: 'days-ago'; days: number }
  | { is: 'mark'; of: 'year' | 'month' | 'day' }
  /** Stands before a time of day ("at", "um", "à"). */
  | { is: 'at' }
  | { is: 'link' };

export interface Vocabulary {
  /** By canonical word; several where the language itself is ambiguous (Spanish "mar": martes, marzo). */
  words: Map<string, Meaning[]>;
  /** Sticky: one word, number or run of punctuation. */
  lexer: RegExp;
  /** true: the year stands before the day where months are named. */
  yearLeads: boolean;
  /** Separators of the all-numeric form that starts with a year of two digits; empty for most languages. */
  shortYearFirst: Set<string>;
  /** Calendars in which the language writes dates, 'gregory' first. */
  calendars: string[];
  /** The one that `Intl` takes for the language. */
  usual: string;
  /** Finds a time of day in a canonical text. */
  clock: RegExp;
  hours: Hours;
  /** true: a day period can stand before its hour. */
  periodLeads: boolean;
  /** Dates read already: the rows of a list share days, and a list is read again whenever it changes. */
  read: Map<string, Days[]>;
}

type Options = Intl.DateTimeFormatOptions;

/** Making a formatter costs far more than writing with it, so the styles are few and each is used for every probe. */
const NAME_STYLES: Options[] = [
  { month: 'long' },
  { month: 'short' },
  { weekday: 'long' },
  { weekday: 'short' },
  { dateStyle: 'full', timeStyle: 'medium' },
  { month: 'short', day: 'numeric', year: 'numeric', weekday: 'short', hour: 'numeric', minute: '2-digit' },
];
/** Names as they stand beside a year or an hour ("Μάρτιος 2026", "torstaina klo 9"). */
const BESIDE_STYLES: Options[] = [
  { month: 'long', year: 'numeric' },
  { month: 'short', year: 'numeric' },
  { weekday: 'long', hour: 'numeric', minute: '2-digit' },
];
/** What stands around names and figures, whichever they are. */
const AROUND_STYLES: Options[] = [
  { dateStyle: 'full' },
  { dateStyle: 'long', timeStyle: 'short' },
  { dateStyle: 'medium', timeStyle: 'short' },
  { dateStyle: 'short', timeStyle: 'short' },
  { year: '2-digit', month: '2-digit', day: '2-digit' },
  { month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' },
];
/** Two days in each month of a year, 11 and about 19 days apart: every month of every calendar, every weekday. */
const PROBES = Array.from({ length: 24 }, (_, n) =>
  Date.UTC(2026, Math.floor(n / 2), n % 2 === 0 ? 5 : 16, 15, 4, 9),
);

/** What marks count, in the order in which they are carried along. */
export const MARKED = ['year', 'month', 'day'] as const;

const isMeaning = (a: Meaning) => (b: Meaning) => JSON.stringify(a) === JSON.stringify(b);

class Learner {
  words = new Map<string, Meaning[]>();
  shortYearFirst = new Set<string>();
  yearLeads = false;
  private seen = new Set<string>();

  add(word: string, meaning: Meaning): void {
    const name = canon(word).replace(/^[\s,]+|[\s,]+$/g, '');
    if (name === '' || /^[\d\s]*$/.test(name)) return;
    const known = this.words.get(name);
    if (!known) this.words.set(name, [meaning]);
    else if (!known.some(isMeaning(meaning))) known.push(meaning);
    // Where months are counted ("tháng 9"), programs fill them up to two figures.
    if (meaning.is === 'month' && /\D\d$/.test(name)) this.add(name.replace(/\d$/, '0$&'), meaning);
  }

  addLinks(literal: string, is: 'at' | 'link' = 'link'): void {
    for (const word of canon(literal).match(/[\p{L}\p{M}'"]+/gu) ?? []) this.add(word, { is });
  }

  /** Takes over what is carried along. */
  carried({ months, weekdays, daysAgo, marks, at, links, yearLeads, shortYearFirst }: Carried): void {
    const addAll = (groups: string[][], meaning: (index: number) => Meaning) => {
      for (const [index, words] of groups.entries()) for (const word of words) this.add(word, meaning(index));
    };
    addAll(months, (index) => ({ is: 'month', calendar: 'gregory', month: index + 1 }));
    addAll(weekdays, (weekday) => ({ is: 'weekday', weekday }));
    addAll(daysAgo, (days) => ({ is: 'days-ago', days }));
    addAll(marks, (index) => ({ is: 'mark', of: MARKED[index] ?? 'day' }));
    addAll([at], () => ({ is: 'at' }));
    addAll([links], () => ({ is: 'link' }));
    this.yearLeads ||= yearLeads;
    for (const separator of shortYearFirst) this.shortYearFirst.add(separator);
  }

  /** Learns from one written date. */
  parts(parts: Intl.DateTimeFormatPart[], instant: number, calendar: string): void {
    const day = Math.floor(instant / DAY);
    for (const [index, { type, value }] of parts.entries()) {
      const part = `${calendar} ${type} ${value} ${type === 'literal' ? `${parts[index - 1]?.type} ${parts[index + 1]?.type}` : ''}`;
      if (this.seen.has(part)) continue;
      this.seen.add(part);
      if (type === 'weekday') this.add(value, { is: 'weekday', weekday: weekdayOf(day) });
      else if (type === 'month')
        this.add(value, { is: 'month', calendar, month: dateOf(day, calendar).month });
      else if (type === 'era') this.addLinks(value);
      else if (type === 'literal') {
        const before = parts[index - 1];
        const of = String(before?.type).replace('relatedYear', 'year');
        const glued = /^[\p{L}\p{M}]+/u.exec(canon(value))?.[0];
        const counts = glued && /^\p{L}/u.test(value) && /^\p{Nd}+$/u.test(before?.value ?? '');
        if (counts && (of === 'year' || of === 'month' || of === 'day')) this.add(glued, { is: 'mark', of });
        const after = parts[index + 1]?.type;
        // What stands after an hour belongs to the time: "Uhr" beside a bare number must not read as part of a date.
        if (!/^(?:hour|minute|second)$/.test(of)) {
          this.addLinks(value, after === 'hour' || after === 'dayPeriod' ? 'at' : 'link');
        }
      }
    }
    const fields = parts.filter(({ type }) => /^(?:year|relatedYear|month|day)$/.test(type));
    if (fields.length !== 3 || !/year/i.test(fields[0]?.type ?? '')) return;
    const numeric = fields.every(({ value }) => /^\p{Nd}{1,2}$/u.test(value));
    const between = parts.slice(1).find(({ type }) => type === 'literal')?.value ?? '';
    if (!numeric) this.yearLeads = true;
    else if (/^\s*[./-]\s*$/.test(canon(between))) this.shortYearFirst.add(between.replace(/\s+/g, ' '));
  }
}

/** Learns how the platform writes dates in a language; the calendars are those that it writes them in. */
export function learnDates(language: string, extra: ExtraWords) {
  const learner = new Learner();
  const others = [...(extra.regions ?? []), ...(extra.scripts ?? [])];
  const regions = [language, ...others.filter((tag) => tag !== language)].filter(platformKnows);
  const calendars = new Set(['gregory', ...(extra.calendars ?? [])]);
  const usual = platformKnows(language)
    ? new Intl.DateTimeFormat(language).resolvedOptions().calendar
    : 'gregory';
  calendars.add(usual);
  for (const region of regions) {
    for (const calendar of region === language ? calendars : ['gregory']) {
      // Other regions and calendars differ in names only.
      const whole = region === language && (calendar === 'gregory' || calendar === usual);
      const learn = (style: Options, probes: number[]) => {
        const format = new Intl.DateTimeFormat(region, { ...style, calendar, timeZone: 'UTC' });
        for (const probe of probes) learner.parts(format.formatToParts(probe), probe, calendar);
      };
      for (const style of whole ? [...NAME_STYLES, ...BESIDE_STYLES] : NAME_STYLES) learn(style, PROBES);
      for (const style of whole ? AROUND_STYLES : []) learn(style, PROBES.slice(0, 2));
    }
    for (const days of [0, 1, 2]) {
      const written = new Intl.RelativeTimeFormat(region, { numeric: 'auto' }).format(-days, 'day');
      if (!/\p{Nd}/u.test(written)) learner.add(written, { is: 'days-ago', days });
    }
  }
  return { learner, regions, calendars: [...calendars], usual };
}

function compile(language: string): Vocabulary {
  const extra = extraWords(language);
  const along = carried(language);
  const { learner, regions, calendars, usual } = learnDates(language, extra);
  if (along) learner.carried(along);
  for (const [index, forms] of (extra.months ?? []).entries()) {
    for (const form of forms.split(' '))
      learner.add(form, { is: 'month', calendar: 'gregory', month: index + 1 });
  }
  for (const [weekday, forms] of (extra.weekdays ?? []).entries()) {
    for (const form of forms.split('|')) learner.add(form, { is: 'weekday', weekday });
  }
  for (const [word, of] of Object.entries(extra.marks ?? {})) learner.add(word, { is: 'mark', of });
  for (const link of (extra.links ?? []).map(canon)) {
    if (!learner.words.get(link)?.some(({ is }) => is === 'at')) learner.add(link, { is: 'link' });
  }
  for (const [word, days] of Object.entries(extra.daysAgo ?? {})) learner.add(word, { is: 'days-ago', days });
  const times = withFilledHours(learnTimes(regions, extra, along));
  const { words, yearLeads, shortYearFirst } = learner;
  // A letter alone is a word alone: Ukrainian "через" is no June with a link behind it.
  const letters = [...words.keys()].filter((word) =>
    /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]$/u.test(word),
  );
  const whole = [...words.keys()].filter((word) => !letters.includes(word));
  const known = `${anyOf(whole)}|(?<!\\p{L})(?:${anyOf(letters)})(?!\\p{L})`;
  const lexer = new RegExp(`(?:(${known})|(\\d+)|((?:(?!')[\\s\\p{P}|])+))`, 'uy');
  return {
    words,
    lexer,
    yearLeads,
    shortYearFirst,
    calendars,
    usual,
    clock: clockPattern(times),
    hours: times.hours,
    periodLeads: times.periodLeads,
    read: new Map(),
  };
}

const compiled = new Map<string, Vocabulary | null>();

/** The vocabulary of a BCP 47 tag, learned at first use; null for a tag that the platform does not know. */
export function vocabularyOf(language: string): Vocabulary | null {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const vocabulary = isLanguage(language) ? compile(language) : null;
  compiled.set(language, vocabulary);
  return vocabulary;
}
