import type { Entry, Watch } from '../../model';
import type { Policy, Problem } from '../../policy/policy';
import { newWatch, observe } from '../../watch/observe';
import type { Account } from '../gather';
import { entriesIn } from '../journal-file';
import { Oddities } from '../review/oddities';

/**
 * The accounts of an exported journal, folded from its entries. An entry that cannot be used is named and left out; what
 * nobody claimed belongs to no account.
 */
export function accountsOf(
  json: unknown,
  policy: Policy,
): { accounts: Account[]; warnings: Problem[] } | { problems: Problem[] } {
  const journal = entriesIn(json);
  if ('problem' in journal) return { problems: [{ path: '', message: journal.problem }] };
  const warnings = new Oddities();
  const unclaimed = new Map<string, Entry>();
  const accounts = new Map<string, { watch: Watch; entries: Entry[] }>();
  for (const one of journal.found) {
    const path = `entry ${one.number}`;
    if ('problem' in one) {
      warnings.add(path, `Is left out: ${one.problem}.`);
      continue;
    }
    if (one.entry.account === '') {
      unclaimed.set(String(one.number), one.entry);
      continue;
    }
    const entry = claimed(one.entry, unclaimed);
    if (entry === null) continue;
    const account = accounts.get(entry.account) ?? { watch: newWatch(entry.account), entries: [] };
    accounts.set(entry.account, account);
    try {
      account.watch = observe(account.watch, entry, policy).watch;
      account.entries.push(entry);
    } catch (error) {
      warnings.add(path, `Is left out: ${error instanceof Error ? error.message : String(error)}.`);
    }
  }
  if (accounts.size === 0)
    return { problems: [...warnings.all, { path: '', message: 'There is no entry of an account in it.' }] };
  return { accounts: [...accounts.values()], warnings: warnings.all };
}

/** The entry that a claim gives to its account; null when it is not in this journal. */
function claimed(entry: Entry, unclaimed: ReadonlyMap<string, Entry>): Entry | null {
  if (entry.type !== 'claimed') return entry;
  const open = unclaimed.get(entry.entry);
  return open ? { ...open, account: entry.account } : null;
}
