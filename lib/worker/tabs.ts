import { browser } from '../browser';
import type { Answer } from '../messages';
import type { HintInUse } from '../panel/hints/hints';
import type { LeftInTab } from '../tab';
import { READER } from './scripts';

/**
 * Puts the reader into a tab whose content script noticed a settings dialog, with what it is to try first. The reader sees to it
 * that it is alone.
 */
export async function injectReader(tabId: number, hints: readonly HintInUse[]): Promise<Answer> {
  try {
    await leaveHints(tabId, hints);
    await browser.scripting.executeScript({ target: { tabId }, files: READER });
    return { ok: true };
  } catch (error) {
    // The tab has gone or moved on to another site meanwhile; nothing is lost, since nothing was read.
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
}

/** Leaves in a tab what whoever reads it is to try first. Rejects where no script may be put. */
export async function leaveHints(tabId: number, hints: readonly HintInUse[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, func: leave, args: [hints] });
}

/** Readers that are at work begin anew with what is to be tried now. Never rejects. */
export async function renewReaders(hints: readonly HintInUse[]): Promise<void> {
  for (const tabId of await chatTabs().catch(() => [])) {
    try {
      const [was] = await browser.scripting.executeScript({ target: { tabId }, func: endReader });
      if (was?.result === true) await injectReader(tabId, hints);
    } catch {
      // Closed meanwhile, or an error page: there is no reader in it.
    }
  }
}

/** The open tabs of ChatGPT, the one that was used last first. */
export async function chatTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: 'https://chatgpt.com/*' });
  return tabs
    .filter(({ discarded }) => !discarded)
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .flatMap(({ id }) => id ?? []);
}

// These run in the tab and see nothing of this file.
const leave = (hints: readonly HintInUse[]) => {
  (globalThis as LeftInTab).rollcallHints = hints;
};
const endReader = () => {
  const tab = globalThis as LeftInTab;
  const reader = tab.rollcallReader;
  reader?.abort();
  delete tab.rollcallReader;
  return reader !== undefined;
};

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
