import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Entry } from '../../lib/model';
import type { Policy } from '../../lib/policy/policy';
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
export function createHistoryStore(journal: JournalStore, policy: ReadonlySignal<Policy | null>) {
  const history = signal<HistoryState>({ state: 'unread' });
  /** What is told or being told: from these entries, under these rules. */
  let of: { entries: readonly Entry[]; rules: string } | null = null;
  let told: { by: Told; entries: readonly Entry[]; rules: string } | null = null;
  let running: AbortController | null = null;
  let needed = 0;

  async function tell(entries: readonly Entry[], policy: Policy, rules: string): Promise<void> {
    running?.abort();
    const run = new AbortController();
    running = run;
    of = { entries, rules };
    const account = entries[0]?.account ?? '';
    const shown = history.peek();
    const fresh = shown.state !== 'ready' || shown.history.account !== account;
    try {
      const before = told !== null && goesOn(told, entries, rules) ? told.by : null;
      const telling = tellHistory(account, entries, policy, before);
      let begun = performance.now();
      for (;;) {
        const { done, value } = telling.next();
        if (done) {
          told = { by: value, entries, rules };
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

  function follow(read: Journal, policy: Policy | null): void {
    if (needed === 0 || policy === null) return;
    if (read.state !== 'ready') {
      running?.abort();
      of = null;
      history.value = read;
      return;
    }
    const rules = JSON.stringify(policy);
    if (of?.entries !== read.entries || of.rules !== rules) void tell(read.entries, policy, rules);
  }
  const dispose = effect(() => {
    const [read, rules] = [journal.journal.value, policy.value];
    untracked(() => follow(read, rules));
  });

  return {
    history,
    /** A view needs the history from now on. @returns a function that ends that. */
    need(): () => void {
      needed++;
      const end = journal.need();
      follow(journal.journal.peek(), policy.peek());
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

/** Are these the entries that were told, and perhaps more, under the same rules? */
function goesOn(
  { by, entries: before, rules: old }: { by: Told; entries: readonly Entry[]; rules: string },
  entries: readonly Entry[],
  rules: string,
): boolean {
  const last = by.taken - 1;
  const same = (i: number) =>
    before[i]?.at === entries[i]?.at &&
    before[i]?.type === entries[i]?.type &&
    before[i]?.account === entries[i]?.account;
  return last >= 0 && last < entries.length && rules === old && same(0) && same(last);
}
