// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { dialog, stateOf } from './pages';

const settings = (content: string) =>
  `<main>A chat</main><div role="dialog" aria-label="Settings">${content}</div>`;

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

describe('a way in unknown words', () => {
  test('to something that opens may be the way to the list', () => {
    const way = (attributes: string) =>
      dialog(
        `<section><div>Password</div><button>Change</button></section><button ${attributes}>Onda frel</button>`,
        'Security',
      );
    const address = '/#settings/Security';
    expect(stateOf(way('aria-haspopup="dialog" aria-expanded="false"'), { address })).toBe('unrecognised');
    expect(stateOf(way(''), { address })).toBe('unavailable');
  });
});
