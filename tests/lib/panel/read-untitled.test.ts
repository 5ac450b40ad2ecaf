// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { rowOf, rowsOf, stateOf } from './pages';

const settings = (content: string) =>
  `<main>A chat</main><div role="dialog" aria-label="Settings">${content}</div>`;
const out = '<button>Log out</button>';
const here = '<b>This device</b>';
const row = (device: string, ...rest: string[]) =>
  `<li><p>${device}</p><p>Lisbon, Portugal</p><p>Aug 28, 2026, 4:33 AM</p>${rest.join('')}</li>`;
const ul = (...rows: string[]) => `<ul>${rows.join('')}</ul>`;
const all = '<button>Log out of all devices</button>';

describe('below a heading that names devices in general', () => {
  test.each([
    ['en', 'Your devices'],
    ['ja', 'デバイス一覧'],
    ['te', 'మీ పరికరాలు'],
  ])('rows that can be logged out are sessions (%s)', (lang, heading) => {
    const html = settings(
      `<h2>${heading}</h2>${ul(row('Chrome on macOS', here), row('Firefox on Linux', out))}`,
    );
    expect(rowsOf(html, { lang }).map(({ device, canLogOut }) => [device, canLogOut])).toEqual([
      ['Chrome on macOS', false],
      ['Firefox on Linux', true],
    ]);
  });

  test('a single row is, too', () => {
    const html = settings(`<h2>Your devices</h2>${ul(row('Chrome on macOS', here))}`);
    expect(rowOf(html).current).toBe(true);
  });

  test('what was added, or is trusted by its heading, is another list', () => {
    const added = `<li><p>Chrome on macOS</p><p>Added Aug 28, 2026</p><button>Remove</button></li>`;
    expect(stateOf(settings(`<h2>Your devices</h2>${ul(added, added)}`))).not.toBe('sessions');
    const rows = ul(row('Chrome on macOS', here), row('Firefox on Linux'));
    expect(stateOf(settings(`<h2>Trusted devices</h2>${rows}`))).not.toBe('sessions');
  });

  test.each(['Remove', 'Remove device', 'Forget'])(
    'devices that are undone by “%s” may be the trusted ones',
    (word) => {
      const rows = ul(row('Chrome on macOS', here), row('Firefox on Linux', `<button>${word}</button>`));
      expect(stateOf(settings(`<h2>Your devices</h2>${rows}`))).toBe('unrecognised');
      const menu = ul(
        row('Chrome on macOS', here),
        row('Firefox on Linux', '<button aria-haspopup="menu">Options</button>'),
      );
      expect(stateOf(settings(`<h2>Your devices</h2>${menu}`))).toBe('sessions');
    },
  );
});

describe('below a heading in words that no table has', () => {
  const rows = ul(row('Chrome on macOS', here), row('Firefox on Linux', out));

  test('rows that all can be logged out are sessions where all of them are at once', () => {
    expect(rowsOf(settings(`<h2>Roll call</h2>${rows}${all}`))).toHaveLength(2);
  });

  test('or where something has the word for a session', () => {
    expect(rowsOf(settings(`<h2>Roll call</h2><p>2 of 2 sessions</p>${rows}`))).toHaveLength(2);
  });

  test('but not where either stands below another heading', () => {
    expect(stateOf(settings(`<h2>Roll call</h2>${rows}<h2>Safety</h2>${all}`))).toBe('unrecognised');
    expect(stateOf(settings(`<h2>Safety</h2><p>2 of 2 sessions</p><h2>Roll call</h2>${rows}`))).toBe(
      'unrecognised',
    );
  });

  test('one row like a session among others that name no device is not passed over', () => {
    const nameless = `<li><p>Lisbon, Portugal</p><p>Aug 28, 2026, 4:33 AM</p>${out}</li>`;
    expect(stateOf(settings(`<h2>Roll call</h2>${ul(row('Chrome on macOS', out), nameless)}`))).toBe(
      'unrecognised',
    );
  });

  test('a record of sign-ins is none, whatever apps it names', () => {
    const past = ul(
      row('Chrome on macOS', '<p>ChatGPT Web</p>'),
      row('Firefox on Linux', '<p>Codex</p>'),
      row('Edge on Windows', '<p>Codex</p>'),
    );
    expect(stateOf(settings(`<h2>Lately</h2><p>Each session begins with one</p>${past}${all}`))).toBe(
      'unrecognised',
    );
    expect(rowsOf(settings(`<h2>Roll call</h2><h3>Other sessions</h3>${past}`))).toHaveLength(3);
  });

  test('a single row like a session is not taken, and not passed over', () => {
    expect(stateOf(settings(`<h2>Roll call</h2>${ul(row('Chrome on macOS'))}`))).toBe('unrecognised');
    expect(stateOf(settings(`<h2>Roll call</h2>${ul(row('Chrome on macOS', here))}`))).toBe('unrecognised');
  });
});

describe('where nothing names the list', () => {
  test.each([
    ['failed', '<h2>Roll call</h2><p>We could not load your sessions.</p>'],
    ['failed', '<h2>Your devices</h2><div role="alert">Something went wrong. Try again later.</div>'],
    ['loading', '<h2>Roll call</h2><div aria-busy="true" aria-label="Loading sessions…"><i></i></div>'],
    ['loading', '<h2>Your devices</h2><div aria-busy="true"><i></i></div>'],
    ['unrecognised', '<h2>Your devices</h2><div role="alert">Hoppla! <button>Once more</button></div>'],
    ['unrecognised', '<h2>Security</h2><h2>Roll call</h2><div role="alert">Hoppla!</div>'],
    ['unrecognised', '<h2>Security</h2><h2>Roll call</h2><div aria-busy="true"><i></i></div>'],
    [
      'unrecognised',
      '<h2>Your devices</h2><table><tr><th>Device</th><th>Location</th></tr><tr><td colspan="2">Hoppla!</td></tr></table>',
    ],
    ['unavailable', '<h2>Security</h2><h3>Passkeys</h3><div role="alert">Hoppla!</div>'],
    ['closed', '<h2>Your devices</h2><p>See who uses your account.</p><button>Manage</button>'],
    ['closed', '<h2>Roll call</h2><p>We could not load your avatar.</p>'],
    ['closed', '<h2>Roll call</h2><p>We could not log out this session. Try again.</p>'],
    ['closed', '<h2>Roll call</h2><div aria-busy="true"><i></i></div>'],
  ] as const)('%s: %s', (state, html) => {
    expect(stateOf(settings(html))).toBe(state);
  });
});
