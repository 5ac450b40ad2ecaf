// @vitest-environment happy-dom
/** Lines whose fields are parted by little, and what stands in a list beside its rows. */
import { describe, expect, test } from 'vitest';
import { createReader } from '../../../lib/panel/reader';
import { understand } from '../../../lib/panel/row/understand';
import { AT, dialog, readingOf, rowOf, rowsOf } from './pages';

const out = '<button>Log out</button>';
const list = (...rows: string[]) => dialog(`<ul>${rows.map((row) => `<li>${row}</li>`).join('')}</ul>`);
const partsOf = (text: string, language = 'en') =>
  understand(text, createReader([language], AT, 'UTC')).map(({ kind, text: shown }) => [kind, shown]);
const fieldsOf = (html: string) =>
  rowsOf(html).map(({ device, apps, location, signedIn }) => [device, apps, location, signedIn?.text ?? '']);

describe('a line is told apart', () => {
  test('at signs, brackets and captions with a blank before them', () => {
    expect(
      partsOf(
        'ThinkPad X1 [Codex, API Platform] 📍 Oslo, Norway Last sign-in: Sep 4, 2026 ✅ Trusted device',
      ),
    ).toEqual([
      ['device', 'ThinkPad X1'],
      ['apps', 'Codex, API Platform'],
      ['place', 'Oslo, Norway'],
      ['time', 'Sep 4, 2026'],
      ['trusted', 'Trusted device'],
    ]);
    expect(partsOf('Location: Oslo, Norway Last sign-in: Sep 4, 2026')).toEqual([
      ['place', 'Oslo, Norway'],
      ['time', 'Sep 4, 2026'],
    ]);
    // The whole of it leads in, and a comma parts enough.
    expect(partsOf('Last sign-in: Sep 4, 2026')).toEqual([['time', 'Sep 4, 2026']]);
    expect(partsOf('Oslo, Norway, Last sign-in: Sep 4, 2026').map(([kind]) => kind)).toEqual([
      'place',
      'time',
    ]);
  });

  test('at the mark of the current session, which is none within a label', () => {
    expect(partsOf('Current session Sep 4, 2026')).toEqual([
      ['current', 'Current session'],
      ['time', 'Sep 4, 2026'],
    ]);
    expect(partsOf('Chrome on this device').map(([kind]) => kind)).toEqual(['device']);
  });

  test('what is drawn before a place or a time is none of it, and a part of what somebody calls a device', () => {
    expect(partsOf('📍 Oslo, Norway')).toEqual([['place', 'Oslo, Norway']]);
    expect(partsOf('🇳🇴 Oslo')).toEqual([['place', 'Oslo']]);
    expect(partsOf('🕒 Sep 4, 2026')).toEqual([['time', 'Sep 4, 2026']]);
    expect(partsOf('💻 MacBook Pro')).toEqual([['device', '💻 MacBook Pro']]);
  });

  test('sentences name the apps, and others stand behind them', () => {
    const parts = [
      ['apps', 'ChatGPT, Codex and API Platform'],
      ['device', 'Edge on iOS'],
      ['place', 'Graz, Austria'],
      ['time', 'Aug 22, 2026'],
    ];
    const said = 'You signed in to ChatGPT, Codex and API Platform with Edge on iOS near Graz, Austria';
    expect(partsOf(`${said} on Aug 22, 2026.`)).toEqual(parts);
    expect(partsOf(`${said} on Aug 22, 2026. Current session.`)).toEqual([
      ...parts,
      ['current', 'Current session'],
    ]);
    expect(partsOf('Edge on iOS near Graz, Austria, signed in on Aug 22, 2026, using Codex.')).toEqual([
      ['device', 'Edge on iOS'],
      ['place', 'Graz, Austria'],
      ['time', 'Aug 22, 2026'],
      ['apps', 'Codex'],
    ]);
  });

  test('statements follow strung fields; an abbreviation ends none', () => {
    expect(
      partsOf('Edge on Windows – App: Codex. Near Graz, Austria. Signed in on Aug 22, 2026. Trusted.').map(
        ([kind]) => kind,
      ),
    ).toEqual(['device', 'apps', 'place', 'time', 'trusted']);
    expect(partsOf('ChatGPT · Approx. Graz, Austria').map(([kind]) => kind)).toEqual(['apps', 'place']);
    expect(partsOf('5 февраля 2026 г. 03:01', 'ru')).toEqual([['time', '5 февраля 2026 г. 03:01']]);
  });
});

describe('rows', () => {
  const rest = '<p>Codex</p><p>Near Lisbon, Portugal</p>';

  test('of a description list begin with its terms, also by names that nobody knows', () => {
    const html = dialog(
      `<dl><dt>Zx 13 <small>Current session</small></dt><dd>Codex</dd><dd>Lisbon, Portugal</dd><dt>Chrome on Linux</dt><dd>Codex</dd><dd>Oslo, Norway</dd><dd>${out}</dd><dt>Zx 14</dt><dd>Codex</dd><dd>Oslo, Norway</dd><dd>${out}</dd></dl>`,
    );
    expect(rowsOf(html).map(({ device, current, canLogOut }) => [device, current, canLogOut])).toEqual([
      ['Zx 13', true, false],
      ['Chrome on Linux', false, true],
      ['Zx 14', false, true],
    ]);
  });

  test('are grouped by a place or a device above them, whatever its markup', () => {
    const row = (app: string, end: string) =>
      `<div class="session"><p>${app}</p><p>Signed in Aug 2, 2026</p>${end}</div>`;
    const byDevice = dialog(
      `<div><div class="head"><span>Chrome on Linux</span></div>${row('Codex', '<b>Current session</b>')}${row('ChatGPT', out)}</div><div><div class="head"><span>iPhone 16</span></div>${row('Codex', out)}${row('ChatGPT', out)}</div>`,
    );
    expect(rowsOf(byDevice).map(({ device }) => device)).toEqual([
      'Chrome on Linux',
      'Chrome on Linux',
      'iPhone 16',
      'iPhone 16',
    ]);
    const one = (device: string, end: string) =>
      `<div class="session"><b>${device}</b><p>Codex</p><p>Aug 2, 2026</p>${end}</div>`;
    const byPlace = dialog(
      `<section><div class="head">Oslo, Norway</div>${one('iPhone 16', '<i>Current session</i>')}${one('Chrome on Linux', out)}</section><section><div class="head">Graz, Austria</div>${one('iPad', out)}${one('Zx 13', out)}</section>`,
    );
    expect(rowsOf(byPlace).map(({ location }) => location)).toEqual([
      'Oslo, Norway',
      'Oslo, Norway',
      'Graz, Austria',
      'Graz, Austria',
    ]);
  });

  test('are numbered by what is no piece of their labels', () => {
    const apart = (n: number, device: string, end: string) =>
      `<span>${n}.</span> <b>${device}</b>${rest}${end}`;
    expect(
      fieldsOf(list(apart(1, 'Chrome on Linux', 'Current session'), apart(2, 'iPhone 16', out))).map(
        ([one]) => one,
      ),
    ).toEqual(['Chrome on Linux', 'iPhone 16']);
    const written = (text: string, end: string) => `<div>${text}</div>${rest}${end}`;
    const counted = list(
      written('#1 Chrome on Linux', '<i>Current session</i>'),
      written('#2 iPhone 16', out),
    );
    expect(fieldsOf(counted).map(([one]) => one)).toEqual(['Chrome on Linux', 'iPhone 16']);
    const named = list(written('#7 Chrome on Linux', '<i>Current session</i>'), written('#2 iPhone 16', out));
    expect(fieldsOf(named).map(([one]) => one)).toEqual(['#7 Chrome on Linux', '#2 iPhone 16']);
  });

  test('alone has the device that it says first, and no place of what is said of other sessions', () => {
    const row = rowOf(
      dialog(
        `<div><div>Zx 13<small>Current session</small></div>${rest}</div><p>No other active sessions were found</p>`,
      ),
    );
    expect([row.device, row.location]).toEqual(['Zx 13', 'Lisbon, Portugal']);
  });
});

describe('what can be pressed', () => {
  const row = (device: string, end: string) => `<b>${device}</b><p>Codex</p><p>Lisbon, Portugal</p>${end}`;
  const ends = (html: string) => rowsOf(html).map(({ canLogOut }) => canLogOut);
  const mine = row('Chrome on Linux', '<i>Current session</i>');

  test('is told by how it is drawn, where its words are known', () => {
    const drawn = '<span style="cursor:pointer">Log out</span>';
    expect(ends(list(mine, row('iPhone 16', drawn)))).toEqual([false, true]);
    expect(ends(list(mine, row('iPhone 16', '<span tabindex="0">Log out</span>')))).toEqual([false, true]);
    const more = (style: string) =>
      list(mine, row('iPhone 16', out)).replace('</ul>', `</ul><div ${style}>Show more</div>`);
    expect(readingOf(more('style="cursor:pointer"'))).toMatchObject({ complete: false });
  });

  test('stands in the menu of each row, where one of them is open', () => {
    const menu = (open: boolean) =>
      `<button aria-haspopup="menu" aria-expanded="${open}">⋯</button><div role="menu" ${open ? '' : 'hidden'}><button role="menuitem">Log out</button></div>`;
    expect(ends(list(mine, row('iPhone 16', menu(true)), row('iPad', menu(false))))).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('an icon with a tooltip is a badge; a button without one does something', () => {
    const icon = (attributes: string) =>
      `<button aria-label="Trusted device" ${attributes}><svg></svg></button>${out}`;
    const trusted = (attributes: string) =>
      rowsOf(list(mine, row('iPhone 16', icon(attributes))))[1]?.trusted;
    expect(trusted('title="Trusted device" data-state="closed"')).toBe(true);
    expect(trusted('')).toBe(false);
    expect(trusted('title="Trusted device" aria-pressed="false"')).toBe(false);
  });

  test('one button for all that can be chosen is none of the last of them', () => {
    const choice = (device: string) =>
      `<p><input type="radio" name="s" id="${device}"> <label for="${device}">${device} – Lisbon, Portugal – Codex</label></p>`;
    const html = dialog(
      `<div>${choice('Chrome on Linux')}${choice('iPhone 16')}${choice('iPad')}<button type="submit">Log out</button></div>`,
    );
    expect(ends(html)).toEqual([false, false, false]);
  });
});

describe('what a list leaves out', () => {
  const row = (device: string, end: string) =>
    `<li><b>${device}</b><p>Codex</p><p>Lisbon, Portugal</p>${end}</li>`;
  const rows = `<ul>${row('Chrome on Linux', '<i>Current session</i>')}${row('iPhone 16', out)}</ul>`;
  const isComplete = (before: string, after: string) => {
    const reading = readingOf(dialog(`${before}${rows}${after}`));
    return reading.state === 'sessions' ? reading.complete : reading.state;
  };
  const tabs = (other: string) =>
    `<div role="tablist"><button role="tab" aria-selected="true">This device</button><button role="tab" aria-selected="false">${other}</button></div>`;

  test.each([
    [true, '', ''],
    [false, '', '<div><button disabled>‹</button><span aria-current="page">1</span><button>2</button></div>'],
    [false, '', '<ul><li>1</li><li>2</li></ul>'],
    [false, tabs('Other devices'), ''],
    [true, tabs('Trusted devices'), ''],
    [false, '<input type="search" value="chrome">', ''],
    [true, '<input type="search">', ''],
    [true, '<h3>2026</h3>', ''],
  ])('complete: %s with "%s" above and "%s" below', (complete, before, after) => {
    expect(isComplete(before, after)).toBe(complete);
  });

  test('the status of a session is told by what few rows say of it', () => {
    const html = dialog(
      `<ul>${row('Chrome on Linux', '<i>Current session</i>')}${row('iPhone 16', out)}${row('iPad', "<i>We can't verify this session right now</i>")}</ul>`,
    );
    expect(rowsOf(html).map(({ status }) => status)).toEqual(['active', 'active', 'unavailable']);
  });

  test('the details of the row that is chosen are no row', () => {
    const entry = (device: string, time: string, chosen: boolean) =>
      `<li><button ${chosen ? 'aria-pressed="true"' : ''}><b>${device}</b><small>Codex</small><small>${time}</small></button></li>`;
    const html = dialog(
      `<div><ul>${entry('Chrome on Linux', '2026-09-01 10:00', false)}${entry('iPhone 16', '2026-09-02 10:00', true)}${entry('iPad', '2026-09-03 10:00', false)}</ul></div><div><h3>iPhone 16</h3><p>Codex</p><p>2026-09-02 10:00</p>${out}</div>`,
    );
    expect(rowsOf(html).map(({ device }) => device)).toEqual(['Chrome on Linux', 'iPhone 16', 'iPad']);
  });
});
