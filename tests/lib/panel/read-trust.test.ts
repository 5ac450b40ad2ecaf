// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { dialog, readingOf, rowsOf } from './pages';

const row = (device: string, more: string) =>
  `<li><b>${device}</b><p>Split, HR</p><p>Signed in Aug 2, 2026</p>${more}<button>Log out</button></li>`;
const list = (...rows: string[]) => dialog(`<ul>${rows.join('')}</ul>`);
const trusts = (html: string) => rowsOf(html).map(({ trusted }) => trusted);

describe('trust that can be switched is as the switch is', () => {
  const toggle = (on: boolean, more = '') => `<button role="switch" aria-checked="${on}" ${more}></button>`;
  const box = (on: boolean) => `<input type="checkbox" ${on ? 'checked' : ''}>`;

  test.each<[string, (on: boolean) => string]>([
    ['a box in its label', (on) => `<label>${box(on)} Trusted</label>`],
    [
      'a box that a style hides behind a drawing',
      (on) => `<label><input type="checkbox" hidden ${on ? 'checked' : ''}><i></i>Trusted</label>`,
    ],
    ['a switch beside the word', (on) => `<p>Trusted device ${toggle(on)}</p>`],
    ['a switch with a name of its own', (on) => toggle(on, 'aria-label="Trusted device"')],
    ['a button that stays pressed', (on) => `<button aria-pressed="${on}">Trusted</button>`],
  ])('%s', (_, mark) => {
    expect(trusts(list(row('iPhone', mark(true)), row('MacBook Air', mark(false))))).toEqual([true, false]);
  });

  test('off beside words for the opposite is on', () => {
    const mark = (on: boolean) => `<label>${box(on)} Not trusted</label>`;
    expect(trusts(list(row('iPhone', mark(false)), row('MacBook Air', mark(true))))).toEqual([true, false]);
  });

  test('neither on nor off leaves it open', () => {
    const half = '<p>Trusted <span role="checkbox" aria-checked="mixed"></span></p>';
    expect(readingOf(list(row('iPhone', half), row('MacBook Air', half))).state).toBe('unrecognised');
  });

  test('in unknown words it may be trust where it is on, and says nothing where it is off', () => {
    const mark = (on: boolean) => toggle(on, 'aria-label="Vertrouwbaar"');
    const read = (on: boolean) =>
      readingOf(list(row('iPhone', mark(on)), row('MacBook Air', mark(false)))).state;
    expect([read(true), read(false)]).toEqual(['unrecognised', 'sessions']);
  });

  test.each([
    ['en', 'Trust this device'],
    ['de', 'Diesem Browser vertrauen'],
    ['ja', 'このデバイスを信頼する'],
    ['ka', 'ამ მოწყობილობის ნდობა'],
    ['so', 'Aamin qalabkan'],
  ])('a switch that is called after what it does (%s)', (lang, name) => {
    const read = (on: boolean) => row('iPhone', toggle(on, `aria-label="${name}"`));
    const rows = rowsOf(list(read(true), read(false)), { lang });
    expect(rows.map(({ trusted }) => trusted)).toEqual([true, false]);
  });

  test('a box that chooses a row says nothing of its trust', () => {
    const choice = (name: string) => `<input type="checkbox" aria-label="${name}">`;
    const rows = list(
      row('iPhone', `<span>Trusted</span>${choice('Select Trusted iPhone')}`),
      row('MacBook Air', choice('Select MacBook Air')),
    );
    expect(readingOf(rows).state).toBe('sessions');
    expect(trusts(rows)).toEqual([true, false]);
  });
});

describe('a date under a word for trust says that there is trust', () => {
  const cells = (...texts: string[]) => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;
  const table = (head: string, first: string, second: string) =>
    dialog(
      `<table><tr><th>Device</th><th>${head}</th><th>Signed in</th><th></th></tr>${[
        cells('iPhone', first, 'Aug 2, 2026', '<button>Log out</button>'),
        cells('MacBook Air', second, 'Aug 3, 2026', '<button>Log out</button>'),
      ].join('')}</table>`,
    );

  test.each([
    ['Trusted until', 'Oct 14, 2026'],
    ['Trusted since', 'Aug 14, 2026'],
    ['Trust expires', '10/14/2026'],
  ])('%s %s', (head, date) => {
    const html = table(head, date, '—');
    expect(trusts(html)).toEqual([true, false]);
    expect(rowsOf(html).map(({ signedIn }) => signedIn?.text)).toEqual(['Aug 2, 2026', 'Aug 3, 2026']);
  });

  test.each(['Not trusted since', 'Added on'])('%s says of none', (head) => {
    expect(trusts(table(head, 'Aug 1, 2026', '—'))).toEqual([false, false]);
  });

  test.each([
    ['fr', 'La confiance expire le 14 oct. 2026'],
    ['es', 'La confianza caduca el 14 oct 2026'],
    ['it', 'La fiducia scade il 14 ott 2026'],
    ['tr', 'Güven bitişi: 14 Eki 2026'],
    ['sv', 'Förtroendet upphör 14 okt. 2026'],
    ['sr', 'Поверење истиче 14. окт 2026'],
    ['ar', 'تنتهي الثقة في 14 أكتوبر 2026'],
    ['hi', 'विश्वास समाप्त 14 अक्तू॰ 2026'],
  ])('in a line of %s', (lang, line) => {
    const html = list(row('iPhone', `<p>${line}</p>`), row('MacBook Air', ''));
    expect(rowsOf(html, { lang }).map(({ trusted }) => trusted)).toEqual([true, false]);
  });
});

describe('captions and values in turn', () => {
  const turns = (...pairs: [string, string][]) =>
    pairs.map(([caption, value]) => `<div>${caption}</div><div>${value}</div>`).join('');
  const card = (device: string, trusted: string, ending = '<button>Log out</button>') =>
    `<div><div>${device}</div><div>${turns(['Location', 'Oslo, Norway'], ['Signed in', 'Sep 4, 2026'], ['Trusted device', trusted])}</div>${ending}</div>`;
  const here = '<span>Current session</span>';

  test('are a question and its answer in boxes that say nothing of it', () => {
    const rows = rowsOf(dialog(`${card('Pixel 9', 'Yes', here)}${card('iPad', 'No')}${card('Mac', 'Yes')}`));
    expect(rows.map(({ device, trusted }) => [device, trusted])).toEqual([
      ['Pixel 9', true],
      ['iPad', false],
      ['Mac', true],
    ]);
  });

  test('whatever stands beside them', () => {
    const row = (device: string, trusted: string) =>
      `<li><div>${device}</div><div>ChatGPT Web</div><div>Trusted device</div><div>${trusted}</div><button>Log out</button></li>`;
    const rows = rowsOf(dialog(`<ul>${row('Pixel 9', 'No')}${row('iPad', 'Yes')}</ul>`));
    expect(rows.map(({ trusted }) => trusted)).toEqual([false, true]);
  });

  test('in a line without captions the badge is none', () => {
    const row = (badge: string) =>
      `<li><svg role="img"><title>Browser</title></svg><div><p>Pixel 9</p><p>Oslo, Norway</p></div><div>${badge}</div><div><button>No</button></div></li>`;
    const rows = rowsOf(dialog(`<ul>${row('Trusted device')}${row('Current session')}</ul>`));
    expect(rows.map(({ trusted }) => trusted)).toEqual([true, false]);
  });
});
