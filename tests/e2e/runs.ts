import type { Entry } from '../../lib/model';
import { createFold } from '../../lib/store/fold';

type Untimed<T> = T extends unknown ? Omit<T, 'at' | 'account'> : never;

/**
 * What the owner of a life does with runbooks afterwards, up to `now`: a review with its record, a stranger judged, a
 * response in the middle of its second step, a practice run, and safeguards that were attested to.
 */
export function withRuns(life: Entry[], now: Date): Entry[] {
  const account = life[0]?.account ?? '';
  const entries = [...life];
  const fold = createFold();
  let count = 0;
  const take = (entry: Entry) => fold.take(++count, entry);
  life.forEach(take);
  const tell = (minutesAgo: number, ...untimed: Untimed<Entry>[]) => {
    for (const one of untimed) {
      const entry = {
        ...one,
        account,
        at: new Date(now.getTime() - minutesAgo * 60_000).toISOString(),
      } as Entry;
      entries.push(entry);
      take(entry);
    }
  };
  const run = (runbook: string) => {
    const found = fold.watches.get(account)?.runs.findLast((one) => one.runbook === runbook);
    if (!found) throw new Error(`No run of ${runbook}.`);
    return found.id;
  };
  const step = (runbook: string, id: string, outcome: 'done' | 'skipped', reason = '') =>
    ({ type: 'run-step', run: run(runbook), step: id, outcome, reason }) as const;
  const day = 24 * 60;

  tell(7 * day, { type: 'run-begun', runbook: 'weekly-review', drill: false });
  tell(
    7 * day - 2,
    step('weekly-review', 'panel-opened', 'done'),
    step('weekly-review', 'current-session', 'done'),
    step('weekly-review', 'device-labels', 'done'),
    step('weekly-review', 'app-context', 'done'),
    step('weekly-review', 'locations', 'done'),
    step('weekly-review', 'unfamiliar-sessions', 'done'),
    step('weekly-review', 'separate-reviews', 'done'),
    step('weekly-review', 'api-keys', 'skipped', 'No key was exposed'),
    { type: 'reviewed', review: 'shared_links' },
    { type: 'run-ended', run: run('weekly-review') },
  );
  tell(3 * day, { type: 'attested', control: 'mfa', attested: true });
  tell(3 * day, { type: 'attested', control: 'password_manager', attested: true });
  tell(2 * day, { type: 'run-begun', runbook: 'response', drill: true });
  tell(2 * day - 40, { type: 'run-ended', run: run('response') });
  tell(30, { type: 'run-begun', runbook: 'weekly-review', drill: false });
  const strangers = Object.values(fold.watches.get(account)?.sessions ?? {}).filter(
    ({ row }) => row.location === 'Kyiv, UA',
  );
  tell(15, ...strangers.map(({ id }) => ({ type: 'judged', session: id, decision: 'revoke' }) as const), {
    type: 'run-begun',
    runbook: 'response',
    drill: false,
  });
  tell(12, step('response', 'reset-password', 'skipped', 'The account has no password'));
  tell(9, { type: 'log-out', scope: 'all' }, step('response', 'log-out-all', 'done'));
  return entries;
}
