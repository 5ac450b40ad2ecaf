import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Opened, PanelReading, SessionRow } from '../../lib/model';
import type { Settings } from '../replica/model';
import { type Words, wordsOf } from '../replica/page/words';
import { en } from '../replica/page/words/en';
import { strangers } from '../replica/people';
import { type Replica, startReplica } from '../replica/server';
import { type Driver, type Tab, until } from './driver';
import { comparable, expectedRows } from './expected';
import { startFirefox } from './firefox';
import { startHiddenChromium } from './hidden-chromium';

/** What a tab told the worker, in order. */
type Told = { type: 'reading'; reading: PanelReading } | { type: 'check-ended'; opened: Opened };

describe.each([
  ['Chromium', startHiddenChromium],
  ['Firefox', startFirefox],
] as const)('opening the panel in a hidden tab of %s', (browser, start) => {
  let replica: Replica;
  let driver: Pick<Driver, 'open' | 'extension' | 'close'>;
  let popup: Tab;

  beforeAll(async () => {
    replica = await startReplica();
    driver = await start(replica.port);
    popup = await driver.open(driver.extension('/popup.html'));
  });
  afterAll(async () => {
    await driver?.close();
    await replica?.close();
  });
  beforeEach(() => {
    replica.do({ type: 'start-over' });
    replica.touched.length = 0;
  });

  /** Opens the panel as the worker does: a tab in the background, and the opener in it, which is told that time goes by. */
  async function begin(settings: Partial<Omit<Settings, 'account'>>): Promise<number> {
    replica.do({ type: 'set', settings });
    return popup.evaluate(async () => {
      type Hear = (message: { type: string }, sender: { tab?: { id: number } }) => void;
      type Api = {
        tabs: {
          create(of: object): Promise<{ id: number }>;
          get(id: number): Promise<{ status: string; url?: string }>;
        };
        runtime: { onMessage: { addListener(hear: Hear): void } };
        scripting: { executeScript(of: object): Promise<unknown> };
      };
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const api = browser ?? chrome;
      const page = globalThis as unknown as { told?: Record<number, object[]> };
      if (!page.told) {
        const told: Record<number, object[]> = {};
        page.told = told;
        api.runtime.onMessage.addListener((message, { tab }) => {
          if (tab && ['reading', 'check-ended'].includes(message.type)) told[tab.id]?.push(message);
        });
      }
      const { id } = await api.tabs.create({ url: 'https://chatgpt.com/#settings/Security', active: false });
      page.told[id] = [];
      // A tab is complete before it has gone anywhere.
      const isThere = async () => {
        const { status, url } = await api.tabs.get(id);
        return status === 'complete' && url?.startsWith('https://chatgpt.com/');
      };
      while (!(await isThere())) await new Promise((done) => setTimeout(done, 50));
      await api.scripting.executeScript({ target: { tabId: id }, files: ['/words.js', '/opener.js'] });
      // The ordinary reader may have been there before, and have said what it saw.
      page.told[id] = [];
      const nudge = () => (globalThis as { rollcallOpener?: { nudge(): void } }).rollcallOpener?.nudge();
      const nudging = setInterval(() => {
        // Closed: there is nobody to be told any more.
        api.scripting
          .executeScript({ target: { tabId: id }, func: nudge })
          .catch(() => clearInterval(nudging));
      }, 500);
      return id;
    });
  }

  /** Waits for the opener in a tab to end, and closes the tab. */
  async function ended(tab: number): Promise<{ hidden: boolean; told: Told[] }> {
    const told = await until(
      'the check ends',
      async () => {
        const all = await popup.evaluate(
          (id: number) =>
            (globalThis as unknown as { told: Record<number, { type: string }[]> }).told[id] ?? [],
          tab,
        );
        return all.at(-1)?.type === 'check-ended' ? (all as Told[]) : null;
      },
      100_000,
    );
    const hidden = await popup.evaluate(async (id: number) => {
      type Api = {
        scripting: { executeScript(of: object): Promise<{ result: boolean }[]> };
        tabs: { remove(id: number): Promise<void> };
      };
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const api = browser ?? chrome;
      const [seen] = await api.scripting.executeScript({
        target: { tabId: id },
        func: () => document.hidden,
      });
      await api.tabs.remove(id);
      return seen?.result ?? false;
    }, tab);
    return { hidden, told };
  }

  const check = async (settings: Partial<Omit<Settings, 'account'>>) => ended(await begin(settings));

  /** What was pressed, each control once. */
  const pressed = () => [...new Set(replica.touched.map((touch) => touch.replace(/^\w+ /, '')))];

  function expectList(told: Told[]): Extract<PanelReading, { state: 'sessions' }> {
    // One reading, and then the end: no list by halves goes out before. It is said again where nobody answered at once.
    const [ended, ...readings] = told.toReversed();
    expect(ended).toEqual({ type: 'check-ended', opened: { end: 'list' } });
    expect(new Set(readings.map((one) => JSON.stringify(one))).size).toBe(1);
    const reading = told[0]?.type === 'reading' ? told[0].reading : null;
    if (reading?.state !== 'sessions') throw new Error(`No list was read: ${JSON.stringify(told)}`);
    return reading;
  }
  const expectAllRows = (rows: SessionRow[]) =>
    expect(rows.map((row) => row.device).sort()).toEqual(
      expectedRows(replica.state())
        .map((row) => row.device)
        .sort(),
    );
  const expectNobodyLoggedOut = () =>
    expect(replica.state().sessions.filter(({ loggedOut }) => loggedOut !== null)).toEqual([]);
  const addMany = (count: number) => {
    for (let i = 0; i < count; i += 1)
      replica.do({
        type: 'add-device',
        session: { ...strangers[i % strangers.length], signedIn: Date.now() - (i + 2) * 3_600_000 },
      });
  };
  const entry = (lang: Words, count: number) => `${lang.activeSessions}${lang.activeSessionsAbout}${count}`;

  it('by the entry, in the dialogs of Radix', async () => {
    const { hidden, told } = await check({ kit: 'radix' });
    expect(hidden).toBe(true);
    const { rows, complete } = expectList(told);
    expect(complete).toBe(true);
    expect(rows.map((row, i) => comparable(row, expectedRows(replica.state())[i]))).toEqual(
      expectedRows(replica.state()),
    );
    expect(pressed()).toEqual([entry(en, 5)]);
    expectNobodyLoggedOut();
  });

  it('by the tab, the entry and “Show more”', async () => {
    // The button stands below the edge of the list, where the page shows its log-out of everything.
    addMany(7);
    const { told } = await check({ kit: 'radix', link: 'settings', pageSize: 5 });
    const { rows, complete } = expectList(told);
    expectAllRows(rows);
    expect(complete).toBe(true);
    expect(pressed()).toEqual(['Security', entry(en, 12), 'Show more']);
    expectNobodyLoggedOut();
  });

  it('a list that draws what is in sight: every row, and it is not said to be all', async () => {
    addMany(11);
    const { told } = await check({ kit: 'radix', more: 'window' });
    const { rows, complete } = expectList(told);
    expectAllRows(rows);
    expect(complete).toBe(false);
    expectNobodyLoggedOut();
  });

  it('the replica’s own panel, in Japanese', async () => {
    const { hidden, told } = await check({ layout: 'c', language: 'ja', pageSize: 2 });
    expect(hidden).toBe(true);
    expectAllRows(expectList(told).rows);
    const words = wordsOf('ja');
    expect(pressed()).toEqual([entry(words, 5), words.showMore]);
    expectNobodyLoggedOut();
  });

  // The page is the same in both, and so is the code.
  if (browser === 'Firefox') return;

  it('a list that loads further rows when it is scrolled', async () => {
    addMany(11);
    const { hidden, told } = await check({ kit: 'radix', more: 'scroll', pageSize: 6 });
    expect(hidden).toBe(true);
    const { rows } = expectList(told);
    expectAllRows(rows);
    expect(rows).toHaveLength(16);
    expectNobodyLoggedOut();
  });

  it.each([
    { layout: 'd', language: 'ar' },
    { layout: 'h', language: 'de', panel: 'slow' },
  ] as const)('the replica’s own layout $layout in $language', async (settings) => {
    const { told } = await check(settings);
    expectAllRows(expectList(told).rows);
    expect(pressed()).toEqual([entry(wordsOf(settings.language), 5)]);
    expectNobodyLoggedOut();
  });

  const stopped = (told: Told[]) => {
    const last = told.at(-1);
    return last?.type === 'check-ended' && last.opened.end === 'stopped' ? last.opened.at : last;
  };

  it('what stands before the page is told by what it is', async () => {
    const tabs: number[] = [];
    for (const door of ['log-in', 'challenge', 'blank'] as const) tabs.push(await begin({ door }));
    const ends = await Promise.all(tabs.map(async (tab) => stopped((await ended(tab)).told)));
    expect(ends).toEqual(['signed-out', 'challenge', 'not-loaded']);
    expect(pressed()).toEqual([]);
  });

  it.each([
    [{ panel: 'sso' }, 'sso'],
    [{ panel: 'failing' }, 'failed'],
    [{ link: 'nothing' }, 'no-settings'],
  ] as const)('%o ends as %s', async (settings, at) => {
    expect(stopped((await check({ kit: 'radix', ...settings })).told)).toBe(at);
    expect(pressed().filter((name) => name !== entry(en, 5))).toEqual([]);
    expectNobodyLoggedOut();
  });
});
