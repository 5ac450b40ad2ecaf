import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { expect } from 'vitest';
import { root } from '../../scripts/setup.mjs';
import type { Tab } from './driver';

const axe = readFileSync(path.join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

/** What has the focus, by its name; '' when nothing has. Marks that isolate text of the page are left out. */
export const focused = (tab: Tab) =>
  tab.evaluate(() => {
    const one = document.activeElement as HTMLElement | null;
    if (one === null || one === document.body) return '';
    const name =
      one.getAttribute('aria-label') ?? one.closest('label')?.innerText ?? one.innerText ?? one.textContent;
    return name.replace(/[\u2068\u2069]/g, '').trim();
  });

/** Goes on by Tab until something with this name has the focus. */
export async function tabTo(tab: Tab, name: string | RegExp): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed++) {
    const now = await focused(tab);
    if (typeof name === 'string' ? now.startsWith(name) : name.test(now)) return;
    await tab.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}.`);
}

/**
 * What axe finds on a page of the extension: light, dark, and right-to-left. It is put into the page as source, which the
 * strict policy of the page allows only so; where there is no `context` (Firefox) nothing is looked at.
 */
export async function expectAccessible(
  tab: Tab,
  context: BrowserContext | undefined,
  file: string,
): Promise<void> {
  const page = context?.pages().find((one) => one.url().includes(file));
  if (!page) return;
  const looks = [
    ['light', 'ltr'],
    ['dark', 'ltr'],
    ['light', 'rtl'],
  ] as const;
  for (const [scheme, direction] of looks) {
    await tab.prefer(scheme);
    await page.evaluate(`document.documentElement.dir = '${direction}'`);
    await page.evaluate(axe);
    const found = await page.evaluate(
      `axe.run().then(({ violations, passes }) => ({
        passes: passes.length,
        violations: violations.map(({ id, nodes }) => '${scheme} ${direction}: ' + id + ' at ' + nodes.map(({ target }) => target).join(' ')),
      }))`,
    );
    expect(found).toMatchObject({ violations: [] });
    expect((found as { passes: number }).passes).toBeGreaterThan(10);
  }
  await tab.prefer('light');
  await page.evaluate("document.documentElement.dir = 'ltr'");
}
