// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { PanelReading } from '../../../lib/model';
import { readPanel } from '../../../lib/panel/read';
import { AT, dialog, type Page, readingOf, rowsOf, stateOf, write } from './pages';

const row = (device: string, place: string, mark = '<button>Log out</button>') =>
  `<li><p>${device}</p><p>ChatGPT Web</p><p>${place}</p><p>Aug 28, 2026, 4:33 AM</p>${mark}</li>`;
const rows = `<ul>${row('Chrome on macOS', 'Lisbon, Portugal', '<span>Current session</span>')}${row('Firefox on Windows', 'Reus, CT, ES')}</ul>`;
const zeile = (device: string, mark: string) =>
  `<li><p>${device}</p><p>ChatGPT Web</p><p>Köln, Deutschland</p><p>28.08.2026, 04:33</p>${mark}</li>`;
const zeilen = `<ul>${zeile('Chrome auf macOS', '<b>Aktuelle Sitzung</b>')}${zeile('Firefox auf Windows', '<button>Abmelden</button>')}</ul>`;

const tabs = (panel: string, selected = 'Security') =>
  `<main>A chat</main><div role="dialog"><div role="tablist">${['General', 'Security', 'Data controls']
    .map((name) => `<button role="tab" aria-selected="${name === selected}">${name}</button>`)
    .join('')}</div><div role="tabpanel">${panel}</div></div>`;
/** A record of past sign-ins: devices, places and times, and nothing to end. */
const past = `<ul>${['Safari on iPad', 'Opera on Linux', 'Edge on Windows']
  .map((device) => `<li><strong>${device}</strong><p>Rome, Italy</p><p>Aug 8, 2026, 4:33 AM</p></li>`)
  .join('')}</ul>`;
const security = '<h3>Passkeys</h3><p>Sign in with your face.</p><button>Add</button><h3>Password</h3>';
const trusted = (heading: string) =>
  `<${heading}>Trusted devices</${heading}><ul><li><b>Opera on Windows</b><p>Added Jul 3, 2026</p><button>Remove</button></li><li><b>ThinkPad X1</b><p>Added Feb 7, 2026</p><button>Remove</button></li></ul>`;
const factors =
  '<h3>Authenticator app</h3><button>Remove</button><h3>Recovery codes</h3><button>Show</button>';
const busyDialog =
  '<main>A chat</main><div role="dialog" aria-labelledby="n"><b id="n">Roll call</b><button>Close</button><div aria-busy="true"></div></div>';
const entry = (text: string) =>
  `<button><div>${text}</div><div>3</div><svg><title>&gt;</title></svg></button>`;
const sicherheit = (panel: string) =>
  `<div role="dialog"><div role="tablist"><button role="tab" aria-selected="true">Sicherheit</button></div><div role="tabpanel">${panel}</div></div>`;

interface Case {
  what: string;
  html: string;
  state: PanelReading['state'];
  page?: Page;
}

const de: Page = { lang: 'de' };
const cases: Case[] = [
  { what: 'rows in a dialog', html: dialog(rows), state: 'sessions' },
  { what: 'rows in a tab', html: tabs(`<h2>Active sessions</h2>${rows}`), state: 'sessions' },
  {
    what: 'rows in a portal',
    html: `<main></main><div><h2>Active sessions</h2>${rows}</div>`,
    state: 'sessions',
  },
  {
    what: 'rows on a page of their own',
    html: `<main><h1>Active sessions</h1>${rows}</main>`,
    state: 'sessions',
  },
  {
    what: 'rows in a region that the heading names',
    html: `<main></main><div role="dialog"><span id="h">Active sessions</span><div role="region" aria-labelledby="h">${rows}</div></div>`,
    state: 'sessions',
  },
  { what: 'German rows', html: dialog(zeilen, 'Aktive Sitzungen'), state: 'sessions', page: de },

  { what: 'an empty page', html: '', state: 'closed' },
  {
    what: 'a chat',
    html: '<main><article><p>Hello</p></article><textarea></textarea></main>',
    state: 'closed',
  },
  { what: 'another tab', html: tabs('<p>Theme</p><p>Language</p>', 'General'), state: 'closed' },
  { what: 'the entry row', html: tabs(`${security}${entry('Active sessions')}`), state: 'closed' },
  {
    what: 'the German entry row',
    html: sicherheit(`<h3>Passkeys</h3>${entry('Aktive Sitzungen')}`),
    state: 'closed',
    page: de,
  },
  {
    what: 'a page about sessions at an address of no settings',
    html: '<main><h1>Active sessions</h1><p>We list them elsewhere.</p></main>',
    state: 'closed',
  },
  {
    what: 'a folded disclosure',
    html: dialog(`<details><summary>Active sessions</summary>${rows}</details>`, 'Settings'),
    state: 'closed',
  },

  { what: 'aria-busy', html: dialog('<div aria-busy="true"></div>'), state: 'loading' },
  { what: 'a progress bar', html: dialog('<div role="progressbar"></div>'), state: 'loading' },
  {
    what: 'a spinner with a label',
    html: dialog('<svg role="img" aria-label="Loading sessions"></svg>'),
    state: 'loading',
  },
  { what: 'a text that says so', html: dialog('<p>Loading your sessions…</p>'), state: 'loading' },
  {
    what: 'skeletons without a word',
    html: dialog('<ul><li><div></div></li><li><div></div></li></ul>'),
    state: 'loading',
  },
  { what: 'nothing below the heading yet', html: dialog(''), state: 'loading' },
  {
    what: 'German text',
    html: dialog('<p>Wird geladen …</p>', 'Aktive Sitzungen'),
    state: 'loading',
    page: de,
  },
  {
    what: 'loading on a page of its own',
    html: '<main><h1>Active sessions</h1><p>Loading…</p></main>',
    state: 'loading',
    page: { address: '/settings/security' },
  },

  {
    what: 'could not load',
    html: dialog('<p>We couldn’t load your active sessions. Try again later.</p>'),
    state: 'failed',
  },
  {
    what: 'failed, said by a heading of a higher rank',
    html: tabs(
      '<h6>Active sessions</h6><div><h4>Could not load sessions. Try later.</h4><button>Retry</button></div>',
    ),
    state: 'failed',
  },
  {
    what: 'loading, said by a heading of the same rank',
    html: tabs('<h3>Active sessions</h3><h3>Loading your sessions</h3>'),
    state: 'loading',
  },
  { what: 'try again', html: dialog('<p>Something went wrong.</p><button>Retry</button>'), state: 'failed' },
  {
    what: 'German failure',
    html: dialog('<p>Aktive Sitzungen konnten nicht geladen werden.</p>', 'Aktive Sitzungen'),
    state: 'failed',
    page: de,
  },

  {
    what: 'could not load, above another list that speaks of sessions',
    html: dialog(
      `<section><h3>Active sessions</h3><p>We couldn’t load your active sessions.</p></section><section><h3>Session roll call</h3>${past}</section>`,
      'Security',
    ),
    state: 'failed',
  },
  {
    what: 'could not load, above another list by a name that nobody knows',
    html: dialog(
      `<section><h3>Active sessions</h3><p>We couldn’t load your active sessions.</p></section><section><h4>Roll call</h4>${past}</section>`,
      'Security',
    ),
    state: 'failed',
  },

  { what: 'Security without an entry', html: tabs(security), state: 'unavailable' },
  {
    what: 'an organisation’s sign-in beside a record of sign-ins',
    html: tabs(
      `${security}<p>Your organization keeps your sessions (SSO).</p><h3>Recent sign-ins</h3>${past}`,
    ),
    state: 'unavailable',
  },
  {
    what: 'the same where the record is called by the word for a session',
    html: tabs(
      `<h2>Seguridad</h2><h3>Claves de acceso</h3><p>YubiKey</p><p>Tu organización gestiona las sesiones (SSO).</p><h3>Inicios de sesión recientes</h3>${past}`,
      'Seguridad',
    ),
    state: 'unavailable',
    page: { lang: 'es' },
  },
  {
    what: 'Sicherheit ohne Eintrag',
    html: sicherheit('<h2>Sicherheit</h2><h3>Passkeys</h3><p>Mit dem Gesicht anmelden.</p>'),
    state: 'unavailable',
    page: de,
  },
  {
    what: 'Security by its address',
    html: `<main></main><div role="dialog">${security}</div>`,
    state: 'unavailable',
    page: { address: '/#settings/Security' },
  },
  {
    what: 'Security that offers to log out everywhere, and no list',
    html: tabs(`${security}<div>Log out of all sessions</div><button>Log out all</button>`),
    state: 'unavailable',
  },
  {
    what: 'Security whose own name speaks of signing in',
    html: tabs(
      '<h2>Seguridad e inicio de sesión</h2><h3>Claves de acceso</h3><p>YubiKey</p>',
      'Seguridad e inicio de sesión',
    ),
    state: 'unavailable',
    page: { lang: 'es' },
  },
  {
    what: 'Security with a list of devices, places and times by a title that nobody knows',
    html: tabs(
      `${security}<h3>Roll call</h3><ul>${['Chrome on macOS', 'Safari on iOS'].map((device) => `<li><b>${device}</b><p>Lisbon, Portugal</p><p>Aug 28, 2026, 4:33 AM</p></li>`).join('')}</ul>`,
    ),
    state: 'unrecognised',
  },
  {
    what: 'the entry row above a list of devices',
    html: tabs(`${entry('Active sessions')}<h3>Devices you use</h3>${rows}`),
    state: 'closed',
  },
  {
    what: 'Security that speaks of sessions in other words',
    html: tabs(`${security}<button>See where your sessions are</button>`),
    state: 'closed',
  },
  {
    what: 'Security in a language without a table',
    html: tabs(security),
    state: 'unrecognised',
    page: { lang: 'mi' },
  },
  {
    what: 'Security that is still busy',
    html: tabs(`${security}<div aria-busy="true"></div>`),
    state: 'unrecognised',
  },

  { what: 'the list of trusted devices where Security stood', html: tabs(trusted('h2')), state: 'closed' },
  {
    what: 'the list of trusted devices on a page of its own',
    html: `<header>Settings / Security / Trusted devices</header><main>${trusted('h1')}</main>`,
    state: 'closed',
    page: { address: '/settings/security' },
  },
  {
    what: 'one of the settings of Security under the title of the dialog',
    html: `<main>A chat</main><div role="dialog" aria-labelledby="t"><h2 id="t">Settings</h2><nav><a href="#" aria-current="page">Security</a></nav><h2>Multi-factor authentication</h2>${factors}</div>`,
    state: 'closed',
  },
  {
    what: 'one of the settings of Security with its own parts',
    html: tabs(`<h2>Multi-factor authentication</h2>${factors}`),
    state: 'closed',
  },
  {
    what: 'the same with the way out of all sessions below it',
    html: tabs(`<h2>Multi-factor authentication</h2>${factors}<button>Log out of all sessions</button>`),
    state: 'unavailable',
  },
  {
    what: 'trusted devices beside passkeys',
    html: tabs(`${trusted('h2')}<h2>Passkeys</h2><button>Add</button>`),
    state: 'unavailable',
  },
  {
    what: 'trusted devices below the password',
    html: tabs(`<div>Password</div><button>Change</button>${trusted('h3')}`),
    state: 'unavailable',
  },
  {
    what: 'trusted devices below the heading of Security',
    html: tabs(`<h2>Security</h2>${trusted('h3')}`),
    state: 'unavailable',
  },
  {
    what: 'other settings at the address of Security',
    html: '<main><h1>Preferences</h1><h2>Passkeys</h2><p>On</p><h2>Password</h2><p>Set</p></main>',
    state: 'closed',
    page: { address: '/settings/security' },
  },
  {
    what: 'an organisation’s sign-in said in other settings at the address of Security',
    html: '<main><h1>Workspace</h1><p>Members sign in with SSO.</p></main>',
    state: 'closed',
    page: { address: '/settings/security' },
  },
  {
    what: 'an organisation’s sign-in said under Security alone',
    html: tabs('<p>Your organization keeps your sign-ins (SSO).</p>'),
    state: 'unavailable',
  },
  {
    what: 'Security that says something in unknown words',
    html: tabs('<p>Ta tilgang gjennom virksomheten din.</p>'),
    state: 'unrecognised',
  },
  {
    what: 'a tab in an unknown word at the address of Security',
    html: tabs('<p>Ta tilgang gjennom virksomheten din.</p>').replaceAll('Security', 'Trygd'),
    state: 'unrecognised',
    page: { address: '/#settings/Security' },
  },
  {
    what: 'the same, with an organisation’s sign-in',
    html: tabs('<p>Ta tilgang gjennom virksomheten din (SSO).</p>').replaceAll('Security', 'Trygd'),
    state: 'unrecognised',
    page: { address: '/#settings/Security' },
  },
  {
    what: 'another tab beside that of Security at its address',
    html: tabs('<p>Ta tilgang gjennom virksomheten din.</p>', 'General'),
    state: 'closed',
    page: { address: '/#settings/Security' },
  },
  {
    what: 'a conversation at the address of Security',
    html: '<main><p>Ta tilgang gjennom virksomheten din.</p></main>',
    state: 'closed',
    page: { address: '/#settings/Security' },
  },
  {
    what: 'a row of Security that leads on by a name that nobody knows',
    html: tabs(`${security}${entry('Roll call')}`),
    state: 'unrecognised',
  },
  {
    what: 'one that speaks of logging out in its explanation',
    html: tabs(
      `${security}${entry('Roll call</div><div>See who is there and log out of what you do not know.')}`,
    ),
    state: 'closed',
  },

  {
    what: 'a dialog by a name that nobody knows, opened from Security and still busy',
    html: busyDialog,
    state: 'unrecognised',
    page: { address: '/#settings/Security' },
  },
  {
    what: 'a dialog of other settings that is still busy',
    html: busyDialog,
    state: 'closed',
    page: { address: '/#settings/Data' },
  },
  {
    what: 'the settings themselves, still busy',
    html: tabs('<div aria-busy="true"></div>').replace(
      'role="dialog"',
      'role="dialog" aria-label="Settings"',
    ),
    state: 'closed',
  },
  {
    what: 'nothing but the way out of all below a heading that nobody knows',
    html: tabs('<h2>Roll call</h2><p>Where you are.</p><button>Log out of all sessions</button>'),
    state: 'unrecognised',
  },

  {
    what: 'an open panel with a text alone',
    html: dialog('<p>Nothing like a session stands here today</p>'),
    state: 'unrecognised',
  },
  {
    what: 'two rows marked as current',
    html: dialog(
      `<ul>${row('Chrome on macOS', 'Lisbon, Portugal', '<b>Current session</b>')}${row('Safari on iOS', 'Reus, CT, ES', '<b>Current session</b>')}</ul>`,
    ),
    state: 'unrecognised',
  },
  {
    what: 'more rows than the title counts',
    html: dialog(
      `<ul>${row('Chrome on macOS', 'Lisbon, Portugal')}${row('Safari on iOS', 'Reus, CT, ES')}</ul>`,
      'Active sessions <span>1</span>',
    ),
    state: 'unrecognised',
  },
  {
    what: 'one more than the title counts, and it is this browser',
    html: dialog(
      `<ul>${row('Chrome on macOS', 'Lisbon, Portugal', '<b>Current session</b>')}${row('Safari on iOS', 'Reus, CT, ES')}</ul>`,
      'Active sessions <span>1</span>',
    ),
    state: 'sessions',
  },
  {
    what: 'two times and no word which is the sign-in',
    html: dialog(
      `<ul>${row('Chrome on macOS', 'Lisbon, Portugal')}<li><p>Safari on iOS</p><p>ChatGPT Web</p><p>Aug 1, 2026, 4:33 AM</p><p>Aug 28, 2026, 4:33 AM</p><button>Log out</button></li></ul>`,
    ),
    state: 'unrecognised',
  },
];

describe('what a page is', () => {
  test.each(cases)('$state: $what', ({ html, state, page }) => {
    expect(stateOf(html, page)).toBe(state);
  });

  test.each(cases)('and the page is left as it was: $what', ({ html, page }) => {
    const document = write(html, page);
    const before = document.documentElement.outerHTML;
    readPanel(document, AT, 'UTC');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('a reading that was given up says why in words', () => {
    for (const { html, page } of cases.filter(({ state }) => state === 'unrecognised')) {
      const reading = readingOf(html, page);
      expect(reading.state === 'unrecognised' && reading.reason).toMatch(/^[A-Z][^<>{}]{20,}\.$/);
    }
  });
});

describe('whose page it is', () => {
  const accountOf = (page: Page) => {
    const reading = readingOf(dialog(rows), page);
    return reading.state === 'sessions' ? reading.account : reading.state;
  };

  test('the marker of the user, not that of the workspace', () => {
    document.documentElement.setAttribute('data-theme-account-id', 'workspace-1');
    expect(accountOf({ user: 'user-7' })).toBe('user-7');
    expect(accountOf({ user: null })).toBeNull();
    expect(accountOf({ user: '   ' })).toBeNull();
    expect(accountOf({ user: ` ${'x'.repeat(1000)}` })).toBe('x'.repeat(200));
    document.documentElement.removeAttribute('data-theme-account-id');
  });
});

describe('the language', () => {
  const languageOf = (html: string, lang: string) => {
    const reading = readingOf(html, { lang });
    return reading.state === 'sessions' ? reading.language : reading.state;
  };

  test('is the page’s, also where the panel is not translated', () => {
    expect(languageOf(dialog(zeilen, 'Aktive Sitzungen'), 'de-AT')).toBe('de-AT');
    expect(languageOf(dialog(rows), 'ja')).toBe('ja');
    expect(languageOf(dialog(rows), '')).toBe('en');
  });

  test('is the panel’s where the page says another', () => {
    expect(languageOf(dialog(zeilen, 'Aktive Sitzungen'), 'fr')).toBe('de');
  });

  test('may be mixed: a German page with an English panel and German times', () => {
    const mixed = rows.replaceAll('Aug 28, 2026, 4:33 AM', '28. August 2026 um 04:33');
    const [first, second] = rowsOf(dialog(mixed), de);
    expect(first).toMatchObject({ device: 'Chrome on macOS', location: 'Lisbon, Portugal', current: true });
    expect(first?.signedIn?.from).toBe('2026-08-28T04:33:00.000Z');
    expect(second).toMatchObject({ device: 'Firefox on Windows', location: 'Reus, CT, ES', canLogOut: true });
  });

  test('without a table: rows that speak for themselves are read, others are not guessed at', () => {
    const maori = rows
      .replace('<span>Current session</span>', '')
      .replaceAll('<button>Log out</button>', '<button>Takiputa</button>');
    const reading = readingOf(dialog(maori, 'Ngā wāhanga hohe'), { lang: 'mi' });
    expect(reading.state === 'sessions' && reading.rows.map(({ device }) => device)).toEqual([
      'Chrome on macOS',
      'Firefox on Windows',
    ]);
    const doubtful = maori.replaceAll('<p>ChatGPT Web</p>', '');
    expect(stateOf(dialog(doubtful, 'Ngā wāhanga hohe'), { lang: 'mi' })).toBe('unrecognised');
  });
});

test('a sheet beside the page shows one of its rows, and the page goes on being read', () => {
  const sheet = (more: string) =>
    `<main><h1>Settings</h1><h2>Active sessions</h2>${rows}</main><aside role="dialog" ${more}><h3>Chrome on macOS</h3><p>Oslo, Norway</p><button>Log out</button></aside>`;
  const address = '/#settings/Security';
  expect(stateOf(sheet('aria-modal="false"'), { address })).toBe('sessions');
  expect(stateOf(sheet('aria-modal="true"'), { address })).not.toBe('sessions');
});
