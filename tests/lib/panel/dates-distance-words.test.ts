import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DISTANCE_WORDS } from '../../../lib/panel/dates/distance-words';
import { readTime } from '../../../lib/panel/dates/read-time';

const AT = new Date('2026-11-20T12:00:00Z');
const read = (text: string, language: string) =>
  readTime(text, { at: AT, timeZone: 'UTC', languages: [language, 'en'], justNow: [] });
const DAY = 86_400_000;

/** Chromium knows none of these languages: here the platform is made to say the same. */
describe('in a language that the platform does not know', () => {
  beforeAll(() => {
    vi.spyOn(Intl.DateTimeFormat, 'supportedLocalesOf').mockImplementation((tags) =>
      [tags ?? []]
        .flat()
        .map(String)
        .filter((tag) => tag.startsWith('en')),
    );
  });
  afterAll(() => {
    vi.restoreAllMocks();
  });

  it.each(Object.entries(DISTANCE_WORDS))(
    '%s: its own words stand around English times',
    (language, words) => {
      const unread = words.days.filter((word, ago) => {
        const from = Date.parse(read(`${word} 4:33 AM`, language)?.from ?? '');
        return from !== Date.parse('2026-11-20T04:33:00Z') - ago * DAY;
      });
      expect(unread).toEqual([]);
    },
  );

  it.each(Object.entries(DISTANCE_WORDS))('%s: its distances are read', (language, { days, ...units }) => {
    expect(days).not.toEqual([]);
    const length = {
      minute: DAY / 1440,
      hour: DAY / 24,
      day: DAY,
      week: 7 * DAY,
      month: 30.5 * DAY,
      year: 365.25 * DAY,
    };
    const unread = Object.entries(units).flatMap(([unit, texts]) =>
      texts.filter((text) => {
        const span = read(text.replace('#', '3'), language);
        const instant = AT.getTime() - 3 * length[unit as keyof typeof length];
        return !span || instant < Date.parse(span.from) || Date.parse(span.to) <= instant;
      }),
    );
    expect(unread).toEqual([]);
  });

  it('and without any words it is no time', () => {
    expect(read('3 цагийн өмнө', 'ky')).toBeNull();
    expect(read('өнөөдөр', 'ky')).toBeNull();
  });
});
