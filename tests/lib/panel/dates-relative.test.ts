import { describe, expect, it } from 'vitest';
import { readTime } from '../../../lib/panel/dates/read-time';

const AT = new Date('2026-11-20T12:00:00Z');
const read = (text: string, language: string) =>
  readTime(text, { at: AT, timeZone: 'Europe/Berlin', languages: [language, 'en'], justNow: () => false });

const LOCALES = [
  ...[
    'en',
    'de',
    'fr',
    'es',
    'it',
    'pt-BR',
    'pt-PT',
    'nl',
    'sv',
    'da',
    'nb',
    'fi',
    'pl',
    'cs',
    'sk',
    'hu',
    'ro',
    'bg',
  ],
  ...[
    'el',
    'ru',
    'uk',
    'tr',
    'ar',
    'ar-EG',
    'he',
    'fa',
    'hi',
    'bn',
    'ta',
    'te',
    'mr',
    'gu',
    'kn',
    'ml',
    'pa',
    'ur',
  ],
  ...[
    'th',
    'vi',
    'id',
    'ms',
    'fil',
    'ja',
    'ko',
    'zh-CN',
    'zh-TW',
    'hr',
    'sr',
    'sl',
    'lt',
    'lv',
    'et',
    'ca',
    'mn',
  ],
  ...['am', 'my', 'so', 'km', 'lo', 'ne', 'si', 'uz', 'ga', 'cy', 'mt', 'zu'],
];
/** Seconds in a unit, as programs count; and amounts that use every plural form. */
const UNITS: [Intl.RelativeTimeFormatUnit, number, number[]][] = [
  ['second', 1, [1, 2, 3, 5, 11, 21, 45]],
  ['minute', 60, [1, 2, 3, 5, 11, 21, 37, 59]],
  ['hour', 3600, [1, 2, 3, 5, 11, 21, 23]],
  ['day', 86_400, [1, 2, 3, 5, 6, 11, 21, 29]],
  ['week', 604_800, [1, 2, 3, 4]],
  ['month', 2_629_746, [1, 2, 3, 5, 11, 14]],
  ['year', 31_556_952, [1, 2, 3]],
];

describe('what Intl writes is read', () => {
  it.each(LOCALES)('%s', (locale) => {
    const failures: string[] = [];
    for (const style of ['long', 'short', 'narrow'] as const) {
      for (const numeric of ['always', 'auto'] as const) {
        const format = new Intl.RelativeTimeFormat(locale, { style, numeric });
        for (const [unit, seconds, amounts] of UNITS) {
          for (const amount of amounts) {
            const text = format.format(-amount, unit);
            const span = read(text, locale);
            const [from, to] = [Date.parse(span?.from ?? ''), Date.parse(span?.to ?? '')];
            // Cut off, the amount is exact or up to almost one more.
            const instants = [amount, amount + 0.9].map((units) => AT.getTime() - units * seconds * 1000);
            const holds = instants.every((instant) => from <= instant && instant < to);
            const width = (to - from) / 1000 / seconds;
            if (!holds || (unit !== 'second' && width > 3.2))
              failures.push(`${text} -> ${span?.from} ${span?.to}`);
          }
        }
      }
    }
    expect(failures).toEqual([]);
  });

  /** Locales in which the platform itself writes some distance ahead as it writes the same one back. */
  const SAME_BOTH_WAYS = ['ar', 'ar-EG', 'hi'];
  it.each(LOCALES.filter((locale) => !SAME_BOTH_WAYS.includes(locale)))(
    '%s: nothing that lies ahead',
    (locale) => {
      const read: string[] = [];
      for (const style of ['long', 'short', 'narrow'] as const) {
        for (const numeric of ['always', 'auto'] as const) {
          const format = new Intl.RelativeTimeFormat(locale, { style, numeric });
          for (const [unit, , amounts] of UNITS) {
            for (const amount of amounts) {
              const text = format.format(amount, unit);
              const context = {
                at: AT,
                timeZone: 'Europe/Berlin',
                languages: [locale],
                justNow: () => false,
              };
              if (readTime(text, context) !== null) read.push(text);
            }
          }
        }
      }
      expect(read).toEqual([]);
    },
  );
});

describe('spans of distances', () => {
  it.each([
    ['5 minutes ago', '2026-11-20T11:54:00.000Z', '2026-11-20T11:56:00.000Z'],
    // By the calendar as well as by elapsed time, whether cut off or rounded.
    ['3 days ago', '2026-11-15T23:00:00.000Z', '2026-11-18T12:00:00.000Z'],
    ['an hour ago', '2026-11-20T10:00:00.000Z', '2026-11-20T12:00:00.000Z'],
    ['yesterday', '2026-11-18T12:00:00.000Z', '2026-11-19T23:00:00.000Z'],
    ['now', '2026-11-20T11:59:00.000Z', '2026-11-20T12:01:00.000Z'],
    ['30 seconds ago', '2026-11-20T11:58:30.000Z', '2026-11-20T11:59:31.000Z'],
  ])('%s', (text, from, to) => {
    expect(read(text, 'en')).toEqual({ from, to });
  });
});

describe('long distances', () => {
  it('months of different lengths add up', () => {
    const span = read('45 months ago', 'en');
    expect(Date.parse(span?.from ?? '')).toBeLessThan(Date.UTC(2023, 1, 20));
    expect(Date.parse(span?.to ?? '')).toBeGreaterThan(Date.UTC(2023, 1, 20));
  });
});

describe('weeks, months and years, counted as programs count them', () => {
  const DAY = 86_400_000;
  /** Pages of the calendar of UTC, and months elapsed of it with what is left of one. */
  const page = (instant: Date) => instant.getUTCFullYear() * 12 + instant.getUTCMonth();
  function elapsed(now: Date, then: Date): number {
    const whole = page(now) - page(then) - (now.getUTCDate() < then.getUTCDate() ? 1 : 0);
    const anchor = new Date(then);
    anchor.setUTCMonth(anchor.getUTCMonth() + whole);
    return whole + (now.getTime() - anchor.getTime()) / DAY / 31;
  }
  const weekPage = (instant: number, begins: number) => Math.floor((instant / DAY + 4 - begins) / 7);
  type Count = [name: string, unit: string, count: (now: Date, then: Date) => number];
  const days = (now: Date, then: Date) => (now.getTime() - then.getTime()) / DAY;
  const COUNTS: Count[] = [
    ...[30, 146_097 / 4800].flatMap((length): Count[] => [
      [`months of ${length}, cut off`, 'month', (now, then) => Math.floor(days(now, then) / length)],
      [`months of ${length}, rounded`, 'month', (now, then) => Math.round(days(now, then) / length)],
      [`years of 12 months of ${length}`, 'year', (now, then) => Math.floor(days(now, then) / length / 12)],
      [`years of 12 rounded of ${length}`, 'year', (now, then) => Math.round(days(now, then) / length / 12)],
    ]),
    ['months of the calendar, cut off', 'month', (now, then) => Math.floor(elapsed(now, then))],
    ['months of the calendar, rounded', 'month', (now, then) => Math.round(elapsed(now, then))],
    ['months by pages', 'month', (now, then) => page(now) - page(then)],
    ['quarters by pages', 'quarter', (now, then) => Math.floor(page(now) / 3) - Math.floor(page(then) / 3)],
    ['years by pages', 'year', (now, then) => now.getUTCFullYear() - then.getUTCFullYear()],
    ['weeks, cut off', 'week', (now, then) => Math.floor(days(now, then) / 7)],
    ['weeks, rounded', 'week', (now, then) => Math.round(days(now, then) / 7)],
    ...[6, 0, 1].map(
      (begins): Count => [
        `weeks that begin on day ${begins}`,
        'week',
        (now, then) => weekPage(now.getTime(), begins) - weekPage(then.getTime(), begins),
      ],
    ),
  ];
  const NOWS = [
    '2026-11-20T12:00:00Z',
    '2026-11-01T00:30:00Z',
    '2026-03-31T23:10:00Z',
    '2024-02-29T08:00:00Z',
  ];

  it.each(COUNTS)('%s: the span holds the instant', (_, unit, count) => {
    const missed: string[] = [];
    for (const now of NOWS.map((text) => new Date(text))) {
      for (let back = 0.3; back < 1200; back *= 1.013) {
        const then = new Date(now.getTime() - back * DAY);
        const amount = count(now, then);
        if (amount < 1) continue;
        const text = `${amount} ${unit}s ago`;
        const span = readTime(text, { at: now, timeZone: 'UTC', languages: ['en'], justNow: () => false });
        const holds = span && Date.parse(span.from) <= then.getTime() && then.getTime() < Date.parse(span.to);
        if (!holds) missed.push(`${then.toISOString()}: ${text} of ${now.toISOString()}`);
      }
    }
    expect(missed).toEqual([]);
  });

  it.each([
    // From eight months back up to six and a half, by whichever month is the longest and the shortest.
    ['7 months ago', '2026-03-20T12:00:00.000Z', '2026-05-09T12:00:00.000Z'],
    ['24 months ago', '2024-10-20T12:00:00.000Z', '2024-12-15T12:00:00.000Z'],
    // The page of two months ago ends with September.
    ['2 months ago', '2026-08-20T12:00:00.000Z', '2026-10-06T12:00:00.000Z'],
    ['3 weeks ago', '2026-10-23T12:00:00.000Z', '2026-11-03T00:00:00.000Z'],
    ['2 years ago', '2023-11-20T12:00:00.000Z', '2025-05-29T12:00:00.000Z'],
  ])('%s, and no wider than that', (text, from, to) => {
    const span = readTime(text, { at: AT, timeZone: 'UTC', languages: ['en'], justNow: () => false });
    expect(span).toEqual({ from, to });
  });
});

describe('distances as people and libraries write them', () => {
  it.each([
    [
      'en',
      '1 hour ago',
      ['an hour ago', 'about 1 hour ago', 'About an hour ago', '1h ago', '1 hr. ago', '(1 hour ago)'],
    ],
    ['en', '5 minutes ago', ['5m ago', '5 mins ago', '5 min. ago']],
    ['en', '5 months ago', ['5mo ago', '5 mo. ago']],
    ['en', '1 year ago', ['a year ago', 'over 1 year ago', 'almost 1 year ago']],
    ['en', '1 minute ago', ['a minute ago', 'less than a minute ago']],
    ['de', 'vor 1 Stunde', ['vor einer Stunde', 'vor etwa einer Stunde']],
    ['fr', 'il y a 1 heure', ['il y a une heure', 'il y a environ une heure']],
    ['es', 'hace 1 hora', ['hace una hora', 'hace alrededor de 1 hora']],
    ['it', '1 ora fa', ["un'ora fa", 'un’ora fa', 'circa 1 ora fa']],
    ['pt-BR', 'há 1 hora', ['há uma hora', 'há cerca de 1 hora']],
    ['ru', '1 час назад', ['час назад', 'около 1 час назад']],
    ['zh-CN', '1小时前', ['1 小时前', '一小时前', '大约 1 小时前']],
    ['ja', '3 日前', ['3日前', '３日前']],
  ])('%s: %s', (language, plain, others) => {
    const span = read(plain, language);
    expect(span).not.toBeNull();
    expect(others.map((text) => [text, read(text, language)])).toEqual(others.map((text) => [text, span]));
  });

  it.each([
    '5m',
    '3 days',
    '5 6 days ago',
    '99999 days ago',
    'ago',
    'hours',
    'an hour',
    'about',
    'in an hour',
    'h',
  ])('no distance: %s', (text) => {
    expect(read(text, 'en')).toBeNull();
  });
});
