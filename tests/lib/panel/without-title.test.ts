// @vitest-environment happy-dom
/** Lists under a title that no table has, or under none: what sessions show and no other list does tells them. */
import { describe, expect, test } from 'vitest';
import { dialog, readingOf, rowOf, rowsOf, stateOf } from './pages';

const out = '<button>Log out</button>';
const now = '<i>Current session</i>';
const here = '<b>This device</b>';
const all = '<button>Log out of all devices</button>';
const row = (device: string, ...rest: string[]) =>
  `<li><p>${device}</p><p>Lisbon, Portugal</p><p>Aug 28, 2026, 4:33 AM</p>${rest.join('')}</li>`;
const list = (...rows: string[]) => `<ul>${rows.join('')}</ul>`;
const web = '<p>ChatGPT Web</p>';

const settings = (content: string) =>
  `<main>A chat</main><div role="dialog" aria-label="Settings">${content}</div>`;
const security = '<section><div>Password</div><button>Change</button></section>';
/** Under Security, below another thing of it. */
const under = (content: string, heading = 'Onda frel') =>
  dialog(`${security}<section><h3>${heading}</h3>${content}</section>`, 'Security');

function told(html: string): number | string {
  const reading = readingOf(html, { address: '/#settings/Security' });
  return reading.state === 'sessions' ? reading.rows.length : reading.state;
}

describe('rows under a heading in words that no table has', () => {
  test.each([
    ['with the current session, apps and log-outs', list(row('Mac', web, now), row('iPhone', web, out)), 2],
    ['without apps, above the way out of all', `${list(row('Mac', now), row('iPhone', out))}${all}`, 2],
    [
      'without apps, each logged out, above the same',
      `${list(row('Mac', out), row('iPhone', out))}${all}`,
      2,
    ],
    ['below the word for a session', `<p>2 of 2 sessions</p>${list(row('Mac', now), row('iPhone', out))}`, 2],
    ['one alone, the current session', `${list(row('Mac', web, now))}${all}`, 1],
    [
      'with apps, the current one, and something to press in the others',
      list(row('Mac', web, now), row('iPhone', web, '<button>Onda</button>')),
      2,
    ],
    [
      'of which one is marked in words that head other lists',
      list(row('Mac', web, now), row('iPhone', web, '<span>Trusted devices</span>', out), row('iPad', out)),
      3,
    ],
  ])('are the sessions: %s', (_, content, rows) => {
    expect(told(under(content))).toBe(rows);
  });

  test.each([
    ['a record of sign-ins, of which the last is this one', list(row('Mac', web, now), row('iPhone', web))],
    ['devices that are removed', list(row('Mac', now), row('iPhone', '<button>Remove device</button>'))],
    [
      'devices and times',
      '<ul><li><p>Mac</p><p>3 days ago</p></li><li><p>iPad</p><p>Yesterday</p></li></ul>',
    ],
    ['nothing but log-outs', list(row('Mac', out), row('iPhone', out))],
    ['nothing but log-outs and this device', list(row('Mac', here), row('iPhone', out))],
    [
      'this device among others with a menu, above one way out of all sessions',
      `${list(row('Mac', here), row('iPhone', '<button aria-haspopup="menu">Options</button>'))}<button>Log out of all sessions</button>`,
    ],
  ])('could be another list: %s', (_, content) => {
    expect(told(under(content))).toBe('unrecognised');
  });

  test('what speaks for them stands with them', () => {
    const rows = list(row('Mac', here), row('iPhone', out));
    const apart = [
      `<h2>Roll call</h2>${rows}<h2>Safety</h2>${all}`,
      `<h2>Safety</h2><p>2 of 2 sessions</p><h2>Roll call</h2>${rows}`,
    ];
    for (const content of apart) expect(stateOf(settings(content))).toBe('unrecognised');
  });

  test('two lists that could both be them leave it open', () => {
    const one = list(row('Mac', web, now), row('iPhone', web, out));
    expect(told(under(`${one}</section><section><h3>Gloam</h3>${one}`))).toBe('unrecognised');
    expect(stateOf(settings(`<h2>Gleam</h2>${one}<h2>Gloam</h2>${one}`))).toBe('unrecognised');
  });

  test('that say neither when nor where they were used are none', () => {
    const bare = (device: string) => `<li><p>${device}</p>${out}</li>`;
    expect(told(under(`${list(bare('Mac'), bare('iPhone'))}${all}`))).toBe('unavailable');
  });

  test('that were added are none', () => {
    const added = '<li><p>Mac</p><p>Added on Jul 1, 2026</p><button>Remove</button></li>';
    expect(told(under(list(added, added)))).toBe('unavailable');
    const removed =
      '<p>Mac</p><p>Lisbon, Portugal</p><p>Added on Jul 1, 2026</p><button>Remove device</button>';
    expect(told(under(list(`<li>${removed}</li>`)))).toBe('unavailable');
  });

  test('are found in a drawer beside the page, too', () => {
    const drawer = `<aside><h3>Onda frel</h3>${list(row('Mac', web, now), row('iPhone', web, out))}</aside>`;
    expect(told(`<main>A chat</main>${drawer}`)).toBe(2);
    expect(stateOf(`<main>A chat</main>${drawer}`)).toBe('closed');
  });
});

describe('one row like a session is never passed over', () => {
  test('when it is the only one', () => {
    expect(stateOf(settings(`<h2>Roll call</h2>${list(row('Chrome on macOS'))}`))).toBe('unrecognised');
    expect(stateOf(settings(`<h2>Roll call</h2>${list(row('Chrome on macOS', here))}`))).toBe('unrecognised');
  });

  test('when the others name no device', () => {
    const nameless = `<li><p>Lisbon, Portugal</p><p>Aug 28, 2026, 4:33 AM</p>${out}</li>`;
    expect(stateOf(settings(`<h2>Roll call</h2>${list(row('Chrome on macOS', out), nameless)}${all}`))).toBe(
      'unrecognised',
    );
  });

  test('when it stands apart from those that are believed', () => {
    const others = `<h3>Gloam</h3>${list(row('iPhone', web, out), row('iPad', web, out))}${all}`;
    expect(told(under(others, 'Roll call'))).toBe(2);
    expect(told(under(`${list(row('Mac', web))}${others}`, 'Roll call'))).toBe('unrecognised');
    // Nothing but its device and its app is known of it: the list that holds them all holds it.
    const poor = `<ul><li><p>Mac</p>${web}</li></ul>`;
    expect(stateOf(settings(`<h2>Roll call</h2><h3>Gleam</h3>${poor}${others}`))).toBe('unrecognised');
  });
});

describe('below a heading that names devices in general', () => {
  test.each([
    ['en', 'Your devices'],
    ['ja', 'デバイス一覧'],
    ['te', 'మీ పరికరాలు'],
  ])('rows that can be logged out are sessions (%s)', (lang, heading) => {
    const html = settings(
      `<h2>${heading}</h2>${list(row('Chrome on macOS', here), row('Firefox on Linux', out))}`,
    );
    expect(rowsOf(html, { lang }).map(({ device, canLogOut }) => [device, canLogOut])).toEqual([
      ['Chrome on macOS', false],
      ['Firefox on Linux', true],
    ]);
  });

  test.each([
    ['buttons themselves', '<li><button><p>Firefox on Linux</p><p>Lisbon, Portugal</p></button></li>'],
    ['chosen', row('Firefox on Linux', '<input type="checkbox" aria-label="Firefox on Linux" />')],
  ])('rows that are %s are, too', (_, other) => {
    const html = settings(`<h2>Your devices</h2>${list(row('Chrome on macOS', here), other)}`);
    expect(rowsOf(html)).toHaveLength(2);
  });

  test('a single row is, too', () => {
    const html = settings(`<h2>Your devices</h2>${list(row('Chrome on macOS', here))}`);
    expect(rowOf(html).current).toBe(true);
  });

  test('the headings themselves are no row', () => {
    const html = `<h2>Your devices</h2><h3>Current session</h3><div>${row('Chrome on macOS')}</div><h3>Other sessions</h3><div>${row('Firefox on Linux', out)}${row('Edge on Windows', out)}</div>${all}`;
    expect(rowsOf(settings(html)).map(({ device }) => device)).toEqual([
      'Chrome on macOS',
      'Firefox on Linux',
      'Edge on Windows',
    ]);
  });

  test('what was added, or is trusted by its heading, is another list', () => {
    const added = `<li><p>Chrome on macOS</p><p>Added Aug 28, 2026</p><button>Remove</button></li>`;
    expect(stateOf(settings(`<h2>Your devices</h2>${list(added, added)}`))).not.toBe('sessions');
    const placed = '<li><p>Chrome on macOS</p><p>Lisbon, Portugal</p><p>Added Aug 28, 2026</p></li>';
    expect(stateOf(settings(`<h2>Your devices</h2>${list(placed, placed)}${all}`))).not.toBe('sessions');
    const rows = list(row('Chrome on macOS', here), row('Firefox on Linux'));
    expect(stateOf(settings(`<h2>Trusted devices</h2>${rows}`))).not.toBe('sessions');
  });

  test.each(['Remove', 'Remove device', 'Forget'])(
    'devices that are undone by “%s” may be the trusted ones',
    (word) => {
      const rows = list(row('Chrome on macOS', here), row('Firefox on Linux', `<button>${word}</button>`));
      expect(stateOf(settings(`<h2>Your devices</h2>${rows}`))).toBe('unrecognised');
      const menu = list(
        row('Chrome on macOS', here),
        row('Firefox on Linux', '<button aria-haspopup="menu">Options</button>'),
      );
      expect(stateOf(settings(`<h2>Your devices</h2>${menu}`))).toBe('sessions');
    },
  );
});

test('without a log-out, apps tell sessions from past sign-ins only below a heading for the other sessions', () => {
  const past = list(
    row('Chrome on macOS', web),
    row('Firefox on Linux', '<p>Codex</p>'),
    row('Edge on Windows', '<p>Codex</p>'),
  );
  expect(stateOf(settings(`<h2>Lately</h2><p>Each session begins with one</p>${past}${all}`))).toBe(
    'unrecognised',
  );
  expect(rowsOf(settings(`<h2>Roll call</h2><h3>Other sessions</h3>${past}`))).toHaveLength(3);
});

describe('a record of sign-ins that was opened from Security', () => {
  const past = list(row('Chrome on macOS'), row('Firefox on Linux'));
  const tab = '<div role="tablist"><button role="tab" aria-selected="true">Security</button></div>';
  const opened = (content: string) => told(settings(tab + content));

  test('is none of the sessions by its heading', () => {
    expect(opened(`<h2>Sign-in history</h2>${past}`)).toBe('closed');
    expect(opened(`<h2>Onda frel</h2>${past}`)).toBe('unrecognised');
  });

  test.each([
    [
      'what can be logged out in it',
      `<h2>Sign-in history</h2>${list(row('Chrome on macOS', out), row('iPhone', out))}`,
    ],
    ['a list below the next heading', `<h2>Sign-in history</h2>${past}<h3>Onda frel</h3>${past}`],
  ])('hides not %s', (_, content) => {
    expect(opened(content)).not.toBe('closed');
  });
});
