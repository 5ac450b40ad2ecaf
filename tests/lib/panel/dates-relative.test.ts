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
