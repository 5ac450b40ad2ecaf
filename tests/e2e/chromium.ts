import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowser, root } from '../../scripts/setup.mjs';
import { type Driver, type Tab, until } from './driver';
import { startProxy } from './proxy';

const build = path.join(root, '.output', 'chrome-mv3');

/** Real Chromium with the built extension; chatgpt.com is the replica on `replicaPort`. */
export async function startChromium(
  replicaPort: number,
  options: { headless?: boolean; width?: number; height?: number } = {},
): Promise<Driver & { context: BrowserContext; extensionId: string; ended: Promise<void> }> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium was not found; npm test installs it or says how.');
  const proxy = await startProxy(replicaPort);
  const profile = await mkdtemp(path.join(tmpdir(), 'rollcall-chromium-'));
  const headless = options.headless ?? true;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: headless ? { width: options.width ?? 1280, height: options.height ?? 860 } : null,
    // A test knows its place and language; a person who plays has their own.
    ...(headless ? { locale: 'en-US', timezoneId: 'Europe/Berlin' } : {}),
    proxy: { server: `http://127.0.0.1:${proxy.port}` },
    ignoreHTTPSErrors: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--ignore-certificate-errors',
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
    ],
  });
  const byExtension: string[] = [];
  context.on('request', (request) => {
    const from = request.serviceWorker()?.url() ?? request.frame().url();
    if (from.startsWith('chrome-extension:') && !request.url().startsWith('chrome-extension:'))
      byExtension.push(request.url());
  });
  const [worker] = context.serviceWorkers();
  const extensionId = new URL((worker ?? (await context.waitForEvent('serviceworker'))).url()).host;

  return {
    name: 'Chromium',
    context,
    extensionId,
    ended: new Promise((resolve) => context.once('close', () => resolve())),
    async open(url) {
      const page = await context.newPage();
      // An extension that is being loaded anew has no pages for a moment.
      await until(`${url} opens`, async () => (await page.goto(url, { waitUntil: 'load' })) !== undefined);
      return tabOf(page);
    },
    extension: (file) => `chrome-extension://${extensionId}${file}`,
    async killWorker() {
      const browser = context.browser();
      if (!browser) throw new Error('Chromium is gone.');
      const cdp = await browser.newBrowserCDPSession();
      const workers = async () =>
        (await cdp.send('Target.getTargets')).targetInfos.filter(
          (target) => target.type === 'service_worker',
        );
      for (const { targetId } of await workers()) await cdp.send('Target.closeTarget', { targetId });
      await until('the worker ends', async () => (await workers()).length === 0);
      await cdp.detach();
    },
    async reloadExtension() {
      // An extension from a folder may reload only in developer mode.
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(`(async () => {
        await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await chrome.developerPrivate.reload('${extensionId}', { failQuietly: true });
      })()`);
      await page.close();
    },
    traffic: () => ({ hosts: [...new Set(proxy.hosts)], byExtension }),
    async close() {
      await context.close();
      await proxy.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

function tabOf(page: Page): Tab {
  return {
    // As one expression: a function built inside the page would meet the extension's own content security policy.
    // `__name` is what some bundlers wrap inner functions in; the page does not have it.
    evaluate: (inPage, ...args) =>
      page.evaluate(
        `(() => { const __name = (f) => f; return (${inPage.toString()})(...${JSON.stringify(args)}); })()`,
      ),
    click: (selector) => page.click(selector, { timeout: 10_000 }),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewportSize({ width, height }),
    prefer: (scheme) => page.emulateMedia({ colorScheme: scheme }),
    async screenshot(file, selector) {
      await (selector
        ? page.locator(selector).first().screenshot({ path: file })
        : page.screenshot({ path: file }));
    },
    async reload() {
      await page.reload();
    },
    toFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}
