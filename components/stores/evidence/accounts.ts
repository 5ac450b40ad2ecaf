import type { Account } from '../../../lib/evidence/gather';
import type { Watch } from '../../../lib/model';
import type { RollSource } from '../../../lib/roll';
import type { Telling } from './work';

/** Reads what exports and reports are made from: state, journal and policies of accounts. */
export function createAccounts(source: RollSource) {
  // What was read counts as long as the state that follows from it.
  const known = new WeakMap<Watch, Account>();

  async function accountOf(watch: Watch, signal: AbortSignal, tell: Telling): Promise<Account> {
    const before = known.get(watch);
    if (before) return before;
    const [own, policies] = await Promise.all([
      source.readJournal(watch.account, {
        signal,
        onProgress: ({ done, of }) => tell('reading', done, of),
      }),
      source.readPolicies(),
    ]);
    const entries = [...policies, ...own].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    const account = { watch, entries };
    known.set(watch, account);
    return account;
  }

  return async (watches: readonly Watch[], signal: AbortSignal, tell: Telling): Promise<Account[]> => {
    const accounts: Account[] = [];
    for (const watch of watches) {
      signal.throwIfAborted();
      accounts.push(await accountOf(watch, signal, tell));
    }
    return accounts;
  };
}
