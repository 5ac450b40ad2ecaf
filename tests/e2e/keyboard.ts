import type { Tab } from './driver';

/** What has the focus, by its name; '' when nothing has. Marks that isolate text of the page are left out. */
export const focused = (tab: Tab) =>
  tab.evaluate(() => {
    const one = document.activeElement as HTMLElement | null;
    if (one === null || one === document.body) return '';
    const name =
      one.getAttribute('aria-label') ??
      (one as HTMLInputElement).labels?.[0]?.innerText ??
      one.innerText ??
      one.textContent ??
      '';
    return name.replace(/[\u2068\u2069]/g, '').trim();
  });

/**
 * Goes on by Tab until something with this name has the focus. Who goes past the end of the page comes to the browser's own
 * controls: Firefox still hands keys to the page then, but a button presses no more (2026-11, over BiDi). A story begins anew
 * before that, by following an address.
 */
export async function tabTo(tab: Tab, name: string | RegExp): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed++) {
    const now = await focused(tab);
    if (typeof name === 'string' ? now.startsWith(name) : name.test(now)) return;
    await tab.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}.`);
}
