import { describe, expect, test } from 'vitest';
import { createTimes, localeFor } from '../../../lib/words/times';
import { english } from '../../../lib/words/words';

const now = new Date('2026-11-20T14:20:00Z');
const { signIn, span, moment, ago, daysSince } = createTimes(english, 'en-GB', 'UTC');
const between = (from: string, to: string) => ({ text: '', from, to });

describe('A sign-in is as exact as the page shows it', () => {
  test.each([
    ['to the minute, minutes ago', '2026-11-20T13:57:00Z', '2026-11-20T13:58:00Z', '23 minutes ago'],
    ['this very minute', '2026-11-20T14:19:30Z', '2026-11-20T14:20:00Z', 'just now'],
    ['to the minute, hours ago', '2026-11-20T02:00:00Z', '2026-11-20T02:01:00Z', '12 hours ago'],
    ['to the day, yesterday', '2026-11-19T00:00:00Z', '2026-11-20T00:00:00Z', 'yesterday'],
    ['to the day, today', '2026-11-20T00:00:00Z', '2026-11-21T00:00:00Z', 'today'],
    ['to the day, a week ago', '2026-11-13T00:00:00Z', '2026-11-14T00:00:00Z', '7 days ago'],
    ['to the day, months ago', '2026-08-28T00:00:00Z', '2026-08-29T00:00:00Z', '2 months ago'],
    ['a span of months', '2026-03-05T00:00:00Z', '2026-05-04T00:00:00Z', 'between 5 Mar and 3 May'],
  ])('%s', (_, from, to, words) => {
    expect(signIn(between(from, to), now)).toBe(words);
  });
});

describe('The exact span', () => {
  test.each([
    ['2026-11-20T13:57:00Z', '2026-11-20T13:58:00Z', '20 Nov 2026, 13:57'],
    ['2026-08-28T00:00:00Z', '2026-08-29T00:00:00Z', 'on 28 Aug 2026, no time of day shown'],
    ['2026-08-28T10:00:00Z', '2026-08-28T11:00:00Z', 'between 28 Aug 2026, 10:00 and 28 Aug 2026, 11:00'],
  ])('of %s to %s is "%s"', (from, to, words) => {
    expect(span(between(from, to))).toBe(words);
  });
});

test('calendar days count in the zone of the owner, not in hours', () => {
  const tokyo = createTimes(english, 'en-GB', 'Asia/Tokyo');
  // 23:50 and 00:10 in Tokyo: twenty minutes and a day apart.
  const late = '2026-11-19T14:50:00Z';
  expect(tokyo.daysSince(late, new Date('2026-11-19T15:10:00Z'))).toBe(1);
  expect(daysSince(late, new Date('2026-11-19T15:10:00Z'))).toBe(0);
  expect(tokyo.moment(late, new Date('2026-11-19T15:10:00Z'))).toBe('yesterday at 23:50');
});

test('a moment names today and yesterday, then the date, with the year when it is another', () => {
  expect(moment('2026-11-20T08:05:00Z', now)).toBe('today at 08:05');
  expect(moment('2026-05-03T08:05:00Z', now)).toBe('on 3 May');
  expect(moment('2025-05-03T08:05:00Z', now)).toBe('on 3 May 2025');
});

test('a clock that runs ahead gives a time to come, not a wrong past', () => {
  expect(ago('2026-11-20T14:50:00Z', now)).toBe('in 30 minutes');
});

test('dates follow the region of the browser where it speaks the language of the words', () => {
  expect(localeFor(english, ['de-DE', 'en-GB', 'en-US'])).toBe('en-GB');
  expect(localeFor(english, ['de-DE'])).toBe('en');
});
