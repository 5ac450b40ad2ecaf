// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { dialog, readingOf, rowsOf, stateOf } from './pages';

/** Forms of pages by strangers that were once misread, each in a few lines. */
const out = '<button>Log out</button>';
const current = '<span>Current session</span>';

describe('states', () => {
  const security = (content: string) =>
    `<main>A chat</main><div role="dialog"><div role="tablist"><button role="tab" aria-selected="true">Security</button><button role="tab">Account</button></div><div role="tabpanel">${content}</div></div>`;

  test('what an organisation’s sign-in keeps has not failed', () => {
    const note =
      'Active sessions are not available because your account is linked to your organization’s single sign-on (SSO).';
    const address = { address: '/#settings/Security' };
    expect(stateOf(security(`<p>${note}</p>`), address)).toBe('unavailable');
    const passkeys =
      '<section><h3>Passkeys</h3><ul><li>iCloud Keychain <button>Remove</button></li></ul></section>';
    expect(stateOf(security(`${passkeys}<div>${note}</div>`), address)).toBe('unavailable');
  });

  test('sessions of something else on another page are none', () => {
    const task = (name: string) => `<li><b>${name}</b><div>Jul 8, 2026</div><button>Archive</button></li>`;
    const html = `<main><h2>Sessions</h2><ul>${task('Fix the login')}${task('Session refactor')}${task('Chrome extension build')}</ul></main>`;
    expect(stateOf(html, { address: '/codex' })).toBe('closed');
  });

  test('what another tab of the settings lists by no known name is none', () => {
    const memory = (text: string) =>
      `<div><div>${text}</div><div>Aug 13, 2026</div><button>Remove</button></div>`;
    const html = `<main>A chat</main><div role="dialog"><div role="tablist"><button role="tab" aria-selected="true">Personalization</button><button role="tab">Security</button></div><div role="tabpanel"><h2>Personalization</h2><h3>Saved memories</h3>${memory('Uses Firefox on Linux at work in Boston')}${memory('Uses Chrome on Windows at work in Graz')}</div></div>`;
    expect(stateOf(html, { address: '/#settings/Personalization' })).toBe('closed');
  });

  test('aria-hidden that a closed layer left on all of the page hides nothing', () => {
    const rows = `<ul><li><p>Chrome on macOS</p><p>Lisbon, PT</p>${current}</li><li><p>iPhone</p><p>Lyon, FR</p>${out}</li></ul>`;
    const html = `<div aria-hidden="true"><nav>Chats</nav><main><h2>Active sessions</h2>${rows}</main></div>`;
    expect(rowsOf(html, { address: '/#settings/Security' })).toHaveLength(2);
    expect(
      stateOf(`${html}<div role="dialog"><h2>Settings</h2><p>General</p></div>`, {
        address: '/#settings/General',
      }),
    ).toBe('closed');
  });
});

describe('rows', () => {
  test('definitions go with the device that they define, badges in it or not', () => {
    const html = `<dl><dt>Pixel 9<span>Current session</span></dt><dd>Reus, ES</dd><dd>Signed in Aug 1, 2026</dd><dt>iPhone</dt><dd>Lyon, FR</dd><dd>Signed in Aug 2, 2026</dd><dd>${out}</dd><dt>Desktop · Windows<span>Trusted device</span></dt><dd>Graz, AT</dd><dd>Signed in Aug 3, 2026</dd><dd>${out}</dd></dl>`;
    expect(rowsOf(dialog(html)).map(({ device, location }) => [device, location])).toEqual([
      ['Pixel 9', 'Reus, ES'],
      ['iPhone', 'Lyon, FR'],
      ['Desktop · Windows', 'Graz, AT'],
    ]);
  });

  test('a legend of the marks is none', () => {
    const item = (device: string, end: string) => `<li><p>${device}</p><p>Lisbon, PT</p>${end}</li>`;
    const legend =
      '<p><span>Trusted device</span> = Trust this device<br><span>Current session</span> = You’re using this session now</p>';
    const html = `${legend}<ul>${item('Chrome on macOS', current)}${item('iPhone', out)}${item('iPad', out)}</ul>`;
    expect(rowsOf(dialog(html)).map(({ device }) => device)).toEqual(['Chrome on macOS', 'iPhone', 'iPad']);
  });

  test('a mark alone in a line of a table heads no column', () => {
    const table = (device: string, more: string) =>
      `<table><tr><th>Device</th><td>${device}</td></tr><tr><th>Location</th><td>Reus, ES</td></tr>${more}</table>`;
    const mark = (text: string) => `<tr><td colspan="2">${text}</td></tr>`;
    const html =
      table('iPhone', mark('Current session')) + table('Brave on Linux', mark('Trusted device') + mark(out));
    expect(rowsOf(dialog(html)).map(({ current, trusted }) => [current, trusted])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test('empty cells of a grid are no room for more rows', () => {
    const row = (device: string, end: string) =>
      `<div>${device}</div><div>Essen, DE</div><div>Aug 5, 2026</div><div>${end}</div>`;
    const html = dialog(`<div>${row('iPhone', out)}${row('iPad', out)}${row('Pixel 9', '')}</div>`).replace(
      'Pixel 9',
      'Pixel 9 <span>Current session</span>',
    );
    expect(readingOf(html)).toMatchObject({ complete: true });
  });
});

describe('fields', () => {
  const only = (html: string) => rowsOf(dialog(`<ul><li>${html}${current}</li></ul>`))[0];

  test('where fields move up the one unknown text is the place', () => {
    const row = (device: string, ...fields: string[]) =>
      `<li><p>${device}</p><p>${fields.map((field) => `<span>${field}</span>`).join(' ')}</p>${out}</li>`;
    const html = `<ul>${row('iPhone', 'Reus', 'Aug 1, 2026')}${row('iPad', 'Codex', 'Aug 2, 2026')}${row('Pixel 9', 'Codex', 'Penang', 'Aug 3, 2026')}</ul>`;
    expect(rowsOf(dialog(html)).map(({ location }) => location)).toEqual(['Reus', '', 'Penang']);
  });

  test('marks may be strung with nothing but a blank', () => {
    expect(
      rowsOf(
        dialog(
          `<ul><li><p>iPhone</p><p>Reus, ES</p><p>CURRENT SESSION Trusted device</p></li><li><p>iPad</p><p>Reus, ES</p>${out}</li></ul>`,
        ),
      ).map(({ current, trusted }) => [current, trusted]),
    ).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  test('of two sign-ins the last one counts', () => {
    const row = only(
      '<p>iPhone</p><p>Reus, ES</p><p>First signed in: Aug 1, 2026</p><p>Last sign-in: Sep 2, 2026</p>',
    );
    expect(row?.signedIn?.text).toBe('Sep 2, 2026');
  });

  test('a time in two elements behind its lead-in is one', () => {
    const row = only(
      '<p>iPhone</p><p>Reus, ES</p><p>Signed in <span><span>Jun 5, 2026</span>, <span>5:10 PM</span></span></p>',
    );
    expect(row?.signedIn?.text).toBe('Jun 5, 2026, 5:10 PM');
  });

  test('signs below a head answer', () => {
    const row = (device: string, answer: string, end: string) =>
      `<tr><td>${device}</td><td>${answer}</td><td>Reus, ES</td><td>${end}</td></tr>`;
    const html = `<table><tr><th>Device</th><th>Trusted device</th><th>Location</th><th></th></tr>${row('iPhone', '✓', current)}${row('iPad', '–', out)}${row('Pixel 9', '✓', out)}</table>`;
    expect(rowsOf(dialog(html)).map(({ trusted }) => trusted)).toEqual([true, false, true]);
  });

  test('what all rows but the current one say in unknown words is no trust', () => {
    const row = (device: string, mark: string, end: string) =>
      `<li><p>${device}</p><p>${mark}</p><p>Reus, ES</p>${end}</li>`;
    const html = `<ul>${row('iPhone', 'Current session', '')}${row('iPad', 'Andre', out)}${row('Pixel 9', 'Andre', out)}</ul>`;
    expect(stateOf(dialog(html))).toBe('unrecognised');
  });

  test('our own browser, a part of its name marked', () => {
    expect(only('<p><b>ChatGPT</b> Atlas on macOS</p><p>Reus, ES</p><p>Aug 1, 2026</p>')).toMatchObject({
      device: 'ChatGPT Atlas on macOS',
      apps: [],
    });
    expect(
      rowsOf(
        dialog(
          `<ul><li><p><b>ChatGPT</b> Atlas on macOS ${current}</p><p>Reus, ES</p></li><li><p>iPad</p><p>Reus, ES</p>${out}</li></ul>`,
        ),
      ).map(({ device, current }) => [device, current]),
    ).toEqual([
      ['ChatGPT Atlas on macOS', true],
      ['iPad', false],
    ]);
  });

  test('brackets stand around apps, distances beside places, user agents beside devices', () => {
    const row = only(
      '<p>Firefox on Linux</p><p>Bergen, Norway 12 km</p><p>(API Platform)</p><p>Aug 1, 2026</p><code>Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0</code>',
    );
    expect(row).toMatchObject({
      device: 'Firefox on Linux',
      location: 'Bergen, Norway',
      apps: ['API Platform'],
    });
  });

  test('countries of languages that browsers lack', () => {
    const html = dialog(
      `<ul><li><p>iPhone</p><p>Paris, Frakkland</p><p>19. ágú. 2026</p>${out}</li><li><p>iPad</p><p>Berlin, Þýskaland</p><p>2. júl. 2026</p>${out}</li></ul>`,
    );
    expect(rowsOf(html, { lang: 'is' }).map(({ location }) => location)).toEqual([
      'Paris, Frakkland',
      'Berlin, Þýskaland',
    ]);
  });

  test.each([
    ['en', 'Trust this device'],
    ['de', 'Diesem Gerät vertrauen'],
    ['fa', 'اعتماد به این دستگاه'],
  ])('a switch that is called after what it does: %s', (lang, name) => {
    const row = (device: string, on: boolean) =>
      `<li><p>${device}</p><p>Reus, ES</p><label><input type="checkbox" role="switch" ${on ? 'checked' : ''}> ${name}</label>${out}</li>`;
    const html = dialog(`<ul>${row('iPhone', true)}${row('iPad', false)}</ul>`);
    expect(rowsOf(html, { lang }).map(({ device, trusted }) => [device, trusted])).toEqual([
      ['iPhone', true],
      ['iPad', false],
    ]);
  });
});
