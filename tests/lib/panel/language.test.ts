// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { languageOfTitle } from '../../../lib/panel/language';
import { boxTree } from '../../../lib/panel/page/box-tree';
import { type Page, readingOf, rowsOf, write } from './pages';

const list = (title: string, all: string, rows: [device: string, mark: string][]) =>
  `<div role="dialog"><h2>${title}</h2><ul>${rows
    .map(([device, mark]) => `<li><p>${device}</p><p>ChatGPT Web</p><p>Reus, CT, ES</p>${mark}</li>`)
    .join('')}</ul><button>${all}</button></div>`;

const english = list('Active sessions', 'Log out all', [
  ['Chrome on macOS', '<b>Current session</b>'],
  ['Firefox on Windows', '<button>Log out</button>'],
]);
const german = list('Aktive Sitzungen', 'Alle abmelden', [
  ['Chrome auf macOS', '<b>Aktuelle Sitzung</b>'],
  ['Firefox auf Windows', '<button>Abmelden</button>'],
]);

const languageIn = (html: string, page: Page) => {
  const reading = readingOf(html, page);
  return reading.state === 'sessions' ? reading.language : reading.state;
};

describe('the language of a page', () => {
  // "Log out" is in the tables of many languages, Afrikaans the first of them.
  it.each(['ar', 'ja', 'uk'])('is the one that it says (%s) where its texts are still English', (lang) => {
    expect(languageIn(english, { lang })).toBe(lang);
  });

  it.each(['en', 'ja', ''])('is that of its texts where it says another one ("%s")', (lang) => {
    expect(languageIn(german, { lang })).toBe('de');
  });
});

describe('the language of a title', () => {
  it.each([
    ['id', 'Sesi saat ini', 'Perangkat tidak dikenal'],
    ['ms', 'Sesi semasa', 'Peranti tidak diketahui'],
  ])('that neighbours share is that of what stands with it: %s', (language, current, unknown) => {
    const { body } = write(`<h2>Sesi aktif</h2><p>${unknown}</p><p>${current}</p>`);
    expect(languageOfTitle(boxTree(body))).toBe(language);
  });

  it('is none where no heading is one', () => {
    expect(languageOfTitle(boxTree(write('<h2>Brot</h2><p>Aktuelle Sitzung</p>').body))).toBeNull();
  });

  it('is that of its times, where what stands around it is in another', () => {
    const row = (device: string, weeks: number) =>
      `<li><b>${device}</b><p>ChatGPT</p><p>Connexion : il y a ${weeks} semaines</p><button>Se déconnecter</button></li>`;
    const tabs = ['Seguridad', 'Contraseña', 'Claves de acceso', 'Notificaciones'].map(
      (tab) => `<p>${tab}</p>`,
    );
    const html = `<main>A chat</main><div role="dialog">${tabs.join('')}<h3>Sessions actives</h3><ul>${row('iPhone', 2)}${row('iPad', 3)}</ul></div>`;
    expect(rowsOf(html, { lang: 'es' }).map(({ signedIn }) => signedIn?.text)).toEqual([
      'il y a 2 semaines',
      'il y a 3 semaines',
    ]);
  });
});
