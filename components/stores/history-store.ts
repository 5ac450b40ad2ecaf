import { effect, signal, untracked } from '@preact/signals';
import type { Entry } from '../../lib/model';
import { defaultPolicy } from '../../lib/policy/policy';
import type { History } from '../../lib/watch/events';
import { type Told, tellHistory } from '../../lib/watch/history';
import type { Journal, JournalStore } from './journal-store';
import { reasonIn } from './roll-store';

/** The history of the account that is looked at, as far as it is told. */
export type HistoryState =
  /** Nobody has asked for it. */
  | { state: 'unread' }
  | { state: 'reading'; done: number; of: number }
  | { state: 'telling'; done: number; of: number }
  | { state: 'ready'; history: History }
  /** The owner stopped it. */
  | { state: 'stopped' }
  | { state: 'failed'; why: string };

export type HistoryStore = ReturnType<typeof createHistoryStore>;

/** So long, in milliseconds, one slice of the work takes before the page may draw and hear keys again. */
const slice = 12;

/**
 * Tells the history when a view needs it, in slices, and goes on from what was told when entries were added. What was told
 * stays shown meanwhile.
 */
export function createHistoryStore(journal: JournalStore) {
  const history = signal<HistoryState>({ state: 'unread' });
  /** The entries of which it is told or being told. */
  let of: readonly Entry[] | null = null;
  let told: { by: Told; entries: readonly Entry[] } | null = null;
  let running: AbortController | null = null;
  let needed = 0;

  async function tell(account: string, entries: readonly Entry[]): Promise<void> {
    running?.abort();
    const run = new AbortController();
    running = run;
    of = entries;
    const shown = history.peek();
    const fresh = shown.state !== 'ready' || shown.history.account !== account;
    try {
      const before = told !== null && goesOn(told, account, entries) ? told.by : null;
      const telling = tellHistory(account, entries, defaultPolicy, before);
      let begun = performance.now();
      for (;;) {
        const { done, value } = telling.next();
        if (done) {
          told = { by: value, entries };
          history.value = { state: 'ready', history: value.history };
          return;
        }
        if (performance.now() - begun < slice) continue;
        if (fresh) history.value = { state: 'telling', done: value, of: entries.length };
        await new Promise((resolve) => setTimeout(resolve));
        if (run.signal.aborted) return;
        begun = performance.now();
      }
    } catch (error) {
      history.value = { state: 'failed', why: reasonIn(error) ?? String(error) };
    }
  }

  function follow(read: Journal): void {
    if (needed === 0) return;
    if (read.state !== 'ready') {
      running?.abort();
      of = null;
      history.value = read;
      return;
    }
    if (of !== read.entries) void tell(read.account, read.entries);
  }
  const dispose = effect(() => {
    const read = journal.journal.value;
    untracked(() => follow(read));
  });

  return {
    history,
    /** A view needs the history from now on. @returns a function that ends that. */
    need(): () => void {
      needed++;
      const end = journal.need();
      follow(journal.journal.peek());
      return () => {
        needed--;
        end();
      };
    },
    stop() {
      running?.abort();
      of = null;
      if (journal.journal.peek().state === 'reading') journal.stop();
      history.value = { state: 'stopped' };
    },
    again() {
      of = null;
      history.value = { state: 'reading', done: 0, of: 0 };
      journal.again();
    },
    dispose() {
      running?.abort();
      dispose();
    },
  };
}

/** Are these the entries of the account that was told, and perhaps more? */
function goesOn(
  { by, entries: before }: { by: Told; entries: readonly Entry[] },
  account: string,
  entries: readonly Entry[],
): boolean {
  const last = by.taken - 1;
  const same = (i: number) =>
    before[i]?.at === entries[i]?.at &&
    before[i]?.type === entries[i]?.type &&
    before[i]?.account === entries[i]?.account;
  return last >= 0 && last < entries.length && by.history.account === account && same(0) && same(last);
}
