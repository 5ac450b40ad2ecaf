/**
 * Words of languages of which a platform may have no data, carried along in a compact form that `scripts/carried.ts` writes.
 * Chromium 156 has none of them (seen 2026-11): it writes their dates in English, or as "1970 M01 1".
 */
import { CARRIED } from './carried-words';

/** A wording of a distance: an amount of units, or (`amount` null) as many as stand in place of its #. */
export interface CarriedDistance {
  text: string;
  unit: Intl.RelativeTimeFormatUnit;
  amount: number | null;
  word: boolean;
}

/** All canonical. */
export interface Carried {
  /** January to December, Sunday to Saturday; today, yesterday, the day before. */
  months: string[][];
  weekdays: string[][];
  daysAgo: string[][];
  /** After a year, a month, a day. */
  marks: string[][];
  at: string[];
  links: string[];
  yearLeads: boolean;
  shortYearFirst: string[];
  /** Day periods, with the hours (0 to 23) in which they are used. */
  periods: [period: string, hours: number[]][];
  hourMarks: string[];
  lesserMarks: string[];
  periodLeads: boolean;
  zeroNames: string[];
  distances: CarriedDistance[];
}

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const known = new Map<string, Carried | null>();

/** What is carried along for a language tag, by its primary subtag; null when nothing is. */
export function carried(tag: string): Carried | null {
  const language = tag.split('-')[0]?.toLowerCase() ?? '';
  const before = known.get(language);
  if (before !== undefined) return before;
  const written = Object.hasOwn(CARRIED, language) ? CARRIED[language] : undefined;
  const words = written === undefined ? null : unpack(written);
  known.set(language, words);
  return words;
}

/** A line is a kind; semicolons part its groups, bars the words of a group. */
function unpack(written: string): Carried {
  const lines = new Map(written.split('\n').map((line) => [line.slice(0, 1), line.slice(2)]));
  const list = (text = '') => text.split('|').filter((word) => word !== '');
  const flat = (kind: string) => list(lines.get(kind));
  const groups = (kind: string) => (lines.get(kind) ?? '').split(';').map(list);
  return {
    months: groups('m'),
    weekdays: groups('w'),
    daysAgo: groups('d'),
    marks: groups('k'),
    at: flat('a'),
    links: flat('l'),
    yearLeads: lines.has('y'),
    shortYearFirst: flat('s'),
    periods: flat('p').map((entry) => {
      const [period = '', hours = ''] = entry.split('=');
      return [period, hours.split(',').map(Number)];
    }),
    hourMarks: flat('h'),
    lesserMarks: flat('n'),
    periodLeads: lines.has('b'),
    zeroNames: flat('z'),
    distances: groups('r').flatMap((texts, index) =>
      texts.map((entry) => {
        const [text = '', sign, amount] = entry.split(/([=~])/);
        const unit = UNITS[index] ?? 'second';
        return { text, unit, amount: amount === undefined ? null : Number(amount), word: sign === '=' };
      }),
    ),
  };
}

/** The line form of what `unpack` reads. */
export function pack(words: Carried): string {
  const groups = (all: string[][]) => all.map((group) => group.join('|')).join(';');
  const units = UNITS.map((unit) =>
    words.distances
      .filter((distance) => distance.unit === unit)
      .map(({ text, amount, word }) => (amount === null ? text : `${text}${word ? '=' : '~'}${amount}`)),
  );
  const lines: [kind: string, value: string | null][] = [
    ['m', groups(words.months)],
    ['w', groups(words.weekdays)],
    ['d', groups(words.daysAgo)],
    ['k', groups(words.marks)],
    ['a', words.at.join('|')],
    ['l', words.links.join('|')],
    ['y', words.yearLeads ? '' : null],
    ['s', words.shortYearFirst.join('|')],
    ['p', words.periods.map(([period, hours]) => `${period}=${hours.join(',')}`).join('|')],
    ['h', words.hourMarks.join('|')],
    ['n', words.lesserMarks.join('|')],
    ['b', words.periodLeads ? '' : null],
    ['z', words.zeroNames.join('|')],
    ['r', groups(units)],
  ];
  return lines
    .filter(([kind, value]) => value !== null && (/[yb]/.test(kind) || /[^;]/.test(value)))
    .map(([kind, value]) => `${kind} ${value}`)
    .join('\n');
}
