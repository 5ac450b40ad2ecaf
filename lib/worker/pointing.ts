import * as v from 'valibot';
import { browser } from '../browser';
import { forms } from '../messages';
import type { PanelReading } from '../model';
import type { Pointer } from '../panel/pointer';
import type { Pointed } from '../roll';

type Listed = Extract<PanelReading, { state: 'sessions' }>;

/**
 * Shows a row in whichever tab shows the list: the tab comes to the front and the row is outlined for a few seconds. Nothing of
 * the page is pressed.
 *
 * @param find the row of a list that is meant; null: it is not on it; 'other': it is not this account's list
 */
export async function pointAt(find: (list: Listed) => Promise<number | null | 'other'>): Promise<Pointed> {
  let pointed: Pointed = 'no-panel';
  for (const tabId of await chatTabs()) {
    const list = await look(tabId);
    const row = list ? await find(list) : 'other';
    if (row === 'other') continue;
    pointed = 'not-on-page';
    if (row === null) continue;
    await toFront(tabId);
    if (await show(tabId, row)) return 'shown';
  }
  return pointed;
}

/** The open tabs of ChatGPT, the one that was used last first. */
export async function chatTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: 'https://chatgpt.com/*' });
  return tabs
    .filter(({ discarded }) => !discarded)
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .flatMap(({ id }) => id ?? []);
}

/** The list that a tab shows; null when it shows none, or does not answer. */
async function look(tabId: number): Promise<Listed | null> {
  try {
    await inTime(browser.scripting.executeScript({ target: { tabId }, files: ['/pointer.js'] }));
    const [answer] = await inTime(browser.scripting.executeScript({ target: { tabId }, func: lookHere }));
    // A page's process could have been taken over: what it says is checked like any message.
    const reading = v.safeParse(forms.look, answer?.result);
    return reading.success && reading.output.state === 'sessions' ? reading.output : null;
  } catch {
    // Gone, an error page, or frozen by the browser: it shows no list to anybody.
    return null;
  }
}

async function show(tabId: number, row: number): Promise<boolean> {
  try {
    const [answer] = await inTime(
      browser.scripting.executeScript({ target: { tabId }, func: showHere, args: [row] }),
    );
    return answer?.result === true;
  } catch {
    // It was closed meanwhile.
    return false;
  }
}

async function toFront(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

// These two run in the tab, beside the pointer that was injected there, and see nothing of this file.
type InTab = { rollcallPointer?: Pointer };
const lookHere = () => (globalThis as InTab).rollcallPointer?.look({}) ?? null;
const showHere = (row: number) => (globalThis as InTab).rollcallPointer?.show(row) ?? false;

/** A frozen tab answers when it is thawed, which may be never. */
const PATIENCE_MS = 3_000;

function inTime<T>(answer: Promise<T>): Promise<T> {
  return Promise.race([
    answer,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no answer')), PATIENCE_MS)),
  ]);
}
