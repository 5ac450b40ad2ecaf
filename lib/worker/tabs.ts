import { browser } from '../browser';
import type { Answer } from '../messages';

/** Puts the reader into a tab whose content script noticed a settings dialog. The reader sees to it that it is alone. */
export async function injectReader(tabId: number): Promise<Answer> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    return { ok: true };
  } catch (error) {
    // The tab has gone or moved on to another site meanwhile; nothing is lost, since nothing was read.
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Tabs that were open before an update hold a script whose extension is gone. They get the present one; the old one
 * notices that it is an orphan and ends.
 */
export async function attachToOpenTabs(): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  if (!script?.js) return;
  // Chrome names the files as the manifest does, Firefox by their whole address (2026-11), which it then does not take.
  const files = script.js.map((file) => new URL(file, browser.runtime.getURL('/')).pathname);
  for (const tab of await browser.tabs.query({ url: script.matches })) {
    if (tab.id === undefined || tab.discarded) continue;
    try {
      await browser.scripting.executeScript({ target: { tabId: tab.id }, files });
    } catch {
      // An error page or a tab that is being closed: the browser runs the script itself at the next load.
    }
  }
}
