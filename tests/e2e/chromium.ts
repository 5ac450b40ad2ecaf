import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page, type Request } from 'playwright-core';
import { findBrowser } from '../../scripts/setup.mjs';
import { build, withoutManagedStorage } from './build';
import { type Driver, type Tab, until } from './driver';
import { startProxy } from './proxy';
import { FIRST_STEPS } from './rollcall';

interface Options {
  headless?: boolean;
  width?: number;
  height?: number;
  /**
   * For a browser that an administrator manages: the program that starts it, and the id under which the policy installs
   * Rollcall, null where the build is loaded from its folder. The policy also says that nothing opens by itself.
   */
  managed?: { program: string; installs: string | null };
}

/** Real Chromium with the built extension; chatgpt.com is the replica on `replicaPort`. */
export async function startChromium(
  replicaPort: number,
  options: Options = {},
): Promise<Driver & { context: BrowserContext; extensionId: string; ended: Promise<void> }> {
  const executablePath = options.managed?.program ?? findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium was not found; npm test installs it or says how.');
  const proxy = await startProxy(replicaPort);
  const profile = await mkdtemp(path.join(tmpdir(), 'rollcall-chromium-'));
  const headless = options.headless ?? true;
  const installs = options.managed?.installs ?? null;
  const extension = options.managed ? build : await withoutManagedStorage(path.join(profile, 'build'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: headless ? { width: options.width ?? 1280, height: options.height ?? 860 } : null,
    // A test knows its place and language; a person who plays has their own.
    ...(headless ? { locale: 'en-US', timezoneId: 'Europe/Berlin' } : {}),
    // A package that a policy installs comes from this machine.
    proxy: {
      server: `http://127.0.0.1:${proxy.port}`,
      ...(installs !== null && { bypass: '<-loopback>,127.0.0.1' }),
    },
    ignoreHTTPSErrors: true,
    ...(installs !== null && { ignoreDefaultArgs: ['--disable-extensions', ...WITHOUT_INSTALLING] }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-sync',
      '--ignore-certificate-errors',
      ...(installs !== null
        ? []
        : [
            ...WITHOUT_INSTALLING,
            `--disable-extensions-except=${extension}`,
            `--load-extension=${extension}`,
          ]),
    ],
  });
  const byExtension: string[] = [];
  context.on('request', (request) => {
    const from = request.serviceWorker()?.url() ?? frameOf(request);
    if (from.startsWith('chrome-extension:') && !request.url().startsWith('chrome-extension:'))
      byExtension.push(request.url());
  });
  const extensionId = installs === null ? await loadedId(context) : await installedId(context, installs);
  if (!options.managed) await closeFirstSteps(context);

  // One page says it for all of them, and takes it back for all of them when it is closed.
  let online: Page | null = null;

  return {
    name: 'Chromium',
    context,
    extensionId,
    ended: new Promise((resolve) => context.once('close', () => resolve())),
    async open(url) {
      const page = await context.newPage();
      // An extension that is being loaded anew has no pages for a moment.
      await until(`${url} opens`, async () => (await page.goto(url, { waitUntil: 'load' })) !== undefined);
      if (url.startsWith('chrome-extension:') && (online === null || online.isClosed())) {
        await sayOnline(context, page);
        online = page;
      }
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
      const killed = (await workers()).map(({ targetId }) => targetId);
      // A tab may wake another one at once. One that is just being started does not hear the first word.
      await until('the worker ends', async () => {
        const left = (await workers()).filter(({ targetId }) => killed.includes(targetId));
        for (const { targetId } of left) await cdp.send('Target.closeTarget', { targetId }).catch(() => {});
        return left.length === 0;
      });
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

/**
 * Tells Rollcall's pages, and the worker that shares their process, that there is a network: where a machine has none but its
 * own loopback, Chromium says that it is offline, though all of ChatGPT that a test needs is within reach.
 */
async function sayOnline(context: BrowserContext, page: Page): Promise<void> {
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    // Conditions that ask for nothing are not taken at all.
    latency: 1,
    downloadThroughput: -1,
    uploadThroughput: -1,
    connectionType: 'ethernet',
  });
}

/** The page that asks. While a tab is being opened it asks before it is known as a page; it then tells by itself who it is. */
function frameOf(request: Request): string {
  try {
    return request.frame().url();
  } catch {
    const { origin, referer } = request.headers();
    return origin ?? referer ?? '';
  }
}

/** What keeps Chromium from asking for updates, and by that from installing what a policy names. */
const WITHOUT_INSTALLING = ['--disable-background-networking', '--disable-component-update'];

async function loadedId(context: BrowserContext): Promise<string> {
  const [worker] = context.serviceWorkers();
  return new URL((worker ?? (await context.waitForEvent('serviceworker'))).url()).host;
}

/** Waits until the browser has fetched what its policy names. */
async function installedId(context: BrowserContext, id: string): Promise<string> {
  await until('the policy installs Rollcall', async () => {
    // A new tab for each look: one that was refused is closed when the extension comes.
    const page = await context.newPage();
    const found = await page.goto(`chrome-extension://${id}/manifest.json`).then(
      () => true,
      () => false,
    );
    await page.close().catch(() => {});
    return found;
  });
  return id;
}

/** They open by themselves in a new profile; a test begins where a person has read them. */
async function closeFirstSteps(context: BrowserContext): Promise<void> {
  const page = await until('the first steps open', async () =>
    context.pages().find((one) => one.url().endsWith(FIRST_STEPS)),
  );
  await page.close();
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
