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
] as const)('opening the panel in a hidden tab of %s', (_name, start) => {
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

  /** Opens the panel as the worker does: a tab in the background, and the opener in it. */
  async function check(
    settings: Partial<Omit<Settings, 'account'>>,
  ): Promise<{ hidden: boolean; told: Told[] }> {
    replica.do({ type: 'set', settings });
    const tab = await popup.evaluate(async () => {
      type Api = {
        tabs: {
          create(of: object): Promise<{ id: number }>;
          get(id: number): Promise<{ status: string; url?: string }>;
        };
        runtime: { onMessage: { addListener(hear: (message: never) => void): void } };
        scripting: { executeScript(of: object): Promise<unknown> };
      };
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const api = browser ?? chrome;
      const page = globalThis as unknown as { told?: object[] };
      if (!page.told)
        api.runtime.onMessage.addListener((message: { type: string }) => {
          if (message.type === 'reading' || message.type === 'check-ended') page.told?.push(message);
        });
      page.told = [];
      const { id } = await api.tabs.create({ url: 'https://chatgpt.com/#settings/Security', active: false });
      // A tab is complete before it has gone anywhere.
      const isThere = async () => {
        const { status, url } = await api.tabs.get(id);
        return status === 'complete' && url?.startsWith('https://chatgpt.com/');
      };
      while (!(await isThere())) await new Promise((done) => setTimeout(done, 50));
      await api.scripting.executeScript({ target: { tabId: id }, files: ['/opener.js'] });
      return id;
    });
    const told = await until(
      'the check ends',
      async () => {
        const all = await popup.evaluate(() => (globalThis as unknown as { told: { type: string }[] }).told);
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

  /** What was pressed, each control once. */
  const pressed = () => [...new Set(replica.touched.map((touch) => touch.replace(/^\w+ /, '')))];

  function expectList(told: Told[]): Extract<PanelReading, { state: 'sessions' }> {
    // One reading, and then the end: no list by halves goes out before.
    expect(told.map(({ type }) => type)).toEqual(['reading', 'check-ended']);
    expect(told[1]).toEqual({ type: 'check-ended', opened: { end: 'list' } });
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
    const { told } = await check({ kit: 'radix', link: 'settings', pageSize: 2 });
    const { rows, complete } = expectList(told);
    expectAllRows(rows);
    expect(complete).toBe(true);
    expect(pressed()).toEqual(['Security', entry(en, 5), 'Show more']);
    expectNobodyLoggedOut();
  });

  it('a list that loads further rows when it is scrolled', async () => {
    addMany(11);
    const { hidden, told } = await check({ kit: 'radix', more: 'scroll', pageSize: 6 });
    expect(hidden).toBe(true);
    const { rows } = expectList(told);
    expectAllRows(rows);
    expect(rows).toHaveLength(16);
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

  it.each([
    { layout: 'a', language: 'de' },
    { layout: 'c', language: 'ja', pageSize: 2 },
    { layout: 'd', language: 'ar' },
    { layout: 'h', language: 'en', panel: 'slow' },
  ] as const)('the replica’s own layout $layout in $language', async (settings) => {
    const { hidden, told } = await check(settings);
    expect(hidden).toBe(true);
    expectAllRows(expectList(told).rows);
    const words = wordsOf(settings.language);
    const more = 'pageSize' in settings ? [words.showMore] : [];
    expect(pressed()).toEqual([entry(words, 5), ...more]);
    expectNobodyLoggedOut();
  });

  it.each([
    [{ door: 'log-in' }, 'signed-out'],
    [{ door: 'challenge' }, 'challenge'],
    [{ door: 'blank' }, 'not-loaded'],
    [{ kit: 'radix', panel: 'sso' }, 'sso'],
    [{ kit: 'radix', panel: 'empty' }, 'no-entry'],
    [{ kit: 'radix', panel: 'failing' }, 'failed'],
    [{ kit: 'radix', panel: 'loading' }, 'not-loaded'],
    [{ kit: 'radix', link: 'nothing' }, 'no-settings'],
  ] as const)('%o ends as %s', async (settings, at) => {
    const { told } = await check(settings);
    expect(told.at(-1)).toEqual({ type: 'check-ended', opened: { end: 'stopped', at } });
    expect(pressed().filter((name) => name !== entry(en, 5))).toEqual([]);
    expectNobodyLoggedOut();
  });
});
