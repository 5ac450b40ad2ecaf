import type { Database } from './database';

/** How much there is. */
export interface Size {
  entries: number;
  accounts: number;
  /** Sessions that are remembered, listed or not. */
  sessions: number;
  /** When the first entry was made; null when there is none. */
  since: string | null;
  /** What the browser says all of Rollcall's data take, in bytes; null when it does not say. */
  bytes: number | null;
}

export async function readSize(db: Database): Promise<Size> {
  const [entries, watches, estimate] = await Promise.all([
    db.count('journal'),
    db.getAll('watches'),
    // Not in every browser and mode.
    navigator.storage?.estimate?.(),
  ]);
  const first = await db.transaction('journal').store.openCursor();
  return {
    entries,
    accounts: watches.length,
    sessions: watches.reduce((sum, { sessions }) => sum + Object.keys(sessions).length, 0),
    since: first?.value.at ?? null,
    bytes: estimate?.usage ?? null,
  };
}
