import { browser } from '../browser';
import { hasAccess } from '../pages/access';
import type { HintInUse } from '../panel/hints/hints';
import type { LeftInTab } from '../tab';
import type { Hindrance } from '../watch/checks';
import type { Course, Seen } from './check-course';
import { OPENER } from './scripts';
import { leaveHints } from './tabs';

const SITE = 'https://chatgpt.com';
const PANEL = `${SITE}/#settings/Security`;

/** Why no check can begin now; null: one can. */
export async function hindrance(): Promise<Hindrance | null> {
  if (!(await hasAccess())) return 'no-access';
  if (!navigator.onLine) return 'offline';
  return (await ordinaryWindow()) === null ? 'no-window' : null;
}

/** A window to open a tab in, never a private one: the one in front where there are several. */
async function ordinaryWindow(): Promise<number | null> {
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] });
  const ordinary = windows.filter(({ incognito }) => !incognito);
  return (ordinary.find(({ focused }) => focused) ?? ordinary[0])?.id ?? null;
}

/**
 * Opens the tab of a check, which nobody is shown.
 *
 * @throws Error when the browser opens none
 */
export async function openTab(): Promise<Pick<Course, 'tab' | 'accessed'>> {
  const windowId = await ordinaryWindow();
  if (windowId === null) throw new Error('There is no window to open a tab in.');
  const tab = await browser.tabs.create({ windowId, url: PANEL, active: false });
  if (tab.id === undefined) throw new Error('The browser gave the tab no id.');
  return { tab: tab.id, accessed: tab.lastAccessed ?? null };
}

/** Looks at the tab of a check. */
export async function lookAt({ tab: id, accessed }: Pick<Course, 'tab' | 'accessed'>): Promise<Seen> {
  const tab = await browser.tabs.get(id).catch(() => null);
  if (tab === null) return { tab: 'gone' };
  const taken = tab.active || (accessed !== null && tab.lastAccessed !== accessed);
  const loading = tab.status !== 'complete';
  // The address of any other site is not shown to Rollcall.
  if (tab.url?.startsWith(`${SITE}/`)) return { tab: 'there', loading, taken };
  return { tab: loading ? 'blank' : 'elsewhere', loading, taken };
}

/** Closes the tab of a check, unless it is the owner's by now, or gone. */
export async function closeTab(course: Pick<Course, 'tab' | 'accessed' | 'taken'>): Promise<void> {
  const seen = await lookAt(course);
  if (course.taken || seen.tab === 'gone' || seen.taken) return;
  // Should it go by itself at this very moment, it is gone, which is what is wanted.
  await browser.tabs.remove(course.tab).catch(() => {});
}

/** Puts the opener into the tab. Resolves to whether it is there: an error page takes no script. */
export async function injectOpener(tabId: number, hints: readonly HintInUse[]): Promise<boolean> {
  try {
    await leaveHints(tabId, hints);
    await browser.scripting.executeScript({ target: { tabId }, files: OPENER });
    return true;
  } catch {
    return false;
  }
}

/** Tells the opener in the tab that time has gone by: what the tab itself counts may be held back. Never rejects. */
export async function nudgeOpener(tabId: number): Promise<void> {
  // Closed meanwhile, or another page without the opener: the next look at the tab sees it.
  await browser.scripting.executeScript({ target: { tabId }, func: nudge }).catch(() => {});
}

// This runs in the tab and sees nothing of this file.
const nudge = () => (globalThis as LeftInTab).rollcallOpener?.nudge();

const KEY = 'course';

/**
 * The check under way, in `storage.session`: this lives exactly as long as the browser's ids of tabs mean the same, so that
 * no tab of the owner's can be taken for that of a check after a restart. Content scripts cannot read it.
 */
export function createCourseKeeper() {
  let last: Promise<unknown> = Promise.resolve();
  const read = async (): Promise<Course | null> => {
    const { [KEY]: kept } = await browser.storage.session.get(KEY);
    return (kept as Course | undefined) ?? null;
  };
  const set = (course: Course) => browser.storage.session.set({ [KEY]: course });
  return {
    read,
    set,
    forget: () => browser.storage.session.remove(KEY),
    /** Changes the course of the check that began then, one change after the other; null: it is not under way any more. */
    change(begun: string, to: (course: Course) => Course): Promise<Course | null> {
      const next = last.then(async () => {
        const course = await read();
        if (course?.begun !== begun || course.outcome !== null) return null;
        const changed = to(course);
        await set(changed);
        return changed;
      });
      last = next.catch(() => {});
      return next;
    },
  };
}
