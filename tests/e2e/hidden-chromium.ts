import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../../scripts/setup.mjs';
import { withoutManagedStorage } from './build';
import { type Driver, until } from './driver';
import { tabOf } from './firefox';
import { startProxy } from './proxy';
import { FIRST_STEPS } from './rollcall';

/**
 * Real Chromium in which a tab in the background is hidden, as it is for people: it draws nothing, and its timers come once
 * a second. The driver of the stories tells every page that it is looked at, and switches the slowing of timers off.
 */
export async function startHiddenChromium(
  replicaPort: number,
): Promise<Pick<Driver, 'name' | 'open' | 'extension' | 'close'>> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium was not found; npm test installs it or says how.');
  const proxy = await startProxy(replicaPort);
  const folder = await mkdtemp(path.join(tmpdir(), 'rollcall-hidden-'));
  const build = await withoutManagedStorage(path.join(folder, 'build'));
  const browser = await launch({
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    env: { ...process.env, TZ: 'Europe/Berlin' },
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--disable-background-timer-throttling',
      '--disable-renderer-backgrounding',
      '--disable-backgrounding-occluded-windows',
    ],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--lang=en-US',
      '--ignore-certificate-errors',
      `--proxy-server=http://127.0.0.1:${proxy.port}`,
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
    ],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const extensionId = new URL(worker.url()).host;
  // They open by themselves in a new profile, and would be the tab in front.
  const firstSteps = await until('the first steps open', async () =>
    (await browser.pages()).find((page) => page.url().endsWith(FIRST_STEPS)),
  );
  await firstSteps.close();
  return {
    name: 'Chromium',
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return tabOf(page);
    },
    extension: (file) => `chrome-extension://${extensionId}${file}`,
    async close() {
      await browser.close();
      await proxy.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
