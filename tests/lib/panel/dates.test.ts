import { describe, expect, it } from 'vitest';
import { readDatetime, readTime, type TimeContext } from '../../../lib/panel/dates/read-time';
import { bare } from '../../../lib/panel/page/text';

const context = (change: Partial<TimeContext> = {}): TimeContext => ({
  at: new Date('2026-11-20T12:00:00Z'),
  timeZone: 'America/Los_Angeles',
  languages: ['en'],
  justNow: (text) => ['just now', 'gerade eben'].includes(bare(text)),
  ...change,
});
const read = (text: string, language = 'en', change: Partial<TimeContext> = {}) =>
  readTime(text, context({ languages: [language, 'en'], ...change }));
const span = (from: string, to: string) => ({ from: `${from}:00.000Z`, to: `${to}:00.000Z` });

describe('one instant in many languages', () => {
  const minute = span('2026-08-28T11:33', '2026-08-28T11:34');
  it.each([
    ['en', 'Aug 28, 2026, 4:33 AM'],
    ['en', 'Aug 28, 2026 · 4:33 AM'],
    ['en', 'August 28th, 2026 at 4:33 a.m.'],
    ['en', '28 August 2026, 04:33 hrs'],
    ['en', 'Fri, Aug 28, 2026, 4:33\u202fAM'],
    ['en', 'Aug 28, 2026, 4:33 AM PDT'],
    ['en', '(Aug 28, 2026, 4:33 AM)'],
    ['de', '28.08.2026, 04:33'],
    ['de', 'Freitag, 28. August 2026 um 04:33 Uhr'],
    ['fr', '28 août 2026, 04:33'],
    ['fr-CA', '28 août 2026, 4 h 33'],
    ['es', 'vie, 28 de agosto de 2026 a las 4:33'],
    ['pl', '28 sie 2026, 04:33'],
    ['ar', '28\u200f/08\u200f/2026، 4:33 ص'],
    ['fa', '۶ شهریور ۱۴۰۵، ۴:۳۳'],
    ['fa', '۲۸ اوت ۲۰۲۶،‏ ۴:۳۳'],
    ['th', '28 ส.ค. 2569 04:33'],
    ['th', '28 สิงหาคม 2026 04:33'],
    ['zh-CN', '2026年8月28日 凌晨4:33'],
    ['ja', '２０２６年８月２８日（金）４：３３'],
    ['ko', '2026. 8. 28. 오전 4:33'],
    ['fi', '28.8.2026 klo 4.33'],
    ['vi', '04:33 28 thg 8, 2026'],
    ['hu', '2026. aug. 28. 4:33'],
    ['am', '28 ኦገስት 2026 4:33 ጥዋት'],
    ['am', 'ዓርብ፣ ኦገስት 28 ቀን 2026 4:33 ጥዋት'],
    ['am', 'ነሐሴ 22 ቀን 2018 4:33 ጥዋት'],
    ['am', 'ነሀሴ 22፣ 2018 4:33 ጥዋት'],
    ['my', '၂၀၂၆ ခုနှစ် ဩဂုတ် ၂၈ ရက် ၄:၃၃'],
    ['my', '၂၀၂၆၊ ဩဂုတ် ၂၈၊ ၀၄:၃၃'],
    ['kn', '೨೮ ಆಗಸ್ಟ್ ೨೦೨೬ ರಂದು ೪:೩೩'],
    ['ml', '2026 ഓഗസ്റ്റ് 28-ന് 4:33 AM'],
    ['mn', '2026 оны 8-р сарын 28-ны өдрийн 04:33'],
    ['pa', '੨੮ ਅਗਸਤ ੨੦੨੬ ਨੂੰ ੪:੩੩ ਵਜੇ'],
    ['so', 'Agosto 28, 2026 ee 4:33 GH'],
    ['km', '២៨ សីហា ២០២៦ នៅម៉ោង ៤:៣៣'],
    ['km', 'ថ្ងៃទី 28 ខែសីហា ឆ្នាំ 2026 ម៉ោង 4:33'],
    ['lo', 'ວັນທີ 28 ສິງຫາ 2026 ເວລາ 4:33'],
    ['ne', '२०२६ अगस्ट २८ मा ४:३३ बजे'],
    ['uz', '2026-yil 28-avgust kuni soat 04:33'],
    ['ga', 'Dé hAoine 28 Lúnasa 2026 ag 04:33'],
    ['cy', 'Dydd Gwener, 28 Awst 2026 am 04:33'],
    ['mt', '28 ta\u2019 Awwissu 2026 04:33'],
  ])('%s: %s', (language, text) => {
    expect(read(text, language)).toEqual(minute);
  });

  it('a text in English is read on a page in another language', () => {
    expect(read('Aug 28, 2026, 4:33 AM', 'ja')).toEqual(minute);
  });

  it('the first language that reads the text wins', () => {
    const [march, tuesday] = ['2026-03-05T08:00:00.000Z', '2026-11-17T08:00:00.000Z'];
    expect(readTime('mar 5', context({ languages: ['en', 'es'] }))?.from).toBe(march);
    expect(readTime('martes', context({ languages: ['es', 'en'] }))?.from).toBe(tuesday);
    expect(readTime('5 months ago', context({ languages: ['es', 'en'] }))?.from).toMatch(/^2026-05/);
  });
});

describe('as precise as shown', () => {
  it.each([
    ['Aug 28, 2026, 4:33:12 AM', '2026-08-28T11:33:12.000Z', '2026-08-28T11:33:13.000Z'],
    ['Aug 28, 2026, 4 AM', '2026-08-28T11:00:00.000Z', '2026-08-28T12:00:00.000Z'],
    ['Aug 28, 2026', '2026-08-28T07:00:00.000Z', '2026-08-29T07:00:00.000Z'],
    ['August 2026', '2026-08-01T07:00:00.000Z', '2026-09-01T07:00:00.000Z'],
    ['December 2025', '2025-12-01T08:00:00.000Z', '2026-01-01T08:00:00.000Z'],
    ['Aug 28', '2026-08-28T07:00:00.000Z', '2026-08-29T07:00:00.000Z'],
    ['Aug 28, 4:33 AM', '2026-08-28T11:33:00.000Z', '2026-08-28T11:34:00.000Z'],
    ['3 Sept', '2026-09-03T07:00:00.000Z', '2026-09-04T07:00:00.000Z'],
    ['Dec 24', '2025-12-24T08:00:00.000Z', '2025-12-25T08:00:00.000Z'],
    ['Feb 29', '2024-02-29T08:00:00.000Z', '2024-03-01T08:00:00.000Z'],
    ['Nov 21', '2026-11-21T08:00:00.000Z', '2026-11-22T08:00:00.000Z'],
  ])('%s', (text, from, to) => {
    expect(read(text)).toEqual({ from, to });
  });
});

describe('day and month as bare numbers', () => {
  it.each(['en', 'en-GB', 'de', 'ar'])('either order is covered, whatever the language: %s', (language) => {
    const both = span('2026-05-06T07:00', '2026-06-06T07:00');
    expect(read('05/06/2026', language)).toEqual(both);
    expect(read('06/05/26', language)).toEqual(both);
  });

  it('one reading is left where the other cannot be', () => {
    expect(read('28.08.26', 'de')).toEqual(span('2026-08-28T07:00', '2026-08-29T07:00'));
    expect(read('8/28/2026')).toEqual(span('2026-08-28T07:00', '2026-08-29T07:00'));
    expect(read('12/11/2026')).toEqual(span('2026-11-12T08:00', '2026-11-13T08:00')); // 11 December is to come
    expect(read('Wed, 05/06/2026')).toEqual(span('2026-05-06T07:00', '2026-05-07T07:00'));
    expect(read('05/05/2026')).toEqual(span('2026-05-05T07:00', '2026-05-06T07:00'));
  });

  it('with the year first, or marked by words, the order is certain', () => {
    const day = span('2026-08-05T07:00', '2026-08-06T07:00');
    expect(read('2026-08-05')).toEqual(day);
    expect(read('2026/8/5', 'zh-CN')).toEqual(day);
    expect(read('2026年8月5日', 'ja')).toEqual(day);
    expect(read('2026년 8월 5일', 'ko')).toEqual(day);
  });

  it('two digits of a year come first in languages that write so', () => {
    expect(read('26. 8. 28.', 'ko')).toEqual(span('2026-08-28T07:00', '2026-08-29T07:00'));
    expect(read('26.08.28', 'mn')).toEqual(span('2026-08-28T07:00', '2026-08-29T07:00'));
    expect(read('26.6.2', 'mn')).toBeNull();
    expect(read('126年8月28日', 'ja')).toBeNull();
    // The 24th of August 2025, or the 25th of 2024.
    expect(read('24/08/25', 'ja')).toEqual(span('2024-08-25T07:00', '2025-08-25T07:00'));
    expect(read('24/08/25')).toEqual(span('2025-08-24T07:00', '2025-08-25T07:00'));
  });

  it('a year is no hour and an hour no year', () => {
    expect(read('19. Nov., 23 Uhr', 'de')).toEqual(span('2026-11-20T07:00', '2026-11-20T08:00'));
    expect(read('19 November at 23', 'en-GB')).toBeNull();
    expect(read('28 Aug 26')).toEqual(span('2026-08-28T07:00', '2026-08-29T07:00'));
  });
});

describe('words of the calendar', () => {
  it.each([
    // It is 04:00 on Friday 20 November where the owner is.
    ['en', '3:33 AM', '2026-11-20T11:33:00.000Z', '2026-11-20T11:34:00.000Z'],
    ['en', '4:33 PM', '2026-11-20T00:33:00.000Z', '2026-11-20T00:34:00.000Z'],
    ['en', 'today, 3:33 AM', '2026-11-20T11:33:00.000Z', '2026-11-20T11:34:00.000Z'],
    ['en', 'yesterday at 4:33 PM', '2026-11-20T00:33:00.000Z', '2026-11-20T00:34:00.000Z'],
    ['de', 'gestern um 16:33', '2026-11-20T00:33:00.000Z', '2026-11-20T00:34:00.000Z'],
    ['zh-CN', '昨天下午4:33', '2026-11-20T00:33:00.000Z', '2026-11-20T00:34:00.000Z'],
    ['en', 'Tuesday', '2026-11-17T08:00:00.000Z', '2026-11-18T08:00:00.000Z'],
    ['en', 'last Tuesday at 4:33 PM', '2026-11-18T00:33:00.000Z', '2026-11-18T00:34:00.000Z'],
    // Today's name: today or a week ago, unless the time is still to come.
    ['en', 'Friday', '2026-11-13T08:00:00.000Z', '2026-11-20T12:01:00.000Z'],
    ['en', 'Friday, 3:33 AM', '2026-11-13T11:33:00.000Z', '2026-11-20T11:34:00.000Z'],
    ['en', 'Friday, 4:33 PM', '2026-11-14T00:33:00.000Z', '2026-11-14T00:34:00.000Z'],
    ['en', 'today', '2026-11-20T08:00:00.000Z', '2026-11-20T12:01:00.000Z'],
    // The calendar day, or 24 to 48 hours back.
    ['en', 'yesterday', '2026-11-18T12:00:00.000Z', '2026-11-20T08:00:00.000Z'],
  ])('%s: %s', (language, text, from, to) => {
    expect(read(text, language)).toEqual({ from, to });
  });

  it('a time still to come today is none', () => {
    expect(read('today, 4:33 PM')).toBeNull();
  });

  it('a weekday that contradicts the date makes it unreadable', () => {
    expect(read('Friday, August 28, 2026')).not.toBeNull();
    expect(read('Monday, August 28, 2026')).toBeNull();
  });
});

describe('zones', () => {
  it('reads a named offset, the name of its own zone and those of North America, and refuses others', () => {
    const instant = span('2026-08-28T14:33', '2026-08-28T14:34');
    expect(read('Aug 28, 2026, 14:33 UTC')).toEqual(instant);
    expect(read('Aug 28, 2026, UTC 14:33')).toEqual(instant);
    expect(read('28 août 2026, 16:33 UTC+2', 'fr')).toEqual(instant);
    expect(read('Aug 28, 2026, 8:03 PM GMT+5:30')).toEqual(instant);
    expect(read('Aug 28, 2026, 7:33 AM PDT')).toEqual(instant);
    expect(read('Aug 28, 2026, 10:33 AM EDT')).toEqual(instant);
    expect(read('Aug 28, 2026, 8:03 PM IST')).toBeNull();
    expect(read('Aug 28, 2026, 14:33 GMT', 'en', { timeZone: 'Europe/London' })).toEqual(instant);
    expect(read('Fri Aug 28 2026 16:33:00 GMT+0200', 'en')?.from).toBe('2026-08-28T14:33:00.000Z');
  });

  it('covers both readings where clocks were put back, and where they were put forward', () => {
    expect(read('Nov 1, 2026, 1:30 AM')).toEqual(span('2026-11-01T08:30', '2026-11-01T09:31'));
    expect(read('Mar 8, 2026, 2:30 AM')).toEqual(span('2026-03-08T09:30', '2026-03-08T10:31'));
  });

  it('a day lasts as long as it lasted', () => {
    expect(read('Nov 1, 2026')).toEqual(span('2026-11-01T07:00', '2026-11-02T08:00'));
  });
});

describe('what is no time stays none', () => {
  const texts = [
    ...[
      '26',
      '12',
      '126',
      'macOS 26.1',
      'Windows 10',
      '1.2.3.4',
      '5 sessions',
      'iOS 26.6.2',
      '10.15.7',
      '10.15.07',
    ],
    ...[
      '10.11.12',
      '26.6.2',
      '26.1',
      '8.2026',
      '1.2026.182',
      '126.0.6478',
      '24/7',
      '1/2',
      'Seattle',
      'May',
      'MI',
    ],
    ...[
      'in 3 days',
      'tomorrow',
      '3 days',
      '16 h',
      '4',
      '4.33',
      '28 Aug 2026 and more',
      '30 Feb 2026',
      '32 Aug 2026',
    ],
    ...[
      'Aug 28, 2027',
      'Jan 1, 1970',
      '28.08.40',
      '25:61',
      '13:00 PM',
      'Chrome on macOS',
      'Mar',
      'Aug 28 29 2026',
    ],
    ...['', ' ', '-', ':', '...', '()', '4:33 5:44', 'Aug Sep 3, 2026', '２６'],
  ];
  it.each(['en', 'de', 'da', 'fi', 'es', 'ja', 'ko', 'zh-CN', 'ar', 'th'])('%s', (language) => {
    expect(texts.filter((text) => read(text, language) !== null)).toEqual([]);
  });

  it('texts that are too long', () => {
    expect(read(`Aug 28, 2026${' '.repeat(200)}`)).toBeNull();
  });

  it('in a zone or at an instant that is none', () => {
    expect(read('Aug 28, 2026', 'en', { timeZone: 'Mars/Olympus' })).toBeNull();
    expect(read('Aug 28, 2026', 'en', { at: new Date(Number.NaN) })).toBeNull();
    expect(
      readTime('Aug 28, 2026', context({ languages: ['', 'x', 'not a tag', 'tlh', 'en'] })),
    ).not.toBeNull();
  });
});

describe('now', () => {
  it('words for the current minute', () => {
    expect(read('Just now')).toEqual(span('2026-11-20T11:58', '2026-11-20T12:01'));
    expect(read('gerade eben.', 'de')).toEqual(span('2026-11-20T11:58', '2026-11-20T12:01'));
  });
});

describe('datetime attributes', () => {
  it.each([
    ['2026-08-28T04:33:12Z', '2026-08-28T04:33:12.000Z', '2026-08-28T04:33:13.000Z'],
    ['2026-08-28T04:33:12.345Z', '2026-08-28T04:33:12.000Z', '2026-08-28T04:33:13.000Z'],
    ['2026-08-28T04:33+02:00', '2026-08-28T02:33:00.000Z', '2026-08-28T02:34:00.000Z'],
    ['2026-08-28T04:33:12-0330', '2026-08-28T08:03:12.000Z', '2026-08-28T08:03:13.000Z'],
    ['2026-08-28 04:33', '2026-08-28T11:33:00.000Z', '2026-08-28T11:34:00.000Z'],
    ['2026-08-28', '2026-08-28T07:00:00.000Z', '2026-08-29T07:00:00.000Z'],
    ['2026-12', null, null],
    ['2026-08', '2026-08-01T07:00:00.000Z', '2026-09-01T07:00:00.000Z'],
    ['2026-02-30', null, null],
    ['2026-13-01', null, null],
    ['2026-08-28T24:33', null, null],
    ['0001-01-01T00:00:00Z', null, null],
    ['1970-01-01', null, null],
    ['2026', null, null],
    ['2026-W35', null, null],
    ['PT4H', null, null],
    ['04:33', null, null],
    ['Aug 28, 2026', null, null],
  ])('%s', (value, from, to) => {
    expect(readDatetime(value, context())).toEqual(from === null ? null : { from, to });
  });

  it('is read where it stands as text, too', () => {
    expect(read('2026-08-28T04:33:12Z')?.from).toBe('2026-08-28T04:33:12.000Z');
  });
});
