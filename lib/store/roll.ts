import type { Watch } from '../model';
import { StoreError } from './database';
import { type Numbered, readMeta, readUnclaimed, readWatches } from './journal';
import type { Keeper } from './keeper';

/** All that the popup and the review page show, read from the database without waking the worker. */
export type StoredRoll =
  | { state: 'ready'; watches: Watch[]; unclaimed: Numbered[]; refused: number }
  | { state: 'broken'; reason: string };

/** Never throws: a database that cannot be read is a state that is shown. */
export async function readStoredRoll(keeper: Keeper): Promise<StoredRoll> {
  try {
    const db = await keeper.open();
    const [watches, unclaimed, refused] = await Promise.all([
      readWatches(db),
      readUnclaimed(db),
      readMeta(db, 'refused'),
    ]);
    return { state: 'ready', watches, unclaimed, refused: refused?.count ?? 0 };
  } catch (error) {
    await keeper.close();
    if (error instanceof StoreError) return { state: 'broken', reason: error.message };
    return { state: 'broken', reason: `The browser could not read the data (${String(error)}).` };
  }
}
