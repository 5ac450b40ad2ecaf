import type { Alert, Entry, Watch } from '../model';
import { inForce, noLayers, type Policy, withLayer } from '../policy/policy';
import { type Checks, lastRead, noChecks, withCheck } from '../watch/checks';
import { newWatch, observe } from '../watch/observe';
import { rescored } from '../watch/rescore';

/**
 * Folds entries with their numbers, in their order, into one watch for each account, each entry by the policy that was in
 * force then.
 *
 * @param fixed counts for all entries instead: what would have come of them under another policy?
 */
export function createFold(fixed: Policy | null = null) {
  const watches = new Map<string, Watch>();
  const open = new Map<string, Entry>();
  let checks = noChecks;
  let layers = noLayers;
  let policy = fixed ?? inForce(layers).policy;
  return {
    watches,
    /** What each layer of the policy says after the last entry. */
    layers: () => layers,
    /** What is known of checks after the last entry. */
    checks: (): Checks => checks,
    /** @returns the alerts that this entry raised. */
    take(number: number, entry: Entry): Alert[] {
      if (entry.type === 'policy') {
        layers = withLayer(layers, entry);
        if (fixed !== null) return [];
        ({ policy } = inForce(layers));
        for (const [account, watch] of watches) watches.set(account, rescored(watch, entry.at, policy));
        return [];
      }
      // Neither a check nor a colleague's file is anybody's here.
      if (entry.account === '*') {
        checks = withCheck(checks, entry, lastRead(watches.values()));
        return [];
      }
      if (entry.account === '') {
        open.set(String(number), entry);
        return [];
      }
      const counted = entry.type === 'claimed' ? claim(open.get(entry.entry), entry) : entry;
      const before = watches.get(entry.account) ?? newWatch(entry.account);
      const { watch, alerts } = counted ? observe(before, counted, policy) : { watch: before, alerts: [] };
      watches.set(entry.account, watch);
      return alerts;
    },
  };
}

/** The entry that a claim gives to its account; null when there is no such open entry. */
export function claim(entry: Entry | undefined, by: Extract<Entry, { type: 'claimed' }>): Entry | null {
  return entry && entry.account === '' ? { ...entry, account: by.account } : null;
}
