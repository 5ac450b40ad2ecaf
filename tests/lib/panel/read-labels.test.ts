// @vitest-environment happy-dom
/** Labels that speak like something else, and heads that say what the rows below them are of. */
import { describe, expect, test } from 'vitest';
import { day, dialog, minute, readingOf, rowOf, rowsOf } from './pages';

const out = '<button>Log out</button>';
const fields = (html: string, page = {}) =>
  rowsOf(html, page).map(({ device, apps, trusted }) => [device, apps.join(), trusted]);

describe('a device above the sessions of its apps', () => {
  const session = (app: string, mark = '') =>
    `<li><p>${app}${mark && ` <span>${mark}</span>`}</p><p>Rome, Italy</p><p>Signed in Aug 28, 2026</p>${mark ? '' : out}</li>`;
  const group = (device: string, badge: string, ...sessions: string[]) =>
    `<section><h3>${device} ${badge && `<span>${badge}</span>`}</h3><ul>${sessions.join('')}</ul></section>`;

  test('gives them its name and its mark', () => {
    const html = dialog(
      group(
        'Edge on Windows',
        'Trusted device',
        session('ChatGPT Web', 'Current session'),
        session('Codex'),
      ) + group('Opera on Linux', '', session('Codex'), session('API Platform')),
    );
    expect(fields(html)).toEqual([
      ['Edge on Windows', 'ChatGPT Web', true],
      ['Edge on Windows', 'Codex', true],
      ['Opera on Linux', 'Codex', false],
      ['Opera on Linux', 'API Platform', false],
    ]);
  });

  test('gives them its place, where none of them shows one', () => {
    const app = (name: string) => `<li><p>${name}</p><p>Signed in Aug 28, 2026</p>${out}</li>`;
    const html = dialog(group('Edge on Windows', 'Rome, Italy', app('Codex'), app('ChatGPT Web')));
    expect(rowsOf(html).map(({ device, location }) => [device, location])).toEqual([
      ['Edge on Windows', 'Rome, Italy'],
      ['Edge on Windows', 'Rome, Italy'],
    ]);
  });

  test('is a row of its own where other rows show devices, or no session stands below it', () => {
    const own = `<li><p>Safari on iPad</p><p>Rome, Italy</p><p>Signed in Aug 28, 2026</p>${out}</li>`;
    const html = dialog(group('Edge on Windows', 'Trusted device', session('Codex'), own));
    expect(readingOf(html).state).toBe('unrecognised');
  });

  test('its badge is no head of another list in a language without plurals', () => {
    const html = dialog(
      group('Edge', '信頼できるデバイス', session('Codex'), session('API Platform')) +
        group('Opera', '信頼できるデバイス', session('Codex'), session('API Platform')),
      '有効なセッション',
    );
    expect(rowsOf(html, { lang: 'ja' }).map(({ device }) => device)).toEqual([
      'Edge',
      'Edge',
      'Opera',
      'Opera',
    ]);
  });
});

describe('a heading of a row where another row has its device', () => {
  const card = (label: string, apps: string, mark = '') =>
    `<section><h4>${label}</h4><dl><div><dt>App</dt><dd>${apps}</dd></div><div><dt>Location</dt><dd>Rome, Italy</dd></div><div><dt>Signed in</dt><dd>Aug 28, 2026</dd></div></dl>${mark || out}</section>`;
  const current = '<span>Current session</span>';
  const trusted = `<span>Trusted device</span>${out}`;

  test('is no app of the row that has its apps under their caption', () => {
    const html = dialog(
      card('Safari on iPad', 'Codex') +
        card('API Platform', 'ChatGPT Web', current) +
        card('Thunder', 'Codex', trusted),
    );
    expect(fields(html)).toEqual([
      ['Safari on iPad', 'Codex', false],
      ['API Platform', 'ChatGPT Web', false],
      ['Thunder', 'Codex', true],
    ]);
  });

  test('is no mark in a list that has its marks elsewhere and in other words', () => {
    const html = dialog(
      card('Not trusted box', 'Codex', current) +
        card('Opera on Windows', 'Codex', trusted) +
        card('Firefox on Windows', 'Codex'),
    );
    expect(fields(html)).toEqual([
      ['Not trusted box', 'Codex', false],
      ['Opera on Windows', 'Codex', true],
      ['Firefox on Windows', 'Codex', false],
    ]);
  });
});

describe('a label of its owner', () => {
  const line = (...cells: string[]) => `<div>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
  const trusted = '<span>Trusted device</span>';
  const rows = (...labels: string[]) =>
    labels.map((label) => line(label, 'Codex', 'Aug 28, 2026', 'Rome, Italy', out)).join('');
  const head = line('Device', 'App', 'Signed in', 'Location', '');

  test('is whole below a head of columns that stands under the title', () => {
    const html = dialog(`${head}${rows(`Edge on macOS${trusted}`, 'Guest – not mine', 'Home, Berlin')}`);
    expect(rowsOf(html).map(({ device }) => device)).toEqual([
      'Edge on macOS',
      'Guest – not mine',
      'Home, Berlin',
    ]);
  });

  test('is the nearest head above that speaks', () => {
    const other = line('App', 'Device', 'Signed in', 'Location', '');
    const html = dialog(
      `${head}${rows('Guest – not mine')}${other}${line('Codex', 'Home – Berlin', 'Aug 28, 2026', 'Rome, Italy', out)}`,
    );
    expect(rowsOf(html).map(({ device }) => device)).toEqual(['Guest – not mine', 'Home – Berlin']);
  });

  test.each([
    ['with a head', head],
    ['without one', ''],
  ])('that speaks like a mark or a time is the device where the others have theirs, %s', (_, above) => {
    const html = dialog(
      above +
        rows(
          `Edge on macOS${trusted}`,
          'Trusted laptop',
          `Yesterday${trusted}`,
          'Opera on Linux',
          'Safari on iOS',
        ),
    );
    expect(fields(html)).toEqual([
      ['Edge on macOS', 'Codex', true],
      ['Trusted laptop', 'Codex', false],
      ['Yesterday', 'Codex', true],
      ['Opera on Linux', 'Codex', false],
      ['Safari on iOS', 'Codex', false],
    ]);
  });

  test('a mark that names no machine stays a mark in the place of a device', () => {
    expect(fields(dialog(head + rows('Edge on macOS', 'Trusted device', 'Opera on Linux')))).toEqual([
      ['Edge on macOS', 'Codex', false],
      ['', 'Codex', true],
      ['Opera on Linux', 'Codex', false],
    ]);
  });
});

test('a sentence without blanks is no device, though it speaks of browsers', () => {
  const html = dialog(
    '<p>現在アカウントにログインしているブラウザとアプリ</p><div><div><p>Windows の Edge <span>このデバイス</span></p><p>Codex</p><p>2026/08/28 14:25 にログイン</p></div></div>',
    '有効なセッション',
  );
  expect(rowOf(html, { lang: 'ja' }).device).toBe('Windows の Edge');
});

test('a title tells the language of its panel, where all around it is in another', () => {
  const row = (device: string, more: string) =>
    `<li><p>${device}</p><p>Codex</p><p>Bologna, IT</p><p>Вход: 13 августа 2026 г.</p>${more}</li>`;
  const html = `<div role="dialog" aria-label="Ayarlar">${['Güvenlik', 'Çıkış yap', 'Oturumu kapat', 'Oturumu sonlandır', 'Güvenilen cihazlar', 'Uygulama'].map((tab) => `<div role="tab">${tab}</div>`).join('')}
    <button>Güvenlik</button><h2>Активные сессии</h2><ul>${row('Edge, macOS', '<i>Текущий сеанс</i>')}${row('Opera, Android', '<button>Выйти</button>')}</ul></div>`;
  const reading = readingOf(html, { lang: '' });
  expect(
    reading.state === 'sessions' && [reading.language, reading.rows.map(({ current }) => current)],
  ).toEqual(['ru', [true, false]]);
});

test.each([
  ['Signed in Sep 6, 2026, 2:18 PM PDT', '2026-09-06T21:18:00Z'],
  ['Signed in Sep 6, 2026, 2:18 PM (EST)', '2026-09-06T19:18:00Z'],
])('a zone behind the clock counts, whichever the reader is in: %s', (said, instant) => {
  const html = dialog(`<ul><li><p>Edge on macOS</p><p>Rome, Italy</p><p>${said}</p>${out}</li></ul>`);
  expect(rowOf(html).signedIn).toMatchObject(minute(instant));
});

test.each([
  ['en', 'Trust expires Nov 8, 2026', 'Signed in Aug 6, 2026'],
  ['tr', 'Güven bitişi: 8 Kas 2026', 'Giriş: 6 Ağu 2026'],
  ['fr', 'Confiance jusqu’au 8 nov. 2026', 'Connexion : 6 août 2026'],
  ['es', 'Confianza válida hasta el 8 nov 2026', 'Inicio de sesión: 6 ago 2026'],
  ['it', 'Fiducia valida fino al 8 nov 2026', 'Accesso: 6 ago 2026'],
])('trust that is said to end later is trust: %s', (lang, trust, time) => {
  const html = dialog(
    `<ul><li><p>Edge on macOS</p><p>Rome, Italy</p><p>${trust}</p><p>${time}</p>${out}</li></ul>`,
  );
  expect(rowOf(html, { lang })).toMatchObject({ trusted: true, signedIn: day('2026-08-06') });
});

test.each([
  ['tr', 'Güven süresi doldu: 8 Ağu 2026'],
  ['fr', 'Confiance expirée le 8 août 2026'],
  ['es', 'Confianza caducada el 8 ago 2026'],
])('trust that has ended is none: %s', (lang, trust) => {
  const html = dialog(`<ul><li><p>Edge on macOS</p><p>Rome, Italy</p><p>${trust}</p>${out}</li></ul>`);
  expect(rowOf(html, { lang }).trusted).toBe(false);
});

test('what speaks like an app below the head of the devices is the device of a row that has its apps elsewhere', () => {
  const row = (device: string, apps: string, mark = '') =>
    `<tr><td><strong>${device}</strong> <span>${mark}</span></td><td>Oslo, Norway</td><td>${apps}</td><td>Aug 6, 2026</td><td>${out}</td></tr>`;
  const rows = rowsOf(
    dialog(
      `<table><tr><th>Device</th><th>Location</th><th>App</th><th>Signed in</th><th></th></tr>${row('Chrome on macOS', 'Codex')}${row('Codex box', 'ChatGPT, Codex', 'Trusted device')}</table>`,
    ),
  );
  expect(rows.map(({ device, apps }) => [device, apps])).toEqual([
    ['Chrome on macOS', ['Codex']],
    ['Codex box', ['ChatGPT', 'Codex']],
  ]);
  // Where nothing else tells of apps, it may be one.
  const lines = (first: string) => `<li><p>${first}</p><p>Oslo, Norway</p><p>Aug 6, 2026</p>${out}</li>`;
  const bare = rowsOf(dialog(`<ul>${lines('Chrome on macOS')}${lines('Codex')}</ul>`));
  expect(bare[1]).toMatchObject({ device: '', apps: ['Codex'] });
});

test('a title in another language that has a word for sessions tells its language, too', () => {
  const row = (device: string, more: string) =>
    `<li><p>${device}</p><p>Codex</p><p>Leeds, Royaume-Uni</p><p>Connexion : il y a 3 semaines</p>${more}</li>`;
  const html = `<div role="dialog" aria-label="Configuración">${['Seguridad', 'Contraseña', 'Dispositivos de confianza', 'Cerrar sesión', 'Aplicación', 'Ubicación'].map((tab) => `<div role="tab">${tab}</div>`).join('')}
    <button>Seguridad</button><h2>Sessions actives</h2><ul>${row('Edge sur macOS', '<i>Session actuelle</i>')}${row('Opera sur Android', '<button>Se déconnecter</button>')}</ul></div>`;
  const reading = readingOf(html, { lang: 'es' });
  expect(
    reading.state === 'sessions' && [reading.language, reading.rows.map(({ signedIn }) => signedIn !== null)],
  ).toEqual(['fr', [true, true]]);
});

test.each([
  ['en', 'Around Singapore (Singapore)', 'Singapore (Singapore)'],
  ['en', 'Singapore', 'Singapore'],
  // A language in which the platform names no countries.
  ['qaa', 'Leeds, England, Burtaniya', 'Leeds, England, Burtaniya'],
])('all of a place and no word before it: %s, %s', (lang, said, place) => {
  const html = dialog(
    `<ul><li><p>Edge on macOS</p><p>${said}</p><p>Signed in Aug 6, 2026</p>${out}</li></ul>`,
  );
  expect(rowOf(html, { lang }).location).toBe(place);
});

describe('a name that its owner gave a device', () => {
  const table = (...devices: string[]) =>
    dialog(
      `<table><tr><th>Device</th><th>App</th><th>Signed in</th><th></th></tr>${devices
        .map((device) => `<tr><td>${device}</td><td>ChatGPT</td><td>Aug 28, 2026</td><td>${out}</td></tr>`)
        .join('')}</table>`,
    );

  test('may begin like an app, also beside a badge', () => {
    const html = table('<b>Codex box</b> <span>Trusted</span>', 'Safari on iPad', '<b>API test rig</b>');
    expect(fields(html)).toEqual([
      ['Codex box', 'ChatGPT', true],
      ['Safari on iPad', 'ChatGPT', false],
      ['API test rig', 'ChatGPT', false],
    ]);
  });

  test('may begin like a country', () => {
    const card = (device: string, place: string) =>
      `<li><h4>${device}</h4><dl><dt>Location</dt><dd>${place}</dd><dt>Signed in</dt><dd>Aug 28, 2026</dd></dl>${out}</li>`;
    const html = dialog(`<ul>${card('Georgia (iPad mini)', 'Japan')}${card('Mac', 'Rome, Italy')}</ul>`);
    expect(rowsOf(html).map(({ device, location }) => [device, location])).toEqual([
      ['Georgia (iPad mini)', 'Japan'],
      ['Mac', 'Rome, Italy'],
    ]);
  });

  test('stays the device beside a button that speaks of one at more length', () => {
    const row = (device: string, badge: string, button: string) =>
      `<li><div><span>${device}</span> ${badge}</div><p>Aug 28, 2026</p><div>${out}${button}</div></li>`;
    const trust = '<button>לסמוך על המכשיר הזה</button>';
    const html = dialog(
      `<ul>${row('Chrome on macOS', '<span>Trusted</span>', '')}${row('iPhone', '', trust)}${row('iPad', '', trust)}</ul>`,
    );
    const rows = rowsOf(html, { lang: 'he' });
    expect(rows.map(({ device }) => device)).toEqual(['Chrome on macOS', 'iPhone', 'iPad']);
  });
});
