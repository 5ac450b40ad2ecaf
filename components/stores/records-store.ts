import { signal } from '@preact/signals';
import type { Phase, RecordsActions, Waiting } from '../../lib/roll';
import type { Aside } from '../../lib/store/generation';
import type { Progress } from '../../lib/store/records/file';
import type { Told } from '../../lib/store/records/import';
import type { Size } from '../../lib/store/size';
import { reasonIn } from './roll-store';

/** What came of the last thing that was done with the records. */
export type Outcome =
  | 'exported'
  | 'taken'
  | 'left'
  | 'stopped'
  | 'removed'
  | 'broughtBack'
  | 'erased'
  /** Nobody said what came of it. */
  | 'unanswered'
  | { why: string };

/** @returns what came of it, shown until the next; null for nothing to tell. */
type Job = (waiting: Waiting) => Promise<Outcome | null>;

type Preview = { told: Told; take(waiting: Waiting): Promise<void> };

/** The records as a whole: how much there is, and long work with them, one piece at a time. */
export function createRecordsStore(actions: RecordsActions) {
  /** null until they are counted. */
  const size = signal<Size | null>(null);
  const aside = signal<Aside[]>([]);
  const work = signal<{ phase: Phase; progress: Progress } | null>(null);
  const outcome = signal<Outcome | null>(null);
  const preview = signal<Preview | null>(null);
  let running: AbortController | null = null;
  let last: Promise<void> = Promise.resolve();

  async function count(): Promise<void> {
    [size.value, aside.value] = await Promise.all([actions.size(), actions.aside()]);
  }

  /**
   * Does one thing, alone. What is asked for meanwhile waits for it: the page shows what was deleted before the answer to it
   * comes, and a file that is chosen in between is not forgotten.
   */
  function run(phase: Phase | null, job: Job): Promise<void> {
    last = last.then(() => doAlone(phase, job));
    return last;
  }

  async function doAlone(phase: Phase | null, job: Job): Promise<void> {
    const mine = new AbortController();
    running = mine;
    outcome.value = null;
    if (phase) work.value = { phase, progress: { done: 0, of: 0 } };
    try {
      outcome.value = await job({
        signal: mine.signal,
        tell: (phase, progress) => {
          work.value = { phase, progress };
        },
      });
    } catch (error) {
      outcome.value = mine.signal.aborted ? 'stopped' : failureOf(error);
    } finally {
      running = null;
      work.value = null;
    }
    await count().catch(() => {
      // Shown by the roll, which cannot be read then either.
      size.value = null;
    });
  }

  const done = (act: () => Promise<void>, said: Outcome) =>
    run(null, async () => {
      await act();
      return said;
    });

  return {
    size,
    aside,
    work,
    outcome,
    preview,
    count,
    stop: () => running?.abort(),
    export: () =>
      run('export', async (waiting) => {
        await actions.export(waiting);
        return 'exported';
      }),
    read: (text: () => Promise<string>) =>
      run('check', async (waiting) => {
        preview.value = null;
        const read = await actions.read(await text(), waiting);
        if ('why' in read) return read;
        preview.value = read;
        return null;
      }),
    take: () =>
      run('import', async (waiting) => {
        const taking = preview.value;
        if (taking === null) return null;
        await taking.take(waiting);
        preview.value = null;
        return 'taken';
      }),
    leave() {
      preview.value = null;
      outcome.value = 'left';
    },
    deleteAll: () => done(actions.deleteAll, 'removed'),
    bringBack: (database: string) => done(() => actions.bringBack(database), 'broughtBack'),
    erase: (database: string) => done(() => actions.erase(database), 'erased'),
  };
}

function failureOf(error: unknown): Outcome {
  const why = reasonIn(error);
  return why === null ? 'unanswered' : { why };
}
