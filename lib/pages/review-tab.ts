import { browser } from '../browser';

/**
 * Shows the review page: in the tab that has it open already, else in a new one. Extension pages and the worker both call it.
 *
 * @param hash the address of a view there, '' for the first.
 */
export async function openReview(hash = ''): Promise<void> {
  const url = browser.runtime.getURL('/review.html');
  // Asked for by the review page itself: it goes there, whichever other tab shows one, too. The worker has no page.
  if (globalThis.document && location.href.startsWith(url)) {
    location.hash = hash;
    return;
  }
  const [open] = await browser.tabs.query({ url: `${url}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url: `${url}${hash}` });
    return;
  }
  await browser.tabs.update(open.id, { active: true, ...(hash !== '' && { url: `${url}${hash}` }) });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
