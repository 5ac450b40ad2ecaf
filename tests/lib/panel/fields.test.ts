// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { SessionRow } from '../../../lib/model';
import { AT, day, dialog, minute, rowOf, rowsOf, stateOf } from './pages';

/** One row whose inside is given; a second, plain one stands beside it so that rows repeat. */
const other =
  '<li><p>Edge on Windows</p><p>ChatGPT Web</p><p>Paris, France</p><p>Jul 1, 2026, 8:00 AM</p><button>Log out</button></li>';
function read(inside: string, lang = 'en'): SessionRow {
  const rows = rowsOf(dialog(`<ul><li>${inside}</li>${other}</ul>`), { lang });
  const [first, second] = rows;
  if (rows.length !== 2 || !first) throw new Error(`${rows.length} rows were read instead of two.`);
  expect(second).toMatchObject({ device: 'Edge on Windows', location: 'Paris, France' });
  return first;
}

const seattle = { device: 'Chrome on macOS', apps: ['Codex'], location: 'Seattle' };
const august = { signedIn: { text: 'Aug 28, 2026, 4:33 AM', ...minute('2026-08-28T04:33Z') } };
const out = '<button>Log out</button>';

describe('captions bind by structure', () => {
  const full = { ...seattle, ...august };
  test.each([
    [
      'dt and dd',
      `<dl><dt>Device</dt><dd>Chrome on macOS</dd><dt>App</dt><dd>Codex</dd><dt>Location</dt><dd>Seattle</dd><dt>Signed in</dt><dd>Aug 28, 2026, 4:33 AM</dd></dl>`,
    ],
    [
      'dt and dd in boxes of their own',
      `<dl><div><dt>Location</dt><dd>Seattle</dd></div><div><dt>Device</dt><dd>Chrome on macOS</dd></div><div><dt>App</dt><dd>Codex</dd></div><div><dt>Signed in</dt><dd>Aug 28, 2026, 4:33 AM</dd></div></dl>`,
    ],
    [
      'boxes of two',
      `<div><span>Device:</span><span>Chrome on macOS</span></div><div><span>App</span><span>Codex</span></div><div><span>Location</span><span>Seattle</span></div><div><span>Signed in</span><span>Aug 28, 2026, 4:33 AM</span></div>`,
    ],
    [
      'a caption and its value in one text',
      `<p>Device: Chrome on macOS</p><p>App: Codex</p><p>Location: Seattle</p><p>Signed in: Aug 28, 2026, 4:33 AM</p>`,
    ],
    [
      'a caption in bold before its value',
      `<p><b>Device:</b> Chrome on macOS</p><p><b>App:</b> Codex</p><p><b>Location:</b> Seattle</p><p><b>Signed in:</b> Aug 28, 2026, 4:33 AM</p>`,
    ],
    [
      'lead-ins',
      `<h4>Chrome on macOS</h4><p>Codex</p><p>Near Seattle</p><p>Signed in on Aug 28, 2026, 4:33 AM</p>`,
    ],
  ])('%s', (_, inside) => {
    expect(read(inside + out)).toMatchObject(full);
  });

  test('heads of rows and of columns in a table', () => {
    const html = dialog(
      '<table><tr><th>Signed in</th><th>Location</th><th>App</th><th>Device</th></tr><tr><td>Aug 28, 2026, 4:33 AM</td><td>Seattle</td><td>Codex</td><td>Chrome on macOS</td></tr><tr><td>Jul 1, 2026, 8:00 AM</td><td>Reading</td><td>ChatGPT Web</td><td>Thunder</td></tr></table>',
    );
    const [first, second] = rowsOf(html);
    expect(first).toMatchObject(full);
    // Neither word says by itself what it is: the head of the column does.
    expect(second).toMatchObject({ device: 'Thunder', location: 'Reading', apps: ['ChatGPT Web'] });
  });

  test('heads of columns alone tell what no word tells', () => {
    const line = (device: string, place: string) =>
      `<tr><td>${place}</td><td>${device}</td><td>Jul 1, 2026</td><td>${out}</td></tr>`;
    const html = dialog(
      `<table><tr><th>Location</th><th>Device</th><th>Signed in</th><th></th></tr>${line('Thunder', 'Reading')}${line('Lightning', 'Bath')}</table>`,
    );
    expect(rowsOf(html).map(({ device, location }) => [device, location])).toEqual([
      ['Thunder', 'Reading'],
      ['Lightning', 'Bath'],
    ]);
  });

  test('a badge beside another badge or a field is none', () => {
    for (const [pair, expected] of [
      [
        '<div><span>Trusted device</span><span>Current session</span></div>',
        { trusted: true, current: true },
      ],
      [
        '<div><span>Trusted device</span><span>Lisbon, Portugal</span></div>',
        { trusted: true, location: 'Lisbon, Portugal' },
      ],
      ['<div><span>Trusted</span><span>Unknown</span></div>', { trusted: false }],
      ['<div><span>Trusted</span><span>No</span></div>', { trusted: false }],
      ['<div><span>Trusted device</span><span>Yes</span></div>', { trusted: true }],
    ] as const)
      expect(read(`<p>Chrome on macOS</p>${pair}<p>Aug 28, 2026, 4:33 AM</p>`)).toMatchObject({
        device: 'Chrome on macOS',
        ...expected,
      });
  });

  test('an icon that says nothing is no third part', () => {
    for (const icon of ['', '<svg></svg>', '<i></i>'])
      expect(
        read(
          `<p>Chrome on macOS</p><p>Codex</p><p>Blue</p><div>${icon}<span>Location</span><span>Reading</span></div>${out}`,
        ),
      ).toMatchObject({ device: 'Chrome on macOS', location: 'Reading' });
  });

  test('a caption without a value takes none from what comes next', () => {
    const row = read(
      `<dl><dt>Device</dt><dd>Chrome on macOS</dd><dt>Location</dt><dd></dd><dt>App</dt><dd>Codex</dd></dl><p>Aug 28, 2026, 4:33 AM</p>${out}`,
    );
    expect(row).toMatchObject({ device: 'Chrome on macOS', location: '', apps: ['Codex'], ...august });
  });
});

describe('strung lines', () => {
  test.each([
    'Codex · Lisbon, Portugal · Aug 28, 2026, 4:33 AM',
    'Codex • Lisbon, Portugal • Aug 28, 2026, 4:33 AM',
    'Codex | Lisbon, Portugal | Aug 28, 2026, 4:33 AM',
    'Codex, Lisbon, Portugal, Aug 28, 2026, 4:33 AM',
    'Lisbon, Portugal · Codex · Signed in Aug 28, 2026, 4:33 AM',
    'Aug 28, 2026, 4:33 AM · Codex · Approx. Lisbon, Portugal',
  ])('%s', (line) => {
    for (const html of [`<p>${line}</p>`, `<div><span>${line}</span></div>`]) {
      const row = read(`<p>Chrome on macOS</p>${html}${out}`);
      expect(row).toMatchObject({
        device: 'Chrome on macOS',
        apps: ['Codex'],
        location: 'Lisbon, Portugal',
        ...august,
      });
      expect(row.lines).toContain(line);
    }
  });

  test.each([
    'Mac · macOS 26.1',
    'iPhone · iOS 26.6.2',
    'Desktop · Windows',
    'Firefox · Linux',
    'iPad Pro (12.9-inch) (3rd generation)',
  ])('a label with its own marks stays whole: %s', (label) => {
    const alone = read(
      `<p>${label}</p><p>Codex</p><p>Lisbon, Portugal</p><p>Aug 28, 2026, 4:33 AM</p>${out}`,
    );
    const strung = read(`<p>${label} · Codex · Lisbon, Portugal · Aug 28, 2026, 4:33 AM</p>${out}`);
    for (const row of [alone, strung])
      expect(row).toMatchObject({ device: label, apps: ['Codex'], location: 'Lisbon, Portugal', ...august });
  });

  test('marks among them', () => {
    const row = read(
      `<p>Chrome on macOS · Current session · Trusted device · Lisbon, Portugal</p><p>Codex</p>`,
    );
    expect(row).toMatchObject({
      device: 'Chrome on macOS',
      current: true,
      trusted: true,
      location: 'Lisbon, Portugal',
    });
  });
});

describe('times', () => {
  const time = (inside: string, lang?: string) =>
    read(`<p>Chrome on macOS</p><p>Codex</p>${inside}${out}`, lang).signedIn;

  test('datetime says it more exactly than the text', () => {
    expect(time('<time datetime="2026-09-07T10:20:30Z">3 days ago</time>')).toEqual({
      text: '3 days ago',
      from: '2026-09-07T10:20:30.000Z',
      to: '2026-09-07T10:20:31.000Z',
    });
  });

  test('a title does, too', () => {
    expect(time('<span title="Sep 7, 2026, 10:20 AM">3 days ago</span>')).toEqual({
      text: '3 days ago',
      ...minute('2026-09-07T10:20Z'),
    });
  });

  test('unless it contradicts the text: then the text counts', () => {
    expect(time('<time datetime="2025-01-01T00:00:00Z">Aug 28, 2026</time>')).toEqual({
      text: 'Aug 28, 2026',
      ...day('2026-08-28'),
    });
    expect(time('<time datetime="soon">Aug 28, 2026</time>')).toEqual({
      text: 'Aug 28, 2026',
      ...day('2026-08-28'),
    });
  });

  test('a day and a month that could be either cover both', () => {
    const span = time('<p>05/06/2026</p>', 'x-unknown');
    expect(span && Date.parse(span.from)).toBeLessThanOrEqual(Date.parse('2026-05-06'));
    expect(span && Date.parse(span.to)).toBeGreaterThanOrEqual(Date.parse('2026-06-06'));
  });

  test('the sign-in counts before the last use', () => {
    const used = '<p>Last active: Sep 9, 2026, 1:00 PM</p>';
    const signedIn = '<p>Signed in Aug 28, 2026, 4:33 AM</p>';
    expect(time(used + signedIn)).toEqual(august.signedIn);
    expect(time(signedIn + used)).toEqual(august.signedIn);
    expect(time('<p>Aug 28, 2026, 4:33 AM</p><p>Last active 2 hours ago</p>')).toEqual(august.signedIn);
  });

  test('the last use stands in where nothing else is shown', () => {
    expect(time('<p>Last active: Aug 28, 2026, 4:33 AM</p>')).toEqual(august.signedIn);
  });

  test('what was added, created or expires is none', () => {
    for (const text of ['Added Aug 28, 2026', 'Expires Aug 28, 2026', 'Trusted since Aug 28, 2026'])
      expect(
        read(`<p>Chrome on macOS</p><p>Codex</p><p>Paris, France</p><p>${text}</p>${out}`),
      ).toMatchObject({
        device: 'Chrome on macOS',
        signedIn: null,
        lines: expect.arrayContaining([text]),
      });
  });

  test('the same instant said twice is one', () => {
    expect(time('<p>13 days ago</p><p>Aug 28, 2026, 4:33 AM</p>')).toEqual(august.signedIn);
  });

  test('a time that is not understood stays a line', () => {
    const row = read(
      `<p>Chrome on macOS</p><p>Codex</p><p>Lisbon, Portugal</p><p>the 40th of Maytember</p>${out}`,
    );
    expect(row).toMatchObject({ signedIn: null, location: 'Lisbon, Portugal' });
    expect(row.lines).toContain('the 40th of Maytember');
  });

  test('none lies in the future of the reading', () => {
    const span = time('<p>Dec 24</p>');
    expect(span && Date.parse(span.from)).toBeLessThan(AT.getTime());
  });
});

describe('marks', () => {
  const fields = '<p>Chrome on macOS</p><p>Codex</p><p>Lisbon, Portugal</p><p>Aug 28, 2026, 4:33 AM</p>';

  test.each([
    ['<span>Trusted</span>', true],
    ['<span>Trusted device</span>', true],
    ['<svg role="img" aria-label="Trusted device"></svg>', true],
    ['<svg><title>Trusted</title></svg>', true],
    ['<i title="Trusted device"></i>', true],
    ['<span>Trusted: Yes</span>', true],
    ['<span>Trusted: No</span>', false],
    ['<span>Not trusted</span>', false],
    ['<span>Untrusted device</span>', false],
    ['<dl><dt>Trusted</dt><dd>No</dd></dl>', false],
    ['<dl><dt>Trusted device</dt><dd>Yes</dd></dl>', true],
    ['', false],
  ])('trusted: %s is %s', (mark, trusted) => {
    expect(read(fields + mark + out)).toMatchObject({ trusted, device: 'Chrome on macOS', current: false });
  });

  test.each([
    ['pl', 'Niezaufane urządzenie'],
    ['sv', 'Obetrodd enhet'],
    ['cs', 'Nedůvěryhodné zařízení'],
    ['de', 'Nicht vertrauenswürdig'],
  ])('not trusted in %s: %s', (lang, mark) => {
    expect(read(`${fields}<span>${mark}</span>${out}`, lang)).toMatchObject({
      trusted: false,
      device: 'Chrome on macOS',
    });
  });

  test.each([
    ['CURRENT SESSION', true],
    ['This device', true],
    ['You’re using this session now', true],
    ["You're using this device", true],
    ['Current plan', false],
  ])('current: "%s" is %s', (mark, expected) => {
    expect(read(`${fields}<span>${mark}</span>`).current).toBe(expected);
  });

  test('aria-current on the row says the same', () => {
    const html = dialog(`<ul><li aria-current="true">${fields}</li>${other}</ul>`);
    expect(rowsOf(html).map(({ current }) => current)).toEqual([true, false]);
    expect(rowsOf(html.replace('"true"', '"false"')).map(({ current }) => current)).toEqual([false, false]);
  });

  test('a status that is not available', () => {
    expect(read(`${fields}<p>Session status unavailable</p>`)).toMatchObject({
      status: 'unavailable',
      canLogOut: false,
    });
    expect(read(`${fields}<p>Active</p>${out}`)).toMatchObject({ status: 'active', canLogOut: true });
  });
});

describe('apps', () => {
  const apps = (inside: string, lang?: string) =>
    read(`<p>Chrome on macOS</p>${inside}<p>Lisbon, Portugal</p><p>Jul 1, 2026</p>${out}`, lang).apps;

  test.each([
    ['<p>ChatGPT Web, Codex</p>', ['ChatGPT Web', 'Codex']],
    ['<p>ChatGPT and Codex</p>', ['ChatGPT', 'Codex']],
    ['<p>ChatGPT, Codex and API Platform</p>', ['ChatGPT', 'Codex', 'API Platform']],
    ['<p>ChatGPT Web · API Platform</p>', ['ChatGPT Web', 'API Platform']],
    ['<div><span>ChatGPT Web</span><span>Codex</span></div>', ['ChatGPT Web', 'Codex']],
    ['<ul><li>ChatGPT iOS App</li><li>Codex</li></ul>', ['ChatGPT iOS App', 'Codex']],
    ['<p>Apps: ChatGPT, Codex</p>', ['ChatGPT', 'Codex']],
    ['<p>Codex, Codex</p>', ['Codex']],
    ['', []],
  ])('%s', (inside, expected) => {
    expect(apps(inside)).toEqual(expected);
  });

  test('joined as the page’s language joins', () => {
    expect(apps('<p>ChatGPT und Codex</p>', 'de')).toEqual(['ChatGPT', 'Codex']);
    expect(apps('<p>ChatGPT et Codex</p>', 'fr')).toEqual(['ChatGPT', 'Codex']);
  });
});

describe('controls', () => {
  const fields = '<p>Chrome on macOS</p><p>Codex</p><p>Lisbon, Portugal</p><p>Aug 28, 2026, 4:33 AM</p>';

  test.each([
    ['<button>Log out</button>', true],
    ['<a href="#">Sign out</a>', true],
    ['<button aria-label="Log out of Chrome on macOS"><svg></svg></button>', true],
    ['<button title="Log out"></button>', true],
    ['<input type="button" value="Log out">', true],
    ['<div role="button" tabindex="0">Log out</div>', true],
    ['<button disabled>Log out</button>', false],
    ['<button aria-disabled="true">Log out</button>', false],
    ['<button hidden>Log out</button>', false],
    ['<button>Details</button>', false],
    ['', false],
  ])('%s: can log out is %s', (control, canLogOut) => {
    expect(read(fields + control).canLogOut).toBe(canLogOut);
  });

  test('what a control says is no field', () => {
    for (const text of [
      'Lisbon, Portugal',
      'Codex',
      'Aug 1, 2026, 1:00 AM',
      'Trusted device',
      'Current session',
    ]) {
      const row = read(
        `<p>Chrome on macOS</p><p>Session status unavailable</p><button>${text}</button><button aria-label="${text}"><svg></svg></button>`,
      );
      expect(row).toMatchObject({
        device: 'Chrome on macOS',
        apps: [],
        location: '',
        signedIn: null,
        trusted: false,
        current: false,
      });
      expect(row.lines.join(' ')).toContain(text);
    }
  });

  test('a device named only by its log-out stays unnamed', () => {
    expect(
      read(`<p>Codex</p><p>Lisbon, Portugal</p><p>Aug 1, 2026</p><button>Log out of iPhone</button>`),
    ).toMatchObject({
      device: '',
      canLogOut: true,
    });
  });
});

describe('what is not known', () => {
  test('stays in the lines, and in no field', () => {
    const odd = ['Zone 7b', 'xyzzy?', 'Ref. 0x1F', 'Ships in 2 boxes'];
    const row = read(
      `<p>Chrome on macOS</p><p>Codex</p><p>Lisbon, Portugal</p><p>Aug 28, 2026, 4:33 AM</p>${odd.map((text) => `<p>${text}</p>`).join('')}${out}`,
    );
    expect(row).toMatchObject({
      device: 'Chrome on macOS',
      apps: ['Codex'],
      location: 'Lisbon, Portugal',
      ...august,
    });
    expect(row.lines).toEqual(expect.arrayContaining(odd));
  });

  test('is no place where the other rows show something else', () => {
    const line = (app: string) => `<li><p>Chrome on macOS</p><p>${app}</p><p>Jul 1, 2026</p>${out}</li>`;
    const rows = rowsOf(dialog(`<ul>${line('Codex')}${line('Whatsit')}${line('ChatGPT Web')}</ul>`));
    expect(rows.map(({ location }) => location)).toEqual(['', '', '']);
    expect(rows[1]?.lines).toContain('Whatsit');
    // Nothing stands there in any other row: then it is the one thing that is left.
    expect(
      read(`<p>Chrome on macOS</p><p>Codex</p><div><p>Seattle</p></div><p>Jul 1, 2026</p>${out}`),
    ).toMatchObject({
      location: 'Seattle',
    });
  });

  test('is kept up to a measure', () => {
    const many = Array.from({ length: 200 }, (_, i) => `<p>Line ${i}</p><p>ChatGPT ${i}</p>`).join('');
    const row = read(`<p>Chrome on macOS</p><p>Lisbon, Portugal</p>${many}${out}`);
    expect(row.lines).toHaveLength(60);
    expect(row.apps).toHaveLength(12);
    expect(row).toMatchObject({ device: 'Chrome on macOS', location: 'Lisbon, Portugal', canLogOut: true });
  });

  test('every field may be missing', () => {
    expect(rowOf(dialog(`<ul><li><p>Chrome on macOS</p>${out}</li></ul>`))).toEqual({
      device: 'Chrome on macOS',
      apps: [],
      location: '',
      signedIn: null,
      trusted: false,
      current: false,
      status: 'active',
      canLogOut: true,
      lines: ['Chrome on macOS', 'Log out'],
    });
  });

  test('lead-ins are not part of a place, and a place that is not known is shown as the page shows it', () => {
    const place = (text: string) =>
      read(`<p>Chrome on macOS</p><p>Codex</p><p>${text}</p><p>Jul 1, 2026</p>${out}`).location;
    expect(place('Approx. Seattle')).toBe('Seattle');
    expect(place('Approximate location: Reus, CT, ES')).toBe('Reus, CT, ES');
    expect(place('Near San Diego, United States')).toBe('San Diego, United States');
    expect(place('Interlaken, Switzerland')).toBe('Interlaken, Switzerland');
    expect(place('Unknown location')).toBe('Unknown location');
  });

  test('a row that two readings could be made of gives up the whole reading', () => {
    const times = '<p>Aug 1, 2026, 4:33 AM</p><p>Aug 28, 2026, 4:33 AM</p>';
    expect(
      stateOf(dialog(`<ul><li><p>Chrome on macOS</p><p>Codex</p>${times}${out}</li>${other}</ul>`)),
    ).toBe('unrecognised');
  });
});

describe('what is no text of the page', () => {
  test.each(['textarea', 'script', 'style', 'template', 'noscript'])('what stands in a %s', (tag) => {
    const row = read(
      `<p>Chrome on macOS</p><p>Codex</p><p>Jul 1, 2026</p><${tag}>Lisbon, Portugal</${tag}>${out}`,
    );
    expect(row.location).toBe('');
    expect(row.lines.join()).not.toContain('Lisbon');
  });

  test('what a select offers', () => {
    const offer = '<select><option>Lisbon, Portugal</option><option>Reus, CT, ES</option></select>';
    expect(read(`<p>Chrome on macOS</p><p>Codex</p><p>Jul 1, 2026</p>${offer}${out}`).location).toBe('');
  });

  test.each(['display: none', 'visibility: hidden'])(
    'what is %s, also in a browser that cannot say so itself',
    (style) => {
      const html = `<p>Chrome on macOS</p><p>Codex</p><p style="${style}">Lisbon, Portugal</p>${out}`;
      expect(read(html).location).toBe('');
      const own = Object.getOwnPropertyDescriptor(Element.prototype, 'checkVisibility');
      Object.defineProperty(Element.prototype, 'checkVisibility', { value: undefined, configurable: true });
      try {
        expect(read(html).location).toBe('');
      } finally {
        if (own) Object.defineProperty(Element.prototype, 'checkVisibility', own);
      }
    },
  );
});
