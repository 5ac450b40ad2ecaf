import type { Entry } from '../../model';
import { inForce, type Policy, type Problem } from '../../policy/policy';
import { claim, createFold } from '../../store/fold';
import type { Account } from '../gather';
import { entriesIn } from '../journal-file';
import { Oddities } from '../review/oddities';

/**
 * The accounts of an exported journal, folded from its entries. An entry that cannot be used is named and left out; what
 * nobody claimed belongs to no account. `policy`: the one in force at its end, under which it is scored.
 */
export function accountsOf(
  json: unknown,
): { accounts: Account[]; policy: Policy; warnings: Problem[] } | { problems: Problem[] } {
  const journal = entriesIn(json);
  if ('problem' in journal) return { problems: [{ path: '', message: journal.problem }] };
  const warnings = new Oddities();
  const fold = createFold();
  const open = new Map<string, Entry>();
  const policies: Entry[] = [];
  const entries = new Map<string, Entry[]>();
  for (const one of journal.found) {
    const problem = 'problem' in one ? one.problem : tried(() => fold.take(one.number, one.entry));
    if ('problem' in one || problem !== null) {
      warnings.add(`entry ${one.number}`, `Is left out: ${problem}.`);
      continue;
    }
    const { entry, number } = one;
    if (entry.type === 'policy') {
      policies.push(entry);
      for (const own of entries.values()) own.push(entry);
    } else if (entry.account === '*') continue;
    else if (entry.account === '') open.set(String(number), entry);
    else {
      const counted = entry.type === 'claimed' ? claim(open.get(entry.entry), entry) : entry;
      const own = entries.get(entry.account) ?? [...policies];
      entries.set(entry.account, own);
      if (counted) own.push(counted);
    }
  }
  const accounts = [...fold.watches.values()].map((watch) => ({
    watch,
    entries: entries.get(watch.account) ?? [],
  }));
  return accounts.length > 0
    ? { accounts, policy: inForce(fold.layers()).policy, warnings: warnings.all }
    : { problems: [...warnings.all, { path: '', message: 'There is no entry of an account in it.' }] };
}

/** Why an entry that is not what its type says cannot be used; null when it can. */
function tried(use: () => unknown): string | null {
  try {
    use();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
