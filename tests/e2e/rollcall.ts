import type { Entry, Watch } from '../../lib/model';
import { type Driver, type Tab, until } from './driver';

/** What a person does and sees, in words of the story. Used by the end-to-end tests and the demonstration. */

/** Where the page that opens by itself after installing stands. */
export const FIRST_STEPS = '/review.html#/help/first-steps';

/** The way a person takes to the panel: profile menu, Settings, Security, Active sessions; settings may be open already. */
export async function openPanel(tab: Tab): Promise<void> {
  await until('the page is drawn', () =>
    tab.evaluate(() => document.querySelector('[data-testid="accounts-profile-button"]') !== null),
  );
  const open = await tab.evaluate(() => document.querySelector('[data-testid="security-tab"]') !== null);
  if (!open) {
    await tab.click('[data-testid="accounts-profile-button"]');
    await tab.click('[data-testid="settings-menu-item"]');
  }
  await tab.click('[data-testid="security-tab"]');
  await tab.click('button.entry');
}

/** What the extension has stored, read as the popup reads it. `page` must be one of the extension's own. */
export async function stored(
  page: Tab,
  database = 'rollcall',
): Promise<{ journal: Entry[]; watches: Watch[]; refused: number }> {
  const found = await page.evaluate(async (name: string) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = <T>(store: string, key?: string) =>
      new Promise<T>((resolve, reject) => {
        const objects = db.transaction(store).objectStore(store);
        const request = key === undefined ? objects.getAll() : objects.get(key);
        request.onsuccess = () => resolve(request.result as T);
        request.onerror = () => reject(request.error);
      });
    try {
      // As text: on the way out of Firefox an object that stands in two places is lost in the second.
      return JSON.stringify({
        journal: await all<Entry[]>('journal'),
        watches: await all<Watch[]>('watches'),
        refused: (await all<{ count: number } | undefined>('meta', 'refused'))?.count ?? 0,
      });
    } finally {
      db.close();
    }
  }, database);
  return JSON.parse(found);
}

/**
 * Lets time pass by moving everything that is stored into the past: the clock of a worker cannot be turned from outside.
 * Sign-in times stay, since the page shows the same ones afterwards.
 */
export async function letPass(page: Tab, minutes: number): Promise<void> {
  await page.evaluate(async (ms: number) => {
    const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
    const earlier = (value: unknown, key = ''): unknown => {
      if (key === 'signedIn') return value;
      if (typeof value === 'string' && instant.test(value))
        return new Date(Date.parse(value) - ms).toISOString();
      if (Array.isArray(value)) return value.map((item) => earlier(item));
      if (value && typeof value === 'object')
        return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, earlier(item, name)]));
      return value;
    };
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('rollcall');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    await new Promise<void>((resolve, reject) => {
      const tx = db.transaction(['journal', 'watches', 'meta'], 'readwrite');
      for (const name of ['journal', 'watches', 'meta']) {
        tx.objectStore(name).openCursor().onsuccess = (event) => {
          const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
          if (!cursor) return;
          cursor.update(earlier(cursor.value));
          cursor.continue();
        };
      }
      tx.oncomplete = () => resolve();
      tx.onerror = () => reject(tx.error);
    });
    db.close();
    const channel = new BroadcastChannel('rollcall-changes');
    channel.postMessage('changed');
    channel.close();
  }, minutes * 60_000);
}

/** What the toolbar button and the notifications say now. `page` must be one of the extension's own. */
export async function told(page: Tab): Promise<{ badge: string; title: string; notifications: string[] }> {
  return page.evaluate(async () => {
    type Api = {
      action: {
        getBadgeText(of: object): Promise<string>;
        getTitle(of: object): Promise<string>;
      };
      notifications: { getAll(): Promise<Record<string, unknown>> };
    };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const api = browser ?? chrome;
    return {
      badge: await api.action.getBadgeText({}),
      title: await api.action.getTitle({}),
      notifications: Object.keys(await api.notifications.getAll()),
    };
  });
}

/** The addresses of all tabs that show something of the extension. `page` must be one of them. */
export const ownTabs = (page: Tab) =>
  page.evaluate(async () => {
    type Api = { tabs: { query(of: object): Promise<{ url?: string }[]> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const urls = (await (browser ?? chrome).tabs.query({})).flatMap(({ url }) => url ?? []);
    return urls.filter((url) => url.startsWith(location.origin));
  });

/** Everything that the page shows as text, as a person would read it. */
export const textOf = (tab: Tab, selector = 'body') =>
  tab.evaluate((at: string) => (document.querySelector(at) as HTMLElement | null)?.innerText ?? '', selector);

/** Waits until the page shows a text; says what it showed instead when it never does. */
export async function shows(tab: Tab, text: string | RegExp, selector = 'body'): Promise<void> {
  let shown = '';
  try {
    await until(`the page shows ${text}`, async () => {
      shown = await textOf(tab, selector);
      return typeof text === 'string' ? shown.includes(text) : text.test(shown);
    });
  } catch (error) {
    const instead = shown === '' ? await textOf(tab).catch(String) : shown;
    throw new Error(`${String(error)}; it shows: ${instead.slice(0, 1_500)}`);
  }
}

/** Presses a button that a person knows by its words; `within` narrows where. */
export async function press(tab: Tab, words: string, within = 'body'): Promise<void> {
  await until(`there is a button "${words}"`, () =>
    tab.evaluate(
      (words: string, within: string) => {
        const buttons = [...document.querySelectorAll<HTMLElement>(`${within} button, ${within} summary`)];
        // While something is being written, buttons take no press: wait for them as a person does.
        const button = buttons.find(
          (one) => one.innerText.trim().startsWith(words) && !one.matches(':disabled'),
        );
        button?.scrollIntoView({ block: 'center' });
        button?.click();
        return button !== undefined;
      },
      words,
      within,
    ),
  );
}

/** The addresses of all tabs whose address Rollcall may know: ChatGPT's, and its own. `page` must be one of its own. */
export const openTabs = (page: Tab): Promise<string[]> =>
  page.evaluate(async () => {
    type Api = { tabs: { query(what: object): Promise<{ url?: string; pendingUrl?: string }[]> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const tabs = await (browser ?? chrome).tabs.query({});
    return tabs.flatMap(({ url, pendingUrl }) => url || pendingUrl || []);
  });

/** Those of ChatGPT. */
export const chatTabs = async (page: Tab): Promise<string[]> =>
  (await openTabs(page)).filter((url) => url.startsWith('https://chatgpt.com'));

/** Sends the worker what an own page may send, and gives its answer. It wakes for it. */
export const sendToWorker = (page: Tab, message: object): Promise<{ ok: boolean }> =>
  page.evaluate(async (message: object) => {
    type Api = { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (browser ?? chrome).runtime.sendMessage(message);
  }, message);

/** The popup's page in a tab, optionally at one session. */
export const openPopup = (driver: Driver, hash = '') => driver.open(driver.extension(`/popup.html${hash}`));
