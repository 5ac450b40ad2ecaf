import { signal } from '@preact/signals';
import { reasonIn } from '../roll-store';

/** How far a piece of long work is. */
export type Work =
  | { state: 'idle' }
  /** `of` is 0 while it is not known. */
  | { state: 'busy'; phase: 'reading' | 'working'; done: number; of: number }
  /** The owner stopped it. */
  | { state: 'stopped' }
  | { state: 'failed'; why: string };

export type Telling = (phase: 'reading' | 'working', done: number, of: number) => void;

/** One piece of long work at a time: what is begun anew ends what was under way. */
export function createWork() {
  const work = signal<Work>({ state: 'idle' });
  let running: AbortController | null = null;
  return {
    work,
    /** @returns what came of it; null when it was stopped, failed, or something newer was begun. */
    async run<T>(job: (signal: AbortSignal, tell: Telling) => Promise<T>): Promise<T | null> {
      running?.abort();
      const mine = new AbortController();
      running = mine;
      const isCurrent = () => running === mine && !mine.signal.aborted;
      work.value = { state: 'busy', phase: 'working', done: 0, of: 0 };
      try {
        const done = await job(mine.signal, (phase, done, of) => {
          if (isCurrent()) work.value = { state: 'busy', phase, done, of };
        });
        if (!isCurrent()) return null;
        work.value = { state: 'idle' };
        return done;
      } catch (error) {
        if (isCurrent()) work.value = { state: 'failed', why: reasonIn(error) ?? String(error) };
        return null;
      }
    },
    stop() {
      running?.abort();
      if (work.value.state === 'busy') work.value = { state: 'stopped' };
    },
    /** Ends it without a word: nobody waits for it any more. */
    end() {
      running?.abort();
      work.value = { state: 'idle' };
    },
  };
}
