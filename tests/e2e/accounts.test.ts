import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accounts } from '../replica/people';
import { type Replica, startReplica } from '../replica/server';
import { browsers } from './browsers';
import { type Driver, type Tab, until } from './driver';
import { openPanel, openPopup, press, shows, stored, textOf } from './rollcall';

const [first, otherWorkspace, second] = accounts;

/** Whether the reader is at work in the open chatgpt.com tab. `page` must be one of the extension's own. */
const isReading = (page: Tab) =>
  page.evaluate(async () => {
    interface Api {
      tabs: { query(of: object): Promise<{ id?: number }[]> };
      scripting: { executeScript(what: object): Promise<{ result?: unknown }[]> };
    }
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const api = browser ?? chrome;
    const [tab] = await api.tabs.query({ url: 'https://chatgpt.com/*' });
    const func = () => 'rollcallReader' in globalThis;
    const [answer] = await api.scripting.executeScript({ target: { tabId: tab?.id }, func });
    return answer?.result === true;
  });

/** Two people, or two accounts of one, in the same browser: whose a reading is must never be guessed. */
describe.each(browsers)('accounts in %s', (_name, start) => {
  let replica: Replica;
  let driver: Driver;
  let popup: Tab;
  let chat: Tab;
  /** Under which the first account is kept. */
  let firstKey = '';

  beforeAll(async () => {
    replica = await startReplica();
    driver = await start(replica.port);
    popup = await openPopup(driver);
    chat = await driver.open('https://chatgpt.com/');
    await openPanel(chat);
    await shows(popup, /Are these \d+ sessions yours/);
  });
  afterAll(async () => {
    await driver?.close();
    await replica?.close();
  });

  const journal = async () => (await stored(popup)).journal;
  const newEntries = (before: number) =>
    until('something new is written', async () => {
      const entries = (await journal()).slice(before);
      return entries.length > 0 && entries;
    });
  const devices = async () =>
    (await stored(popup)).watches.map(({ sessions }) =>
      Object.values(sessions).map((session) => session.row.device),
    );
  const listed = () => replica.state().sessions.length;
  const closePanel = () => chat.click('[data-testid="close-button"]');
  const pickerOffers = () =>
    popup.evaluate(() =>
      Array.from(document.querySelectorAll('.picker option'), (option) => option.textContent ?? ''),
    );

  it('another workspace of the same user is the same account', async () => {
    const before = (await journal()).length;
    replica.do({ type: 'switch-account', account: otherWorkspace });
    await chat.reload();
    await openPanel(chat);
    expect((await newEntries(before)).map(({ type }) => type)).toEqual(['unchanged']);
    expect(await devices()).toHaveLength(1);
    firstKey = (await stored(popup)).watches[0]?.account ?? '';
  });

  it('another user gets records of its own, and a choice of both', async () => {
    const own = listed();
    replica.do({ type: 'switch-account', account: second });
    replica.do({ type: 'add-device', session: { device: { name: 'Only in the second' } } });
    await chat.reload();
    await openPanel(chat);
    await until('both are kept', async () => (await stored(popup)).watches.length === 2);
    const kept = (await devices()).sort((a, b) => b.length - a.length);
    expect(kept.map(({ length }) => length)).toEqual([own, listed()]);
    expect(kept[0]).not.toContain('Only in the second');
    expect(kept[1]).toContain('Only in the second');
    await until('both are offered', async () => (await pickerOffers()).length === 2);
    // What was read last is shown first.
    await shows(popup, 'Only in the second');
  });

  it('the choice shows the sessions of the chosen one only', async () => {
    await popup.evaluate(() => {
      const picker = document.querySelector<HTMLSelectElement>('.picker');
      const other = [...(picker?.options ?? [])].find((option) => !option.selected);
      if (!picker || !other) throw new Error('There is no choice.');
      picker.value = other.value;
      picker.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await shows(popup, 'Firefox on Linux');
    expect(await textOf(popup)).not.toContain('Only in the second');
  });

  it('a panel left open while the account changes is stored under neither', async () => {
    const before = await journal();
    const kept = await devices();
    replica.do({ type: 'switch-account', account: first });
    const entries = await newEntries(before.length);
    expect(entries).toMatchObject([{ type: 'no-reading', state: 'unrecognised' }]);
    expect(JSON.stringify(entries)).toContain('The account changed while the panel was open');
    expect(await devices()).toEqual(kept);
  });

  it('opened anew without a reload it is read as what it is now', async () => {
    const before = (await journal()).length;
    await closePanel();
    await until('the reader has ended', async () => !(await isReading(popup)));
    await openPanel(chat);
    const [reading] = await newEntries(before);
    expect(['snapshot', 'unchanged']).toContain(reading?.type);
    expect(reading?.account).toBe(firstKey);
    expect((await devices()).map(({ length }) => length).sort()).toEqual([2, 5]);
  });

  it('a page that does not say who is signed in counts for nothing until it is claimed', async () => {
    const before = await stored(popup);
    replica.do({ type: 'set', settings: { marker: false } });
    replica.do({ type: 'add-device', session: { device: { name: 'Claimed later' } } });
    await chat.reload();
    await openPanel(chat);
    await shows(popup, `A list of ${listed()} sessions`);
    await shows(popup, 'does not say whose it is');
    const after = await stored(popup);
    expect(after.watches).toEqual(before.watches);
    expect(after.journal.at(-1)).toMatchObject({ type: 'snapshot', account: '' });
    expect(await textOf(popup)).not.toContain('Claimed later');
  });

  it('and counts for the account that the owner names', async () => {
    const { watches } = await stored(popup);
    const mine = watches.findIndex(({ sessions }) => Object.keys(sessions).length === 5);
    await press(popup, `Account ${mine + 1}`, '.unclaimed');
    await until('it counts', async () => (await devices())[mine]?.includes('Claimed later'));
    await until('nothing more is asked', async () => !(await textOf(popup)).includes('whose it is'));
    expect((await devices())[1 - mine]).not.toContain('Claimed later');
  });

  it('the same list of the same profile is not asked about again', async () => {
    const before = (await journal()).length;
    await chat.reload();
    await openPanel(chat);
    const [reading] = await newEntries(before);
    expect(reading).toMatchObject({ type: 'unchanged', account: firstKey });
    expect(JSON.stringify(await stored(popup))).not.toContain(first.name);
  });

  it('the other account of that name is, also when it takes over below an open panel', async () => {
    const before = await stored(popup);
    replica.do({ type: 'switch-account', account: second });
    const [reading] = await newEntries(before.journal.length);
    expect(reading).toMatchObject({ type: 'snapshot', account: '' });
    await shows(popup, 'does not say whose it is');
    expect((await stored(popup)).watches).toEqual(before.watches);
  });

  it('another profile below an open panel is a switch of account', async () => {
    const before = await stored(popup);
    replica.do({ type: 'switch-account', account: { ...first, name: 'Kim Vale' } });
    const [reading] = await newEntries(before.journal.length);
    expect(reading).toMatchObject({ type: 'no-reading', account: '' });
    expect((await stored(popup)).watches).toEqual(before.watches);
  });

  it('and the same list under another profile is asked about', async () => {
    const before = await stored(popup);
    await chat.reload();
    await openPanel(chat);
    const [reading] = await newEntries(before.journal.length);
    expect(reading).toMatchObject({ type: 'snapshot', account: '' });
    expect((await stored(popup)).watches).toEqual(before.watches);
  });
});
