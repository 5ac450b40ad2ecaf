import type { Policy } from '../policy/policy';
import type { Database } from './database';
import { createFold } from './journal';

const DAY = 86_400_000;

/**
 * Folds the entries that are older than the policy keeps them into one checkpoint for each account, so that the journal does
 * not grow for ever. All or nothing, in one transaction. The state stays what it was; what an upgrade judges anew begins at
 * the checkpoint.
 *
 * Entries that nobody has claimed stay: they still may be. A claim takes the entry that it gave away with it.
 *
 * @returns how many entries were folded.
 */
export async function retain(db: Database, now: Date, policy: Policy): Promise<number> {
  const until = new Date(now.getTime() - policy.journal_days * DAY).toISOString();
  const tx = db.transaction('journal', 'readwrite', { durability: 'strict' });
  const fold = createFold(policy);
  /** Where each account's checkpoint goes: the place of its last old entry, before all that are kept. */
  const places = new Map<string, number>();
  const old: number[] = [];
  for await (const { key, value } of tx.store) {
    // The worker stamps the times in the order of writing.
    if (value.at >= until) break;
    fold.take(key, value);
    if (value.account === '') continue;
    places.set(value.account, key);
    old.push(key);
    if (value.type === 'claimed') old.push(Number(value.entry));
  }
  if (old.length > places.size) {
    for (const key of old) await tx.store.delete(key);
    for (const [account, key] of places) {
      const watch = fold.watches.get(account);
      if (watch) await tx.store.put({ type: 'checkpoint', at: until, account, watch }, key);
    }
  }
  await tx.done;
  return old.length > places.size ? old.length : 0;
}
