import type { IDBPObjectStore } from 'idb';
import type { Entry } from '../model';
import { inForce } from '../policy/policy';
import type { Database, RollcallSchema } from './database';
import { createFold } from './fold';
import { readLayersIn } from './policies';

const DAY = 86_400_000;

/**
 * Folds the entries that are older, or more, than the policy in force keeps into one checkpoint for each account, so that the
 * journal does not grow for ever. All or nothing, in one transaction. The state stays what it was; what an upgrade judges anew
 * begins at the checkpoint. What old checks came to is dropped: only the newest ones say when the next one is.
 *
 * Entries that nobody has claimed stay: they still may be. A claim takes the entry that it gave away with it. Changes of the
 * policy and colleagues' reviews stay, too, and go before the checkpoints, which hold what was judged by them already.
 *
 * @returns how many entries were folded.
 */
export async function retain(db: Database, now: Date): Promise<number> {
  const tx = db.transaction(['journal', 'meta'], 'readwrite', { durability: 'strict' });
  const journal = tx.objectStore('journal');
  const { policy } = inForce(await readLayersIn(tx.objectStore('meta')));
  const byAge = new Date(now.getTime() - policy.journal_days * DAY).toISOString();
  const byNumber = await since(journal, policy.journal_snapshots);
  const until = byNumber > byAge ? byNumber : byAge;
  const fold = createFold();
  /** The last old entry of each account. */
  const places = new Map<string, number>();
  /** Entries of no account: changes of the policy, and what colleagues wrote. */
  const kept: Entry[] = [];
  const unclaimed = new Set<number>();
  const old = new Set<number>();
  for await (const { key, value } of journal) {
    // The worker stamps the times in the order of writing.
    if (value.at >= until) break;
    fold.take(key, value);
    if (value.account === '') {
      unclaimed.add(key);
      continue;
    }
    if (value.account === '*') {
      if (value.type !== 'checked') kept.push(value);
    } else places.set(value.account, key);
    old.add(key);
    if (value.type === 'claimed' && unclaimed.has(Number(value.entry))) old.add(Number(value.entry));
  }
  const inOrder = [...places].sort(([, a], [, b]) => a - b);
  const checkpoints = inOrder.flatMap(([account]): Entry[] => {
    const watch = fold.watches.get(account);
    return watch ? [{ type: 'checkpoint', at: until, account, watch }] : [];
  });
  const folded = old.size - kept.length;
  if (folded > checkpoints.length) {
    const free = [...old].sort((a, b) => a - b);
    for (const key of free) await journal.delete(key);
    for (const [i, entry] of kept.entries()) await journal.put(entry, free[i]);
    for (const [i, entry] of checkpoints.entries())
      await journal.put(entry, free[free.length - checkpoints.length + i]);
  }
  await tx.done;
  return folded > checkpoints.length ? folded : 0;
}

/** When the oldest of the `most` newest snapshots was taken; '' when there are no more than those. */
async function since(
  journal: IDBPObjectStore<RollcallSchema, ('journal' | 'meta')[], 'journal', 'readwrite'>,
  most: number,
): Promise<string> {
  // Nearly always: no entry has to be looked at to know it.
  if ((await journal.count()) <= most) return '';
  let oldest = '';
  let met = 0;
  for (let cursor = await journal.openCursor(null, 'prev'); cursor; cursor = await cursor.continue()) {
    if (cursor.value.type !== 'snapshot') continue;
    met += 1;
    if (met > most) return oldest;
    oldest = cursor.value.at;
  }
  return '';
}
