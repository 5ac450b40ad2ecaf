import { type Database, openDatabase } from './database';
import { databaseName } from './generation';

/**
 * Keeps the connection to the database in use, and opens it anew after it was taken away or other data took its place.
 * A failure to open is not kept: the next use tries again.
 */
export interface Keeper {
  /** @throws StoreError when the database cannot be opened. */
  open(): Promise<Database>;
  /** Lets go of the connection; the next `open` makes a new one. */
  close(): Promise<void>;
}

export function createKeeper(): Keeper {
  let current: { name: string; opening: Promise<Database> } | null = null;

  async function close(): Promise<void> {
    const last = current;
    current = null;
    // One that never opened has nothing to close.
    await last?.opening.then(
      (db) => db.close(),
      () => {},
    );
  }

  return {
    async open() {
      const name = await databaseName();
      if (current && current.name !== name) await close();
      if (!current) {
        const forget = () => {
          if (current === mine) current = null;
        };
        const mine = { name, opening: openDatabase(name, forget) };
        current = mine;
        mine.opening.catch(forget);
      }
      return current.opening;
    },
    close,
  };
}
