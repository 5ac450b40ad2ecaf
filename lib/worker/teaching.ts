import { browser } from '../browser';
import type { TabMessage } from '../messages';
import type { Entry } from '../model';
import { hintId } from '../panel/hints/form';
import type { HintInUse } from '../panel/hints/hints';
import type { Database } from '../store/database';
import { readMeta, writeMeta } from '../store/journal';
import type { LeftInTab } from '../tab';
import { tabWithPanel, toFront } from './pointing';
import { injectReader } from './tabs';

/** So long a tab is heard after its owner was asked to show something there. */
const HEARD_MS = 15 * 60_000;

/** Lets the owner show in the tab with the list how it is read. Only this tab is heard then, for a while. */
export async function startTeaching(
  db: Database,
  hints: readonly HintInUse[],
  now: Date,
): Promise<'shown' | 'no-panel'> {
  const tab = await tabWithPanel(hints);
  if (tab === null) return 'no-panel';
  const until = new Date(now.getTime() + HEARD_MS).toISOString();
  await writeMeta(db, 'teaching', { tab, until, kept: null });
  await toFront(tab);
  // The reader hands in what is taught as soon as it is kept.
  await injectReader(tab, hints);
  await browser.scripting.executeScript({ target: { tabId: tab }, func: teachHere });
  return 'shown';
}

// Runs in the tab beside the reader and sees nothing of this file.
const teachHere = () => (globalThis as LeftInTab).rollcallTeach?.();

/** The entry for what a tab says that its owner showed there, or why it is not heard. */
export async function taughtIn(
  db: Database,
  message: Extract<TabMessage, { type: 'taught' | 'taught-undone' }>,
  tab: number,
  now: Date,
): Promise<Entry | { refused: string }> {
  const at = now.toISOString();
  const asked = await readMeta(db, 'teaching');
  if (!asked || asked.tab !== tab || asked.until < at) return { refused: 'Nobody was asked in this tab.' };
  if (message.type === 'taught') {
    const id = hintId(message.hint);
    await writeMeta(db, 'teaching', { ...asked, kept: id });
    return { type: 'taught', at, account: '*', id, by: 'pointing', hint: message.hint };
  }
  if (asked.kept === null) return { refused: 'There is nothing to take back.' };
  return { type: 'teaching-undone', at, account: '*', id: asked.kept };
}
