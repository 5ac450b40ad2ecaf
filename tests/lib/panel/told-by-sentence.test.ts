// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createReader } from '../../../lib/panel/reader';
import { understand } from '../../../lib/panel/row/understand';
import { dialog, rowsOf } from './pages';

const told = (lang: string, text: string) =>
  understand(text, createReader([lang], new Date('2027-02-10T12:00:00Z'), 'UTC')).map(
    ({ kind, text: own }) => [kind, own],
  );

test.each([
  [
    'en',
    'Opera on Windows near Porto, PT. Signed in on Aug 14, 2026, 3:00 PM.',
    ['Opera on Windows', 'Porto, PT', 'Aug 14, 2026, 3:00 PM'],
  ],
  [
    'en',
    'You signed in with Chrome on macOS from Rio de Janeiro, BR on Aug 14, 2026 at 3:00 PM.',
    ['Chrome on macOS', 'Rio de Janeiro, BR', 'Aug 14, 2026 at 3:00 PM'],
  ],
  [
    'es',
    'Iniciaste sesión con Firefox en Windows desde Lviv, UA el 31 de enero de 2027 a las 17:01.',
    ['Firefox en Windows', 'Lviv, UA', '31 de enero de 2027 a las 17:01'],
  ],
  [
    'pl',
    'Brave na macOS, lokalizacja: Aarhus, DK. Zalogowano 28.02.2026, 05:42.',
    ['Brave na macOS', 'Aarhus, DK', '28.02.2026, 05:42'],
  ],
  [
    'uk',
    'Safari на macOS, розташування: Hamburg, DE. Вхід виконано 17 січ. 2027 р.',
    ['Safari на macOS', 'Hamburg, DE', '17 січ. 2027 р.'],
  ],
  [
    'fr',
    'Chrome sur macOS, lieu : Lyon, FR. Connecté le 31 janvier 2027.',
    ['Chrome sur macOS', 'Lyon, FR', '31 janvier 2027'],
  ],
  [
    'de',
    'Firefox auf Windows in der Nähe von Bad Homburg vor der Höhe, DE. Angemeldet am 3. Jan. 2027.',
    ['Firefox auf Windows', 'Bad Homburg vor der Höhe, DE', '3. Jan. 2027'],
  ],
  [
    'ar',
    'Firefox على Windows، الموقع: Lyon, FR. تم تسجيل الدخول 31 يناير 2027.',
    ['Firefox على Windows', 'Lyon, FR', '31 يناير 2027'],
  ],
] as const)('a sentence (%s) tells of a device, a place and a time: %s', (lang, text, expected) => {
  expect(told(lang, text)).toEqual(['device', 'place', 'time'].map((kind, i) => [kind, expected[i]]));
});

test.each([
  [
    'en',
    'You signed in with “Android · 16” near Reus, ES on Aug 14, 2026, 3:00 PM.',
    ['Android · 16', 'Reus, ES', 'Aug 14, 2026, 3:00 PM'],
  ],
  [
    'id',
    'Anda masuk dengan “Edge di Linux” di dekat Da Nang, Vietnam pada 14 Jul 2026, 22.01.',
    ['Edge di Linux', 'Da Nang, Vietnam', '14 Jul 2026, 22.01'],
  ],
  [
    'ja',
    '2026/10/13 21:23 に Fresno, US 付近の「Mac · macOS 26.1」からサインインしました。',
    ['Mac · macOS 26.1', 'Fresno, US', '2026/10/13 21:23'],
  ],
  [
    'ko',
    '2026. 10. 31. PM 11:53에 부산, 대한민국 근처의 ‘Mac mini’에서 로그인했습니다.',
    ['Mac mini', '부산, 대한민국', '2026. 10. 31. PM 11:53'],
  ],
  [
    'zh-CN',
    '您于 2026年8月29日 13:39 在 中国 青岛 附近使用“Linux 上的 Edge”登录。',
    ['Linux 上的 Edge', '中国 青岛', '2026年8月29日 13:39'],
  ],
] as const)('marks around a label part it from its sentence (%s): %s', (lang, text, expected) => {
  expect(told(lang, text)).toEqual(['device', 'place', 'time'].map((kind, i) => [kind, expected[i]]));
});

test('a sentence with its fields in elements of their own is these fields', () => {
  const row = (place: string, device: string, time: string) =>
    `<li><div>Sesión iniciada desde <b>${place}</b> el <time>${time}</time> con <b>${device}</b>. <span>De confianza</span></div><button>Cerrar sesión</button></li>`;
  const rows = rowsOf(
    dialog(
      `<ul>${row('Perth, WA, AU', 'Opera en Windows', '14 jul 2026, 22:14')}${row('Izmir, TR', 'Firefox en Linux', '8 jun 2026, 20:13')}</ul>`,
      'Sesiones activas',
    ),
    { lang: 'es' },
  );
  expect(rows.map(({ device, location, signedIn }) => [device, location, signedIn?.text])).toEqual([
    ['Opera en Windows', 'Perth, WA, AU', '14 jul 2026, 22:14'],
    ['Firefox en Linux', 'Izmir, TR', '8 jun 2026, 20:13'],
  ]);
});

test('a sentence around a quoted label whose place no word leads in tells none', () => {
  expect(told('en', 'You used “Mac mini” hither Reus, ES on Aug 14, 2026, 3:00 PM.')).toEqual([
    ['device', 'Mac mini'],
    ['time', 'Aug 14, 2026, 3:00 PM'],
  ]);
});

test.each([
  ['fr', 'Connexion il y a 6 jours', 'il y a 6 jours'],
  ['ar', 'تم تسجيل الدخول منذ ١٠ ساعات', 'منذ ١٠ ساعات'],
  ['da', 'Logget ind for 16 timer siden', 'for 16 timer siden'],
  ['en', 'Signed in on Aug 28, 2026', 'Aug 28, 2026'],
  ['my', 'နောက်ဆုံး အသုံးပြုချိန် Mar 19, 2026, 7:50 AM', 'Mar 19, 2026, 7:50 AM'],
])('what begins a distance is none of its lead-in (%s): %s', (lang, text, time) => {
  expect(told(lang, text)).toEqual([['time', time]]);
});

test.each([
  ['zh-CN', '中国 青岛', 'place'],
  ['ko', '대한민국 부산', 'place'],
  ['zh-CN', '中国 iPhone', 'device'],
  ['en', 'Jordan Smith', 'other'],
])('a country before its town, with a blank for the comma (%s): %s', (lang, text, kind) => {
  expect(told(lang, text)).toEqual([[kind, text]]);
});

test.each([
  'Chrome on macOS signed in from Reus, ES somehow strangely on Aug 14, 2026, 3:00 PM and left.',
  'Mit Chrome unter Windows 11 in Köln, Deutschland angemeldet am Aug 14, 2026 at 3:00 PM.',
  'Firefox on Windows, location: Reus, ES. Strangely 7 Oct 2026.',
  'Signed in with my old thing from Reus, ES on Aug 14, 2026 at 3:00 PM.',
])('one that says more is not taken apart: %s', (text) => {
  expect(told('en', text).map(([kind]) => kind)).not.toContain('place');
});

test.each([
  ['203.0.113.28 (Uppsala, C, SE)', 'Uppsala, C, SE'],
  ['Nairobi, KE 203.0.113.28', 'Nairobi, KE'],
  ['2001:db8:173a::192b, Osaka, Japan', 'Osaka, Japan'],
  ['Osaka, Japan (203.0.113.28)', 'Osaka, Japan'],
])('an address beside a place is none of it: %s', (text, place) => {
  expect(told('en', text)).toEqual([['place', place]]);
});

test.each(['203.0.113.28', '2001:db8:173a::192b'])(
  'an address alone is no place under a caption: %s',
  (address) => {
    const row = '<p>Chrome on macOS</p><p>Location: Oslo, NO</p><button>Log out</button>';
    const rows = rowsOf(dialog(`<ul><li>${row}</li><li>${row.replace('Oslo, NO', address)}</li></ul>`));
    expect(rows.map(({ location }) => location)).toEqual(['Oslo, NO', '']);
  },
);

test('four figures behind a browser are its version', () => {
  expect(told('en', 'Chrome 140.0.7339.80')).toEqual([['device', 'Chrome 140.0.7339.80']]);
});
