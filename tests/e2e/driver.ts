/** One face for both browsers, so that a story is written once and told in both. */
export interface Driver {
  name: 'Chromium' | 'Firefox';
  /** Opens an address in a new tab and waits until its document is complete. */
  open(url: string): Promise<Tab>;
  /** The address of one of the extension's pages. */
  extension(path: string): string;
  /** Ends the background worker, as the browser does when it has been idle; resolves when it is gone. */
  killWorker(): Promise<void>;
  /** Loads the extension anew, as an update does; content scripts of open tabs become orphans. */
  reloadExtension(): Promise<void>;
  /** Every host that the browser asked the network for, and every address that the extension's own contexts asked for. */
  traffic(): { hosts: string[]; byExtension: string[] };
  close(): Promise<void>;
}

/** One tab. Functions given to `evaluate` run in the page and see nothing of the test. */
export interface Tab {
  evaluate<T, A extends unknown[]>(inPage: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  click(selector: string): Promise<void>;
  /** The mouse, pressed at a place of the window, whatever stands there. */
  clickAt(x: number, y: number): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Emulates what a person has chosen in the system. */
  prefer(scheme: 'light' | 'dark'): Promise<void>;
  screenshot(path: string, selector?: string): Promise<void>;
  reload(): Promise<void>;
  /** Makes it the tab that hears the keyboard. */
  toFront(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Waits until something holds, looking again and again: browsers tell a test no other way.
 *
 * @param what said when it never holds
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  ms = 40_000,
): Promise<T> {
  const end = Date.now() + ms;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const found = await look();
      if (found !== null && found !== undefined && found !== false) return found;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited ${ms} ms in vain: ${what}${last ? ` (${String(last)})` : ''}`);
}
