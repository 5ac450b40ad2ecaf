import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDatetime, readTime, type TimeSpan } from '../../../lib/panel/dates/read-time';

const LANGUAGES = ['en', 'de', 'es', 'ja', 'ko', 'ar', 'fa', 'th', 'ru', 'zh-CN'];
const language = fc.constantFrom(...LANGUAGES);
const zone = fc.constantFrom('UTC', 'America/Sao_Paulo', 'Asia/Kathmandu', 'Pacific/Apia', 'Nowhere');
const at = fc.date({ min: new Date('2020-01-01'), max: new Date('2100-01-01') });

/** Pieces of dates in any order, to come closer to dates than chance does. */
const piece = fc.constantFrom(
  ...[
    'Aug',
    'mar',
    'Di',
    '金',
    '年',
    '月',
    '日',
    'PM',
    '下午',
    'at',
    'um',
    'UTC',
    'GMT+2',
    'ago',
    'vor',
    'yesterday',
  ],
  ...[
    '2026',
    '1405',
    '2569',
    '28',
    '5',
    '06',
    '0',
    '99',
    '4:33',
    '04:33:12',
    '16h',
    '.',
    '/',
    '-',
    ',',
    ' ',
    ' · ',
    '(',
    ')',
  ],
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 140 }),
  fc.string({ maxLength: 140 }),
  fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' ')),
);

function check(span: TimeSpan | null, now: Date): void {
  if (span === null) return;
  expect(new Date(span.from).toISOString()).toBe(span.from);
  expect(new Date(span.to).toISOString()).toBe(span.to);
  expect(Date.parse(span.from)).toBeLessThan(Date.parse(span.to));
  expect(Date.parse(span.from)).toBeLessThanOrEqual(now.getTime() + 86_400_000);
  expect(Date.parse(span.to)).toBeGreaterThan(Date.UTC(2015, 11, 11));
}

describe('any text at all', () => {
  it('is read without throwing, as a span that is one and that a sign-in can have', () => {
    let read = 0;
    fc.assert(
      fc.property(text, at, zone, language, (value, now, timeZone, first) => {
        const span = readTime(value, { at: now, timeZone, languages: [first, 'en'], justNow: () => false });
        if (span) read += 1;
        check(span, now);
      }),
      { numRuns: 3000, seed: 20261120 },
    );
    expect(read).toBeGreaterThan(20);
  });

  it('as a datetime attribute, too', () => {
    const digits = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'));
    const value = fc
      .tuple(
        fc.constantFrom('0000', '2016', '2026', '9999'),
        fc.array(digits, { maxLength: 5 }),
        fc.constantFrom('', 'Z'),
      )
      .map(([year, [month, day, hour, minute, second], end]) =>
        [
          year,
          month && `-${month}`,
          day && `-${day}`,
          hour && `T${hour}`,
          minute && `:${minute}`,
          second && `:${second}`,
          end,
        ].join(''),
      );
    fc.assert(
      fc.property(fc.oneof(value, fc.string()), at, zone, (attribute, now, timeZone) =>
        check(readDatetime(attribute, { at: now, timeZone, languages: [], justNow: () => false }), now),
      ),
      { numRuns: 2000, seed: 20261120 },
    );
  });

  it('hostile texts do not take long to refuse', () => {
    const context = {
      at: new Date('2026-11-20'),
      timeZone: 'UTC',
      languages: LANGUAGES,
      justNow: () => false,
    };
    for (const unit of [
      '1',
      '1:',
      '1.',
      '1 ',
      'am',
      'mar ',
      'mar 1 ',
      '日',
      '1日',
      'a',
      '4:33 ',
      '下午',
      '(',
      '١',
    ]) {
      expect(readTime(unit.repeat(120).slice(0, 120), context)).toBeNull();
      expect(readTime(unit.repeat(50_000), context)).toBeNull();
    }
  });
});
