/** The words in which a language writes a time of day: AM and PM, 凌晨, "h", "Uhr", 時 分 秒. */
import { anyOf, canon } from './canon';
import type { Carried } from './carried';
import type { ExtraWords } from './extra/form';
import { HOUR, MINUTE } from './zone';

/** Hours (0 to 23) by day period and the hour shown beside it, as `${period}|${shown}`, the period without spaces. */
export type Hours = Map<string, number[]>;

export interface TimeWords {
  hours: Hours;
  periods: Set<string>;
  hourMarks: Set<string>;
  /** Words after minutes or seconds. */
  lesserMarks: Set<string>;
  /** true: the language writes the period before the hour. */
  periodLeads: boolean;
  /** What it calls the zone that offsets count from: "гринуич", "غرينتش". */
  zeroNames: Set<string>;
}

const STYLES: Intl.DateTimeFormatOptions[] = [
  { hour: 'numeric', minute: '2-digit', hourCycle: 'h11' },
  { hour: 'numeric', minute: '2-digit', hourCycle: 'h12' },
  { hour: 'numeric', hour12: true },
  { hour: '2-digit', minute: '2-digit', hour12: true },
  { hour: 'numeric', minute: '2-digit', hour12: true, dayPeriod: 'short' },
  { hour: 'numeric', hour12: true, dayPeriod: 'long' },
  { hour: 'numeric', hour12: false },
  { timeStyle: 'long' },
];

/** A day period without the spaces that some languages put inside it ("a. m."). */
export const periodKey = (period: string) => period.replace(/\s/g, '');

/** What these languages (the first in full) write, with what `extra` adds to it. */
export function learnTimes(languages: string[], extra: ExtraWords, along: Carried | null = null): TimeWords {
  const times: TimeWords = {
    hours: new Map(),
    periods: new Set(),
    hourMarks: new Set(extra.afterTime?.map(canon)),
    lesserMarks: new Set(extra.afterMinute),
    periodLeads: extra.periodLeads === true,
    zeroNames: new Set(['utc', 'gmt']),
  };
  // AM and PM are read everywhere: pages are often half translated.
  for (let hour = 0; hour < 24; hour += 1) {
    const english = hour < 12 ? 'am' : 'pm';
    const meant = new Set<string>([english]);
    if (hour >= 18 || hour < 5) meant.add('night');
    if (hour >= 10 && hour < 18) meant.add('noon');
    const others = Object.entries(extra.periods ?? {}).filter(([, same]) => meant.has(same));
    for (const period of [english, ...others.map(([word]) => canon(word))]) {
      addHour(times, period, hour % 12 || 12, hour);
    }
  }
  if (along) addCarried(times, along);
  for (const [index, language] of languages.entries()) {
    times.zeroNames.add(zeroNameOf(language));
    for (const style of index === 0 ? STYLES : STYLES.slice(1, 2)) {
      const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
      // Noon and midnight can have words of their own, used at the full hour only.
      const minutes = style.dayPeriod ? [0, 33] : [33];
      for (const minute of minutes) {
        for (let hour = 0; hour < 24; hour += 1) {
          const parts = format.formatToParts(hour * HOUR + minute * MINUTE);
          learn(times, parts, hour);
          // Where no period is written, every hour is written alike.
          if (!parts.some(({ type }) => type === 'dayPeriod')) break;
        }
      }
    }
  }
  return times;
}

/** Not all who say "night" mean the same hours: an hour beyond those that are known is the nearer one of its two. */
export function withFilledHours(times: TimeWords): TimeWords {
  for (const period of times.periods) fillHours(times, period);
  return times;
}

function fillHours(times: TimeWords, period: string): void {
  const key = periodKey(period);
  const known = [...times.hours].flatMap(([of, hours]) => (of.startsWith(`${key}|`) ? hours : []));
  const distance = (hour: number) =>
    Math.min(...known.map((other) => Math.min((hour - other + 24) % 24, (other - hour + 24) % 24)));
  for (let shown = 1; shown <= 12; shown += 1) {
    if (times.hours.has(`${key}|${shown}`)) continue;
    const [early, late] = [shown % 12, (shown % 12) + 12];
    const [before, after] = [distance(early), distance(late)];
    if (Math.min(before, after) <= MOST_OFF) addHour(times, period, shown, before < after ? early : late);
  }
}

/** Hours by which a period of the day may begin earlier or end later than the platform thinks. */
const MOST_OFF = 3;

function addCarried(times: TimeWords, along: Carried): void {
  for (const [period, hours] of along.periods) {
    for (const hour of hours) {
      addHour(times, period, hour % 12 || 12, hour);
      if (hour % 12 === 0) addHour(times, period, 0, hour);
    }
  }
  for (const word of along.hourMarks) times.hourMarks.add(word);
  for (const word of along.lesserMarks) times.lesserMarks.add(word);
  for (const name of along.zeroNames) times.zeroNames.add(name);
  times.periodLeads ||= along.periodLeads;
}

/** The word beside the figures of an offset. */
function zeroNameOf(language: string): string {
  const format = new Intl.DateTimeFormat(language, { timeZone: 'Etc/GMT-3', timeZoneName: 'shortOffset' });
  const name = format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return /[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*/u.exec(canon(name))?.[0] ?? '';
}

function addHour({ hours, periods }: TimeWords, period: string, shown: number, hour: number): void {
  periods.add(period).add(periodKey(period));
  const key = `${periodKey(period)}|${shown}`;
  const known = hours.get(key) ?? [];
  if (!known.includes(hour)) hours.set(key, [...known, hour]);
}

function learn(times: TimeWords, parts: Intl.DateTimeFormatPart[], hour: number): void {
  const shown = parts.findIndex(({ type }) => type === 'hour');
  const period = parts.findIndex(({ type }) => type === 'dayPeriod');
  if (period >= 0 && shown >= 0) {
    addHour(times, canon(parts[period]?.value ?? ''), Number(canon(parts[shown]?.value ?? '')), hour);
    if (period < shown) times.periodLeads = true;
  }
  for (const [index, { type, value }] of parts.entries()) {
    const word = /^\s*([\p{L}\p{M}]+)/u.exec(canon(value))?.[1];
    const before = parts[index - 1]?.type;
    if (type !== 'literal' || word === undefined) continue;
    if (before === 'hour') times.hourMarks.add(word);
    if (before === 'minute' || before === 'second') times.lesserMarks.add(word);
  }
}

/** Libraries put a period before the hour whatever the language; in Latin letters it could be another word there ("am"). */
const standsApart = (period: string) => !/\p{Script=Latin}/u.test(period);

/**
 * Groups: lead (a zone before the time), before, hour, mark, minute, second, after, zone. What they may hold together is
 * checked by the reader.
 */
export function clockPattern({ periods, hourMarks, lesserMarks, periodLeads, zeroNames }: TimeWords): RegExp {
  const period = anyOf(periods);
  const marks = anyOf(hourMarks);
  const lesser = anyOf(lesserMarks);
  const zero = `(?:${anyOf(zeroNames)})(?!\\p{L})`;
  const offset = '[+–-] ?\\d{1,2}(?::?\\d{2})?';
  return new RegExp(
    [
      `(?:(?<lead>${zero}(?: ?${offset})?|${offset} ?${zero})(?:,| –)? )?`,
      `(?:(?<before>${periodLeads ? period : anyOf([...periods].filter(standsApart))}|[ap]m(?= ?\\d{1,2}:)) ?)?`,
      '(?<![\\d:.-])(?<hour>\\d{1,2})',
      `(?:(?<mark>:|\\.| ?(?:${marks}) ?)`,
      `(?:(?<minute>\\d{1,2})(?:(?::|\\.| ?(?:${lesser}) ?)(?<second>\\d{1,2})(?:[.,]\\d{1,3})?)?(?: ?(?:${lesser}|${marks})(?!\\p{Script=Latin}))?)?)?`,
      // "17:45 Chủ Nhật" goes on with a Sunday, not with "ch" for the afternoon.
      `(?: ?(?<after>${period})(?!\\p{Script=Latin}))?`,
      `(?:[,;]? ?[(\\[]?(?<zone>${zero}\\]?(?: ?${offset})?|${offset} ?${zero}))?`,
      '(?![\\d:/]|[.-]\\d)',
    ].join(''),
    'gu',
  );
}
