import { signal } from '@preact/signals';
import type { OwnerEntry, Roll, RollSource } from '../roll';

export type RollStore = ReturnType<typeof createRollStore>;

/** The roll as last read, kept up to date, and the way to write to it. */
export function createRollStore(source: RollSource) {
  /** null until the first read has answered. */
  const roll = signal<Roll | null>(null);
  let running: Promise<void> | null = null;
  let again = false;

  async function read(): Promise<void> {
    do {
      again = false;
      roll.value = await source.read().catch(unreadable);
    } while (again);
  }

  /**
   * Reads the roll. Calls that come while a read runs are answered together by one more read, so that what is shown
   * in the end is never older than the last call.
   */
  function load(): Promise<void> {
    if (running) {
      again = true;
      return running;
    }
    running = read().finally(() => {
      running = null;
    });
    return running;
  }

  const unsubscribe = source.subscribe(() => void load());

  return {
    roll,
    load,
    /** Rejects with a reason in words when the entry was not saved. */
    append: (entry: OwnerEntry) => source.append(entry),
    dispose: unsubscribe,
  };
}

function unreadable(error: unknown): Roll {
  return { state: 'broken', reason: reasonIn(error) ?? String(error), canSalvage: true };
}

/** The message of an error; null when it carries none. */
export function reasonIn(error: unknown): string | null {
  return error instanceof Error && error.message !== '' ? error.message : null;
}
