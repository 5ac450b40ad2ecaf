import { signal } from '@preact/signals';
import type { OwnerEntry, Roll, RollSource } from '../../lib/roll';

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

  let writing = 0;
  const unsubscribe = source.subscribe(() => {
    if (writing === 0) void load();
  });

  /**
   * Writes entries in order and stops at the first failure; what is shown follows once at the end, however many they
   * are. Never rejects. `why`: the reason of a failure in words, null when it gave none.
   */
  async function write(
    entries: OwnerEntry[],
  ): Promise<{ done: number; failed: boolean; why: string | null }> {
    let done = 0;
    writing++;
    try {
      for (const entry of entries) {
        await source.append(entry);
        done++;
      }
      return { done, failed: false, why: null };
    } catch (error) {
      return { done, failed: true, why: reasonIn(error) };
    } finally {
      writing--;
      await load();
    }
  }

  return {
    roll,
    load,
    write,
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
