import type { CheckOutcome, Entry, Stop, Watch } from '../model';
import { CHECK_HOURS, type InForce, type Source } from '../policy/policy';
import { instant } from './instant';

/** A check that has ended. */
export type Check = Omit<Extract<Entry, { type: 'checked' }>, 'type' | 'account'>;

/** What is known of checks in this browser: the fold of what the owner agreed to and of what checks came to. Plain JSON. */
export interface Checks {
  /** Since when the owner agrees; null: they never did, or took it back. */
  consent: string | null;
  /** The newest one. */
  last: Check | null;
  /** Checks that gave no list since the last reading, and when the first of them ended; null when there is none. */
  failing: { since: string; count: number } | null;
}

export const noChecks: Checks = { consent: null, last: null, failing: null };

/**
 * Folds an entry into what is known of checks. One of another type changes nothing.
 *
 * @param read when a list was last read as a whole, see `lastRead`
 */
export function withCheck(checks: Checks, entry: Entry, read: string | null): Checks {
  switch (entry.type) {
    case 'check-consent':
      return { ...checks, consent: entry.given ? (checks.consent ?? entry.at) : null };
    case 'checked': {
      const { type: _, account: __, ...last } = entry;
      if (entry.outcome.kind === 'read') return { ...checks, last, failing: null };
      const before = failingNow(checks, read);
      const failing = { since: before?.since ?? entry.at, count: (before?.count ?? 0) + 1 };
      return { ...checks, last, failing };
    }
    default:
      return checks;
  }
}

/** When a list was last read as a whole, whosever it was; null: never. */
export function lastRead(watches: Iterable<Watch>): string | null {
  let newest: string | null = null;
  for (const { lastReading } of watches) {
    if (!lastReading?.complete) continue;
    if (newest === null || instant(lastReading.at) > instant(newest)) newest = lastReading.at;
  }
  return newest;
}

/** The checks that fail, unless the owner has opened the list since. */
export function failingNow({ failing, last }: Checks, read: string | null): Checks['failing'] {
  const answered = read !== null && last !== null && instant(read) > instant(last.at);
  return answered ? null : failing;
}

/** Stops at which nothing but the owner gets on: they are asked to open the list themselves. */
const NEEDS_OWNER: ReadonlySet<Stop> = new Set([
  'signed-out',
  'challenge',
  'sso',
  'no-settings',
  'no-entry',
  'unrecognised',
]);

const needsOwner = (outcome: CheckOutcome): boolean =>
  outcome.kind === 'stopped' && NEEDS_OWNER.has(outcome.at);

/** The checks that fail and wait for the owner; null: none does. */
export function asking(checks: Checks, read: string | null): NonNullable<Checks['failing']> | null {
  return checks.last !== null && needsOwner(checks.last.outcome) ? failingNow(checks, read) : null;
}

/** May Rollcall check, and when will it? */
export type Plan =
  | { state: 'forbidden'; by: Source }
  /** The owner has not agreed. `suggested`: whose policy would like them to; null: nobody's. */
  | { state: 'not-agreed'; suggested: Source | null }
  | { state: 'by-hand' }
  /** `at` may be past: then one is due. `why`: the one before gave no list, or the time has come. */
  | { state: 'scheduled'; at: string; why: 'again' | 'regular' };

const HOUR = 3_600_000;

/** Hours until the next attempt after the first, the second, and any further check that gave no list. */
export const BACK_OFF_HOURS = [1, 4, 24] as const;

/**
 * Plans the next check. It comes as long after the newest reading as the policy says, whether a check or the owner opened the
 * list. After one that gave none it waits longer each time. What lies in the future was written before the clock was set back,
 * and counts for nothing: it would put the next check off for ever.
 *
 * @param read see `lastRead`
 */
export function planOf(checks: Checks, read: string | null, { policy, sources }: InForce, now: Date): Plan {
  if (policy.checks === 'forbidden') return { state: 'forbidden', by: sources.checks };
  if (checks.consent === null)
    return { state: 'not-agreed', suggested: policy.checks === 'suggested' ? sources.checks : null };
  const hours = CHECK_HOURS[policy.check_frequency];
  if (hours === null) return { state: 'by-hand' };
  const next = (since: (string | null)[], wait: number) => {
    const past = since.flatMap((at) => (at !== null && instant(at) <= now.getTime() ? [instant(at)] : []));
    return past.length === 0 ? now.toISOString() : new Date(Math.max(...past) + wait * HOUR).toISOString();
  };
  const { last } = checks;
  const failing = failingNow(checks, read);
  if (failing && last) {
    const wait = BACK_OFF_HOURS[Math.min(failing.count, BACK_OFF_HOURS.length) - 1] ?? hours;
    return { state: 'scheduled', at: next([last.at], wait), why: 'again' };
  }
  const regular = next([last?.outcome.kind === 'read' ? last.at : null, read], hours);
  return { state: 'scheduled', at: regular, why: 'regular' };
}

/** May a check begin now, asked for by the owner or by the clock? */
export const mayBegin = (plan: Plan, by: Check['by'], now: Date): boolean =>
  by === 'owner'
    ? plan.state === 'by-hand' || plan.state === 'scheduled'
    : plan.state === 'scheduled' && instant(plan.at) <= now.getTime();

/** Why a check that is due does not run. */
export type Hindrance = 'no-access' | 'offline' | 'no-window';
