// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { dialog, readingOf, rowsOf } from './pages';

const out = '<button>Log out</button>';
const told = (html: string, lang = 'en') =>
  rowsOf(html, { lang }).map(({ device, apps, location }) => [device, apps, location]);

describe('a row that is a sentence in words that no table has', () => {
  const row = (device: string, when: string, where: string, app: string) =>
    `<li><b>${device}</b> kam herein <time>${when}</time> drunten bei <span>${where}</span> zuletzt <span>${app}</span> ${out}</li>`;
  const rows = [
    row('Opera on Linux', 'Aug 2, 2026, 9:00 AM', 'Split, Croatia', 'Codex'),
    row('Chrome on macOS', 'Aug 3, 2026, 9:00 AM', 'Brno, Czechia', 'ChatGPT, API Platform'),
  ];

  test('leaves its verbs out of label, place and apps', () => {
    expect(told(dialog(`<ul>${rows.join('')}</ul>`))).toEqual([
      ['Opera on Linux', ['Codex'], 'Split, Croatia'],
      ['Chrome on macOS', ['ChatGPT', 'API Platform'], 'Brno, Czechia'],
    ]);
  });

  test('is not believed where the rows say different things beside the label', () => {
    const other = dialog(`<ul>${rows[0]}${rows[1]?.replace('kam herein', 'ging hinaus')}</ul>`);
    expect(readingOf(other).state).toBe('unrecognised');
  });

  test('nor where a single short word stands behind it, which may be a piece of it', () => {
    const short = dialog(`<ul>${rows.join('').replaceAll('kam herein', 'arm')}</ul>`);
    expect(readingOf(short).state).toBe('unrecognised');
  });

  test('pieces of a label that stand in elements of their own are still one label', () => {
    const pieces = (device: string) =>
      `<li><p>${device}</p><p>Split, Croatia</p><p>Signed in Aug 2, 2026</p>${out}</li>`;
    const html = dialog(
      `<ul>${pieces('<b>Chrome</b> on <i>macOS</i>')}${pieces('<b>Firefox</b> on <i>Linux</i>')}</ul>`,
    );
    expect(told(html).map(([device]) => device)).toEqual(['Chrome on macOS', 'Firefox on Linux']);
  });
});

test('apps right behind the label, in an element of their own in its cell, are apps', () => {
  const row = (device: string, app: string) =>
    `<tr><td>${device}<small>${app}</small></td><td>Aug 28, 2026</td><td>${out}</td></tr>`;
  const html = dialog(
    `<table><tr><th>Device</th><th>Signed in</th><th></th></tr>${row('Chrome - 147 (Linux)', 'ChatGPT Web, Codex')}${row('Firefox - 123 (Ubuntu)', 'Codex')}</table>`,
  );
  expect(told(html)).toEqual([
    ['Chrome - 147 (Linux)', ['ChatGPT Web', 'Codex'], ''],
    ['Firefox - 123 (Ubuntu)', ['Codex'], ''],
  ]);
});

test('a heading that is a place speaks for the rows below it that show none', () => {
  const row = (device: string, place = '') =>
    `<li><b>${device}</b><p>${place}</p><p>Signed in Aug 28, 2026</p>${out}</li>`;
  const html = dialog(
    `<h3>Koper, Slovenia</h3><ul>${row('Chrome on macOS')}${row('Safari on iOS', 'Split, Croatia')}</ul><h3>Maribor, Slovenia</h3><ul>${row('Edge on Windows')}</ul>`,
  );
  expect(told(html).map(([, , place]) => place)).toEqual([
    'Koper, Slovenia',
    'Split, Croatia',
    'Maribor, Slovenia',
  ]);
});

test.each([
  ['ka', 'და'],
  ['is', 'og'],
  ['my', 'နှင့်'],
  ['de', 'und'],
])('in %s, "%s" parts two apps, whether the browser knows the language or not', (lang, and) => {
  const row = (device: string) =>
    `<li><b>${device}</b><p>ChatGPT Web ${and} Codex</p><p>Split, Croatia</p><p>Aug 28, 2026</p>${out}</li>`;
  const html = dialog(`<ul>${row('Chrome on macOS')}${row('Safari on iOS')}</ul>`);
  expect(told(html, lang).map(([, apps]) => apps)).toEqual([
    ['ChatGPT Web', 'Codex'],
    ['ChatGPT Web', 'Codex'],
  ]);
});
