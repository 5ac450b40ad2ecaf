import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Replica, startReplica } from '../replica/server';
import { expectAccessible } from './accessible';
import { browsers } from './browsers';
import { type Driver, type Tab, until } from './driver';
import { focused, tabTo } from './keyboard';
import {
  chatTabs,
  letPass,
  openPanel,
  openPopup,
  press,
  sendToWorker,
  shows,
  stored,
  textOf,
  told,
} from './rollcall';

/** Rollcall opens the list by itself, in order: each step begins where the one before it ended. */
describe.each(browsers)('checks in %s', (_name, start) => {
  let replica: Replica;
  let driver: Driver;
  let popup: Tab;

  beforeAll(async () => {
    replica = await startReplica({ speed: 1_800 });
    driver = await start(replica.port);
    popup = await openPopup(driver);
    const chat = await driver.open('https://chatgpt.com/');
    await openPanel(chat);
    await shows(popup, /Are these \d+ sessions yours/);
    await press(popup, 'All ');
    await shows(popup, /sessions are known/);
    await chat.close();
  }, 60_000);
  afterAll(async () => {
    await driver?.close();
    await replica?.close();
  });

  const outcomes = async () =>
    (await stored(popup)).journal.flatMap((entry) => (entry.type === 'checked' ? [entry] : []));
  /** What the next check comes to, with its tab gone. */
  const nextOutcome = async (before: number) => {
    const ended = await until('the check ends', async () => (await outcomes())[before], 100_000);
    await until('its tab is gone', async () => (await chatTabs(popup)).length === 0);
    return ended.outcome;
  };
  /** The notifications that ask the owner to do what a check cannot. */
  const asks = async () => (await told(popup)).notifications.filter((id) => id.startsWith('check/'));
  const append = (entry: object) => sendToWorker(popup, { type: 'append', entry });
  const mayCheck = (given: object | null) =>
    append({ type: 'policy', account: '*', layer: 'personal', given });

  it('opens nothing before the owner agrees, and says what it would do', async () => {
    await press(popup, 'Check now');
    await shows(popup, 'May Rollcall open the list by itself?');
    await shows(popup, 'never a log-out');
    await until(
      'the focus is on the question',
      async () => (await popup.evaluate(() => document.activeElement?.localName)) === 'h2',
    );
    await expectAccessible(driver, '/popup.html');
    expect(await chatTabs(popup)).toEqual([]);
    await press(popup, 'Not now');
    expect(await textOf(popup)).not.toContain('May Rollcall');
    expect(await outcomes()).toEqual([]);
  });

  it('finds a new session while no ChatGPT tab is open, once they do, by keys alone', async () => {
    replica.do({ type: 'add-device' });
    await popup.toFront();
    await tabTo(popup, 'Check now');
    await popup.press('Enter');
    await shows(popup, 'May Rollcall open the list by itself?');
    await tabTo(popup, 'Allow and check now');
    await popup.press('Enter');
    await shows(popup, 'Checking: the list is open in a background tab.');
    expect(await nextOutcome(0)).toEqual({
      kind: 'read',
      count: replica.state().sessions.length,
      complete: true,
    });
    await shows(popup, '1 session needs you');
    await shows(popup, /Last check .*the whole list was read/);
    await shows(popup, /Next check: tomorrow/);
    expect(await focused(popup)).toBe('Check now');
    await until('a notification', async () => (await told(popup)).notifications.length === 1);
    expect((await outcomes())[0]?.whose).toMatch(/^[0-9a-f]{32}$/);
  });

  it('reads a page that is made with the components of the real one', async () => {
    const before = (await outcomes()).length;
    replica.do({ type: 'set', settings: { kit: 'radix' } });
    await press(popup, 'Check now');
    expect(await nextOutcome(before)).toEqual({
      kind: 'read',
      count: replica.state().sessions.length,
      complete: true,
    });
    replica.do({ type: 'set', settings: { kit: 'own' } });
  });

  it('stops before a page that wants to see a person, and leaves no tab', async () => {
    const before = (await outcomes()).length;
    replica.do({ type: 'set', settings: { door: 'challenge' } });
    await press(popup, 'Check now');
    expect(await nextOutcome(before)).toEqual({ kind: 'stopped', at: 'challenge' });
    await shows(popup, 'ChatGPT wanted to see that a person is there.');
    await until('the owner is told', async () => (await asks()).length === 1);
    replica.do({ type: 'set', settings: { door: 'open' } });
  });

  it('makes up for what was missed when the worker begins again', async () => {
    expect(await mayCheck({ check_frequency: 'twice-daily' })).toMatchObject({ ok: true });
    const before = (await outcomes()).length;
    await driver.killWorker();
    await letPass(popup, 3 * 24 * 60);
    await shows(popup, 'Next check: now');
    // Whatever wakes it: here it is a word of the owner's about something else.
    await append({
      type: 'review-snoozed',
      account: 'nobody',
      review: 'api_keys',
      until: new Date().toISOString(),
    });
    expect(await nextOutcome(before)).toMatchObject({ kind: 'read' });
    expect((await outcomes()).at(-1)?.by).toBe('schedule');
  });

  it('leaves no tab when the worker is killed in the middle', async () => {
    await mayCheck({ check_frequency: 'by-hand' });
    const before = (await outcomes()).length;
    replica.do({ type: 'set', settings: { panel: 'loading' } });
    await press(popup, 'Check now');
    await until('its tab is open', async () => (await chatTabs(popup)).length === 1);
    await shows(popup, 'Checking');
    await driver.killWorker();
    replica.do({ type: 'set', settings: { panel: 'ok' } });
    expect(await nextOutcome(before)).toMatchObject({ kind: 'read' });
  });

  it('leaves the owner a tab that they go to', async () => {
    const before = (await outcomes()).length;
    replica.do({ type: 'set', settings: { panel: 'loading' } });
    await press(popup, 'Check now');
    await until('its tab is open', async () => (await chatTabs(popup)).length === 1);
    await popup.evaluate(async () => {
      type Api = {
        tabs: {
          query(what: object): Promise<{ id: number }[]>;
          getCurrent(): Promise<{ id: number }>;
          update(id: number, how: object): Promise<unknown>;
        };
      };
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const { tabs } = browser ?? chrome;
      const [checked] = await tabs.query({ url: 'https://chatgpt.com/*' });
      await tabs.update(checked?.id ?? -1, { active: true });
      await tabs.update((await tabs.getCurrent()).id, { active: true });
    });
    replica.do({ type: 'set', settings: { panel: 'ok' } });
    await until('the check ends', async () => (await outcomes())[before], 60_000);
    expect(await chatTabs(popup)).toHaveLength(1);
    await popup.evaluate(async () => {
      type Api = {
        tabs: { query(what: object): Promise<{ id: number }[]>; remove(id: number): Promise<void> };
      };
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const { tabs } = browser ?? chrome;
      for (const { id } of await tabs.query({ url: 'https://chatgpt.com/*' })) await tabs.remove(id);
    });
  });

  it('says that nobody is signed in, and leaves no tab', async () => {
    const before = (await outcomes()).length;
    replica.do({ type: 'log-out-all' });
    await until('the log-out has spread', async () => !replica.state().signedIn);
    await press(popup, 'Check now');
    expect(await nextOutcome(before)).toEqual({ kind: 'stopped', at: 'signed-out' });
    await shows(popup, 'Nobody is signed in to ChatGPT in this browser.');
    await until('the owner is told', async () => (await asks()).length === 1);
    replica.do({ type: 'log-in' });
  });

  it('is switched off by a policy, which the popup names', async () => {
    const given = { checks: 'forbidden', locked: ['checks'] };
    await append({ type: 'policy', account: '*', layer: 'team', given });
    await shows(popup, 'Checks are forbidden by your team’s policy.');
    expect(await textOf(popup)).not.toContain('Check now');
    expect(await sendToWorker(popup, { type: 'check-now' })).toMatchObject({ ok: false });
    expect(await chatTabs(popup)).toEqual([]);
  });

  it('made no request of its own in all that time, and refused nothing', async () => {
    expect(driver.traffic().byExtension).toEqual([]);
    expect((await stored(popup)).refused).toBe(0);
  });
});
