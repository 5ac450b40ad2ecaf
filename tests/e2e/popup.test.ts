import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Replica, startReplica } from '../replica/server';
import { expectAccessible } from './accessible';
import { browsers } from './browsers';
import { type Driver, type Tab, until } from './driver';
import { focused, tabTo } from './keyboard';
import { openPanel, openPopup, shows, stored, textOf, told } from './rollcall';

/** What can be reached by Tab, in the order in which it stands on the page. */
const stops = (tab: Tab) =>
  tab.evaluate(() => {
    const reachable = 'button:not(:disabled), select, input, a[href], summary';
    const shown = [...document.querySelectorAll<HTMLElement>(reachable)].filter((one) =>
      one.checkVisibility(),
    );
    return shown.map((one) => (one.getAttribute('aria-label') ?? one.innerText).trim());
  });

/** The popup by keyboard alone, for screen readers, and where a notification leads; each browser by itself. */
describe.each(browsers)('the popup in %s', (_name, start) => {
  let replica: Replica;
  let driver: Driver & { context?: BrowserContext };
  let popup: Tab;

  beforeAll(async () => {
    replica = await startReplica();
    driver = await start(replica.port);
    popup = await openPopup(driver);
    const chat = await driver.open('https://chatgpt.com/');
    await openPanel(chat);
    await shows(popup, /Are these \d+ sessions yours/);
    await reopen();
  });
  afterAll(async () => {
    await driver?.close();
    await replica?.close();
  });

  /** The popup in front, with the focus nowhere yet. */
  async function reopen() {
    await popup.close();
    popup = await openPopup(driver);
    await shows(popup, 'Last read');
  }
  const decisions = async () =>
    (await stored(popup)).watches.flatMap(({ sessions }) =>
      Object.values(sessions).map((one) => one.decision),
    );
  const stranger = async () => {
    const [watch] = (await stored(popup)).watches;
    const session = Object.values(watch?.sessions ?? {}).find(({ baseline }) => !baseline);
    if (!watch || !session) throw new Error('There is no new session.');
    return { account: watch.account, session };
  };

  it('Tab goes through everything in reading order', async () => {
    const order = await stops(popup);
    expect(order.length).toBeGreaterThan(10);
    const reached: string[] = [];
    for (const _stop of order) {
      await popup.press('Tab');
      reached.push(
        await popup.evaluate(() => {
          const one = document.activeElement as HTMLElement;
          return (one.getAttribute('aria-label') ?? one.innerText).trim();
        }),
      );
    }
    expect(reached).toEqual(order);
  });

  it('a session is opened, judged and the judgement taken back by keyboard', async () => {
    await reopen();
    await tabTo(popup, /^Score .* of Firefox on Linux/);
    await popup.press('Enter');
    await shows(popup, 'Why this score');
    await expectAccessible(driver, '/popup.html');
    await tabTo(popup, 'Not me');
    await popup.press(' ');
    await until('it is judged', async () => (await decisions()).includes('revoke'));
    await until('the focus is somewhere', async () => (await focused(popup)) !== '');
    await tabTo(popup, 'Undo');
    await popup.press('Enter');
    await until('it is taken back', async () => !(await decisions()).includes('revoke'));
    await until('the focus is in its row', async () =>
      (await focused(popup)).includes('of Firefox on Linux'),
    );
  });

  it('the first list can be confirmed by keyboard', async () => {
    await reopen();
    await tabTo(popup, /^All \d+ are mine/);
    await popup.press('Enter');
    await until('all are confirmed', async () => (await decisions()).every((one) => one === 'keep'));
    await until('the focus is on what is left', async () =>
      (await focused(popup)).includes('sessions are known'),
    );
  });

  it('the list is filtered by text and by what it offers, and how many are left is said', async () => {
    await reopen();
    const said = (words: string) =>
      until(
        `it is said: ${words}`,
        async () => (await textOf(popup, '.filter-head [role="status"]')) === words,
      );
    const count = replica.state().sessions.length;
    await tabTo(popup, 'Filter');
    await popup.press('Enter');
    await tabTo(popup, 'Find');
    await popup.type('seattle');
    await said(`Showing 3 of ${count} sessions`);
    await popup.type(' codex');
    await said(`Showing 2 of ${count} sessions`);
    await popup.type(' nowhere');
    await said(`Showing 0 of ${count} sessions`);
    await shows(popup, 'No session passes this filter.');
    await expectAccessible(driver, '/popup.html');
    await tabTo(popup, 'Clear filter');
    await popup.press('Enter');
    await said('');
    expect(await focused(popup)).toMatch(/^Find/);
    await tabTo(popup, 'Place');
    // The first place by name.
    await popup.press('ArrowDown');
    await said(`Showing 3 of ${count} sessions`);
    expect(await textOf(popup, '.sessions')).toContain('iPhone');
    await tabTo(popup, 'Clear filter');
    await popup.press('Enter');
    await tabTo(popup, 'Needs you only');
    await popup.press(' ');
    await said(`Showing 0 of ${count} sessions`);
  });

  it('a log-out of all sessions is noted by keyboard, after asking back', async () => {
    await reopen();
    await tabTo(popup, 'I logged out all sessions');
    await popup.press('Enter');
    await until('it asks back', async () => (await focused(popup)) === 'Yes, I pressed it');
    await popup.press('Tab');
    await popup.press('Enter');
    await until('the focus is back', async () =>
      (await focused(popup)).startsWith('I logged out all sessions'),
    );
    expect((await stored(popup)).watches[0]?.logOuts).toEqual([]);
    await popup.press('Enter');
    await until('it asks back', async () => (await focused(popup)) === 'Yes, I pressed it');
    await popup.press('Enter');
    await shows(popup, 'A log-out is spreading');
    await until('the focus is somewhere', async () => (await focused(popup)) !== '');
    await expectAccessible(driver, '/popup.html');
  });

  it('a notification leads to the session that it is about', async () => {
    replica.do({ type: 'add-device' });
    await shows(popup, '1 session needs you');
    await until('it is told', async () => (await told(popup)).notifications.length === 1);
    const { account, session } = await stranger();
    const at = `#/sessions/${account}/${session.id}`;
    const worker = driver.context?.serviceWorkers()[0];
    if (worker) {
      const [id] = (await told(popup)).notifications;
      expect(id).toContain(session.id);
      await worker.evaluate((id) => {
        const { chrome } = globalThis as unknown as {
          chrome: { notifications: { onClicked: { dispatch(id: string | undefined): void } } };
        };
        chrome.notifications.onClicked.dispatch(id);
      }, id);
      const page = await until('it opens', async () =>
        driver.context?.pages().find((one) => one.url().endsWith(`/review.html${at}`)),
      );
      await until('the session has the focus', () =>
        page.evaluate("document.activeElement?.matches('[data-session]') === true"),
      );
      await until('the notification is gone', async () => (await told(popup)).notifications.length === 0);
      await page.close();
    }
    // Firefox lets nothing click a notification over this protocol: there the address is what is tested.
    const review = await driver.open(driver.extension(`/review.html${at}`));
    await until('the session has the focus', async () =>
      (await focused(review)).includes('Chrome on Windows'),
    );
    await shows(review, 'Why this score', '.pane');
    await review.close();
  });
});
