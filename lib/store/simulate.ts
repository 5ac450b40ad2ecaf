import type { Alert, Entry, TrackedSession } from '../model';
import type { Policy } from '../policy/policy';
import { createCounterparts } from './counterparts';
import { createFold } from './fold';

/** An alert, with the id that its session has in the journal, and the session as it stood then. */
export interface Raised {
  alert: Alert;
  session: TrackedSession;
}

/** What alerts came of a stretch of the journal, and what would have come of it under another policy. */
export interface Simulated {
  before: Raised[];
  after: Raised[];
}

/**
 * Judges the journal of an account twice: by the policies that were in force, and by one that is only thought of. What the
 * owner decided meanwhile stays as it was, also where it answered an alert that the other policy would not have given.
 * Pure; a step for each entry, so that whoever waits can be told and can give it up.
 *
 * @param entries all that count for the account, oldest first, and the policies between them
 * @param since instant, ISO 8601 UTC: earlier alerts are left out, but what came before is what the later ones rest on
 * @yields how many entries are done
 */
export function* simulate(
  entries: readonly Entry[],
  policy: Policy,
  since: string,
): Generator<number, Simulated> {
  const folds = { before: createFold(), after: createFold(policy) };
  const same = createCounterparts();
  const simulated: Simulated = { before: [], after: [] };
  for (const [i, entry] of entries.entries()) {
    const raised = {
      before: folds.before.take(i + 1, entry),
      after: folds.after.take(i + 1, same.said(entry)),
    };
    const [before, after] = [folds.before, folds.after].map(({ watches }) => watches.get(entry.account));
    same.learn(before, after);
    for (const way of ['before', 'after'] as const)
      for (const alert of raised[way]) {
        const session = (way === 'before' ? before : after)?.sessions[alert.session];
        const named = way === 'before' ? alert : { ...alert, session: same.ours(alert.session) };
        if (alert.at >= since && session) simulated[way].push({ alert: named, session });
      }
    yield i + 1;
  }
  return simulated;
}

/** Interruptions that only one of the two gave, and those of both: of the same session at the same time, in whatever words. */
export function compared({ before, after }: Simulated): {
  ended: Raised[];
  added: Raised[];
  kept: Raised[];
} {
  const told = (raised: Raised[]) => new Set(raised.filter(({ alert }) => alert.notify).map(keyOf));
  const [then, now] = [told(before), told(after)];
  const interrupting = (raised: Raised[]) => raised.filter(({ alert }) => alert.notify);
  return {
    ended: interrupting(before).filter((one) => !now.has(keyOf(one))),
    added: interrupting(after).filter((one) => !then.has(keyOf(one))),
    kept: interrupting(after).filter((one) => then.has(keyOf(one))),
  };
}

const keyOf = ({ alert: { account, session, at } }: Raised) => [account, session, at].join('\n');
