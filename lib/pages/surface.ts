import { browser } from '../browser';

/** Whether this page stands in the popup of the toolbar button, and not in a tab: only there it has to say how wide it is. */
export function isPopupWindow(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}
