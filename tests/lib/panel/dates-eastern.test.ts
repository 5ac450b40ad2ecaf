import { describe, expect, it } from 'vitest';
import { readTime } from '../../../lib/panel/dates/read-time';

/** 17:30 on Sunday in Kolkata, which has half an hour of its own: a time that is taken for UTC is seen. */
const AT = new Date('2026-11-22T12:00:00Z');
const read = (text: string, language: string) =>
  readTime(text, { at: AT, timeZone: 'Asia/Kolkata', languages: [language, 'en'], justNow: () => false });
const minute = (text: string, language: string) => read(text, language)?.from.slice(0, 16) ?? null;

describe('a day and a time as the East writes them', () => {
  it.each([
    ['hi', 'आज दोपहर 2:05 बजे', '2026-11-22T08:35'],
    ['hi', 'बीते कल 14:05 बजे', '2026-11-21T08:35'],
    ['hi', '१७ जुलाई २०२६, दोपहर ११:१४ बजे', '2026-07-17T05:44'],
    ['hi', '५ नवम्बर २०२६, शाम ५:०४ बजे', '2026-11-05T11:34'],
    ['hi', '२० सितम्बर २०२६, रात ११:३८ बजे', '2026-09-20T18:08'],
    ['ur', 'آج دوپہر 2:05 بجے', '2026-11-22T08:35'],
    ['ur', '3 مئی، 2026 کو 2:05 PM بجے', '2026-05-03T08:35'],
    ['bn', 'গতকাল দুপুর ২:০৫টায়', '2026-11-21T08:35'],
    ['bn', '৫ মে ২০২৬, দুপুর ১০:০৫ সময়', '2026-05-05T04:35'],
    ['pa', 'ਅਜ ਦੁਪਹਿਰ ੧੦:੧੬ ਵਜੇ', '2026-11-22T04:46'],
    ['gu', 'ગઇકાલે બપોર ૨:૫૨ વાગ્યે', '2026-11-21T09:22'],
    ['ne', '२१ जन. २०२५, रातिको १:१३ बजे', '2025-01-20T19:43'],
    ['mr', '३ मे २०२६, दु. २:०५', '2026-05-03T08:35'],
    ['mr', 'रात्री ९:०५ वाजता', '2026-11-21T15:35'],
    ['gu', 'ગઈ કાલે 02:05 PM', '2026-11-21T08:35'],
    ['gu', '3 મે, 2026 ના રોજ 02:05 PM વાગ્યે', '2026-05-03T08:35'],
    ['ta', 'இன்று 2:05 PM மணிக்கு', '2026-11-22T08:35'],
    ['te', 'నిన్న మధ్యాహ్నం 2:05కి', '2026-11-21T08:35'],
    ['ar', 'البارحة الساعة 14:05', '2026-11-21T08:35'],
    ['ar', '3 مايو 2026، 2:05 مساءً', '2026-05-03T08:35'],
    ['fa', '۲:۰۵ بعدازظهر', '2026-11-22T08:35'],
    ['he', 'אתמול ב-14:05', '2026-11-21T08:35'],
    ['th', 'เมื่อวานนี้ เวลา 14:05 น.', '2026-11-21T08:35'],
    ['th', 'วันที่ 3 พฤษภาคม 2569 14.05 น.', '2026-05-03T08:35'],
    ['vi', '14h05 hôm qua', '2026-11-21T08:35'],
    ['vi', 'ngày 8 tháng 09 năm 2025 00:48', '2025-09-07T19:18'],
    ['vi', '14:05 hôm nay', '2026-11-22T08:35'],
    ['id', 'kemarin jam 14.05', '2026-11-21T08:35'],
    ['ms', '3 Mei 2026 pukul 2:05 PTG', '2026-05-03T08:35'],
    ['fil', 'Ngayon nang 2:05 PM', '2026-11-22T08:35'],
    ['fil', 'ika-3 ng Mayo 2026 ng 2:05 PM', '2026-05-03T08:35'],
    ['ja', '昨日の14:05', '2026-11-21T08:35'],
    ['ja', '2026年5月3日（日）14時05分', '2026-05-03T08:35'],
    ['ko', '오늘 새벽 2:05', '2026-11-21T20:35'],
    ['zh-CN', '2026年5月3日 下午2点05分', '2026-05-03T08:35'],
    ['zh-TW', '昨日 下午2:05', '2026-11-21T08:35'],
    ['sw', 'jana saa 14:05', '2026-11-21T08:35'],
  ])('%s: %s', (language, text, from) => {
    expect(minute(text, language)).toBe(from);
  });

  it.each([
    ['zh-CN', '昨晚 8:05'],
    ['sw', 'saa 8:05 mchana'],
  ])('%s: %s could be either half of the day', (language, text) => {
    expect(read(text, language)).toBe(null);
  });
});

describe('a distance from now as the East writes it', () => {
  const THREE_HOURS = ['2026-11-22T08:00:00.000Z', '2026-11-22T10:00:00.000Z'];
  it.each([
    ['hi', 'करीब 3 घंटे पहले'],
    ['hi', '3 घंटे पूर्व'],
    ['ur', '3 گھنٹے قبل'],
    ['bn', 'প্রায় ৩ ঘন্টা আগে'],
    ['mr', '3 तास आधी'],
    ['gu', '3 કલાક પહેલા'],
    ['ta', '3 மணி நேரத்திற்கு முன்பு'],
    ['te', 'దాదాపు 3 గంటల క్రితం'],
    ['ar', 'منذ 3 ساعات تقريبًا'],
    ['fa', 'حدود ۳ ساعت قبل'],
    ['he', 'לפני כ-3 שעות'],
    ['th', 'เมื่อ 3 ชม. ที่ผ่านมา'],
    ['vi', 'cách đây 3 tiếng'],
    ['id', 'kira-kira 3 jam lalu'],
    ['ms', '3 jam yang lepas'],
    ['fil', 'mga 3 oras na ang nakalipas'],
    ['ja', 'およそ3時間前'],
    ['ko', '대략 세 시간 전'],
    ['zh-CN', '三个小时之前'],
    ['zh-TW', '3 個鐘前'],
    ['sw', 'takriban masaa 3 yaliyopita'],
  ])('%s: %s', (language, text) => {
    const span = read(text, language);
    expect([span?.from, span?.to]).toEqual(THREE_HOURS);
  });

  it.each([
    ['ar', 'منذ ساعتين', '2 hours'],
    ['he', 'לפני שעתיים', '2 hours'],
    ['zh-CN', '两小时前', '2 hours'],
    ['hi', 'एक घंटा पहले', '1 hour'],
    ['mr', 'एका तासापूर्वी', '1 hour'],
    ['id', 'sejam yang lalu', '1 hour'],
    ['fil', 'isang oras ang nakalipas', '1 hour'],
    ['sw', 'saa moja iliyopita', '1 hour'],
    ['ko', '하루 전', '1 day'],
    ['ja', '2ヶ月前', '2 months'],
  ])('%s: %s is as long ago as "%s ago"', (language, text, english) => {
    expect(read(text, language)).toEqual(read(`${english} ago`, 'en'));
  });
});
