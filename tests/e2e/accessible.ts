import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { expect } from 'vitest';
import { root } from '../../scripts/setup.mjs';
import type { Driver } from './driver';

const axe = readFileSync(path.join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

/**
 * What axe finds on the page whose address holds `at`, in both themes and from right to left. It is put into the page as
 * source, which the strict policy of the page allows only so; Chromium alone lets a test do that.
 */
export async function expectAccessible(driver: Driver & { context?: BrowserContext }, at: string) {
  const page = driver.context?.pages().find((one) => one.url().includes(at));
  if (!page) return;
  for (const [scheme, direction] of [
    ['light', 'ltr'],
    ['dark', 'ltr'],
    ['light', 'rtl'],
  ] as const) {
    // Without motion, or a colour would be measured on its way from one theme to the other.
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.evaluate(`document.documentElement.dir = '${direction}'`);
    await page.evaluate(axe);
    const found = (await page.evaluate(`axe.run().then(({ violations, passes }) => ({
      passes: passes.length,
      violations: violations.map(({ id, nodes }) => '${scheme} ${direction}: ' + id + ' at ' + nodes.map(({ target }) => target).join(' ')),
    }))`)) as { passes: number; violations: string[] };
    expect(found.violations).toEqual([]);
    expect(found.passes).toBeGreaterThan(10);
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
  await page.evaluate("document.documentElement.dir = 'ltr'");
}
