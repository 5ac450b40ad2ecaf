// @vitest-environment happy-dom
/** A device or a place is all of what the page calls it, never a piece. */
import { describe, expect, test } from 'vitest';
import { createReader } from '../../../lib/panel/reader';
import { isPlace } from '../../../lib/panel/row/place';
import { understand } from '../../../lib/panel/row/understand';
import { vocabularyOf } from '../../../lib/panel/words/vocabulary';
import { dialog, readingOf, rowsOf } from './pages';

const out = '<button>Log out</button>';
const row = (device: string, more: string, end = out) =>
  `<li><div>${device}</div>${more}<p>Signed in Jul 1, 2026, 8:00 AM</p>${end}</li>`;
const list = (...rows: string[]) => dialog(`<ul>${rows.join('')}</ul>`);
const devices = (html: string, lang = 'en') => rowsOf(html, { lang }).map(({ device }) => device);
const partsOf = (text: string, language: string) =>
  understand(text, createReader([language], new Date('2026-11-20T12:00:00Z'), 'UTC')).map(
    ({ kind, text: part }) => [kind, part],
  );

describe('a label that strings what nobody knows', () => {
  const others = [
    row('Firefox on macOS', '<p>Oslo, NO</p>'),
    row('Pixel 10 · Android 16', '<p>Oslo, NO</p>'),
  ];

  test('with its system is all of the label', () => {
    const named = row('JetBrains IDE · Windows 11', '<p>Codex</p><p>Oslo, NO</p>');
    expect(devices(list(named, ...others))[0]).toBe('JetBrains IDE · Windows 11');
    // In a lone row, too, where the place and the mark are told.
    const lone = row('JetBrains IDE · Windows 11', '<p>Oslo, NO</p><em>Current session</em>', '');
    expect(devices(list(lone))).toEqual(['JetBrains IDE · Windows 11']);
  });

  test('is all of the label where the other rows have theirs', () => {
    const named = row('Steam Deck 2 · Holo', '<p>Oslo, NO</p>');
    expect(devices(list(named, ...others))[0]).toBe('Steam Deck 2 · Holo');
  });

  test('may be a mark where no row tells the current session', () => {
    const marked = ['Hierdie een · Windows 11', 'Firefox on macOS', 'Pixel 10 · Android 16'];
    const rows = marked.map((label) => row(label, '<p>Oslo, NO</p>', ''));
    expect(readingOf(list(...rows)).state).toBe('unrecognised');
  });

  test('may be the place where the row shows none', () => {
    const lone =
      '<li><div>Kristiansand · Windows 11</div><em>Current session</em><p>Signed in Jul 1, 2026</p></li>';
    const reading = readingOf(dialog(`<ul>${lone}</ul>`));
    expect(reading.state === 'sessions' ? reading.rows[0]?.device : '').not.toContain('Kristiansand');
  });

  test('is a name where it is what the page may call the field', () => {
    expect(partsOf('Terminal · macOS 26.1', 'pt')).toEqual([['device', 'Terminal · macOS 26.1']]);
    expect(partsOf('Device · Oslo, NO', 'en').map(([kind]) => kind)).not.toContain('device');
  });
});

describe("OpenAI's own browser behind what it runs on", () => {
  test('is of the label where the apps stand elsewhere', () => {
    const rows = rowsOf(
      list(row('macOS · ChatGPT Atlas', '<p>ChatGPT Web</p>'), row('iPhone', '<p>Codex</p>')),
    );
    expect(rows.map(({ device, apps }) => [device, apps])).toEqual([
      ['macOS · ChatGPT Atlas', ['ChatGPT Web']],
      ['iPhone', ['Codex']],
    ]);
  });

  test('is of the label where other rows name their browser there, and else an app', () => {
    const apps = (other: string) =>
      rowsOf(list(row('macOS · ChatGPT Atlas', '<p>Oslo, NO</p>'), row(other, '<p>Rome, IT</p>')))[0]?.apps;
    expect(apps('Windows · Edge')).toEqual([]);
    expect(apps('iPhone')).toEqual(['ChatGPT Atlas']);
  });

  test('is an app where “and” joins it with others', () => {
    expect(partsOf('Codex Web ja ChatGPT Atlas', 'fi')).toEqual([['apps', 'Codex Web ja ChatGPT Atlas']]);
    expect(partsOf('ChatGPT Atlas, macOS', 'fi')).toEqual([['device', 'ChatGPT Atlas, macOS']]);
  });
});

describe('a machine called by what heads a column in the language of the page', () => {
  test('is the device where the other rows have theirs, with or without a badge', () => {
    const others = [row('iPhone', '<p>Rome, IT</p>'), row('iPad', '<p>Rome, IT</p>')];
    const rows = ['Computer', '<span>Computer</span><span>Current session</span>'].map((label) =>
      devices(list(row(label, '<p>Oslo, NO</p>'), ...others), 'nl'),
    );
    expect(rows.map(([first]) => first)).toEqual(['Computer', 'Computer']);
  });

  test('is the device of a lone row, and no caption that has lost its value', () => {
    const lone = (label: string, more: string) => devices(list(row(label, `${more}<p>Oslo, NO</p>`)), 'nl');
    expect(lone('Computer', '<em>Current session</em>')).toEqual(['Computer']);
    expect(lone('Apparaat', '<em>Current session</em>')).toEqual(['']);
    expect(lone('Computer', '<p>Marvin</p>')).not.toEqual(['Computer']);
  });
});

describe('a lead-in of a place', () => {
  test('is cut where a place is left', () => {
    expect(partsOf('Cairo, 埃及附近', 'zh')).toEqual([['place', 'Cairo, 埃及']]);
    expect(partsOf('Hà Nội, 越南及附近', 'zh')).toEqual([['place', 'Hà Nội, 越南']]);
  });

  test('leaves no wording', () => {
    const rows = ['Standort unbekannt', 'Standort verborgen'].map((place) =>
      rowsOf(
        `<h2>Aktive Sitzungen</h2><ul><li><b>iPhone</b><dl><dt>Standort</dt><dd>${place}</dd></dl><p>Angemeldet am 1. Juli 2026</p><button>Abmelden</button></li></ul>`,
        { lang: 'de' },
      ),
    );
    expect(rows.map(([first]) => first?.location)).toEqual(['Standort unbekannt', 'Standort verborgen']);
  });

  test('a state or a province in the place of a country', () => {
    const words = vocabularyOf(['id']);
    expect(isPlace('Toronto, ON', words, ['id', 'en'])).toBe(true);
    expect(isPlace('Austin, TX', words, ['id', 'en'])).toBe(true);
    expect(isPlace('Toronto, XO', words, ['id', 'en'])).toBe(false);
  });

  test('a country is one in a language of which the platform names none', () => {
    const words = vocabularyOf(['my']);
    // No platform knows "qaa", which is kept for private use.
    expect(isPlace('St. John’s, NL, ကနေဒါ', words, ['qaa', 'en'])).toBe(true);
    expect(isPlace('St. John’s, NL, ကနေဒါ', words, ['en'])).toBe(false);
  });
});
