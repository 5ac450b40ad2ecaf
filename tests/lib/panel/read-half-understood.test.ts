// @vitest-environment happy-dom
/** Where a part of a reading is in words that no table has: what is not understood is never taken for nothing. */
import { describe, expect, test } from 'vitest';
import { dialog, readingOf, rowsOf } from './pages';

const out = '<button>Log out</button>';
const time = '<p>Signed in Aug 2, 2026</p>';
const place = '<p>Lisbon, Portugal</p>';
const row = (device: string, more = '', end = out) =>
  `<li><b>${device}</b><p>Codex</p>${place}${time}${more}${end}</li>`;
const list = (...rows: string[]) => dialog(`<ul>${rows.join('')}</ul>`);
const current = '<i>Current session</i>';
const reasonOf = (html: string) => {
  const reading = readingOf(html);
  return reading.state === 'unrecognised' ? reading.reason : reading.state;
};

describe('a list of one row', () => {
  const alone = /A lone row/;

  test('says in unknown words which session it is', () => {
    expect(reasonOf(list(row('Edge on Windows', '<i>Zde jste</i><i>Velmi dobře</i>', '')))).toMatch(alone);
    expect(reasonOf(dialog(`<section><h3>Zde jste</h3><ul>${row('Edge', '', '')}</ul></section>`))).toMatch(
      alone,
    );
    expect(reasonOf(list(row('Edge on Windows', '<i>Zde jste</i><i>Velmi dobře</i>')))).toBe('sessions');
  });
});

describe('an answer of which one half is understood', () => {
  const table = (head: string, ...answers: string[]) =>
    dialog(
      `<table><tr><th>Device</th><th>${head}</th><th>Signed in</th><th></th></tr>${answers
        .map((answer, i) => {
          const cells = [`Pixel ${i + 7}`, answer, 'Aug 2, 2026', out];
          return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
        })
        .join('')}</table>`,
    );

  test('stands under a head that is understood', () => {
    expect(reasonOf(table('Trusted', 'No', 'Jakpak'))).toMatch(/whether they are trusted/);
    expect(rowsOf(table('Trusted', 'No', 'Yes')).map(({ trusted }) => trusted)).toEqual([false, true]);
  });

  test('is a tick or none under a head that is not', () => {
    expect(reasonOf(table('Klarert', '✓', '–', '✓'))).toMatch(/answers something/);
    expect(rowsOf(table('Trusted', '✓', '–', '✓')).map(({ trusted }) => trusted)).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('stands in the line of what it answers', () => {
    const trust = (answer: string) =>
      list(row('iPad', `<div><p>Trusted</p><p>${answer}</p></div>`), row('Pixel 9', current, ''));
    expect(reasonOf(trust('Neni'))).toMatch(/not understood/);
    expect(rowsOf(trust('No'))[0]?.trusted).toBe(false);
  });

  test('is no badge though some rows share it', () => {
    const fields = (device: string, answer: string, end = out) =>
      row(device, `<dl><dt>Klarert</dt><dd>${answer}</dd></dl>`, end);
    const rows = list(
      fields('iPad', 'Nenine', current),
      fields('Pixel 9', 'Anoano'),
      fields('Pixel 8', 'Nenine'),
    );
    const reading = readingOf(rows);
    expect(reading.state === 'sessions' ? reading.rows.filter(({ trusted }) => trusted) : []).toEqual([]);
  });
});

describe('a control that nobody understands', () => {
  const icon = '<button aria-label="Vyřadit"><svg></svg></button>';

  test('in every row may be the log-out', () => {
    expect(reasonOf(list(row('iPad', '', icon), row('Pixel 9', '', icon)))).toMatch(/could be the log-out/);
  });

  test('in the section of the current session, too, is for something else', () => {
    const rows = rowsOf(
      dialog(
        `<h3>Current session</h3><ul>${row('Edge on Windows', '', icon)}</ul>
         <h3>Other sessions</h3><ul>${row('iPad', '', icon)}${row('Pixel 9', '', icon)}</ul>`,
      ),
    );
    expect(rows.map(({ canLogOut }) => canLogOut)).toEqual([false, false, false]);
  });

  test('is the log-out where the current session alone has none, in a section of its own', () => {
    const rows = rowsOf(
      dialog(
        `<h3>Current session</h3><ul>${row('Edge on Windows', '', '')}</ul>
         <h3>Other sessions</h3><ul>${row('iPad', '', icon)}${row('Pixel 9', '', icon)}</ul>`,
      ),
    );
    expect(rows.map(({ canLogOut }) => canLogOut)).toEqual([false, true, true]);
  });
});

describe('what stands beside the rows', () => {
  const others = `<h2>Active sessions (2)</h2><ul>${row('iPad')}${row('Pixel 9')}</ul>`;
  const page = (more: string) =>
    `<main>A chat</main><div role="dialog" aria-label="Settings"><div>${more}${others}</div></div>`;
  const apart = `<h3>Zde jste</h3><div><p>Edge on Windows</p><p>Signed in Aug 9, 2026</p></div>`;

  test('may be the current session, where no row is', () => {
    expect(reasonOf(page(''))).toBe('sessions');
    expect(reasonOf(page(apart))).toMatch(/No row is the current session/);
    expect(reasonOf(page(apart).replace('<b>iPad</b>', `<b>iPad</b>${current}`))).toBe('sessions');
  });

  test('may be the current session without any time, below a word for it', () => {
    const bare = '<h3>Current session</h3><div><div><p>Edge on Windows</p></div></div>';
    expect(reasonOf(page(`${bare}<h3>Other sessions</h3>`))).not.toBe('sessions');
  });

  test('explains what ends all of them, and is no row', () => {
    const own = '<button>Vyřadit</button>';
    const rows = [row('iPad', '', own), row('Pixel 9', '', own)].join('').replaceAll('li>', 'div>');
    const end = `<div><div><p>Opustit devices</p><p>It may take up to thirty minutes to be done.</p></div>${out}</div>`;
    expect(reasonOf(dialog(rows + end))).toMatch(/explains something/);
  });
});

describe('what a row says beside its own device or place', () => {
  test('heads its device, and is none', () => {
    const headed = (device: string) => `<li><p>Gadget device</p><p>${device}</p>${place}${time}${out}</li>`;
    expect(rowsOf(list(headed('iPad Air'), headed('Pixel 9'))).map(({ device }) => device)).toEqual([
      'iPad Air',
      'Pixel 9',
    ]);
  });

  test('is no place of a row that shows none', () => {
    const said = (where: string) => `<li><b>iPad</b>${where}<p>Poslední vstup</p>${time}${out}</li>`;
    expect(rowsOf(list(said(place), said(''), said(place)))[1]?.location).toBe('');
  });
});
