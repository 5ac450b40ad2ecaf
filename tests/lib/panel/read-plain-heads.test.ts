// @vitest-environment happy-dom
/** Heads that are mere words by their markup. */
import { describe, expect, test } from 'vitest';
import { dialog, readingOf, rowsOf, stateOf } from './pages';

const card = (device: string, ending = '<button>Log out</button>') =>
  `<div class="card"><div>${device}</div><div>ChatGPT · Oslo, Norway</div><div>Sep 4, 2026</div>${ending}</div>`;
const cards = `${card('iPhone', '<span>Current session</span>')}${card('Pixel 9')}${card('Chrome on macOS')}`;
const settings = (content: string) =>
  `<main>A chat</main><div role="dialog" aria-label="Device activity">${content}</div>`;

describe('a head that is no heading', () => {
  test('is passed by where sessions stand below it, though it may head another list', () => {
    const page = settings(`<button>Security</button><div class="h2">Device activity</div>${cards}`);
    expect(rowsOf(page).map(({ device }) => device)).toEqual(['iPhone', 'Pixel 9', 'Chrome on macOS']);
  });

  test('stands where one row like a session proves nothing', () => {
    const on = (what: string) =>
      `<label><span>${what}</span><input type="checkbox" role="switch" checked></label>`;
    const switches = ['Historial de inicios de sesión', 'Dispositivos de confianza', 'Sesión actual'];
    const example = '<p>Nuevo inicio de sesión: Chrome en macOS, Gdynia, PL, 4 sept 2026, 13:34</p>';
    const page = `<h2>Notifications</h2>${switches.map(on).join('')}${example}`;
    expect(stateOf(settings(page), { lang: 'es' })).toBe('closed');
  });

  const groups = (first: string, second: string) =>
    rowsOf(
      `<div role="dialog" aria-label="Active sessions"><div>${first}</div>${card('iPhone')}${card('iPad')}<div>${second}</div>${card('Pixel 9')}</div>`,
    ).map(({ trusted }) => trusted);

  test('tells which sessions are trusted where others are headed with the opposite', () => {
    expect(groups('Trusted', 'Not trusted')).toEqual([true, true, false]);
    expect(groups('Trusted <span>2</span>', 'Not trusted <span>1</span>')).toEqual([true, true, false]);
    expect(groups('Not trusted', 'Trusted')).toEqual([false, false, true]);
  });

  const app = (name: string) =>
    `<div><div><span>${name}</span><span>Oslo, Norway</span></div><button>Log out</button></div>`;
  const device = (name: string, badge = '') =>
    `<div class="d"><div><span>${name}</span>${badge}</div>${app('ChatGPT Web')}${app('Codex')}</div>`;

  test('names the device of the apps below it, whole, and its tooltip says that it is trusted', () => {
    const badge =
      '<button type="button" aria-label="Trusted device" title="Trusted device"><svg></svg></button>';
    const page = dialog(`${device('Windows · Chrome')}${device('macOS · ChatGPT Atlas', badge)}`);
    expect(rowsOf(page).map((row) => [row.device, row.apps.join(), row.trusted])).toEqual([
      ['Windows · Chrome', 'ChatGPT Web', false],
      ['Windows · Chrome', 'Codex', false],
      ['macOS · ChatGPT Atlas', 'ChatGPT Web', true],
      ['macOS · ChatGPT Atlas', 'Codex', true],
    ]);
  });

  test('is passed by where it says the place of the device that a heading above it names', () => {
    const under = (name: string, place: string) =>
      `<section><h3>${name}</h3><div>${place}</div><ul><li><div>ChatGPT Web</div><div>Signed in Sep 4, 2026</div><button>Log out</button></li><li><div>Codex</div><div>Signed in Sep 3, 2026</div><button>Log out</button></li></ul></section>`;
    const page = dialog(`${under('iPad Air', 'Lviv, Ukraine')}${under('Pixel 9', 'Porto, Portugal')}`);
    expect(rowsOf(page).map((row) => `${row.device}, ${row.apps}, ${row.location}`)).toEqual([
      'iPad Air, ChatGPT Web, Lviv, Ukraine',
      'iPad Air, Codex, Lviv, Ukraine',
      'Pixel 9, ChatGPT Web, Porto, Portugal',
      'Pixel 9, Codex, Porto, Portugal',
    ]);
  });

  test('is doubted where it names a device that no row was given', () => {
    const page = dialog(
      `${device('Windows · Chrome (3 apps and more of them)')}${device('iPad, and Codex on it')}`,
    );
    expect(readingOf(page)).toMatchObject({ state: 'unrecognised' });
  });
});
