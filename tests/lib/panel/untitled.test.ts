// @vitest-environment happy-dom
/** Lists under a heading that no table has: what sessions show and no other list does tells them. */
import { describe, expect, test } from 'vitest';
import { dialog, readingOf } from './pages';

const out = '<button>Log out</button>';
const now = '<i>Current session</i>';
const row = (device: string, mark: string, app = 'ChatGPT Web') =>
  `<li><p>${device}</p><p>${app}</p><p>Rome, Italy</p><p>Jul 1, 2026, 8:00 AM</p>${mark}</li>`;
const list = (...rows: string[]) => `<ul>${rows.join('')}</ul>`;
const all = '<button>Log out of all sessions</button>';
const security = '<section><div>Password</div><button>Change</button></section>';
/** Under Security, below another thing of it. */
const under = (content: string, heading = 'Onda frel') =>
  dialog(`${security}<section><h3>${heading}</h3>${content}</section>`, 'Security');

function told(html: string): number | string {
  const reading = readingOf(html, { address: '/#settings/Security' });
  return reading.state === 'sessions' ? reading.rows.length : reading.state;
}

describe('rows under an unknown heading', () => {
  test.each([
    ['with the current session, apps and log-outs', list(row('Mac', now), row('iPhone', out)), 2],
    [
      'without apps, above the way out of all',
      `${list(row('Mac', now, ''), row('iPhone', out, ''))}${all}`,
      2,
    ],
    ['one alone, the current session', `${list(row('Mac', now))}${all}`, 1],
  ])('%s are the sessions', (_, content, rows) => {
    expect(told(under(content))).toBe(rows);
  });

  test.each([
    ['a record of sign-ins: nothing is logged out', list(row('Mac', now), row('iPhone', ''))],
    [
      'devices that are removed',
      list(row('Mac', now, ''), row('iPhone', '<button>Remove device</button>', '')),
    ],
    ['nobody is current, and no app is named', list(row('Mac', out, ''), row('iPhone', out, ''))],
  ])('could be another list: %s', (_, content) => {
    expect(told(under(content))).toBe('unrecognised');
  });

  test('two lists that could both be them leave it open', () => {
    const one = list(row('Mac', now), row('iPhone', out));
    expect(told(under(`${one}</section><section><h3>Gloam</h3>${one}`))).toBe('unrecognised');
  });

  test('that were added are none', () => {
    const added = '<li><p>Mac</p><p>Added on Jul 1, 2026</p><button>Remove</button></li>';
    expect(told(under(list(added, added)))).toBe('unavailable');
  });
});

describe('a way in unknown words', () => {
  test('to something that opens may be the way to the list', () => {
    const way = (attributes: string) =>
      dialog(`${security}<button ${attributes}>Onda frel</button>`, 'Security');
    expect(told(way('aria-haspopup="dialog" aria-expanded="false"'))).toBe('closed');
    expect(told(way(''))).toBe('unavailable');
  });
});
