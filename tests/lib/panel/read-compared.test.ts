// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { dialog, readingOf, rowsOf } from './pages';

const out = '<button>Log out</button>';
const places = (html: string, lang = 'en') => rowsOf(html, { lang }).map(({ location }) => location);

describe('rows are compared by what stands in the same place', () => {
  test('a badge that only some rows have moves no place out of its line', () => {
    const row = (device: string, place: string, badge: string) =>
      `<article><h3>${device}</h3>${badge}<p>Codex</p><p>${place}</p><p>Signed in Aug 28, 2026</p>${out}</article>`;
    const html = dialog(
      row('Edge on Windows', 'Split', '<span>Trusted</span>') + row('Vivaldi on Linux', 'Izmir', ''),
    );
    expect(places(html)).toEqual(['Split', 'Izmir']);
  });

  test('in a line that strings things together one of them may be missing', () => {
    const row = (line: string) => `<li><p>${line}</p>${out}</li>`;
    const html = dialog(
      `<ul>${row('MacBook Air | Varna | Signed in Aug 2, 2026')}${row('iPhone 16 Pro | Signed in Aug 3, 2026 | Trusted')}${row('Opera on Windows | Codex | Split | Signed in Aug 4, 2026')}</ul>`,
    );
    expect(places(html)).toEqual(['Varna', '', 'Split']);
  });

  test('an app alone under "Device" is one where the other rows have their apps', () => {
    const row = (device: string, app: string) =>
      `<tr><td>${device && `<p>${device}</p>`}<p class="muted">${app}</p></td><td>Aug 28, 2026</td><td>${out}</td></tr>`;
    const rows = rowsOf(
      dialog(
        `<table><tr><th>Device</th><th>Signed in</th><th></th></tr>${row('Safari on iPad', 'ChatGPT Web')}${row('', 'Codex')}</table>`,
      ),
    );
    expect(rows.map(({ device, apps }) => [device, apps])).toEqual([
      ['Safari on iPad', ['ChatGPT Web']],
      ['', ['Codex']],
    ]);
  });
});

describe('a time behind words that no table has', () => {
  const row = (device: string, time: string, more = '') =>
    `<li><b>${device}</b><p>Split, HR</p><p>${time}</p>${more}${out}</li>`;
  const times = (...rows: string[]) =>
    rowsOf(dialog(`<ul>${rows.join('')}</ul>`)).map(({ signedIn }) => signedIn?.text ?? null);

  test('is the sign-in where every row says the same before it, or after it', () => {
    expect(
      times(row('iPhone', 'Vpis na Aug 2, 2026'), row('MacBook Air', 'Vpis na Aug 7, 2026, 9:23 AM')),
    ).toEqual(['Aug 2, 2026', 'Aug 7, 2026, 9:23 AM']);
    expect(times(row('iPhone', 'Aug 2, 2026 vpisano'), row('MacBook Air', 'Aug 7, 2026 vpisano'))).toEqual([
      'Aug 2, 2026',
      'Aug 7, 2026',
    ]);
  });

  test('is the sign-in beside the last use, which is none where the words differ', () => {
    const used = (at: string) => `<p>Last active ${at}</p>`;
    expect(
      times(
        row('iPhone', 'Vpis na Aug 2, 2026', used('4 days ago')),
        row('MacBook Air', 'Vpis na Aug 7, 2026', used('2 days ago')),
      ),
    ).toEqual(['Aug 2, 2026', 'Aug 7, 2026']);
    expect(
      times(
        row('iPhone', 'Vpis na Aug 2, 2026', used('4 days ago')),
        row('MacBook Air', 'Izbris na Aug 7, 2026', used('2 days ago')),
      ),
    ).toEqual([null, null]);
    expect(times(`<li><b>iPhone</b><p>Split, HR</p>${used('4 days ago')}${out}</li>`)).toEqual([null]);
  });

  test('keeps the day that all rows share', () => {
    expect(times(row('iPhone', 'Vpis Today, 1:54 AM'), row('MacBook Air', 'Vpis Today, 1:12 AM'))).toEqual([
      'Today, 1:54 AM',
      'Today, 1:12 AM',
    ]);
  });

  test('stays unsaid where the words differ, another time is shown, or it is of another kind', () => {
    expect(times(row('iPhone', 'Vpis Aug 2, 2026'), row('MacBook Air', 'Izpis Aug 7, 2026'))).toEqual([
      null,
      null,
    ]);
    expect(times(row('iPhone', 'Added on Aug 2, 2026'), row('MacBook Air', 'Added on Aug 7, 2026'))).toEqual([
      null,
      null,
    ]);
    const signedIn = '<p>Signed in Aug 1, 2026</p>';
    expect(
      times(row('iPhone', 'Vpis Aug 2, 2026', signedIn), row('MacBook Air', 'Vpis Aug 7, 2026', signedIn)),
    ).toEqual(['Aug 1, 2026', 'Aug 1, 2026']);
    expect(
      times(
        row('iPhone', 'Vpis Aug 2, 2026', '<p>Izpis Aug 3, 2026</p>'),
        row('MacBook Air', 'Vpis Aug 7, 2026'),
      ),
    ).toEqual([null, null]);
  });
});

describe('rows that nothing wraps', () => {
  test('a line of fields behind each device is of its row, whatever stands between the two', () => {
    const row = (device: string, badge: string, line: string, end: string) =>
      `<dt>${device}</dt>${badge}<dd class="m">${line}</dd><dd class="e">${end}</dd>`;
    const reading = readingOf(
      dialog(
        `<dl>${row('Samsung SM-S928B', '<dd><i>Current session</i> <i>Trusted</i></dd>', 'Codex · Osaka, JP · Aug 5, 2026', '')}${row('Edge on Windows', '<dd><i>Trusted</i></dd>', 'Codex · Split, HR · Aug 4, 2026', out)}${row('Opera on Linux', '', 'ChatGPT · Oslo, NO · Aug 3, 2026', out)}</dl>`,
      ),
    );
    expect(reading).toMatchObject({
      state: 'sessions',
      complete: true,
      rows: [
        { device: 'Samsung SM-S928B', location: 'Osaka, JP', current: true, trusted: true },
        { device: 'Edge on Windows', location: 'Split, HR', trusted: true },
        { device: 'Opera on Linux', location: 'Oslo, NO', trusted: false, canLogOut: true },
      ],
    });
  });
});

describe('marks strung together under a caption', () => {
  test.each(['Current session, Trusted device', 'Current session / Trusted device'])(
    'are each a mark: %s',
    (marks) => {
      const row = (device: string, status: string, end: string) =>
        `<tr><td>${device}</td><td>Aug 2, 2026</td><td>${status}</td><td>${end}</td></tr>`;
      const rows = rowsOf(
        dialog(
          `<table><tr><th>Device</th><th>Signed in</th><th>Status</th><th></th></tr>${row('iPhone', marks, '')}${row('MacBook Air', 'Trusted device', out)}</table>`,
        ),
      );
      expect(rows.map(({ current, trusted }) => [current, trusted])).toEqual([
        [true, true],
        [false, true],
      ]);
    },
  );
});

describe('what is strung together', () => {
  const row = (line: string, device = 'Chrome on macOS') => `<li><b>${device}</b><p>${line}</p>${out}</li>`;
  const first = (line: string, lang = 'en') =>
    rowsOf(dialog(`<ul>${row(line)}${row('Codex', 'Firefox on Linux')}</ul>`), { lang })[0];

  test('a mark at the end leaves the others what they are', () => {
    expect(
      first('Codex, Zurich, Switzerland, Signed in Aug 28, 2026, Session status unavailable'),
    ).toMatchObject({
      apps: ['Codex'],
      location: 'Zurich, Switzerland',
      signedIn: { text: 'Aug 28, 2026' },
      status: 'unavailable',
    });
  });

  test('a lead-in before a time in an element of its own is the time’s', () => {
    expect(first('Codex · Oslo, Norway · Added <time>Aug 28, 2026</time>')).toMatchObject({
      location: 'Oslo, Norway',
      signedIn: null,
    });
    expect(first('Near Oslo, Norway, Signed in on <time>Aug 28, 2026</time>')).toMatchObject({
      location: 'Oslo, Norway',
      signedIn: { text: 'Aug 28, 2026' },
    });
  });

  test('what was added is not all that the line says', () => {
    expect(first('Codex · Oslo, Norway · Added Sat, Feb 21, 2026, 4:15 PM')).toMatchObject({
      apps: ['Codex'],
      location: 'Oslo, Norway',
      signedIn: null,
    });
  });

  test('a place where a word may be broken parts nothing', () => {
    expect(first('Codex · <bdi>16. <wbr>9. <wbr>2025 <wbr>19:25</bdi>')?.signedIn?.text).toBe(
      '16. 9. 2025 19:25',
    );
  });

  test('apps joined without blanks, as the page’s language joins', () => {
    expect(first('ChatGPTและCodex', 'th')?.apps).toEqual(['ChatGPT', 'Codex']);
  });
});

describe('headings of rows', () => {
  const item = (heading: string, place: string, control = out) =>
    `<li><h4>${heading}</h4><p>${place}</p><p>Signed in Aug 28, 2026</p>${control}</li>`;
  const trusted = '<span>Trusted device</span>';

  test('"Trusted device" alone heads no other list where the rows beside it are headed by devices', () => {
    const html = dialog(
      `<ul>${item('iPhone 16 Pro', 'Oslo, Norway')}${item(trusted, 'Madrid, Spain')}${item('Firefox on Linux', 'Bern, Switzerland')}</ul>`,
    );
    expect(rowsOf(html).map(({ device, trusted: marked }) => [device, marked])).toEqual([
      ['iPhone 16 Pro', false],
      ['', true],
      ['Firefox on Linux', false],
    ]);
  });

  test('nor where it heads each of them', () => {
    const html = dialog(`<ul>${item(trusted, 'Madrid, Spain')}${item(trusted, 'Oslo, Norway')}</ul>`);
    expect(places(html)).toEqual(['Madrid, Spain', 'Oslo, Norway']);
  });

  test('a list of trusted devices is still another list', () => {
    const html = dialog(
      `<ul>${item('iPhone 16 Pro', 'Oslo, Norway')}</ul><section><h4>Trusted devices</h4><ul><li><p>Surface Laptop</p><p>Added Aug 1, 2026</p><button>Remove</button></li></ul></section>`,
    );
    expect(rowsOf(html).map(({ device }) => device)).toEqual(['iPhone 16 Pro']);
  });

  test('a log-out that cannot be pressed belongs to the mark that says why', () => {
    const row = (device: string, mark: string, control: string) =>
      `<details open><summary><b>${device}</b> ${mark}</summary><div><p>Near Oslo</p><p>Aug 28, 2026, 4:33 AM</p>${control}</div></details>`;
    const rows = rowsOf(
      dialog(
        row('Chrome on Windows', '<i>This device</i>', '<button disabled>Log out</button>') +
          row('Chrome on macOS', '', out) +
          row('Vivaldi on Linux', '', out),
      ),
    );
    expect(rows.map(({ current, canLogOut }) => [current, canLogOut])).toEqual([
      [true, false],
      [false, true],
      [false, true],
    ]);
  });

  test('one row under the heads of its columns is not theirs', () => {
    const html = dialog(
      `<table><thead><tr><th>Device</th><th>Location</th><th>Trusted</th></tr></thead><tbody><tr><td><p>iPhone</p><p>ChatGPT iOS App</p></td><td>Oslo, Norway</td><td>No</td></tr></tbody></table><p>Current session</p>`,
    );
    expect(rowsOf(html)).toMatchObject([{ device: 'iPhone', trusted: false }]);
  });
});

describe('the order of the rows', () => {
  afterEach(() => vi.restoreAllMocks());
  const devices = ['Chrome on macOS', 'Firefox on Linux', 'Safari on iOS'];
  const list = (tops: number[]) =>
    dialog(
      `<ul>${devices.map((device, i) => `<li data-top="${tops[i]}"><p>${device}</p><p>Aug ${i + 1}, 2026</p>${out}</li>`).join('')}</ul>`,
    );
  const order = (tops: number[], height = 50) => {
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      return new DOMRect(0, Number(this.getAttribute('data-top')), 100, height);
    });
    const reading = readingOf(list(tops));
    return reading.state === 'sessions' ? reading.rows.map(({ device }) => devices.indexOf(device)) : reading;
  };

  test('is the one in which they are seen', () => {
    expect(order([100, 50, 0])).toEqual([2, 1, 0]);
    expect(order([100, 150, 0])).toEqual([2, 0, 1]);
  });

  test('is that of the document where they stand beside one another, or nowhere', () => {
    expect(order([60, 0, 60])).toEqual([0, 1, 2]);
    expect(order([100, 50, 0], 0)).toEqual([0, 1, 2]);
  });
});
