/**
 * Times told by their distance from now ("3 days ago", "gestern", "il y a une heure"): the inverse of
 * `Intl.RelativeTimeFormat`, as texts with # in place of the amount.
 */
import { dateOf, weekdayOf } from './calendar';
import { canon } from './canon';
import { carried } from './carried';
import { extraWords } from './extra-words';
import { isLanguage, platformKnows } from './languages';
import type { Instants } from './span';
import { DAY, HOUR, instantsOf, localAt, MINUTE, SECOND } from './zone';

type Unit = Intl.RelativeTimeFormatUnit;
const UNITS: Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'];

/** The longest and the shortest that programs count as one of the shorter units, so that a span never ends too early nor starts too late. */
const LENGTH: Record<string, [longest: number, shortest: number]> = {
  second: [SECOND, SECOND],
  minute: [MINUTE, MINUTE],
  hour: [HOUR, HOUR],
  day: [DAY, DAY],
};

/** What is counted in months of the calendar. */
const MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12 };

/** Amounts that bring out every plural form of CLDR's rules. */
const AMOUNTS = [
  ...Array.from({ length: 14 }, (_, n) => n),
  19,
  20,
  21,
  22,
  31,
  60,
  100,
  101,
  102,
  103,
  111,
  1000,
];

/** One of each plural form in the language, and the first few, which can have words of their own. */
function amountsIn(tag: string): number[] {
  const rules = new Intl.PluralRules(tag);
  const seen = new Set<string>();
  return AMOUNTS.filter((amount) => {
    const form = rules.select(amount);
    const isNew = !seen.has(form);
    seen.add(form);
    return isNew || amount <= 3;
  });
}

/** What a text means: an amount of units, or (`amount` null) as many as stand in place of its #. */
export interface Distance {
  unit: Unit;
  amount: number | null;
  /** true: a word of its own ("yesterday") instead of a number. */
  word: boolean;
}

interface Relative {
  texts: Map<string, Distance[]>;
  /** Words for a number, with it; and one pattern for all of them, since hardly a text holds any. */
  numbers: [RegExp, number][];
  anyNumber: RegExp;
  about: RegExp | null;
  /** Words that stand for others, with those; and one pattern for all of them. */
  others: [RegExp, string][];
  anyOther: RegExp;
}

/** White space, dots and brackets say nothing here. */
export const keyOf = (text: string) => text.replace(/[\s.,()·•]/g, '');

/** Calls back with every wording of the platform's for a distance into the past, # in place of the amount. */
export function eachWording(tag: string, add: (written: string, distance: Distance) => void): void {
  const amounts = amountsIn(tag);
  for (const style of ['long', 'short', 'narrow'] as const) {
    for (const numeric of ['always', 'auto'] as const) {
      const format = new Intl.RelativeTimeFormat(tag, { style, numeric });
      for (const unit of UNITS) {
        const seen = new Set<string>();
        for (const amount of amounts) {
          // Beyond the first few amounts the automatic form is the numeric one.
          if (numeric === 'auto' && amount > 3) break;
          const parts = format.formatToParts(-amount, unit);
          const counted = parts.some(({ type }) => type !== 'literal');
          const written = parts.map(({ type, value }) => (type === 'literal' ? value : '#')).join('');
          // In a language with a dual the number can be in the word; in Slavic ones "an hour ago" drops it.
          const text = written.replace(/#+/, '#');
          if (seen.has(text)) continue;
          seen.add(text);
          add(text, { unit, amount: counted ? null : amount, word: !counted });
          if (counted && amount === 1 && style === 'long')
            add(text.replace('#', ''), { unit, amount, word: false });
        }
      }
    }
  }
}

function compile(language: string): Relative {
  const extra = extraWords(language);
  const texts = new Map<string, Distance[]>();
  const add = (written: string, distance: Distance) => {
    const key = keyOf(canon(written));
    const known = texts.get(key) ?? [];
    const same = known.some((other) => other.unit === distance.unit && other.amount === distance.amount);
    if (key !== '' && !same) texts.set(key, [...known, distance]);
  };
  for (const tag of [language, ...(extra.scripts ?? []).filter((other) => other !== language)]) {
    if (platformKnows(tag)) eachWording(tag, add);
  }
  for (const { text, ...distance } of carried(language)?.distances ?? []) add(text, distance);
  for (const text of extra.now ?? []) add(text, { unit: 'second', amount: 0, word: true });
  for (const [text, unit] of Object.entries(extra.ago ?? {}))
    add(text, { unit, amount: text.includes('#') ? null : 1, word: false });
  for (const [text, [amount, unit]] of Object.entries(extra.counted ?? {}))
    add(text, { unit, amount, word: false });
  for (const [unit, forms] of Object.entries(extra.units ?? {}) as [Unit, string][]) {
    for (const form of forms.split('|')) {
      for (const frame of extra.frames ?? []) {
        const written = frame.replace('~', frame.includes('#') ? form : `# ${form}`);
        add(written, { unit, amount: null, word: false });
      }
    }
  }
  // Chinese, Japanese, Korean and Thai write the words of a sentence together.
  const whole = (each: string) =>
    /\p{sc=Han}|\p{sc=Hangul}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Thai}/u.test(each)
      ? each
      : `(?<![\\p{L}\\p{M}])${each}${each.endsWith("'") ? '' : '(?![\\p{L}\\p{M}])'}`;
  const anyOf = (words: string[]) =>
    words
      .map(canon)
      .sort((a, b) => b.length - a.length)
      .map(whole)
      .join('|');
  const numbers = [
    ...(extra.one ?? []).map((word): [string, number] => [word, 1]),
    ...Object.entries(extra.numbers ?? {}),
  ].map(([word, number]): [RegExp, number] => [new RegExp(`(?:${anyOf([word])}) ?`, 'u'), number]);
  const others = Object.entries(extra.instead ?? {}).map(([one, other]): [RegExp, string] => [
    new RegExp(`(?:${anyOf([one])}) ?`, 'u'),
    ` ${canon(other)} `,
  ]);
  const anyPattern = (patterns: [RegExp, unknown][]) =>
    new RegExp(patterns.map(([word]) => word.source).join('|') || '(?!)', 'u');
  return {
    texts,
    numbers,
    anyNumber: anyPattern(numbers),
    about: extra.about?.length ? new RegExp(`(?:${anyOf(extra.about)}) ?`, 'gu') : null,
    others,
    anyOther: anyPattern(others),
  };
}

const compiled = new Map<string, Relative | null>();

function relativeOf(language: string): Relative | null {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const relative = isLanguage(language) ? compile(language) : null;
  compiled.set(language, relative);
  return relative;
}

/** A distance has one number, or two where a unit is called by another one (a week is "7 days" in Mongolian). */
const MORE_NUMBERS = /\d\D+\d+\D+\d/;

/** Every reading of a canonical text as a distance from `at`; [] when it is none. */
export function readRelative(text: string, language: string, at: number, timeZone: string): Instants[] {
  if (MORE_NUMBERS.test(text)) return [];
  const relative = relativeOf(language);
  if (!relative) return [];
  const plain = relative.about ? text.replace(relative.about, '') : text;
  const said = relative.anyNumber.test(plain)
    ? relative.numbers.find(([word]) => word.test(plain))
    : undefined;
  const counted = said ? plain.replace(said[0], `${said[1]} `) : plain;
  const usual = relative.anyOther.test(counted)
    ? relative.others.reduce((told, [other, instead]) => told.replace(other, instead), counted)
    : counted;
  const wordings = [text, plain, counted, usual];
  for (const [i, wording] of wordings.entries()) {
    if (wording === wordings[i - 1]) continue;
    const number = /\d+/.exec(wording)?.[0] ?? '';
    if (number.length > 4) continue;
    const key = keyOf(wording);
    // Mongolian calls a week "7 days": a number can be part of the words.
    const distances =
      (number === '' ? undefined : relative.texts.get(key.replace(number, '#'))) ?? relative.texts.get(key);
    if (distances) return distances.map((distance) => spanOf(distance, Number(number), at, timeZone));
  }
  return [];
}

/**
 * A word for a day is that day of the calendar or as many times 24 hours. Of all else, programs count elapsed units, cut off or
 * rounded, or pages of the calendar: n seconds to days ago lie between n + 1 and n - 1 of them back, whichever it was, and of
 * longer units what is told below.
 */
function spanOf({ unit, amount, word }: Distance, number: number, at: number, timeZone: string): Instants {
  const count = amount ?? number;
  const [longest, shortest] = LENGTH[unit] ?? [DAY, DAY];
  const today = localAt(at, timeZone).day;
  const midnight = (day: number) => instantsOf(day, 0, timeZone).from;
  const latest = at + MINUTE;
  if (unit === 'day' && word) {
    if (count === 0) return { from: midnight(today), to: latest };
    // One is never rounded up from half a day: below 24 hours programs speak of hours.
    const least = count === 1 ? 1 : count - 0.5;
    return {
      from: Math.min(midnight(today - count), at - (count + 1) * DAY),
      to: Math.min(Math.max(midnight(today - count + 1), at - least * DAY), latest),
    };
  }
  const months = MONTHS[unit];
  if (unit === 'week' || months !== undefined) {
    const { from, to } =
      months === undefined ? weeksAgo(count, at, timeZone) : monthsAgo(count, months, at, timeZone);
    return { from, to: count === 0 ? latest : Math.min(to, latest) };
  }
  const elapsed = at - (count + 1) * longest;
  const whole = longest % DAY === 0;
  // A page shows no seconds and lives on while it is read: "now" and "10 seconds ago" are a minute wide.
  const from = unit === 'second' ? Math.min(elapsed, at - (count + 60) * SECOND) : elapsed;
  return {
    from: whole ? Math.min(from, midnight(today - ((count + 1) * longest) / DAY)) : from,
    to: count === 0 ? latest : at - (count - 1) * shortest,
  };
}

/**
 * The span of what is n weeks, months, quarters or years ago: units that are cut off (n up to n + 1), rounded (from n - 1/2), or
 * pages of the calendar between two days (up to the end of the page). Nobody rounds up.
 *
 * Sources: date-fns 2 (`differenceInMonths` cuts off months of the calendar, `formatDistance` rounds months of 30 days,
 * `intlFormatDistance` counts pages), moment 2 and dayjs 1 (`fromNow` rounds months of 146097/4800 days and of the calendar),
 * timeago.js 4 (cuts off); what is written by hand cuts off months of 30 days and years of 365.
 */
function monthsAgo(count: number, months: number, at: number, timeZone: string): Instants {
  const { day: today, time } = localAt(at, timeZone);
  const first = monthsBefore(today, (count + 1) * months);
  const rounded = (count - 0.5) * months;
  const page = instantsOf(pageEnd(today, count, months), 0, timeZone).to;
  return {
    from: Math.min(instantsOf(first, time, timeZone).from, at - (count + 1) * months * MEAN_MONTH * DAY),
    to: Math.max(page, at - Math.min(leastDays(today, rounded), rounded * SHORT_MONTH) * DAY),
  };
}

/** How few days so many months of the calendar can be, counted from today or up to today. */
function leastDays(today: number, months: number): number {
  const whole = Math.max(Math.floor(months), 0);
  const rest = months > whole ? HALF_FEBRUARY : 0;
  return today - Math.max(monthsBefore(today, whole) - rest, monthsBefore(today - rest, whole));
}

function weeksAgo(count: number, at: number, timeZone: string): Instants {
  const { day: today } = localAt(at, timeZone);
  // A week begins on Saturday, Sunday or Monday.
  const since = Math.max(weekdayOf(today) - 1, 0) % 5;
  const end = instantsOf(today - since - (count - 1) * 7, 0, timeZone).to;
  return { from: at - (count + 1) * 7 * DAY, to: Math.max(at - (count - 0.5) * 7 * DAY, end) };
}

/** 400 years have 146097 days. */
const MEAN_MONTH = 146_097 / 4800;
const SHORT_MONTH = 30;
const HALF_FEBRUARY = 14;

/** The day after the page of the calendar that is `count` pages of so many months before that of today. */
function pageEnd(today: number, count: number, months: number): number {
  const { year, month } = dateOf(today, 'gregory');
  const first = Math.floor((month - 1) / months) * months;
  return Date.UTC(year, first - (count - 1) * months, 1) / DAY;
}

/** The same day of an earlier month, or the last day of a month that is too short. */
function monthsBefore(dayNumber: number, months: number): number {
  const { year, month, day } = dateOf(dayNumber, 'gregory');
  const first = Date.UTC(year, month - 1 - months, 1) / DAY;
  const next = Date.UTC(year, month - months, 1) / DAY;
  return Math.min(first + day - 1, next - 1);
}

const leadsOf = new Map<string, string[]>();

/** How a language begins a distance from now: "il y a ", "for "; nothing where it only ends one. */
export function distanceLead(language: string): string[] {
  const known = leadsOf.get(language);
  if (known) return known;
  const parts = platformKnows(language) ? new Intl.RelativeTimeFormat(language).formatToParts(-5, 'day') : [];
  const leads = parts[0]?.type === 'literal' && parts.length > 1 ? [parts[0].value] : [];
  leadsOf.set(language, leads);
  return leads;
}
