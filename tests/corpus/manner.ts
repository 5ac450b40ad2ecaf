import { languages } from './languages';
import { en } from './languages/en';
import type { Say, Wording, Words } from './languages/words';
import type { Random } from './random';
import type { Manner } from './rows';
import type { What } from './whats';
import { type TimeStyle, timeStyle } from './when';

const zones = [
  'America/Los_Angeles',
  'America/New_York',
  'America/Sao_Paulo',
  'Europe/Berlin',
  'Europe/London',
  'Africa/Nairobi',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Pacific/Auckland',
  'UTC',
] as const;

/** Locales that a page in this language may format with; the language itself where none is named. */
const locales: Readonly<Record<string, readonly [string, ...string[]]>> = {
  en: ['en-US'],
  ar: ['ar', 'ar-EG', 'ar-SA-u-ca-gregory'],
  de: ['de', 'de', 'de-AT'],
  fr: ['fr', 'fr', 'fr-CA'],
  hi: ['hi', 'hi', 'hi-u-nu-deva'],
  th: ['th', 'th', 'th-u-nu-thai', 'th-u-ca-gregory'],
  fa: ['fa', 'fa', 'fa-u-ca-gregory'],
};

/**
 * Languages of which Chromium 156 has no words for dates and countries (seen 2026-11): a page writes them in the language
 * of the browser.
 */
const unwritten: ReadonlySet<string> = new Set(['my', 'mn', 'pa', 'so']);

const worded = (wording: Wording, variant: 0 | 1) =>
  typeof wording === 'string' ? wording : wording[variant];

/** The labels of one page. `english`: how many of them were left in English. */
function sayOf(words: Words, english: number, round: boolean, random: Random): Say {
  const variant = random.pick([0, 0, 1] as const);
  const chosen = Object.entries(words).map(([key, own]: [string, Wording]) => {
    const source = random.chance(english) ? (en[key as keyof Words] ?? own) : own;
    // "Signed in on" goes with a date only.
    return [key, worded(source, key === 'signedIn' && round ? 0 : variant)];
  });
  return Object.fromEntries(chosen) as Say;
}

const placeStyles = [
  'codes',
  'codes',
  'city-code',
  'city-country',
  'city-country',
  'all-named',
  'country',
] as const;

/** The way in which one page writes; `what` asks for some of it. */
export function mannerOf(tag: string, what: What, random: Random): Manner {
  const around = 'kinds' in what ? what.around : undefined;
  const extra = around === 'last-active' || around === 'address' ? around : null;
  const written = unwritten.has(tag) ? 'en-US' : tag;
  const locale = around === 'english-times' ? 'en-US' : random.pick(locales[tag] ?? [written]);
  const kind: TimeStyle['kind'] | undefined = 'kinds' in what ? what.times : undefined;
  const times = timeStyle(locale, random, kind);
  const round = times.kind.form === 'relative' || times.kind.form === 'near';
  const words = languages[tag] ?? en;
  // "Today at" has no English time behind it on a page that formats in English alone.
  const fitting: TimeStyle =
    around === 'english-times' && times.kind.form === 'near'
      ? { ...times, kind: { form: 'styled', date: 'medium', time: 'short' } }
      : times;
  return {
    tag,
    written,
    say: sayOf(words, around === 'half-translated' ? 0.35 : 0, round, random),
    at: new Date(Date.UTC(2026, 0, 1 + random.between(0, 364), random.between(0, 23), random.between(0, 59))),
    timeZone: random.pick(zones),
    times: fitting,
    places: random.pick(placeStyles),
    approx: random.chance(0.35),
    leadIn: extra !== null || random.chance(0.5),
    extra,
  };
}
