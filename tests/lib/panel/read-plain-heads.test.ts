// @vitest-environment happy-dom
/** Heads that are mere words by their markup. */
import { describe, expect, test } from 'vitest';
import { rowsOf, stateOf } from './pages';

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
});
