import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findBrowser, root } from '../../scripts/setup.mjs';
import { type Driver, type Tab, until } from './driver';
import { startProxy } from './proxy';
import { FIRST_STEPS } from './rollcall';

const build = path.join(root, '.output', 'firefox-mv3');
const addonId = 'rollcall@rollcall.invalid';
// Fixed, so that the extension's pages have an address that a test can know.
const host = '6ad6e7ab-3b6b-4b32-9a1d-3f2f4c1f9a10';
interface Options {
  /**
   * For a browser that an administrator manages: the program that starts it, and whether its policy installs Rollcall; it
   * also says then that nothing opens by itself.
   */
  managed?: { program: string; installs: boolean };
}

/** Real Firefox with the built extension; chatgpt.com is the replica on `replicaPort`. */
export async function startFirefox(
  replicaPort: number,
  options: Options = {},
): Promise<Driver & { browser: Browser; downloads: string }> {
  const executablePath = options.managed?.program ?? findBrowser('firefox');
  if (!executablePath) throw new Error('Firefox was not found; npm test installs it or says how.');
  const proxy = await startProxy(replicaPort);
  const downloads = await mkdtemp(path.join(tmpdir(), 'rollcall-firefox-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 860 },
    args: ['--remote-allow-system-access'],
    env: { ...process.env, TZ: 'Europe/Berlin' },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: host }),
      'extensions.webextOptionalPermissionPrompts': false,
      // An extended support release can be told to take a package that nobody has signed.
      'xpinstall.signatures.required': !options.managed?.installs,
      'alerts.useSystemBackend': false,
      'intl.locale.requested': 'en-US',
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.no_proxies_on': '',
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'browser.topsites.contile.enabled': false,
      'browser.newtabpage.enabled': false,
      // A folder of its own, and no panel that opens over the page and hears its keys.
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      // A panel that opens by itself would take the keyboard away from the page.
      'browser.download.alwaysOpenPanel': false,
    },
  });
  if (!options.managed?.installs) await browser.installExtension(build);
  if (!options.managed) await closeFirstSteps(browser);

  return {
    name: 'Firefox',
    browser,
    /** Where saved files go. */
    downloads,
    async open(url) {
      const page = await browser.newPage();
      // Going to an extension's page never settles over this protocol: look at the page instead.
      const going = page.goto(url).catch(() => {});
      if (!url.startsWith('moz-extension:')) await going;
      const protocol = new URL(url).protocol;
      await until(`${url} opens`, () =>
        page.evaluate(
          (wanted) => location.protocol === wanted && document.readyState === 'complete',
          protocol,
        ),
      );
      return tabOf(page);
    },
    extension: (file) => `moz-extension://${host}${file}`,
    killWorker: () => endBackgroundPage(browser),
    async reloadExtension() {
      await browser.installExtension(build);
    },
    traffic: () => ({ hosts: [...new Set(proxy.hosts)], byExtension: [] }),
    async close() {
      await browser.close();
      await proxy.close();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}

/**
 * Ends the background page as the browser itself does when it has been idle, whatever it is waiting for. Only the browser's
 * own windows may ask for that.
 */
async function endBackgroundPage(browser: Browser): Promise<void> {
  const { connection } = browser as unknown as BidiBrowser;
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result;
  const { type, exceptionDetails } = (
    await connection.send('script.callFunction', {
      functionDeclaration: String(terminate),
      arguments: [{ type: 'string', value: addonId }],
      target: { context: contexts?.[0]?.context },
      awaitPromise: true,
    })
  ).result;
  if (type !== 'success')
    throw new Error(`The background page could not be ended: ${exceptionDetails?.text}`);
}

/** What this protocol answers of the browser's own windows, which its library does not name. */
interface BidiBrowser {
  connection: {
    send(
      method: string,
      params: object,
    ): Promise<{
      result: { contexts?: { context: string }[]; type?: string; exceptionDetails?: { text: string } };
    }>;
  };
}

// Runs in a window of the browser and sees nothing of this file.
const terminate = async (id: string) => {
  const { WebExtensionPolicy } = globalThis as unknown as {
    WebExtensionPolicy: {
      getByID(id: string): {
        extension: { backgroundState: string; terminateBackground(how: object): Promise<void> };
      };
    };
  };
  const { extension } = WebExtensionPolicy.getByID(id);
  if (extension.backgroundState === 'stopped') return;
  await extension.terminateBackground({ disableResetIdleForTest: true });
  if (extension.backgroundState === 'running') throw new Error('It runs on.');
};

/** They open by themselves in a new profile; a test begins where a person has read them. */
async function closeFirstSteps(browser: Browser): Promise<void> {
  const page = await until('the first steps open', async () => {
    for (const one of await browser.pages()) {
      // A page that Rollcall opened is known by its own address only: the protocol still names an empty one.
      if ((await one.evaluate(() => location.href)).endsWith(FIRST_STEPS)) return one;
    }
    return null;
  });
  await page.close();
}

export function tabOf(page: Page): Tab {
  return {
    evaluate: (inPage, ...args) => page.evaluate(inPage as (...args: unknown[]) => unknown, ...args) as never,
    async click(selector) {
      const element = await page.waitForSelector(selector, { visible: true, timeout: 10_000 });
      if (!element) throw new Error(`Nothing to click at ${selector}`);
      await element.click();
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key as never),
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewport({ width, height }),
    prefer: (scheme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    async screenshot(file, selector) {
      const target = selector ? await page.$(selector) : page;
      if (!target) throw new Error(`Nothing to picture at ${selector}`);
      await target.screenshot({ path: file as `${string}.png` });
    },
    async reload() {
      await page.reload();
    },
    toFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}
