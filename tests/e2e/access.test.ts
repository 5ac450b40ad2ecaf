import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Replica, startReplica } from '../replica/server';
import { startChromium } from './chromium';
import { type Driver, type Tab, until } from './driver';
import { startFirefox } from './firefox';
import { openPanel, openPopup, shows, stored, textOf } from './rollcall';

const site = { origins: ['https://chatgpt.com/*'] };
type Permissions = {
  remove(what: typeof site): Promise<boolean>;
  contains(what: typeof site): Promise<boolean>;
};
const permissions = (page: Tab, ask: keyof Permissions) =>
  page.evaluate(
    (ask, site) => {
      const { browser, chrome } = globalThis as unknown as Record<string, { permissions: Permissions }>;
      return (browser ?? chrome)?.permissions[ask](site);
    },
    ask,
    site,
  );

/** Where the owner of a Chromium sets on which sites an extension may run. */
async function setSiteAccess(driver: Driver, access: 'ON_CLICK' | 'ON_ALL_SITES') {
  const settings = await driver.open('chrome://extensions');
  await settings.evaluate(
    async (extensionId, hostAccess) => {
      type Private = { updateExtensionConfiguration(change: object): Promise<void> };
      const { chrome } = globalThis as unknown as { chrome: { developerPrivate: Private } };
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
    },
    new URL(driver.extension('/')).host,
    access,
  );
  await settings.close();
}

const browsers = [
  {
    name: 'Chromium',
    start: startChromium,
    takeAway: (driver: Driver, _popup: Tab) => setSiteAccess(driver, 'ON_CLICK'),
    // The browser's own question cannot be answered without a screen: the owner uses the settings.
    giveBack: (driver: Driver, _popup: Tab) => setSiteAccess(driver, 'ON_ALL_SITES'),
  },
  {
    name: 'Firefox',
    start: startFirefox,
    takeAway: (_driver: Driver, popup: Tab) => permissions(popup, 'remove'),
    giveBack: (_driver: Driver, popup: Tab) => popup.click('.no-access button'),
  },
];

/** The owner may take back the access to the one site; that must not look like a quiet list. */
describe.each(browsers)('access to the site in $name', ({ start, takeAway, giveBack }) => {
  let replica: Replica;
  let driver: Driver;
  let popup: Tab;
  let chat: Tab;

  beforeAll(async () => {
    replica = await startReplica();
    driver = await start(replica.port);
    popup = await openPopup(driver);
    await shows(popup, 'No sessions read yet');
  });
  afterAll(async () => {
    await driver?.close();
    await replica?.close();
  });

  it('nothing is said of it while it is there', async () => {
    expect(await permissions(popup, 'contains')).toBe(true);
    expect(await textOf(popup)).not.toContain('may not run on chatgpt.com');
  });

  it('an open popup says at once that it was taken away', async () => {
    await takeAway(driver, popup);
    await shows(popup, 'Rollcall may not run on chatgpt.com');
    expect(await permissions(popup, 'contains')).toBe(false);
    chat = await driver.open('https://chatgpt.com/');
    await openPanel(chat);
    await until('the page lists its sessions', async () => /Firefox on Linux/.test(await textOf(chat)));
    expect((await stored(popup)).journal).toEqual([]);
  });

  it('given back it works in the tab that is open', async () => {
    await giveBack(driver, popup);
    await until('the line is gone', async () => !(await textOf(popup)).includes('may not run on'));
    await shows(popup, /Are these \d+ sessions yours/);
    expect(await permissions(popup, 'contains')).toBe(true);
  });
});
