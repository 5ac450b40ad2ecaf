/**
 * The words in which a language writes dates and times, learned from `Intl.DateTimeFormat#formatToParts` by writing
 * probe instants in many styles and looking at what stands where. No names of months are shipped.
 */
import { dateOf, weekdayOf } from './calendar';
import { anyOf, canon } from './canon';
import { clockPattern, type Hours, learnTimes } from './clock-words';
import { type ExtraWords, extraWords } from './extra-words';
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
const OTHER_STYLES: Options[] = [
  { dateStyle: 'full' },
  { dateStyle: 'long', timeStyle: 'short' },
  { dateStyle: 'medium', timeStyle: 'short' },
  { dateStyle: 'short', timeStyle: 'short' },
  { month: 'long', year: 'numeric' },
  { month: 'short', year: 'numeric' },
  { year: '2-digit', month: '2-digit', day: '2-digit' },
  { weekday: 'long', hour: 'numeric', minute: '2-digit' },
  { month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' },
];
/** Two days in each month of a year, 11 and about 19 days apart: every month of every calendar, every weekday. */
const PROBES = Array.from({ length: 24 }, (_, n) =>
  Date.UTC(2026, Math.floor(n / 2), n % 2 === 0 ? 5 : 16, 15, 4, 9),
);

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
  }

  addLinks(literal: string, is: 'at' | 'link' = 'link'): void {
    for (const word of canon(literal).match(/[\p{L}\p{M}'"]+/gu) ?? []) this.add(word, { is });
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

/** @param extra the words of the language that the page is in, where the platform writes its dates in another */
function compile(language: string, extra: ExtraWords): Vocabulary {
  const learner = new Learner();
  const others = [...(extra.regions ?? []), ...(extra.scripts ?? [])];
  const regions = [language, ...others.filter((tag) => tag !== language)];
  const calendars = new Set(['gregory', ...(extra.calendars ?? [])]);
  const usual = new Intl.DateTimeFormat(language).resolvedOptions().calendar;
  calendars.add(usual);
  for (const region of regions) {
    for (const calendar of region === language ? calendars : ['gregory']) {
      // Other regions and calendars differ in names only.
      const whole = region === language && (calendar === 'gregory' || calendar === usual);
      for (const style of whole ? [...NAME_STYLES, ...OTHER_STYLES] : NAME_STYLES) {
        const format = new Intl.DateTimeFormat(region, { ...style, calendar, timeZone: 'UTC' });
        for (const probe of PROBES) learner.parts(format.formatToParts(probe), probe, calendar);
      }
    }
    for (const days of [0, 1, 2]) {
      const written = new Intl.RelativeTimeFormat(region, { numeric: 'auto' }).format(-days, 'day');
      if (!/\p{Nd}/u.test(written)) learner.add(written, { is: 'days-ago', days });
    }
  }
  for (const [index, forms] of (extra.months ?? []).entries()) {
    for (const form of forms.split(' '))
      learner.add(form, { is: 'month', calendar: 'gregory', month: index + 1 });
  }
  for (const [weekday, forms] of (extra.weekdays ?? []).entries()) {
    for (const form of forms.split('|')) learner.add(form, { is: 'weekday', weekday });
  }
  for (const link of (extra.links ?? []).map(canon)) {
    if (!learner.words.get(link)?.some(({ is }) => is === 'at')) learner.add(link, { is: 'link' });
  }
  for (const [word, days] of Object.entries(extra.daysAgo ?? {})) learner.add(word, { is: 'days-ago', days });
  const times = learnTimes(regions, extra);
  const { words, yearLeads, shortYearFirst } = learner;
  const lexer = new RegExp(`(?:(${anyOf(words.keys())})|(\\d+)|((?:(?!')[\\s\\p{P}|])+))`, 'uy');
  return {
    words,
    lexer,
    yearLeads,
    shortYearFirst,
    calendars: [...calendars],
    usual,
    clock: clockPattern(times),
    hours: times.hours,
    periodLeads: times.periodLeads,
  };
}

const compiled = new Map<string, Vocabulary | null>();

/** The vocabulary of a BCP 47 tag, learned at first use; null for a tag that the platform does not know. */
export function vocabularyOf(language: string): Vocabulary | null {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const extra = extraWords(language);
  // Of a language that the platform does not know the words around English dates may be known.
  const vocabulary = isLanguage(language)
    ? compile(language, extra)
    : extra.daysAgo
      ? compile('en', extra)
      : null;
  compiled.set(language, vocabulary);
  return vocabulary;
}

/** Whether the platform has words of this language: for others it would silently write in the browser's own. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
