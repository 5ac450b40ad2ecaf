// @vitest-environment happy-dom
/** Marks in words that no table has: what stands around them tells, or the reading is given up. */
import { describe, expect, test } from 'vitest';
import { dialog, readingOf, rowOf, rowsOf } from './pages';

const out = '<button>Log out</button>';
const time = '<p>Signed in Aug 2, 2026</p>';
const place = '<p>Lisbon, Portugal</p>';
const item = (device: string, badges = '', end = out, where = place) =>
  `<li><div><p>${device}</p>${badges}</div><p>Codex</p>${where}${time}${end}</li>`;
const list = (...rows: string[]) => dialog(`<ul>${rows.join('')}</ul>`);
const current = '<i>Current session</i>';
const trusts = (html: string, lang = 'en') => rowsOf(html, { lang }).map(({ trusted }) => trusted);
const reasonOf = (html: string) => {
  const reading = readingOf(html);
  return reading.state === 'unrecognised' ? reading.reason : reading.state;
};

describe('a badge that some rows have, beside a known current session', () => {
  test('is trust where marks are spoken for icons, and the name of an icon elsewhere is none', () => {
    const spoken = (name: string) => `<span role="img" aria-label="${name}"></span>`;
    expect(
      trusts(
        list(
          item('Edge on Windows', spoken('Current session'), ''),
          item('Safari on iPad', spoken('Klarert')),
          item('Opera on Linux'),
        ),
      ),
    ).toEqual([false, true, false]);
    expect(
      trusts(
        list(
          item('Edge on Windows', current, ''),
          item('Safari on iPad', spoken('Klarert')),
          item('Opera on Linux'),
        ),
      ),
    ).toEqual([false, false, false]);
  });

  test('is trust though its row shows no place, where another row has its mark', () => {
    expect(
      trusts(
        list(
          item('Edge on Windows', current, ''),
          item('Safari on iPad', '<i>Klarert</i>', out, ''),
          item('Opera on Linux'),
        ),
      ),
    ).toEqual([false, true, false]);
  });

  test('is so whatever badges stand before the known one', () => {
    expect(
      trusts(
        list(
          item('Edge on Windows', '<div>Active</div><div>Current session</div>', ''),
          item('Safari on iPad', '<div>Klarert</div>', out, ''),
          item('Opera on Linux'),
        ),
      ),
    ).toEqual([false, true, false]);
  });

  test('is none where the fields are of one make with the marks: it may be the place', () => {
    const row = (device: string, line: string, end = out) =>
      `<li><p>${device}</p><p>${line}</p><p>Signed in Aug 2, 2026</p>${end}</li>`;
    const rows = list(
      row('Edge on Windows', 'Current session', ''),
      row('Safari on iPad', 'Vadsbro'),
      row('Opera on Linux', 'Lisbon, Portugal'),
    );
    expect(reasonOf(rows) === 'sessions' ? trusts(rows) : [false]).not.toContain(true);
  });

  test('is no device of its own where it is called like one', () => {
    const rows = rowsOf(
      list(
        item('Werkbank', `${current}<i>Proven device</i>`, ''),
        item('Safari on iPad', '<i>Proven device</i>'),
        item('Opera on Linux'),
      ),
    );
    expect(rows.map(({ device, trusted }) => [device, trusted])).toEqual([
      ['Werkbank', true],
      ['Safari on iPad', true],
      ['Opera on Linux', false],
    ]);
  });

  test('is nothing of the sort where rows say that they are not trusted, or where it is a field of all rows', () => {
    expect(
      trusts(
        list(
          item('Edge on Windows', `${current}<i>Not trusted</i>`, ''),
          item('Safari on iPad', '<i>Not trusted</i><i>Afsides</i>'),
        ),
      ),
    ).toEqual([false, false]);
    const row = (device: string, where: string, more: string) =>
      `<tr><td>${device}</td><td>${where}</td><td>Aug 2, 2026</td><td>Nor</td><td>${more}</td></tr>`;
    const table = `<table><tr><th>Device</th><th>Location</th><th>Signed in</th><th>Klarering</th><th></th></tr>
      ${row('Edge on Windows', 'Oslo, Norway', 'Current session')}${row('Safari on iPad', 'Rome, Italy', out)}</table>`;
    expect(trusts(dialog(table))).toEqual([false, false]);
  });
});

test('a word that heads a status and has no value is a mark wherever it stands in its row', () => {
  const row = (device: string, badge: string, end = out) =>
    `<li>${badge}<p>${device}</p><p>Codex</p>${time}${end}</li>`;
  expect(
    trusts(
      list(
        row('Edge on Windows', current, ''),
        row('Safari on iPad', '<div><em>Trust status</em></div>'),
        row('Opera on Linux', ''),
      ),
    ),
  ).toEqual([false, true, false]);
});

test('the badge at the device of the one row of a list is the current session', () => {
  const row = (badge: string, end = '') =>
    dialog(`<div><p>Firefox on Linux <span>${badge}</span></p>${place}${time}${end}</div>`);
  const { device, current: isCurrent } = rowOf(row('Aktuelna sesija'));
  expect([device, isCurrent]).toEqual(['Firefox on Linux', true]);
  expect(reasonOf(row('Aktuelna sesija', out))).toMatch(/could be a mark/);
});

describe('a log-out in an unknown word', () => {
  const rows = (...controls: string[]) =>
    list(
      item('Edge on Windows', current, ''),
      item('Safari on iPad', '', controls.join('')),
      item('Opera on Linux', '', controls.join('')),
    );

  test('may be a link that stays on the page, where only the others have it', () => {
    const link = '<a href="#revoke">Vyřadit</a>';
    expect(rowsOf(rows(link)).map(({ canLogOut }) => canLogOut)).toEqual([false, true, true]);
    const everywhere = list(item('Edge on Windows', current, link), item('Safari on iPad', '', link));
    expect(rowsOf(everywhere).map(({ canLogOut }) => canLogOut)).toEqual([false, false]);
  });

  test('is not told from another control that only the others have', () => {
    expect(reasonOf(rows('<button>Vyřadit</button>', '<button>To nejsem já</button>'))).toMatch(
      /could be the log-out/,
    );
  });
});

describe('what heads groups of rows', () => {
  const groups = (first: string, second: string) =>
    dialog(
      `<h3>${first}</h3><ul>${item('Edge on Windows', current, '')}${item('Safari on iPad')}</ul>
       <h3>${second}</h3><ul>${item('Opera on Linux')}${item('Chrome on macOS')}</ul>`,
    );

  test('makes them trusted, in one wording', () => {
    expect(trusts(groups('Trusted sessions', 'Other sessions'))).toEqual([true, true, false, false]);
    expect(reasonOf(groups('Trusted sessions', 'Ikke trusted sessions'))).toMatch(/two wordings/);
  });

  test('is not believed where a word for a status heads some of them', () => {
    expect(reasonOf(groups('Trust status', 'Other sessions'))).toMatch(/trusted or not/);
  });

  test('is not believed where only the opposite is understood', () => {
    expect(reasonOf(groups('Godkendte', 'Not trusted sessions'))).toMatch(/trusted or not/);
  });
});

test('one of two words in the same place of every row may be a yes', () => {
  const row = (device: string, answer: string, end = out) =>
    `<tr><td>${device}</td><td>Lisbon, Portugal</td><td>Aug 2, 2026</td><td>${answer}</td><td>${end}</td></tr>`;
  const table = (...answers: [string, string, string]) =>
    dialog(`<table><tr><th>Device</th><th>Location</th><th>Signed in</th><th>Klarering</th><th></th></tr>
      ${row('Edge on Windows', answers[0], 'Current session')}${row('Safari on iPad', answers[1])}${row('Opera on Linux', answers[2])}</table>`);
  expect(reasonOf(table('hai', 'nee', 'nee'))).toMatch(/one of two words/);
  expect(reasonOf(table('hai', 'hai', 'hai'))).toBe('sessions');
});

test('a word for a status heads no place, time or app', () => {
  const row = (device: string, badge: string, end = out) =>
    `<li><p>${device}</p><div>${badge}<p>Lisbon, Portugal</p></div>${time}${end}</li>`;
  const html = list(
    row('Edge on Windows', '', current),
    row('Safari on iPad', '<em>Trust status</em>'),
    row('Opera on Linux', ''),
  );
  expect(rowsOf(html).map(({ location, trusted }) => [location, trusted])).toEqual([
    ['Lisbon, Portugal', false],
    ['Lisbon, Portugal', true],
    ['Lisbon, Portugal', false],
  ]);
});

describe('a mark in unknown words that is told from other texts', () => {
  const doubted = 'Some of the rows say something that is not understood and could be a mark.';

  test('is one with what a badge is drawn with, and of many short words', () => {
    for (const mark of ['✓ Klarert', '[Klarert]', 'Klar ert på én og an'])
      expect(
        trusts(
          list(
            item('Edge on Windows', `<p>${current}</p>`, ''),
            item('Safari on iPad', `<p>${mark}</p>`),
            item('Opera on Linux'),
          ),
        ),
      ).toEqual([false, true, false]);
  });

  test('may be another word for the current session where that alone says it', () => {
    expect(
      reasonOf(list(item('Edge on Windows', `<p>${current}</p><p>Klarert</p>`, ''), item('Opera on Linux'))),
    ).toBe(doubted);
  });

  test('is one of two such texts in a row without a place', () => {
    const row = (device: string, texts: string, end = out) =>
      `<li><p>${device}</p>${texts}${time}${end}</li>`;
    expect(
      reasonOf(
        list(
          row('Edge on Windows', `${place}${current}`, ''),
          row('Safari on iPad', '<div><p>Vadsbro</p><b>Klarert</b></div>'),
          row('Opera on Linux', place),
        ),
      ),
    ).toBe(doubted);
  });

  test('names no device though it speaks of one, in every row', () => {
    const proven = '<p>Proven device</p>';
    const rows = (mark: string) =>
      list(item('Edge on Windows', `${current}${mark}`, ''), item('Opera on Linux', mark));
    expect(reasonOf(rows(proven))).toBe(
      'All rows say the same of their devices in words that are not understood.',
    );
    expect(reasonOf(rows('<p>Signal strong</p>'))).toBe('sessions');
    const headed = (device: string) => `Used device</p><p>${device}`;
    expect(reasonOf(list(item(headed('Edge on Windows'), current, ''), item(headed('Opera on Linux'))))).toBe(
      'sessions',
    );
  });

  test('answers for a device in one of two wordings', () => {
    const rows = (...marks: string[]) =>
      list(
        item('Edge on Windows', `${current}<p>${marks[0]}</p>`, ''),
        ...['Safari on iPad', 'Opera on Linux'].map((device, i) => item(device, `<p>${marks[i + 1]}</p>`)),
      );
    expect(reasonOf(rows('Unchecked', 'Proven device', 'Unchecked'))).toBe(
      'Each row answers something in one of two words that are not understood.',
    );
    expect(reasonOf(rows('Fast network', 'Slow network', 'Fast network'))).toBe('sessions');
  });
});
