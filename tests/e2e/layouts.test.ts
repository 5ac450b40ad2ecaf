import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry, Watch } from '../../lib/model';
import type { Settings } from '../replica/model';
import { strangers, usual } from '../replica/people';
import { type Replica, startReplica } from '../replica/server';
import { startChromium } from './chromium';
import { type Driver, type Tab, until } from './driver';
import { comparable, expectedRows } from './expected';
import { startFirefox } from './firefox';
import { openPopup, press, stored } from './rollcall';

type Snapshot = Extract<Entry, { type: 'snapshot' }>;
type Case = Partial<Omit<Settings, 'account'>>;

const everyLayout: Case[] = (['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const).flatMap((layout) => [
  { layout, language: 'en' },
  { layout, language: 'de' },
]);
const others: Case[] = [
  { layout: 'b', language: 'de-partial', dates: 'long' },
  { layout: 'c', language: 'ja', places: 'names' },
  { layout: 'd', language: 'ar' },
  { layout: 'e', language: 'en', datetime: true, dates: 'day' },
  { layout: 'a', language: 'en', dates: 'relative' },
  { layout: 'g', language: 'de', dates: 'relative' },
];
const few: Case[] = [
  { layout: 'c', language: 'en' },
  { layout: 'f', language: 'de' },
];

const byDevice = (a: { device: string }, b: { device: string }) => (a.device < b.device ? -1 : 1);
const nameOf = (settings: Case) => Object.values(settings).join(' ');

/** Whatever the page looks like, what is stored is what the account has: each case is an account of its own. */
describe.each([
  ['Chromium', startChromium, [...everyLayout, ...others]],
  ['Firefox', startFirefox, few],
] as const)('layouts in %s', (browser, start, cases) => {
  let replica: Replica;
  let driver: Driver;
  let popup: Tab;
  let chat: Tab;

  beforeAll(async () => {
    replica = await startReplica();
    driver = await start(replica.port);
    popup = await openPopup(driver);
    chat = await driver.open('https://chatgpt.com/');
  });
  afterAll(async () => {
    await driver?.close();
    await replica?.close();
  });

  /** Signs in to an account that was never seen, with the usual sessions and an unknown device. */
  function signInTo(user: string, settings: Case) {
    replica.do({ type: 'start-over' });
    replica.do({ type: 'switch-account', account: { user, workspace: 'w', name: 'Robin Vale' } });
    const [, ...known] = usual;
    for (const { ago, ...session } of known.toReversed())
      replica.do({ type: 'add-device', session: { ...session, signedIn: Date.now() - ago } });
    replica.do({ type: 'add-device', session: { ...strangers[3] } });
    replica.do({ type: 'set', settings });
  }

  /** The accounts that were read before, so that a new one is told from them. */
  const seen = new Set<string>();
  async function openPanel() {
    for (const { account } of (await stored(popup)).watches) seen.add(account);
    await chat.close();
    chat = await driver.open('https://chatgpt.com/#settings/Security');
    await chat.click('button.entry');
  }
  const journal = async () => (await stored(popup)).journal.filter(({ account }) => !seen.has(account));
  const snapshots = async () =>
    (await journal()).filter((entry): entry is Snapshot => entry.type === 'snapshot');
  const watch = async (): Promise<Watch | undefined> =>
    (await stored(popup)).watches.find(({ account }) => !seen.has(account));
  const nextSnapshot = (count = 1) =>
    until(`${count} readings are stored`, async () => (await snapshots())[count - 1]);

  function expectRows(snapshot: Snapshot) {
    // A panel may list in an order of its own (this browser first); no two of these devices read alike.
    const expected = expectedRows(replica.state()).sort(byDevice);
    const rows = [...snapshot.rows].sort(byDevice);
    expect(rows.map((row, index) => comparable(row, expected[index]))).toEqual(expected);
  }

  it.each(cases.map((settings) => [nameOf(settings), settings] as const))('%s', async (name, settings) => {
    signInTo(`user-${name.replaceAll(' ', '-')}`, settings);
    await openPanel();
    const snapshot = await nextSnapshot();
    expect(snapshot.complete).toBe(true);
    expectRows(snapshot);
  });

  it('stores nothing of passkeys, trusted devices and connected apps', async () => {
    const everything = JSON.stringify(await stored(popup));
    // The number with its dots: four digits alone stand in a salted key now and then.
    for (const decoy of ['MacBook Pro', 'Security key', 'iPhone 15', 'Passkey', '••• 4471'])
      expect(everything).not.toContain(decoy);
  });

  if (browser === 'Firefox') return;

  it('a list that shows a part of its rows is not complete until the last one is there', async () => {
    signInTo('user-paging', { layout: 'e', pageSize: 4 });
    await openPanel();
    const part = await nextSnapshot();
    expect(part.complete).toBe(false);
    expect(part.rows).toHaveLength(4);
    await press(chat, 'Show more');
    const whole = await nextSnapshot(2);
    expect(whole.complete).toBe(true);
    expectRows(whole);
    // Rows that came with the second page of the first list are no news.
    expect(Object.values((await watch())?.sessions ?? {}).flatMap(({ alerts }) => alerts)).toEqual([]);
  });

  it('rows that arrive in parts give one snapshot', async () => {
    signInTo('user-in-parts', { layout: 'b', arrival: 'in-parts' });
    await openPanel();
    expectRows(await nextSnapshot());
    expect(await snapshots()).toHaveLength(1);
  });

  it('another language alone is no news', async () => {
    signInTo('user-language', { layout: 'd' });
    await openPanel();
    await nextSnapshot();
    const before = await journal();
    for (const language of ['de', 'en'] as const) {
      const count = (await journal()).length;
      replica.do({ type: 'set', settings: { language } });
      await until(`it was read in ${language}`, async () => (await journal()).length > count);
    }
    expect((await journal()).length).toBeGreaterThan(before.length);
    const sessions = Object.values((await watch())?.sessions ?? {});
    expect(sessions).toHaveLength(replica.state().sessions.length);
    expect(sessions.flatMap(({ alerts }) => alerts)).toEqual([]);
  });
});
