// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { SessionRow } from '../../../lib/model';
import { dialog, minute, rowsOf } from './pages';
import { type Captions, type Shown, structures } from './structures';

interface InLanguage {
  lang: string;
  heading: string;
  captions: Captions;
  shown: Shown[];
  read: Omit<SessionRow, 'lines'>[];
}

const active = { status: 'active', current: false, trusted: false } as const;

const english: InLanguage = {
  lang: 'en',
  heading: 'Active sessions',
  captions: { device: 'Device', apps: 'Apps', place: 'Location', time: 'Signed in' },
  shown: [
    {
      device: 'Chrome on macOS',
      apps: 'ChatGPT Web, Codex',
      place: 'Los Angeles, CA, US',
      time: 'Aug 28, 2026, 4:33 AM',
      current: 'CURRENT SESSION',
      trusted: 'Trusted device',
      unavailable: '',
      logOut: '',
    },
    {
      device: 'Mac · macOS 26.1',
      apps: 'API Platform',
      place: 'Lisbon, Portugal',
      time: 'Sep 2, 2026, 11:05 PM',
      current: '',
      trusted: '',
      unavailable: '',
      logOut: 'Log out',
    },
    {
      device: 'iPhone · iOS 26.6.2',
      apps: 'ChatGPT iOS App',
      place: 'Approx. Seattle',
      time: 'Jan 3, 2026, 12:00 AM',
      current: '',
      trusted: '',
      unavailable: 'Session status unavailable',
      logOut: '',
    },
  ],
  read: [
    {
      ...active,
      device: 'Chrome on macOS',
      apps: ['ChatGPT Web', 'Codex'],
      location: 'Los Angeles, CA, US',
      signedIn: { text: 'Aug 28, 2026, 4:33 AM', ...minute('2026-08-28T04:33Z') },
      trusted: true,
      current: true,
      canLogOut: false,
    },
    {
      ...active,
      device: 'Mac · macOS 26.1',
      apps: ['API Platform'],
      location: 'Lisbon, Portugal',
      signedIn: { text: 'Sep 2, 2026, 11:05 PM', ...minute('2026-09-02T23:05Z') },
      canLogOut: true,
    },
    {
      ...active,
      device: 'iPhone · iOS 26.6.2',
      apps: ['ChatGPT iOS App'],
      location: 'Seattle',
      signedIn: { text: 'Jan 3, 2026, 12:00 AM', ...minute('2026-01-03T00:00Z') },
      status: 'unavailable',
      canLogOut: false,
    },
  ],
};

const german: InLanguage = {
  lang: 'de',
  heading: 'Aktive Sitzungen',
  captions: { device: 'Gerät', apps: 'Apps', place: 'Standort', time: 'Angemeldet' },
  shown: [
    {
      device: 'Chrome auf macOS',
      apps: 'ChatGPT Web, Codex',
      place: 'Berlin, Deutschland',
      time: '28.08.2026, 04:33',
      current: 'Aktuelle Sitzung',
      trusted: 'Vertrauenswürdig',
      unavailable: '',
      logOut: '',
    },
    {
      device: 'Unbekanntes Gerät',
      apps: 'API-Plattform',
      place: 'Spanien',
      time: '2. September 2026 um 23:05',
      current: '',
      trusted: '',
      unavailable: '',
      logOut: 'Abmelden',
    },
    {
      device: 'Windows-PC',
      apps: 'ChatGPT Web',
      place: 'ca. Köln',
      time: '13.01.2026, 00:00',
      current: '',
      trusted: '',
      unavailable: 'Sitzungsstatus nicht verfügbar',
      logOut: '',
    },
  ],
  read: [
    {
      ...active,
      device: 'Chrome auf macOS',
      apps: ['ChatGPT Web', 'Codex'],
      location: 'Berlin, Deutschland',
      signedIn: { text: '28.08.2026, 04:33', ...minute('2026-08-28T04:33Z') },
      trusted: true,
      current: true,
      canLogOut: false,
    },
    {
      ...active,
      device: 'Unbekanntes Gerät',
      apps: ['API-Plattform'],
      location: 'Spanien',
      signedIn: { text: '2. September 2026 um 23:05', ...minute('2026-09-02T23:05Z') },
      canLogOut: true,
    },
    {
      ...active,
      device: 'Windows-PC',
      apps: ['ChatGPT Web'],
      location: 'Köln',
      signedIn: { text: '13.01.2026, 00:00', ...minute('2026-01-13T00:00Z') },
      status: 'unavailable',
      canLogOut: false,
    },
  ],
};

const withoutLines = ({ lines: _lines, ...fields }: SessionRow) => fields;

describe.each([english, german])('the same sessions in $lang', ({ lang, heading, captions, shown, read }) => {
  test.each(Object.keys(structures))('as %s', (name) => {
    const html = structures[name]?.(shown, captions) ?? '';
    const rows = rowsOf(dialog(html, heading), { lang });
    expect(rows.map(withoutLines)).toEqual(read);
    for (const [i, row] of rows.entries()) {
      const lines = row.lines.join(' ');
      const { apps, ...texts } = shown[i] ?? shown[0] ?? english.shown[0] ?? { apps: '' };
      for (const text of [...apps.split(', '), ...Object.values(texts)]) expect(lines).toContain(text);
    }
  });

  test.each(Object.keys(structures))('one row only, as %s', (name) => {
    for (const [i, session] of shown.entries()) {
      const html = structures[name]?.([session], captions) ?? '';
      expect(rowsOf(dialog(html, heading), { lang }).map(withoutLines)).toEqual([read[i]]);
    }
  });

  test.each(Object.keys(structures))('two sessions that read alike, as %s', (name) => {
    const twins = [shown[1], shown[1]].filter((session) => session !== undefined);
    const html = structures[name]?.(twins, captions) ?? '';
    expect(rowsOf(dialog(html, heading), { lang }).map(withoutLines)).toEqual([read[1], read[1]]);
  });
});

test('a row alone in its list takes in nothing of the dialog around the panel', () => {
  const html =
    '<main>A chat</main><div role="dialog" aria-label="Settings"><section><h3>Active sessions</h3><p>These are signed in.</p><ul>' +
    '<li><div><span>Brave on Windows<b>Trusted device</b></span><p>Codex</p><p>Lima, Peru</p><p>Jul 1, 2026, 8:00 AM</p></div><div><button>Log out</button></div></li>' +
    '</ul><div><p>It can take up to 30 minutes.</p><button>Log out of all sessions</button></div></section><div><button>Close</button></div></div>';
  expect(rowsOf(html).map(({ device, trusted, canLogOut }) => [device, trusted, canLogOut])).toEqual([
    ['Brave on Windows', true, true],
  ]);
});
