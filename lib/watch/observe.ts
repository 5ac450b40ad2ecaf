import type { Alert, Entry, Watch } from '../model';
import type { Policy } from '../policy/policy';
import { annotate } from './annotating';
import { attest } from './attesting';
import { beginDrill, endDrill } from './drills';
import { expectPlace, undoExpectedPlace } from './expecting';
import { instant } from './instant';
import { judge, nameDevice, undoJudgement } from './judging';
import { beginLogOut, undoLogOut } from './log-outs';
import { takeSnapshot, takeUnchanged } from './reading';
import { markReviewed, snoozeReview } from './reminders';
import { beginRun, endRun, settleStep } from './runs';

export { due, reminders } from './reminders';

/** What is known of an account before anything was read. */
export function newWatch(account: string): Watch {
  return {
    account,
    sessions: {},
    lastReading: null,
    lastMiss: null,
    logOuts: [],
    drills: [],
    runs: [],
    attested: [],
    baselineAt: null,
    expected: [],
    reviews: [],
    forgotten: 0,
    nextId: 1,
  };
}

/**
 * Folds one entry of the journal into what is known of an account. Pure and deterministic: the same entries give the
 * same watch, `watch` is left as it was, and no clock is asked but the entry's `at`.
 *
 * An entry of another account, of no instant, or of a type that only a newer version knows, changes nothing and alerts
 * nobody.
 *
 * @param policy the one in force at the entry.
 * @returns the alerts that this entry raised, by session; those still open stand in the sessions of the watch.
 */
export function observe(watch: Watch, entry: Entry, policy: Policy): { watch: Watch; alerts: Alert[] } {
  if (entry.account !== watch.account || Number.isNaN(instant(entry.at))) return { watch, alerts: [] };
  switch (entry.type) {
    case 'snapshot':
      return takeSnapshot(watch, entry, policy);
    case 'unchanged':
      return takeUnchanged(watch, entry, policy);
    default:
      return { watch: told(watch, entry, policy), alerts: [] };
  }
}

/** Entries that raise no alert. */
function told(
  watch: Watch,
  entry: Exclude<Entry, { type: 'snapshot' | 'unchanged' }>,
  policy: Policy,
): Watch {
  switch (entry.type) {
    case 'no-reading':
      return missed(watch, entry);
    case 'judged':
      return judge(watch, entry, policy);
    case 'judgement-undone':
      return undoJudgement(watch, entry, policy);
    case 'log-out':
      return beginLogOut(watch, entry, policy);
    case 'log-out-undone':
      return undoLogOut(watch, entry);
    case 'drill-begun':
      return beginDrill(watch, entry, policy);
    case 'drill-ended':
      return endDrill(watch, entry);
    case 'named':
      return nameDevice(watch, entry);
    case 'noted':
    case 'assigned':
      return annotate(watch, entry);
    case 'run-begun':
      return beginRun(watch, entry);
    case 'run-step':
      return settleStep(watch, entry);
    case 'run-ended':
      return endRun(watch, entry);
    case 'attested':
      return attest(watch, entry);
    case 'place-expected':
      return expectPlace(watch, entry, policy);
    case 'place-expected-undone':
      return undoExpectedPlace(watch, entry, policy);
    case 'reviewed':
      return markReviewed(watch, entry);
    case 'review-snoozed':
      return snoozeReview(watch, entry);
    case 'checkpoint':
      // One that an older version wrote lacks what has come since.
      return entry.watch.account === watch.account ? { ...newWatch(watch.account), ...entry.watch } : watch;
    // Folded by the journal as the entry that it gives to the account.
    case 'claimed':
      return watch;
    default:
      return watch;
  }
}

function missed(watch: Watch, entry: Extract<Entry, { type: 'no-reading' }>): Watch {
  const newest = watch.lastMiss?.at ?? watch.lastReading?.at ?? null;
  if (newest !== null && instant(entry.at) < instant(newest)) return watch;
  return { ...watch, lastMiss: { at: entry.at, state: entry.state, reason: entry.reason ?? null } };
}
