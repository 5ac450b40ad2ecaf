import type { HintOutcome, Watch } from '../model';
import type { Layers } from '../policy/policy';
import type { TaughtEntry, Unclaimed } from '../roll';
import type { Checks } from '../watch/checks';
import { readChecks } from './checks';
import { type Checking, StoreError } from './database';
import { readTaught } from './hints';
import { type Numbered, readMeta, readUnclaimed, readWatches } from './journal';
import type { Keeper } from './keeper';
import { readLayers } from './policies';

/** All that the popup and the review page show, read from the database without waking the worker. */
export type StoredRoll =
  | {
      state: 'ready';
      watches: Watch[];
      layers: Layers;
      unclaimed: Unclaimed[];
      refused: number;
      checks: Checks;
      checking: Checking | null;
      taught: TaughtEntry[];
      lastHint: { at: string; outcome: HintOutcome } | null;
    }
  | { state: 'broken'; reason: string; canSalvage: boolean };

/** Never throws: a database that cannot be read is a state that is shown. */
export async function readStoredRoll(keeper: Keeper): Promise<StoredRoll> {
  try {
    const db = await keeper.open();
    const [watches, layers, unclaimed, refused, checks, checking, taught, lastHint] = await Promise.all([
      readWatches(db),
      readLayers(db),
      readUnclaimed(db),
      readMeta(db, 'refused'),
      readChecks(db),
      readMeta(db, 'checking'),
      readTaught(db),
      readMeta(db, 'hint'),
    ]);
    return {
      state: 'ready',
      watches,
      layers,
      unclaimed: unclaimed.flatMap(asQuestion),
      refused: refused?.count ?? 0,
      checks,
      checking: checking ?? null,
      taught,
      lastHint: lastHint ?? null,
    };
  } catch (error) {
    await keeper.close();
    if (error instanceof StoreError) return { state: 'broken', reason: error.message, canSalvage: true };
    return {
      state: 'broken',
      reason: `The browser could not read the data (${String(error)}).`,
      canSalvage: true,
    };
  }
}

/** Only lists of sessions are asked about: whose a failure was hardly matters. */
const asQuestion = (entry: Numbered): Unclaimed[] =>
  entry.type === 'snapshot' ? [{ entry: entry.number, at: entry.at, count: entry.rows.length }] : [];
