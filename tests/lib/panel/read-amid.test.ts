// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { dialog, type Page, rowsOf, stateOf } from './pages';

const item = (device: string, mark: string) =>
  `<li><p>${device}</p><p>ChatGPT Web</p><p>Lisbon, Portugal</p><p>Aug 28, 2026, 4:33 AM</p>${mark}</li>`;
const logOut = '<button>Log out</button>';
const current = '<span>Current session</span>';
const sessions = `<ul>${item('Chrome on macOS', current)}${item('Firefox on Windows', logOut)}</ul>`;
const devicesOf = (html: string, page?: Page) => rowsOf(html, page).map(({ device }) => device);
const both = ['Chrome on macOS', 'Firefox on Windows'];

const neighbours = {
  'trusted devices':
    '<h3>Trusted devices</h3><ul><li><p>Pixel 9</p><p>Lisbon, Portugal</p><p>Added Jan 3, 2026</p><button>Remove</button></li><li><p>iPad</p><p>Reus, CT, ES</p><p>Added Jan 4, 2026</p><button>Remove</button></li></ul>',
  passkeys:
    '<h3>Passkeys</h3><ul><li><p>iCloud Keychain</p><p>Created Jan 3, 2026</p><button>Remove</button></li><li><p>Windows Hello</p><p>Created Jan 9, 2026</p><button>Remove</button></li></ul>',
  'connected apps':
    '<h3>Connected apps</h3><ul><li><p>GitHub</p><p>Connected Jan 3, 2026</p><button>Disconnect</button></li><li><p>Google Drive</p><p>Connected Jan 9, 2026</p><button>Disconnect</button></li></ul>',
  'API keys':
    '<h3>API keys</h3><table><tr><th>Name</th><th>Created</th></tr><tr><td>Laptop</td><td>Jan 3, 2026</td></tr><tr><td>Server</td><td>Jan 9, 2026</td></tr></table>',
  'API keys that were used':
    '<section><h3>API keys</h3><ul><li><span>laptop</span> <code>sk-…4306</code> <span>Last used Sep 7, 2026</span> <button>Revoke</button></li><li><span>notebook</span> <code>sk-…1475</code> <span>Last used Sep 1, 2026</span> <button>Revoke</button></li></ul></section>',
  'shared links':
    '<h3>Shared links</h3><ul><li><a href="#">Chrome on Windows tips</a><p>Jan 3, 2026</p></li><li><a href="#">iPhone offers</a><p>Jan 9, 2026</p></li></ul>',
  'the way out of all sessions':
    '<section><h3>Log out of all sessions</h3><p>It can take up to 30 minutes.</p><button>Log out all</button></section>',
};

test('what links to conversations and a search say of sessions is none of the panel', () => {
  const found = ['Safari on iPad, Recife, PE, BR', 'Chrome on Windows, Lyon, FR', 'Edge on Linux, Oslo, NO']
    .map(
      (text, i) => `<li><a href="/c/68d${i}">Active sessions: ${text}</a><div>Aug ${i + 1}, 2026</div></li>`,
    )
    .join('');
  const html = `<main>A chat</main><div role="dialog" aria-label="Search chats"><input aria-label="Search chats" value="Active sessions"><ul>${found}</ul></div>`;
  expect(stateOf(html)).toBe('closed');
});

test('a line above the list that says the current session once more is no session', () => {
  const again =
    '<div>You’re using Chrome on macOS right now.<br><small>Lisbon, Portugal · Aug 28, 2026, 4:33 AM</small></div>';
  expect(
    devicesOf(dialog(again + sessions.replace('</ul>', `${item('Safari on iOS', logOut)}</ul>`))),
  ).toEqual([...both, 'Safari on iOS']);
});

describe('beside other lists of the Security tab', () => {
  test.each(Object.entries(neighbours))('%s below', (_, other) => {
    expect(devicesOf(dialog(`<h3>Active sessions</h3>${sessions}${other}`, 'Security'))).toEqual(both);
  });

  test.each(Object.entries(neighbours))('%s above', (_, other) => {
    expect(devicesOf(dialog(`${other}<h3>Active sessions</h3>${sessions}`, 'Security'))).toEqual(both);
  });

  test.each(Object.entries(neighbours))('%s around one row alone', (_, other) => {
    const one = `<h3>Active sessions</h3><ul>${item('Chrome on macOS', current)}</ul>`;
    expect(devicesOf(dialog(`${other}${one}${other}`, 'Security'))).toEqual(['Chrome on macOS']);
  });

  test('all of them at once', () => {
    const all = Object.values(neighbours).join('');
    expect(devicesOf(dialog(`${all}<h3>Active sessions</h3>${sessions}${all}`, 'Security'))).toEqual(both);
  });

  test.each(Object.entries(neighbours))('%s without the panel are no sessions', (_, other) => {
    expect(stateOf(dialog(other, 'Security'))).not.toBe('sessions');
  });
});

describe('in sections', () => {
  test('the current session stands apart', () => {
    const html = dialog(
      `<h3>This device</h3><ul>${item('Chrome on macOS', '')}</ul><h3>Other sessions</h3><ul>${item('Firefox on Windows', logOut)}${item('Safari on iOS', logOut)}</ul>`,
    );
    expect(rowsOf(html).map(({ device, current }) => [device, current])).toEqual([
      ['Chrome on macOS', true],
      ['Firefox on Windows', false],
      ['Safari on iOS', false],
    ]);
  });

  test('an app heads the rows that have none of their own', () => {
    const bare = (device: string) =>
      `<li><p>${device}</p><p>Lisbon, Portugal</p><p>Aug 28, 2026, 4:33 AM</p>${logOut}</li>`;
    const html = dialog(
      `<h3>ChatGPT</h3><ul>${bare('Chrome on macOS')}${bare('Safari on iOS')}</ul><h3>Codex</h3><ul>${bare('Firefox on Windows')}</ul>`,
    );
    expect(rowsOf(html).map(({ device, apps }) => [device, apps])).toEqual([
      ['Chrome on macOS', ['ChatGPT']],
      ['Safari on iOS', ['ChatGPT']],
      ['Firefox on Windows', ['Codex']],
    ]);
  });

  test('a hundred rows', () => {
    const many = Array.from({ length: 100 }, (_, i) => item(`Chrome on macOS ${i}`, logOut)).join('');
    expect(devicesOf(dialog(`<ul>${many}</ul>`))).toEqual(
      Array.from({ length: 100 }, (_, i) => `Chrome on macOS ${i}`),
    );
  });
});

describe('with something on top', () => {
  const confirm =
    '<div role="alertdialog"><h2>Log out of Firefox on Windows?</h2><p>You will need to sign in again.</p><button>Cancel</button><button>Log out</button></div>';

  test.each(['aria-hidden="true"', 'inert'])('a confirmation over a panel that is %s', (covered) => {
    const html = `<div ${covered}><div role="dialog"><h2>Active sessions</h2>${sessions}</div></div>${confirm}`;
    expect(devicesOf(html)).toEqual(both);
  });

  test('a confirmation over a panel at the end of the page, without the role of a dialog', () => {
    const panel = `<section aria-hidden="true"><h2>Active sessions</h2>${sessions}</section>`;
    expect(devicesOf(`<main><textarea></textarea></main>${panel}${confirm}`)).toEqual(both);
    expect(stateOf(`<main><textarea></textarea></main>${panel}`)).toBe('closed');
  });

  test('a dialog about something else over it: nothing is read from below', () => {
    const html = `<div aria-hidden="true"><div role="dialog"><h2>Active sessions</h2>${sessions}</div></div><div role="dialog"><h2>Rename chat</h2><button>Save</button></div>`;
    expect(stateOf(html)).toBe('closed');
  });

  test('a dialog within the dialog of settings', () => {
    const html = `<div role="dialog"><h2>Settings</h2><p>Theme</p><div role="dialog"><h2>Active sessions</h2>${sessions}</div></div>`;
    expect(devicesOf(html)).toEqual(both);
  });
});

describe('with hidden copies', () => {
  const hidings = [
    'hidden',
    'inert',
    'aria-hidden="true"',
    'style="display:none"',
    'style="visibility:hidden"',
  ];
  const stale = `<div role="dialog"><h2>Active sessions</h2><ul>${item('Edge on Windows', logOut)}${item('Opera on Linux', logOut)}${item('Brave on Linux', logOut)}</ul></div>`;

  test.each(hidings)('a stale panel that is %s stays unread', (hiding) => {
    expect(devicesOf(`<div ${hiding}>${stale}</div>${dialog(sessions)}`)).toEqual(both);
    expect(devicesOf(`${dialog(sessions)}<div ${hiding}>${stale}</div>`)).toEqual(both);
  });

  test.each(hidings)('a stale panel that is %s is no panel', (hiding) => {
    expect(stateOf(`<main>A chat</main><div ${hiding}>${stale}</div>`)).toBe('closed');
  });

  test.each(hidings)('a list for small screens that is %s does not double the rows', (hiding) => {
    expect(devicesOf(dialog(`${sessions}<div ${hiding}>${sessions}</div>`))).toEqual(both);
    expect(devicesOf(dialog(`<div ${hiding}>${sessions}</div>${sessions}`))).toEqual(both);
  });

  test('a style sheet hides as well', () => {
    const html = dialog(
      `<style>.phone { display: none }</style>${sessions}<div class="phone">${sessions}</div>`,
    );
    expect(devicesOf(html)).toEqual(both);
  });
});

describe('in a conversation', () => {
  const composer = '<textarea></textarea>';
  const imitations = {
    'a list': `<h2>Active sessions</h2>${sessions}`,
    'a table':
      '<h2>Active sessions</h2><table><tr><th>Device</th><th>Location</th><th>Signed in</th></tr><tr><td>Chrome on macOS</td><td>Lisbon, Portugal</td><td>Aug 28, 2026, 4:33 AM</td></tr><tr><td>Firefox on Windows</td><td>Reus, CT, ES</td><td>Aug 28, 2026, 4:33 AM</td></tr></table>',
    code: '<pre><code>Active sessions\nChrome on macOS · Lisbon, Portugal · Aug 28, 2026, 4:33 AM · Log out\nFirefox on Windows · Reus, CT, ES · Aug 28, 2026, 4:33 AM · Log out</code></pre>',
  };
  const turns = (text: string) => ({
    'beside the composer': `<main><article>${text}</article>${composer}</main>`,
    'in a turn': `<main><div data-message-author-role="assistant">${text}</div></main>`,
    'without a main': `<div><div data-testid="conversation-turn-3">${text}</div></div>`,
    'in an editable box': `<main>${text}<div contenteditable="true"></div></main>`,
  });

  for (const [kind, text] of Object.entries(imitations)) {
    test.each(Object.entries(turns(text)))(`${kind} %s is no panel`, (_, html) => {
      expect(stateOf(html)).toBe('closed');
      expect(stateOf(html, { address: '/#settings/Security' })).toBe('closed');
    });

    test(`${kind} below the real panel is not read with it`, () => {
      const html = `<main><article>${text}</article>${composer}</main>`;
      const real = `<div role="dialog"><h2>Active sessions</h2><ul>${item('Safari on iOS', current)}</ul></div>`;
      expect(devicesOf(`${html}${real}`)).toEqual(['Safari on iOS']);
    });
  }
});

test('sessions below another list, under no head of their own, make the reading doubtful instead of being left out', () => {
  const session = (device: string) =>
    `<li><p>${device}</p><p>ChatGPT Web</p><p>Lisbon, Portugal</p><p>Aug 28, 2026, 4:33 AM</p><button>Log out</button></li>`;
  const others =
    '<section><h3>Passkeys</h3><p>iCloud Keychain</p><p>Added on Jul 1, 2026</p><p>YubiKey</p></section>';
  const list = (...devices: string[]) => `<ul>${devices.map(session).join('')}</ul>`;
  const before = list('Chrome on macOS', 'Firefox on Windows');
  expect(stateOf(dialog(`${before}${others}`))).toBe('sessions');
  expect(stateOf(dialog(`${before}${others}${list('Safari on iOS', 'Edge on Linux')}`))).toBe('unrecognised');
});
