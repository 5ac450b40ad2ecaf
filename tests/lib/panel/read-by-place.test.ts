// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { dialog, readingOf, rowsOf } from './pages';

const out = '<button>Log out</button>';
const fields = (device: string, place = 'Oslo, Norway') =>
  `<p>${device}</p><p>${place}</p><p>Aug 28, 2026</p>`;
const list = (...items: string[]) => dialog(`<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`);

const DEVICES = ['Chrome on macOS', 'Safari on iOS', 'Edge on Windows'];

describe('words that no table has', () => {
  test('the one written button that stands once in most rows is their log-out', () => {
    const away = '<button>Send it off</button>';
    const marked = `${fields('Chrome on macOS')}<i>This device</i>`;
    const canLogOut = (...items: string[]) => rowsOf(list(...items)).map((row) => row.canLogOut);
    expect(canLogOut(marked, fields('Safari on iOS') + away, fields('Edge on Windows') + away)).toEqual([
      false,
      true,
      true,
    ]);
    expect(canLogOut(marked, fields('Safari on iOS') + away)).toEqual([false, true]);
    // What opens a menu is one where the current session alone has none, and may be anything where all have it.
    const menu = '<button aria-haspopup="menu" aria-label="More options">⋯</button>';
    const others = [fields('Safari on iOS') + menu, fields('Edge on Windows') + menu];
    expect(canLogOut(marked, ...others)).toEqual([false, true, true]);
    expect(canLogOut(marked + menu, ...others)).not.toContain(true);
    expect(canLogOut(fields('Chrome on macOS'), ...others)).not.toContain(true);
    // What unfolds something else is none.
    const more = menu.replace('haspopup="menu"', 'expanded="false"');
    expect(canLogOut(marked, fields('Safari on iOS') + more, fields('Edge on Windows') + more)).not.toContain(
      true,
    );
  });

  test('of two written buttons neither is believed', () => {
    const two = '<button>Send it off</button><button>Give a name</button>';
    const rows = [`${fields('Chrome on macOS')}<i>This device</i>`, fields('Safari on iOS') + two];
    expect(readingOf(list(...rows, fields('Edge on Windows') + two))).toMatchObject({
      state: 'unrecognised',
      reason: expect.stringContaining('could be the log-out'),
    });
  });

  test('a button that names the device which it ends is the same in each row', () => {
    const canLogOut = (...items: string[]) => rowsOf(list(...items)).map((row) => row.canLogOut);
    const icon = (device: string, name: string) =>
      `${fields(device)}<button aria-label="${name}: ${device}"><svg></svg></button>`;
    const here = `${fields('Chrome on macOS')}<i>This device</i>`;
    const others = (name: string) => [icon('Safari on iOS', name), icon('Edge on Windows', name)];
    expect(canLogOut(here, ...others('Send it off'))).toEqual([false, true, true]);
    // Where the current session has the icon, too, it may be for anything.
    expect(canLogOut(`${here}${icon('', 'Give a name')}`, ...others('Give a name'))).not.toContain(true);
    const field = '<input type="button" value="Send it off">';
    expect(canLogOut(here, fields('Safari on iOS') + field, fields('Edge on Windows') + field)).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('what some rows share beside all that is known is trust, and with a known word for trust nothing', () => {
    const trusted = (mark: string) =>
      rowsOf(
        list(
          `${fields('Chrome on macOS')}<i>This device</i>${mark}`,
          `${fields('Safari on iOS')}<i>Well met</i>${out}`,
          `${fields('Edge on Windows')}<i>Well met</i>${out}`,
          `${fields('Brave on Linux')}${out}`,
        ),
      ).map((row) => row.trusted);
    expect(trusted('')).toEqual([false, true, true, false]);
    expect(trusted('<b>Trusted device</b>')).toEqual([true, false, false, false]);
  });

  test('a badge in the line of a device, which other rows do not have, is no part of it', () => {
    const line = (device: string, badge: string, rest: string) =>
      `<p>${device}${badge}</p><p>Oslo, Norway</p><p>Aug 28, 2026</p>${rest}`;
    const rows = rowsOf(
      list(
        line('Chrome on macOS', ' <span>Here you sit</span>', ''),
        line('Safari on iOS', '', out),
        line('Edge on Windows', '', out),
      ),
    );
    expect(rows.map(({ device, current }) => [device, current])).toEqual([
      ['Chrome on macOS', true],
      ['Safari on iOS', false],
      ['Edge on Windows', false],
    ]);
  });

  test.each<[what: string, shown: string[], places: string[]]>([
    ['before two countries', ['Env. Oslo, Norway', 'Env. Lima, Peru'], ['Oslo, Norway', 'Lima, Peru']],
    ['behind two countries', ['Oslo, Norway hin', 'Lima, Peru hin'], ['Oslo, Norway', 'Lima, Peru']],
    ['before a country alone', ['Rund um Norway', 'Rund um Peru'], ['Norway', 'Peru']],
    ['where no blanks are written', ['挪威那边', '秘鲁那边'], ['挪威', '秘鲁']],
    [
      'before three towns of one country',
      ['Env. Oslo, Norway', 'Env. Bergen, Norway', 'Env. Tromsø, Norway'],
      ['Oslo, Norway', 'Bergen, Norway', 'Tromsø, Norway'],
    ],
  ])('what all places share is their lead-in: %s', (_what, shown, places) => {
    const lang = shown.some((text) => /\p{sc=Han}/u.test(text)) ? 'zh-CN' : 'en';
    const rows = rowsOf(list(...shown.map((place, i) => fields(DEVICES[i] ?? '', place) + out)), {
      lang,
    });
    expect(rows.map(({ location }) => location)).toEqual(places);
  });

  test.each<[what: string, shown: string[]]>([
    ['many towns are called New', ['New York, NY, US', 'New Delhi, India']],
    ['two towns of one country', ['Kota Bharu, Malaysia', 'Kota Kinabalu, Malaysia']],
    ['a country in brackets', ['San Jose, CA (US)', 'Irvine, CA (US)', 'Davis, CA (US)']],
    ['a country behind a comma', ['Oslo, Norway', 'Bergen, Norway', 'Tromsø, Norway']],
    ['each is a town by its ending', ['日本 札幌市', '日本 神戸市']],
  ])('what places share is a part of them: %s', (_what, shown) => {
    const lang = shown.some((text) => /\p{sc=Han}/u.test(text)) ? 'ja' : 'en';
    const rows = rowsOf(list(...shown.map((place, i) => fields(DEVICES[i] ?? '', place) + out)), { lang });
    expect(rows.map(({ location }) => location)).toEqual(shown);
  });
});

describe('tables', () => {
  test('a session in each column, its captions down the side', () => {
    const line = (head: string, ...cells: string[]) =>
      `<tr><th scope="row">${head}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const rows = rowsOf(
      dialog(
        `<table>${line('', 'Chrome on macOS', 'Safari on iOS')}${line('Location', 'Oslo, Norway', 'Lima, Peru')}` +
          `${line('Last active', 'today', 'yesterday')}${line('Signed in', 'Aug 1, 2026', 'Aug 2, 2026')}${line('', 'Current session', out)}</table>`,
      ),
    );
    expect(rows.map((row) => [row.device, row.location, row.signedIn?.text, row.canLogOut])).toEqual([
      ['Chrome on macOS', 'Oslo, Norway', 'Aug 1, 2026', false],
      ['Safari on iOS', 'Lima, Peru', 'Aug 2, 2026', true],
    ]);
  });

  test('a cell that reaches down belongs to each line that it reaches into', () => {
    const row = (app: string, when: string, first = '') =>
      `<tr>${first}<td>${app}</td><td>${when}</td><td>${out}</td></tr>`;
    const rows = rowsOf(
      dialog(
        '<table><tr><th>Device</th><th>App</th><th>Signed in</th><th></th></tr>' +
          row('ChatGPT Web', 'Aug 1, 2026', '<td rowspan="2">Chrome on macOS</td>') +
          row('Codex', 'Aug 2, 2026') +
          row('Codex', 'Aug 3, 2026', '<td>Safari on iOS</td>') +
          '</table>',
      ),
    );
    expect(rows.map(({ device, apps }) => [device, ...apps])).toEqual([
      ['Chrome on macOS', 'ChatGPT Web'],
      ['Chrome on macOS', 'Codex'],
      ['Safari on iOS', 'Codex'],
    ]);
  });

  test('a device with its badge heads its line and is no question that the last cell answers', () => {
    const line = (device: string, trusted: string, end: string) =>
      `<tr><th scope="row">${device}</th><td>Codex</td><td>${trusted}</td><td>${end}</td></tr>`;
    const heads = '<tr><th>Device</th><th>App</th><th>Trusted</th><th></th></tr>';
    const rows = rowsOf(
      dialog(
        `<table>${heads}${line('Lounge <span>Current session</span>', 'Yes', '')}${line('Safari on iOS', 'No', out)}</table>`,
      ),
    );
    expect(rows.map(({ device, current, trusted }) => [device, current, trusted])).toEqual([
      ['Lounge', true, true],
      ['Safari on iOS', false, false],
    ]);
  });

  test('heads of columns without the markup of a table tell two times apart', () => {
    const line = (...cells: string[]) => `<div>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
    const rows = rowsOf(
      dialog(
        `<section>${line('Device', 'Signed in', 'Last active')}${line('Chrome on macOS', 'Aug 1, 2026', 'Sep 9, 2026')}${line('Safari on iOS', 'Aug 2, 2026', 'Sep 8, 2026')}</section>`,
      ),
    );
    expect(rows.map(({ signedIn }) => signedIn?.text)).toEqual(['Aug 1, 2026', 'Aug 2, 2026']);
  });
});

describe('what is shown in other ways', () => {
  test('a name that can be changed in its place', () => {
    const row = (device: string) =>
      `<label>Device</label><input type="text" value="${device}"><p>Aug 28, 2026</p>${out}`;
    const hidden = '<input type="hidden" value="secret"><input type="password" value="secret">';
    const rows = rowsOf(list(row('Chrome on macOS') + hidden, row('Safari on iOS')));
    expect(rows.map(({ device }) => device)).toEqual(['Chrome on macOS', 'Safari on iOS']);
    expect(JSON.stringify(rows)).not.toContain('secret');
  });

  test('a row that is shown once more with its details is one row', () => {
    const row = (device: string, when: string) => `<li><p>${device}</p><p>${when}</p>${out}</li>`;
    const details = (when: string) =>
      `<aside><h3>Safari on iOS</h3><p>Oslo, Norway</p><p>${when}</p></aside>`;
    const rows = (when: string) =>
      rowsOf(
        dialog(
          `<ul>${row('Chrome on macOS', 'Aug 1, 2026')}${row('Safari on iOS', 'Aug 2, 2026')}</ul>${details(when)}`,
        ),
      );
    expect(rows('Aug 2, 2026').map(({ device }) => device)).toEqual(['Chrome on macOS', 'Safari on iOS']);
  });
});
