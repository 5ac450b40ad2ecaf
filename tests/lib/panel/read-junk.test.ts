// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readPanel } from '../../../lib/panel/read';
import { AT, dialog, readingOf, rowsOf, stateOf, write } from './pages';

const item = (device: string, mark: string) =>
  `<li><p>${device}</p><p>ChatGPT Web</p><p>Lisbon, Portugal</p><p>Aug 28, 2026, 4:33 AM</p>${mark}</li>`;
const rows = `<ul>${item('Chrome on macOS', '<span>Current session</span>')}${item('Firefox on Windows', '<button>Log out</button>')}</ul>`;

describe('wordings in English', () => {
  test.each([
    'Active sessions',
    'ACTIVE SESSIONS',
    'Your active sessions',
    'Active sessions (2)',
    'Sessions',
    'Where you’re signed in',
    'Devices & sessions',
    'Sessions on your account',
  ])('title: %s', (title) => {
    expect(rowsOf(dialog(rows, title)).map(({ device }) => device)).toEqual([
      'Chrome on macOS',
      'Firefox on Windows',
    ]);
  });

  test.each(['Log out', 'Sign out', 'Log out of this device', 'End session', 'Revoke', 'LOG OUT'])(
    'log-out: %s',
    (name) => {
      const [, second] = rowsOf(dialog(rows.replace('Log out', name)));
      expect(second).toMatchObject({ canLogOut: true, device: 'Firefox on Windows' });
    },
  );

  test.each([
    'Current session',
    'CURRENT SESSION',
    'This device',
    'This browser',
    'You’re using this device',
  ])('current: %s', (mark) => {
    const read = rowsOf(dialog(rows.replace('Current session', mark)));
    expect(read.map(({ current }) => current)).toEqual([true, false]);
  });

  test.each(['Log out of all sessions', 'Log out all', 'Sign out everywhere', 'Log out of all devices'])(
    'for the whole account, and no row’s: %s',
    (name) => {
      const read = rowsOf(dialog(`${rows.replace(/<button>.*?<\/button>/, '')}<button>${name}</button>`));
      expect(read.map(({ canLogOut }) => canLogOut)).toEqual([false, false]);
    },
  );
});

describe('documents that are none', () => {
  test('without a body', () => {
    const bare = document.implementation.createHTMLDocument('');
    bare.body.remove();
    expect(readPanel(bare, AT, 'UTC')).toEqual({ state: 'closed' });
  });

  test('without anything', () => {
    const bare = document.implementation.createHTMLDocument('');
    bare.documentElement.remove();
    expect(['closed', 'unrecognised']).toContain(readPanel(bare, AT, 'UTC').state);
  });

  test('parsed and shown in no window', () => {
    const parsed = new DOMParser().parseFromString(
      `<html lang="en"><body>${dialog(rows)}</body></html>`,
      'text/html',
    );
    expect(readPanel(parsed, AT, 'UTC')).toMatchObject({
      state: 'sessions',
      rows: [{ current: true }, { canLogOut: true }],
    });
  });

  test('with elements nested as deep as a parser nests them', () => {
    const depth = 400;
    const deep = `${'<div>'.repeat(depth)}Chrome on macOS${'</div>'.repeat(depth)}`;
    const [first, second] = rowsOf(dialog(`${rows}<section>${deep}</section>`));
    expect([first?.device, second?.device]).toEqual(['Chrome on macOS', 'Firefox on Windows']);
  });

  test('that break at every touch: what is left is to say so', () => {
    const message = `<b>${'broken '.repeat(1_000)}</b>`;
    const broken = new Proxy(document, {
      get() {
        throw new Error(message);
      },
    });
    const reading = readPanel(broken, AT, 'UTC');
    expect(reading).toMatchObject({
      state: 'unrecognised',
      reason: expect.stringContaining('broken broken'),
    });
    expect(JSON.stringify(reading).length).toBeLessThan(300);
  });

  test('with attributes of a megabyte', () => {
    const huge = 'Active sessions '.repeat(65_536);
    expect(
      stateOf(`<main><div aria-label="${huge}" title="${huge}" role="${huge}"><p>Hello</p></div></main>`),
    ).toBe('closed');
    const [first] = rowsOf(
      dialog(rows.replace('<li>', `<li aria-label="${huge}" class="${huge}" data-x="${huge}">`)),
    );
    expect(first).toMatchObject({ device: 'Chrome on macOS', current: true });
  });

  test.each([
    '',
    'x',
    'not a tag',
    '-',
    'en-',
    'i-default',
    '__proto__',
    'constructor',
    'en_US',
    'x'.repeat(10_000),
  ])('in a language that is none: "%.20s"', (lang) => {
    expect(readingOf(dialog(rows), { lang })).toMatchObject({
      state: 'sessions',
      rows: [{ current: true }, { canLogOut: true }],
    });
  });

  test('in a time zone that is none, at an instant that is none', () => {
    const page = write(dialog(rows));
    for (const [at, zone] of [
      [AT, 'Mars/Olympus'],
      [new Date(Number.NaN), 'UTC'],
    ] as const) {
      const reading = readPanel(page, at, zone);
      if (reading.state === 'sessions')
        expect(reading.rows.every(({ signedIn }) => signedIn === null)).toBe(true);
      else expect(reading.state).toBe('unrecognised');
    }
  });

  test('with names that reach into objects', () => {
    const [first] = rowsOf(
      dialog(
        rows
          .replaceAll('Lisbon, Portugal', '__proto__, Portugal')
          .replace('Chrome on macOS', 'constructor on Windows'),
      ),
    );
    expect(first).toMatchObject({ device: 'constructor on Windows' });
    expect(Object.keys({})).toEqual([]);
  });

  test('with more rows than anyone has', () => {
    const many = `<ul>${'<li><p>PC</p><button>Log out</button></li>'.repeat(5001)}</ul>`;
    const reading = readingOf(dialog(many));
    expect(reading).toMatchObject({ state: 'unrecognised', reason: expect.stringContaining('5000') });
  });
});
