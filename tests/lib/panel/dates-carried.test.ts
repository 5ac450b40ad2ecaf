import { afterEach, describe, expect, it, vi } from 'vitest';
import { CARRIED } from '../../../lib/panel/dates/carried-words';

/** When the page is read, and what it tells of. */
const AT = new Date('2026-11-20T12:00:00Z');
const INSTANTS = ['2026-08-28T02:33:12Z', '2026-02-05T16:05:00Z', '2025-12-09T11:59:00Z'];
const STYLES: Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'long', timeStyle: 'short' },
  { dateStyle: 'medium', timeStyle: 'short' },
  { dateStyle: 'full', timeStyle: 'medium' },
  { year: 'numeric', month: 'short', day: 'numeric', weekday: 'short', hour: 'numeric', minute: '2-digit' },
];
const DISTANCES: [number, Intl.RelativeTimeFormatUnit, number][] = [
  [1, 'day', 86_400_000],
  [3, 'day', 86_400_000],
  [2, 'hour', 3_600_000],
  [5, 'minute', 60_000],
  [1, 'week', 604_800_000],
];

/** What this Node writes, which knows every language. */
const written = Object.keys(CARRIED).map((language): [string, [text: string, instant: number][]] => [
  language,
  [
    ...INSTANTS.flatMap((instant) =>
      STYLES.map((style): [string, number] => [
        new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).format(new Date(instant)),
        Date.parse(instant),
      ]),
    ),
    ...DISTANCES.flatMap(([amount, unit, length]) =>
      (['long', 'short', 'narrow'] as const).map((style): [string, number] => [
        new Intl.RelativeTimeFormat(language, { style, numeric: 'auto' }).format(-amount, unit),
        AT.getTime() - amount * length,
      ]),
    ),
  ],
]);

/** As Chromium does it: some languages it does not know, of others it says that it does. */
const PLATFORMS: Record<string, () => void> = {
  'says so': () => {
    vi.spyOn(Intl.DateTimeFormat, 'supportedLocalesOf').mockImplementation((tags) =>
      [tags ?? []]
        .flat()
        .map(String)
        .filter((tag) => tag.startsWith('en')),
    );
  },
  'has only roots for them': () => {
    const Real = Intl.DateTimeFormat;
    vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(
      Object.assign(
        function format(tag?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions) {
          return new Real(String(tag).startsWith('en') ? tag : 'und', options);
        },
        { supportedLocalesOf: Real.supportedLocalesOf },
      ),
    );
  },
};

describe.each(Object.entries(PLATFORMS))('a platform without words of a language that %s', (_, platform) => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.resetModules();
  });

  it.each(written)('%s', async (language, texts) => {
    vi.resetModules();
    platform();
    const { readTime } = await import('../../../lib/panel/dates/read-time');
    const unread = texts.filter(([text, instant]) => {
      const span = readTime(text, {
        at: AT,
        timeZone: 'UTC',
        languages: [language, 'en'],
        justNow: () => false,
      });
      return !span || Date.parse(span.from) > instant || Date.parse(span.to) <= instant;
    });
    expect(unread).toEqual([]);
    expect(texts).toHaveLength(INSTANTS.length * STYLES.length + DISTANCES.length * 3);
  });
});
