import * as v from 'valibot';
import { browser } from '../browser';
import { forms } from '../messages';
import type { PanelReading } from '../model';
import type { HintInUse } from '../panel/hints/hints';
import type { Pointed } from '../roll';
import type { LeftInTab } from '../tab';
import { READER } from './scripts';
import { chatTabs } from './tabs';

type Listed = Extract<PanelReading, { state: 'sessions' }>;

/**
 * Shows a row in whichever tab shows the list: the tab comes to the front and the row is outlined for a few seconds. Nothing of
 * the page is pressed.
 *
 * @param find the row of a list that is meant; null: it is not on it; 'other': it is not this account's list
 */
export async function pointAt(
  hints: readonly HintInUse[],
  find: (list: Listed) => Promise<number | null | 'other'>,
): Promise<Pointed> {
  let pointed: Pointed = 'no-panel';
  for (const tabId of await chatTabs()) {
    const became = await pointIn(tabId, hints, find);
    if (became === 'shown') return 'shown';
    if (became === 'not-on-page') pointed = 'not-on-page';
  }
  return pointed;
}

/** A page that comes to the front may draw its list anew between being looked at and being pointed at. */
const LOOKS = 3;

async function pointIn(
  tabId: number,
  hints: readonly HintInUse[],
  find: (list: Listed) => Promise<number | null | 'other'>,
): Promise<Pointed> {
  for (let looks = 0; looks < LOOKS; looks++) {
    const list = await look(tabId, hints);
    const row = list ? await find(list) : 'other';
    if (row === 'other') return 'no-panel';
    if (row === null) return 'not-on-page';
    await toFront(tabId);
    const shown = await askAgain(tabId, showHere, [row]);
    if (shown === true) return 'shown';
    if (shown !== false) return 'no-panel';
  }
  return 'no-panel';
}

/** The list that a tab shows; null when it shows none, or does not answer. */
async function look(tabId: number, hints: readonly HintInUse[]): Promise<Listed | null> {
  const reading = await ask(tabId, lookHere, [hints]);
  // A page's process could have been taken over: what it says is checked like any message.
  const checked = v.safeParse(forms.look, reading);
  return checked.success && checked.output.state === 'sessions' ? checked.output : null;
}

/** The tab that shows the list, read or not; else the one in which a dialog or the settings are open. null: none. */
export async function tabWithPanel(hints: readonly HintInUse[]): Promise<number | null> {
  let open: number | null = null;
  for (const tabId of await chatTabs()) {
    const checked = v.safeParse(forms.look, await ask(tabId, lookHere, [hints]));
    if (checked.success && checked.output.state !== 'closed') return tabId;
    if (open === null && (await ask(tabId, isOpenHere, [])) === true) open = tabId;
  }
  return open;
}

/** The skeleton of the page that shows the list; null when none does. */
export async function skeletonOfPanel(hints: readonly HintInUse[]): Promise<string | null> {
  const tabId = await tabWithPanel(hints);
  const told = tabId === null ? null : await ask(tabId, skeletonHere, []);
  return typeof told === 'string' ? told.slice(0, MOST_CHARACTERS) : null;
}

/** A page's process could have been taken over: what it says is shown as text, and no more of it than a skeleton needs. */
const MOST_CHARACTERS = 1_000_000;

/** What a function gives that runs in a tab beside a new pointer; undefined when the tab does not answer. */
async function ask<A extends unknown[]>(
  tabId: number,
  func: (...args: A) => unknown,
  args: A,
): Promise<unknown> {
  try {
    await inTime(browser.scripting.executeScript({ target: { tabId }, files: READER }));
  } catch {
    // Gone, an error page, or frozen by the browser: it shows nothing to anybody.
    return undefined;
  }
  return askAgain(tabId, func, args);
}

/** As before, beside the pointer that looked last. */
async function askAgain<A extends unknown[]>(
  tabId: number,
  func: (...args: A) => unknown,
  args: A,
): Promise<unknown> {
  try {
    const [answer] = await inTime(
      browser.scripting.executeScript({
        target: { tabId },
        func: func as (...args: unknown[]) => unknown,
        args,
      }),
    );
    return answer?.result;
  } catch {
    // Gone or frozen meanwhile.
    return undefined;
  }
}

export async function toFront(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

// These run in the tab, beside the pointer that was injected there, and see nothing of this file.
const lookHere = (hints: readonly HintInUse[]) =>
  (globalThis as LeftInTab).rollcallPointer?.look({ hints }) ?? null;
const skeletonHere = () => (globalThis as LeftInTab).rollcallPointer?.skeleton() ?? null;
const isOpenHere = () => (globalThis as LeftInTab).rollcallPointer?.isOpen() ?? false;
const showHere = (row: number) => (globalThis as LeftInTab).rollcallPointer?.show(row) ?? false;

/** A frozen tab answers when it is thawed, which may be never. */
const PATIENCE_MS = 3_000;

function inTime<T>(answer: Promise<T>): Promise<T> {
  return Promise.race([
    answer,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no answer')), PATIENCE_MS)),
  ]);
}
