import { describe, expect, it } from 'vitest';
import { readTime } from '../../../lib/panel/dates/read-time';

/** What `Intl` writes must be read again: in every language, style and zone below the span holds the instant. */
const LOCALES = [
  ...[
    'en',
    'en-GB',
    'de',
    'de-AT',
    'fr',
    'fr-CA',
    'es',
    'es-MX',
    'it',
    'pt-BR',
    'pt-PT',
    'nl',
    'sv',
    'da',
    'nb',
    'fi',
  ],
  ...[
    'pl',
    'cs',
    'sk',
    'hu',
    'ro',
    'bg',
    'el',
    'ru',
    'uk',
    'tr',
    'ar',
    'ar-EG',
    'ar-SA',
    'he',
    'fa',
    'hi',
    'bn',
    'ta',
  ],
  ...[
    'te',
    'mr',
    'gu',
    'kn',
    'ml',
    'pa',
    'ur',
    'th',
    'vi',
    'id',
    'ms',
    'fil',
    'ja',
    'ko',
    'zh-CN',
    'zh-TW',
    'zh-HK',
  ],
  ...[
    'hr',
    'sr',
    'sl',
    'lt',
    'lv',
    'et',
    'ca',
    'eu',
    'gl',
    'is',
    'sq',
    'mk',
    'mn',
    'ka',
    'hy',
    'az',
    'kk',
    'sw',
    'am',
  ],
  ...['my', 'so', 'km', 'lo', 'ne', 'si', 'uz', 'ga', 'cy', 'mt', 'zu'],
];
type Options = Intl.DateTimeFormatOptions;
const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];
const clock: Options = { hour: 'numeric', minute: '2-digit' };

/** A style and how long the span of an unambiguous text is in it; null: a month. */
const STYLES: [Options, number | null][] = [
  ...(['short', 'medium', 'long', 'full'] as const).flatMap((dateStyle): [Options, number][] => [
    [{ dateStyle }, DAY],
    [{ dateStyle, timeStyle: 'short' }, MINUTE],
    [{ dateStyle, timeStyle: 'medium' }, 1000],
  ]),
  [{ year: 'numeric', month: 'short', day: 'numeric', ...clock, hour12: true }, MINUTE],
  [{ year: 'numeric', month: 'long', day: 'numeric', ...clock, hour12: false }, MINUTE],
  [{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' }, MINUTE],
  [{ year: '2-digit', month: '2-digit', day: '2-digit', ...clock }, MINUTE],
  [{ year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', hour12: true }, HOUR],
  [{ month: 'short', day: 'numeric', hour: 'numeric', hour12: true }, HOUR],
  [{ month: 'long', day: 'numeric', ...clock }, MINUTE],
  [{ weekday: 'short', month: 'short', day: 'numeric', ...clock }, MINUTE],
  [{ weekday: 'short', month: 'short', day: 'numeric' }, DAY],
  [{ month: 'short', day: 'numeric', ...clock }, MINUTE],
  [{ year: 'numeric', month: 'short', day: 'numeric', ...clock, timeZoneName: 'shortOffset' }, MINUTE],
  [{ month: 'long', day: 'numeric' }, DAY],
  [{ month: 'long', year: 'numeric' }, null],
];
const ZONES = ['Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata'];
const AT = new Date('2026-11-20T12:00:00Z');
/** Single and double digits, both halves of the day, midnight and noon, a leap in the year, ambiguous and not. */
const INSTANTS = [
  '2026-08-28T02:33:12Z',
  '2026-11-19T22:05:00Z',
  '2026-03-05T11:00:00Z',
  '2026-05-06T17:20:09Z',
].map((text) => new Date(text));

describe('what Intl writes is read', () => {
  it.each(LOCALES)('%s', (locale) => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toEqual([locale]);
    const failures: string[] = [];
    let count = 0;
    for (const [index, [style, length]] of STYLES.entries()) {
      const timeZone = ZONES[index % ZONES.length] ?? 'UTC';
      const format = new Intl.DateTimeFormat(locale, { ...style, timeZone });
      for (const instant of INSTANTS) {
        const text = format.format(instant);
        const span = readTime(text, { at: AT, timeZone, languages: [locale], justNow: () => false });
        count += 1;
        const [from, to] = [Date.parse(span?.from ?? ''), Date.parse(span?.to ?? '')];
        const holds = from <= instant.getTime() && instant.getTime() < to;
        const precise = length === null ? to - from <= 31 * DAY + HOUR : to - from === length;
        // Where day and month are bare numbers, the span may have to cover both orders.
        const month = format.formatToParts(instant).find(({ type }) => type === 'month')?.value ?? '';
        const numeric = /^\p{Nd}+$/u.test(month) && to - from >= (length ?? 0);
        if (!holds || !(precise || numeric)) failures.push(`${text} -> ${span?.from} .. ${span?.to}`);
      }
    }
    expect(failures).toEqual([]);
    expect(count).toBe(STYLES.length * INSTANTS.length);
  });
});
