import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../lib/messages';
import { type Replica, startReplica } from '../replica/server';
import { browsers } from './browsers';
import { type Driver, type Tab, until } from './driver';
import { openPanel, openPopup, press, shows, stored, textOf } from './rollcall';

interface Api {
  runtime: { sendMessage(message: unknown): Promise<Answer> };
  tabs: { query(of: object): Promise<{ id?: number }[]> };
  scripting: {
    executeScript(what: object): Promise<{ frameId: number; result?: Answer }[]>;
  };
}

/** Sends a message from one of the extension's own pages. */
const fromOwnPage = (page: Tab, message: unknown) =>
  page.evaluate((message: unknown) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (browser ?? chrome).runtime.sendMessage(message);
  }, message);

/** Sends a message from where the content script lives, in every frame of the open chatgpt.com tab; top frame first. */
const fromTab = (page: Tab, message: unknown) =>
  page.evaluate(async (message: unknown) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const api = browser ?? chrome;
    const [tab] = await api.tabs.query({ url: 'https://chatgpt.com/*' });
    const answers = await api.scripting.executeScript({
      target: { tabId: tab?.id, allFrames: true },
      args: [message],
      func: (message: unknown) => {
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
        return (browser ?? chrome).runtime.sendMessage(message);
      },
    });
    return answers.sort((a, b) => a.frameId - b.frameId).map(({ result }) => result);
  }, message);

const row = {
  device: 'Forged',
  apps: [],
  location: '',
  signedIn: null,
  trusted: false,
  current: false,
  status: 'active',
  canLogOut: true,
  lines: ['Forged'],
};
const reading = (rows: unknown[]) => ({
  type: 'reading',
  account: null,
  reading: { state: 'sessions', rows, complete: true, language: 'en', account: null },
});
const judged = { type: 'judged', account: 'a', session: 's1', decision: 'keep' };

/** What a script that took over the tab could send: orders of the owner, and readings of no reader of ours. */
const forged: [string, unknown][] = [
  ['an order to start afresh', { type: 'start-fresh' }],
  ['a decision', { type: 'append', entry: judged }],
  ['a label of 50,000 characters', reading([{ ...row, device: 'x'.repeat(50_000) }])],
  ['a row with a field too many', reading([{ ...row, html: '<b>' }])],
  ['a time of its own', { ...reading([row]), at: '2020-01-01T00:00:00Z' }],
  ['more rows than there can be', reading(Array.from({ length: 5_001 }, () => row))],
  ['a closed panel', { type: 'reading', account: null, reading: { state: 'closed' } }],
];
const malformed: [string, unknown][] = [
  ['nothing', null],
  ['a text', 'start-fresh'],
  ['a list', [{ type: 'start-fresh' }]],
  ['a reading, which only a tab may hand in', reading([row])],
  ['an unknown entry', { type: 'append', entry: { type: 'snapshot', account: 'a', rows: [row] } }],
  ['an entry with a time of its own', { type: 'append', entry: { ...judged, at: '2020-01-01T00:00:00Z' } }],
  ['an unknown decision', { type: 'append', entry: { ...judged, decision: 'approve' } }],
];

const hostile = {
  markup: '<img src=x onerror="globalThis.rollcallTaken=1"><script>globalThis.rollcallTaken=1</script>',
  bidi: 'Chrome\u202E no\u2066 tpyrc\u0000\u0007\u001B[31m\u200F Windows',
  proto: '__proto__',
  endless: `Chrome on ${'W'.repeat(50_000)}`,
};

/** What is not ours is refused and counted; what a page makes up is kept as text, and as little of it as a label may be. */
describe.each(browsers)('strangers in %s', (_name, start) => {
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

  const refused = async () => (await stored(popup)).refused;
  const untouched = async () => {
    const { journal, watches } = await stored(popup);
    expect({ journal, watches }).toEqual({ journal: [], watches: [] });
  };

  it('the page itself cannot reach the extension', async () => {
    const reachable = await chat.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as { browser?: Partial<Api>; chrome?: Partial<Api> };
      window.postMessage({ type: 'start-fresh' }, '*');
      return [browser, chrome].filter((api) => api?.runtime?.sendMessage).length;
    });
    expect(reachable).toBe(0);
  });

  it.each(forged)('a tab that sends %s is refused', async (_what, message) => {
    const before = await refused();
    const [answer] = await fromTab(popup, message);
    expect(answer).toMatchObject({ ok: false });
    expect(await refused()).toBe(before + 1);
    await untouched();
  });

  it.each(malformed)('an own page that sends %s is refused', async (_what, message) => {
    const before = await refused();
    expect(await fromOwnPage(popup, message)).toMatchObject({ ok: false });
    expect(await refused()).toBe(before + 1);
    await untouched();
  });

  it('a frame within the page is refused, where the page itself is heard', async () => {
    await chat.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.src = '/';
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    });
    const before = await refused();
    const [top, frame] = await fromTab(popup, { type: 'panel-noticed' });
    expect(top).toEqual({ ok: true });
    expect(frame).toMatchObject({ ok: false });
    expect(await refused()).toBe(before + 1);
  });

  it('the popup says how many were refused', async () => {
    await shows(popup, `${forged.length + malformed.length + 1} messages were refused`);
  });

  it('hostile text of the page is kept short and without what is not seen', async () => {
    for (const name of Object.values(hostile))
      replica.do({ type: 'add-device', session: { device: { name } } });
    await chat.reload();
    await openPanel(chat);
    await shows(popup, /Are these \d+ sessions yours/);
    const [watch] = (await stored(popup)).watches;
    const devices = Object.values(watch?.sessions ?? {}).map((session) => session.row.device);
    expect(devices).toHaveLength(replica.state().sessions.length);
    expect(devices).toContain(hostile.markup);
    expect(devices).toContain('__proto__');
    expect(devices.filter((device) => device.startsWith('Chrome on WWW'))).toHaveLength(1);
    const texts = Object.values(watch?.sessions ?? {}).flatMap(({ row }) => [row.device, ...row.lines]);
    expect(texts.every((text) => text.length <= 2_000)).toBe(true);
    expect(devices.every((device) => device.length <= 500)).toBe(true);
    expect(texts.filter((text) => /[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f]/u.test(text))).toEqual([]);
  });

  it('and is shown as text, also in the details', async () => {
    const [watch] = (await stored(popup)).watches;
    const markup = Object.values(watch?.sessions ?? {}).find(({ row }) => row.device === hostile.markup);
    await press(popup, '', `[data-session="${markup?.id}"] .title`);
    await until('the details are open', async () => (await textOf(popup)).includes('First seen'));
    expect(await textOf(popup)).toContain(hostile.markup.slice(0, 60));
    const made = await popup.evaluate(() => ({
      elements: document.querySelectorAll('img, script:not([src]), iframe').length,
      taken: 'rollcallTaken' in globalThis,
      wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    }));
    expect(made).toEqual({ elements: 0, taken: false, wide: false });
    expect(await textOf(popup)).not.toMatch(/[\u202a-\u202e]|(?!\n|\t)\p{Cc}/u);
  });
});
