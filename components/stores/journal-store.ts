import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Entry, Watch } from '../../lib/model';
import type { RollSource } from '../../lib/roll';
import { reasonIn } from './roll-store';

/** The journal of the account that is looked at, as far as it is read. */
export type Journal =
  /** Nobody has asked for it. */
  | { state: 'unread' }
  | { state: 'reading'; done: number; of: number }
  /** `entries`: those that count for the account, and the policies between them. */
  | { state: 'ready'; account: string; entries: Entry[] }
  /** The owner stopped it. */
  | { state: 'stopped' }
  | { state: 'failed'; why: string };

export type JournalStore = ReturnType<typeof createJournalStore>;

/**
 * Reads the journal when a view needs it, and again whenever what it comes to has changed. What was read stays shown
 * meanwhile.
 */
export function createJournalStore(source: RollSource, watch: ReadonlySignal<Watch | null>) {
  const journal = signal<Journal>({ state: 'unread' });
  /** The watch that the journal was read for; null: nobody needs it. */
  let read: Watch | null = null;
  let running: AbortController | null = null;
  let needed = 0;

  async function load(account: string): Promise<void> {
    running?.abort();
    const run = new AbortController();
    running = run;
    const fresh = journal.value.state !== 'ready' || read?.account !== account;
    if (fresh) journal.value = { state: 'reading', done: 0, of: 0 };
    try {
      const entries = await source.readJournal(account, {
        signal: run.signal,
        onProgress({ done, of }) {
          if (fresh && !run.signal.aborted) journal.value = { state: 'reading', done, of };
        },
      });
      if (!run.signal.aborted) journal.value = { state: 'ready', account, entries };
    } catch (error) {
      if (run.signal.aborted) return;
      journal.value = { state: 'failed', why: reasonIn(error) ?? String(error) };
    }
  }

  function follow(): void {
    const current = watch.value;
    if (needed === 0 || current === null || current === read) return;
    void load(current.account);
    read = current;
  }
  const dispose = effect(() => {
    watch.value;
    follow();
  });

  return {
    journal,
    /** A view needs the journal from now on. @returns a function that ends that. */
    need(): () => void {
      needed++;
      follow();
      return () => {
        needed--;
      };
    },
    stop() {
      running?.abort();
      journal.value = { state: 'stopped' };
    },
    again() {
      read = null;
      follow();
    },
    dispose() {
      running?.abort();
      dispose();
    },
  };
}
