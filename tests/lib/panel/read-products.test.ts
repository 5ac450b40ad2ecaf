// @vitest-environment happy-dom
/** Lists of sessions as other products build theirs. */
import { describe, expect, test } from 'vitest';
import { createReader } from '../../../lib/panel/reader';
import { understand } from '../../../lib/panel/row/understand';
import { AT, dialog, readingOf, rowsOf, stateOf } from './pages';

const out = '<button>Log out</button>';
const current = '<span>Current session</span>';
const list = (...rows: string[]) => dialog(`<ul>${rows.map((row) => `<li>${row}</li>`).join('')}</ul>`);
const soup = (...rows: string[]) => dialog(rows.map((row) => `<div>${row}</div>`).join(''));
const devices = (html: string) => rowsOf(html).map(({ device }) => device);
const rest = '<p>Lisbon, Portugal</p><p>Signed in Aug 2, 2026</p>';

describe('what runs on a device stands beside its name', () => {
  test.each([
    ['a system', 'macOS 15.7', 'Windows 11'],
    ['a browser', 'Safari 26.1', 'Chrome 141.0'],
    ['both', 'Safari 26.1 · macOS 15.7', 'Chrome on Android'],
  ])('%s, below it', (_, one, other) => {
    const row = (name: string, on: string, end: string) => `<b>${name}</b><p>${on}</p>${rest}${end}`;
    const rows = [row('Mac mini', one, current), row('Pixel 9', other, out), row('Galaxy S24', other, out)];
    expect(devices(list(...rows))).toEqual(['Mac mini', 'Pixel 9', 'Galaxy S24']);
    expect(devices(soup(...rows))).toEqual(['Mac mini', 'Pixel 9', 'Galaxy S24']);
  });

  test('where rows are boxes among boxes, and it begins a line of its own', () => {
    const row = (name: string, place: string, line: string, end: string) =>
      `<div><div><div><b>${name}</b> – <span>${place}</span></div><div>${line}</div><div>Signed in Aug 2, 2026</div><div>ChatGPT</div></div>${end}</div>`;
    const html = dialog(
      row('Galaxy S24', 'Lisbon, Portugal', 'Samsung Internet | <span>(Current session)</span>', '') +
        row('Pixel 9', 'Dublin, Ireland', 'Chrome', out) +
        row('iPad Air', 'Oslo, Norway', 'Safari', out),
    );
    expect(devices(html)).toEqual(['Galaxy S24', 'Pixel 9', 'iPad Air']);
  });

  test('though nobody knows the name, where others have theirs', () => {
    const row = (name: string, on: string, end = out) => `<h3>${name}</h3><p>${on}</p>${rest}${end}`;
    expect(devices(list(row('Mac mini', 'macOS 15.7', current), row('Zx 13', 'Linux 6.16')))).toEqual([
      'Mac mini',
      'Zx 13',
    ]);
    const strung = (label: string, end = out) => `<p>${label}</p>${rest}${end}`;
    expect(devices(list(strung('Chrome · Surface Laptop', current), strung('Brave · Zx 13')))).toEqual([
      'Chrome · Surface Laptop',
      'Brave · Zx 13',
    ]);
  });

  test('and two of one kind are of two devices', () => {
    const twice = '<b>Pixel 9</b><p>Chrome 141.0</p><p>Safari 26.1</p>';
    expect(readingOf(list(`${twice}${rest}${out}`, `<b>iPad</b>${rest}${current}`)).state).toBe(
      'unrecognised',
    );
  });

  test('and a kind of machine may head them', () => {
    const section = (system: string, label: string, end: string) =>
      `<section><h3>${system}</h3><div><div><p>${label}</p>${rest}</div>${end}</div></section>`;
    const html = dialog(
      section('Windows', 'Chrome · Surface Laptop', current) + section('iPadOS', 'Safari · iPad Air', out),
    );
    expect(devices(html)).toEqual(['Chrome · Surface Laptop', 'Safari · iPad Air']);
    const groups = `<h3>This device</h3><div><p>Safari</p>${rest}</div><h3>Other Devices</h3><div><p>Chrome</p>${rest}${out}</div>`;
    expect(devices(dialog(groups))).toEqual(['Safari', 'Chrome']);
  });
});

test('the cell of a device holds its place, and its name may be a button', () => {
  const row = (name: string, place: string, end: string) =>
    `<tr><td><div><button>${name}</button></div><div>${place}</div></td><td>Aug 2, 2026</td><td>${end}</td></tr>`;
  const html = dialog(
    `<table><tr><th>Device</th><th>Signed in</th><th></th></tr>${row('macOS - Safari', 'Oslo, Norway', current)}${row('Linux - Brave', 'Vienna, Austria', out)}</table>`,
  );
  expect(rowsOf(html).map(({ device, location }) => [device, location])).toEqual([
    ['macOS - Safari', 'Oslo, Norway'],
    ['Linux - Brave', 'Vienna, Austria'],
  ]);
});

test('three dots that unfold hold the log-out, where the current session alone lacks them', () => {
  const menu = `<details><summary>⋯</summary>${out}</details>`;
  const row = (end: string) => `<b>Chrome on macOS</b>${rest}${end}`;
  const canLogOut = (...ends: string[]) => rowsOf(list(...ends.map(row))).map((one) => one.canLogOut);
  expect(canLogOut(current, menu, menu)).toEqual([false, true, true]);
  expect(canLogOut(current + menu, menu, menu)).toEqual([false, false, false]);
});

test('the last use is no sign-in', () => {
  const row = (time: string) => `<b>Chrome on macOS</b><p>Oslo, Norway</p><p>${time}</p>${out}`;
  const times = (...shown: string[]) => rowsOf(list(...shown.map(row))).map(({ signedIn }) => signedIn?.text);
  expect(times('Last active: 5 minutes ago', 'Signed in Aug 2, 2026')).toEqual([undefined, 'Aug 2, 2026']);
  expect(times('Last active: 5 minutes ago', 'Last active: Aug 2, 2026')).toEqual([undefined, undefined]);
});

describe('what stands where rows do', () => {
  test('another list of their make, whose title is a word for a mark, is none of them', () => {
    const section = (head: string, content: string) => `<section><h3>${head}</h3>${content}</section>`;
    const session = (place: string, end: string) =>
      section(place, `<p>Chrome on macOS</p><p>Signed in Aug 2, 2026</p><div>${end}</div>`);
    const html = dialog(
      session('Norway', current) +
        session('Austria', out) +
        session('Norway', out) +
        section('Trusted devices', '<div><div>Galaxy Tab S9</div><button>Remove</button></div>'),
    );
    expect(rowsOf(html)).toHaveLength(3);
  });

  test('what heads a whole dialog marks no row as trusted', () => {
    const row = (name: string, end: string) =>
      `<div><b>${name}</b><p>ChatGPT Web</p><p>Oslo, Norway</p><p>Signed in Aug 2, 2026</p>${end}</div>`;
    const rows = row('Mac mini', current) + row('iPad Air', out) + row('Pixel 9', out);
    const html = `<main>A chat</main><div role="dialog" aria-label="Settings"><h2>Authorized devices</h2>${rows}</div>`;
    const reading = readingOf(html, { address: '/#settings/Security' });
    expect(reading.state === 'sessions' ? reading.rows.filter(({ trusted }) => trusted) : []).toEqual([]);
  });

  test('a mark in unknown words instead of the log-out is no place', () => {
    const row = (name: string, end: string) => `<div><div><p>${name}</p><p>Aug 2, 2026</p></div>${end}</div>`;
    const [first, second] = rowsOf(
      dialog(row('Windows 11 PC', '<span>Zde jste teď</span>') + row('iPad Pro', out)),
    );
    expect([first?.current, first?.location, second?.location]).toEqual([true, '', '']);
  });
});

describe('states', () => {
  const address = { address: '/#settings/Security' };
  const panel = '<h2>Active sessions</h2><p>Browsers and apps that can use your account.</p>';

  test('a message beside the panel tells that it failed', () => {
    const page = (said: string) =>
      `<main>A chat</main><div role="dialog" aria-label="Settings">${panel}</div><div role="status">${said}</div>`;
    expect(stateOf(page("Your sessions couldn't be loaded."), address)).toBe('failed');
    expect(stateOf(page("Your chat couldn't be loaded."), address)).not.toBe('failed');
    // What a conversation says in a live region is nobody's business.
    const said = `<div aria-live="polite" data-message-author-role="assistant">Your sessions couldn't be loaded.</div>`;
    const html = `<main>${said}</main><div role="dialog" aria-label="Settings">${panel}</div>`;
    expect(stateOf(html, address)).toBe('unrecognised');
  });

  test('what an organisation keeps is unavailable in any language', () => {
    const said = (text: string, lang: string) =>
      stateOf(
        `<main>A chat</main><div role="dialog"><div role="tablist"><button role="tab" aria-selected="true">Security</button></div><div role="tabpanel"><p>${text}</p></div></div>`,
        { ...address, lang },
      );
    const norwegian =
      'Organisasjonen din administrerer påloggingen, så aktive økter er ikke tilgjengelige for denne kontoen.';
    expect(said(norwegian, 'nb')).toBe('unavailable');
  });

  test('a control that is called like the title beside it leads to the panel', () => {
    const entry = `<div><div><div>Active sessions</div><div>Where you are signed in.</div></div><span>8</span><a href="#" aria-label="Active sessions"><svg></svg></a></div>`;
    const page = (content: string) =>
      `<main>A chat</main><div role="dialog" aria-label="Security">${content}</div>`;
    expect(stateOf(page(entry), address)).toBe('closed');
  });
});

describe('texts', () => {
  const partsOf = (text: string, lang = 'en') =>
    understand(text, createReader([lang], AT, 'UTC')).map(({ kind, text: part }) => [kind, part]);

  test('statements parted by full stops', () => {
    expect(
      partsOf('iPhone 15 · iOS 26. Near Oslo, Norway. Signed in Aug 2, 2026, 4:10 PM. Trusted device.'),
    ).toEqual([
      ['device', 'iPhone 15 · iOS 26'],
      ['place', 'Oslo, Norway'],
      ['time', 'Aug 2, 2026, 4:10 PM'],
      ['trusted', 'Trusted device'],
    ]);
    // An abbreviation ends no statement.
    expect(partsOf('Chrome на macOS. Поблизу: Україна. Вхід виконано 8 лют. 2026 р., 20:53.', 'uk')).toEqual([
      ['device', 'Chrome на macOS'],
      ['place', 'Україна'],
      ['time', '8 лют. 2026 р., 20:53'],
    ]);
    expect(partsOf('MacBook Air | Oslo | D. Smith').map(([kind]) => kind)[0]).toBe('device');
  });

  test('"now" beside the mark of the current session is no sign-in', () => {
    expect(partsOf('This device, now')).toEqual([['current', 'This device']]);
    expect(partsOf('Just now')).toEqual([['time', 'Just now']]);
  });

  test('a zone behind the date is of the clock before it, and is never left out', () => {
    const row = (time: string) => `<b>Pixel 9</b><p>${time}</p>${out}`;
    const from = (lang: string, ...times: string[]) =>
      rowsOf(list(...times.map(row)), { lang }).map(({ signedIn }) => signedIn?.from);
    expect(from('vi', '10:08 2 thg 7, 2026 GMT+7', '01:23 15 thg 2, 2026 UTC')).toEqual([
      '2026-07-02T03:08:00.000Z',
      '2026-02-15T01:23:00.000Z',
    ]);
    expect(from('vi', '10:08 2 thg 7, 2026 XYZT', '01:23 15 thg 2, 2026 XYZT')).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('words in capitals before a time may lead it in', () => {
    const row = (time: string) => `<b>Pixel 9</b><p>${time}</p>${out}`;
    const times = rowsOf(list(row('VSTUP DNE 2 Aug 2026'), row('VSTUP DNE 1 Aug 2026')));
    expect(times.map(({ signedIn }) => signedIn?.text)).toEqual(['2 Aug 2026', '1 Aug 2026']);
  });

  test('a mark behind a comma leaves what stands before it', () => {
    expect(partsOf('札幌市, 信頼できるデバイス', 'ja')).toEqual([
      ['other', '札幌市'],
      ['trusted', '信頼できるデバイス'],
    ]);
  });

  test('places that begin with one letter have no lead-in', () => {
    const row = (place: string) => `<b>Chrome on macOS</b><p>${place}</p><p>Aug 2, 2026</p>${out}`;
    const places = (lang: string, ...shown: string[]) =>
      rowsOf(list(...shown.map(row)), { lang }).map(({ location }) => location);
    const thai = ['เวียงจันทน์, LA', 'เชียงใหม่, TH'];
    expect(places('th', ...thai)).toEqual(thai);
    const towns = ['London, United Kingdom', 'London, Canada'];
    expect(places('en', ...towns)).toEqual(towns);
    const chinese = ['圣保罗, 巴西', '圣保罗, 美国'];
    expect(places('zh', ...chinese)).toEqual(chinese);
  });

  test('what says "near" behind a country is no town of it', () => {
    expect(partsOf('대한민국 부근', 'ko')).toEqual([['place', '대한민국']]);
  });
});
