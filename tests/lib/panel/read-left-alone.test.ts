// @vitest-environment happy-dom
/** Names that nobody knows, and captions, marks and signs that were left without what they belong to. */
import { describe, expect, test } from 'vitest';
import { dialog, readingOf, rowsOf, stateOf } from './pages';

const out = '<button>Log out</button>';
const list = (...rows: string[]) => dialog(`<ul>${rows.map((row) => `<li>${row}</li>`).join('')}</ul>`);

describe('a label that nobody knows', () => {
  test('begins a row where the other terms name devices', () => {
    const session = (name: string, end: string) =>
      `<dt>${name}</dt><dd>ChatGPT</dd><dd>Signed in Sep 4, 2026</dd><dd>${end}</dd>`;
    const page = dialog(
      `<dl>${session('Büro Nord', 'Current session')}${session('Pixel 9', out)}${session('iPad', out)}</dl>`,
    );
    expect(rowsOf(page).map(({ device, canLogOut }) => [device, canLogOut])).toEqual([
      ['Büro Nord', false],
      ['Pixel 9', true],
      ['iPad', true],
    ]);
  });

  test('is the device where other rows have their model, whatever runs on it', () => {
    const row = (name: string, runs: string) =>
      `<b>${name}</b><p>${runs}</p><p>Oslo, Norway</p><p>Sep 4, 2026</p>${out}`;
    const page = list(
      row('MacBook Pro', 'Chrome 141.0 · macOS 26.1'),
      row('Marketing', 'Firefox 143.0 · Linux 24.04'),
      row('Galaxy S24', 'Samsung Internet 28.0 · Android 15'),
    );
    expect(rowsOf(page).map(({ device }) => device)).toEqual(['MacBook Pro', 'Marketing', 'Galaxy S24']);
  });
});

test('a caption without a value heads nothing that says what it is', () => {
  const row = (place: string) =>
    `<div>Pixel 9</div><p><b>Location:</b>${place}</p><p><b>Signed in:</b> Sep 4, 2026</p>${out}`;
  const rows = rowsOf(list(row(' Oslo, Norway'), row('')));
  expect(rows.map(({ location, signedIn }) => [location, signedIn?.text])).toEqual([
    ['Oslo, Norway', 'Sep 4, 2026'],
    ['', 'Sep 4, 2026'],
  ]);
});

test('a colon beside the element of its caption is no part of the value', () => {
  const row = (name: string) =>
    `<h4>${name}</h4><p><b>Location</b>: Oslo, Norway</p><p><b>Signed in</b>: Sep 4, 2026</p>${out}`;
  const [first] = rowsOf(list(row('Pixel 9'), row('iPad')));
  expect([first?.location, first?.signedIn?.text]).toEqual(['Oslo, Norway', 'Sep 4, 2026']);
});

describe('settings at an address of their own', () => {
  const rows = ['Pixel 9', 'iPad'].map((name) => `<li>${name}<p>ChatGPT</p><p>Sep 4, 2026</p>${out}</li>`);
  const page = (more: string) =>
    `<main><h1>Active sessions</h1><ul>${rows.join('')}</ul>${more}<form><textarea></textarea></form></main>`;
  const address = '/settings/security/sessions';

  test('may keep the place to write', () => {
    expect(readingOf(page(''), { address })).toMatchObject({ state: 'sessions', rows: { length: 2 } });
    expect(stateOf(page(''), { address: '/#settings/Security' })).toBe('closed');
  });

  test('are none where a conversation stands in them', () => {
    expect(stateOf(page('<article data-turn="user">Hello</article>'), { address })).toBe('closed');
  });
});
