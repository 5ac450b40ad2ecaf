// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { august, out, read } from './beside';
import { dialog, rowsOf } from './pages';

const seattle = { device: 'Chrome on macOS', apps: ['Codex'], location: 'Seattle' };

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
      'dt and dd below a heading, with a version of what is called a client',
      `<h4>Chrome on macOS</h4><dl><div><dt>App</dt><dd>Codex</dd></div><div><dt>Location</dt><dd>Seattle</dd></div><div><dt>Signed in</dt><dd>Aug 28, 2026, 4:33 AM</dd></div><div><dt>Client</dt><dd>1.2026.127</dd></div></dl>`,
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
      expect(read(`<p>Chrome on macOS</p>${pair}<p>Aug 28, 2026, 4:33 AM</p>${out}`)).toMatchObject({
        device: 'Chrome on macOS',
        ...expected,
      });
  });

  test('an icon that says nothing is no third part', () => {
    for (const icon of ['', '<svg></svg>', '<i></i>'])
      expect(
        read(
          `<p>Chrome on macOS</p><p>Codex</p><p>Blue 7</p><div>${icon}<span>Location</span><span>Reading</span></div>${out}`,
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

describe('cells that hold more than their column says', () => {
  const table = (...rows: string[]) =>
    dialog(
      `<table><tr><th>Device</th><th>Location</th><th>Signed in</th><th></th></tr>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`,
    );
  const cells = (device: string, place: string) =>
    `<td>${device}</td><td>${place}</td><td>Aug 28, 2026, 4:33 AM</td><td>${out}</td>`;
  const safari = cells('Safari on iPad', 'Rome, Italy<br>Codex');

  test('apps below the place are no second place', () => {
    expect(rowsOf(table(cells('Chrome on macOS', 'Seattle<br>ChatGPT Web, Codex'), safari))).toMatchObject([
      { ...seattle, apps: ['ChatGPT Web', 'Codex'] },
      { device: 'Safari on iPad', location: 'Rome, Italy', apps: ['Codex'] },
    ]);
  });

  test('a head of a row with a badge for trust does not ask since when', () => {
    const row = (device: string) =>
      `<th scope="row">${device} <span>Trusted device</span></th><td>Seattle</td><td>Aug 28, 2026, 4:33 AM</td><td>${out}</td>`;
    expect(rowsOf(table(row('Chrome on macOS'), safari))[0]).toMatchObject({
      device: 'Chrome on macOS',
      location: 'Seattle',
      trusted: true,
      ...august,
    });
  });

  test('a device called like an app keeps its name beside a mark, and none takes the name of the mark', () => {
    const marked = (name: string, mark: string) =>
      rowsOf(table(cells(`${name}<div><span>${mark}</span></div>`, 'Seattle<br>Codex'), safari))[0];
    expect(marked('API Platform', 'Current session')).toMatchObject({
      ...seattle,
      device: 'API Platform',
      current: true,
    });
    expect(marked('API Platform', 'Trusted device')).toMatchObject({
      ...seattle,
      device: 'API Platform',
      trusted: true,
    });
  });
});

test('a line for screen readers that strings a row together is no second row', () => {
  const row = (device: string, mark: string) => {
    const line = [device, 'Seattle, WA, US', 'Aug 28, 2026, 4:33 AM', mark].filter(Boolean).join(', ');
    return `<div><span>${line}</span><div><p><b>${device}</b> <i>${mark}</i></p><p>Codex</p><p>Seattle, WA, US</p><p>Signed in on Aug 28, 2026, 4:33 AM</p></div><div>${mark ? '' : out}</div></div>`;
  };
  const rows = rowsOf(dialog(row('Chrome on macOS', 'Current session') + row('Safari on iPad', '')));
  const common = { apps: ['Codex'], location: 'Seattle, WA, US', ...august };
  expect(rows).toMatchObject([
    { ...common, device: 'Chrome on macOS', current: true },
    { ...common, device: 'Safari on iPad', current: false },
  ]);
  expect(rows).toHaveLength(2);
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
