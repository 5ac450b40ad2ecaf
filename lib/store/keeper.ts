import { type Database, openDatabase } from './database';
import { databaseName } from './generation';

/**
 * Keeps the connection to the database in use, and opens it anew after it was taken away or the data were put aside.
 * A failure to open is not kept: the next use tries again.
 */
export interface Keeper {
  /** @throws StoreError when the database cannot be opened. */
  open(): Promise<Database>;
  /** Lets go of the connection; the next `open` makes a new one. */
  close(): Promise<void>;
}

export function createKeeper(): Keeper {
  let current: Promise<Database> | null = null;
  return {
    open() {
      if (!current) {
        const opening: Promise<Database> = databaseName().then((name) =>
          openDatabase(name, () => {
            if (current === opening) current = null;
          }),
        );
        current = opening;
        opening.catch(() => {
          if (current === opening) current = null;
        });
      }
      return current;
    },
    async close() {
      const last = current;
      current = null;
      // One that never opened has nothing to close.
      await last?.then(
        (db) => db.close(),
        () => {},
      );
    },
  };
}
