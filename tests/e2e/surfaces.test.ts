import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Replica, startReplica } from '../replica/server';
import { expectAccessible } from './accessible';
import { browsers } from './browsers';
import { type Driver, type Tab, until } from './driver';
import { aLife } from './life';
import { press, shows } from './rollcall';
import { seed } from './seeding';

/** What the three surfaces have to do with one another: popup, panel beside the page, review page. */
describe.each(browsers)('the surfaces in %s', (_name, start) => {
  let replica: Replica;
  let driver: Driver & { context?: BrowserContext };
  let popup: Tab;

  beforeAll(async () => {
    replica = await startReplica();
    driver = await start(replica.port);
    popup = await driver.open(driver.extension('/popup.html'));
    await shows(popup, 'No sessions read yet');
    await seed(popup, aLife(new Date()));
    await shows(popup, '2 sessions need you');
  });
  afterAll(async () => {
    await driver?.close();
    await replica?.close();
  });

  /** How many tabs show the review page. */
  const reviews = () =>
    popup.evaluate(async () => {
      type Api = {
        tabs: { query(of: object): Promise<unknown[]> };
        runtime: { getURL(path: string): string };
      };
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const api = browser ?? chrome;
      return (await api.tabs.query({ url: `${api.runtime.getURL('/review.html')}*` })).length;
    });

  it('the popup leads to the review page, and to the one that is open already', async () => {
    await press(popup, 'Review page');
    await until('it opens', async () => (await reviews()) === 1);
    await popup.toFront();
    await press(popup, 'Review page');
    await popup.toFront();
    await press(popup, 'Review page');
    // A second one would be there by now: opening takes less than being asked three times.
    expect(await reviews()).toBe(1);
  });

  it('the panel beside the page shows what the popup shows, on 320 pixels', async () => {
    const panel = await driver.open(driver.extension('/sidepanel.html'));
    await panel.resize(320, 860);
    await shows(panel, '2 sessions need you');
    expect(await isWithinItsWidth(panel)).toBe(true);
    await expectAccessible(driver, '/sidepanel.html');
    await panel.close();
  });

  it.each([320, 760, 1280, 3840])('the review page does not scroll sideways on %i pixels', async (width) => {
    const review = await driver.open(driver.extension('/review.html#/sessions'));
    await review.resize(width, 860);
    await shows(review, '2 sessions need you');
    expect(await isWithinItsWidth(review)).toBe(true);
    await review.close();
  });
});

const isWithinItsWidth = (tab: Tab) =>
  tab.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
