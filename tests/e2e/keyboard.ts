import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../scripts/setup.mjs';
import type { Tab } from './driver';

/** What a person does with the keyboard alone, and what axe finds where they are. */

const axe = readFileSync(path.join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

/** What has the focus, by its name; '' when nothing has. Marks that isolate text of the page are left out. */
export const focused = (tab: Tab) =>
  tab.evaluate(() => {
    const one = document.activeElement as HTMLElement | null;
    if (one === null || one === document.body) return '';
    const name = one.getAttribute('aria-label') ?? one.closest('label')?.innerText ?? one.innerText;
    return name.replace(/[\u2068\u2069]/g, '').trim();
  });

/** Goes on by Tab until something with this name has the focus. */
export async function tabTo(tab: Tab, name: string | RegExp): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed++) {
    const now = await focused(tab);
    if (typeof name === 'string' ? now.startsWith(name) : name.test(now)) return;
    await tab.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}.`);
}

/** What axe finds. It is put into the page as source, which the strict policy of the page allows only so. */
export async function axeFinds(page: Page): Promise<{ violations: string[]; passes: number }> {
  await page.evaluate(axe);
  return page.evaluate(`axe.run().then(({ violations, passes }) => ({
    passes: passes.length,
    violations: violations.map(({ id, nodes }) => id + ' at ' + nodes.map(({ target }) => target).join(' ')),
  }))`);
}
