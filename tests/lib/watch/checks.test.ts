import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckOutcome, Entry } from '../../../lib/model';
import { type Given, inForce, noLayers } from '../../../lib/policy/policy';
import {
  asking,
  BACK_OFF_HOURS,
  type Checks,
  lastRead,
  mayBegin,
  noChecks,
  planOf,
  withCheck,
} from '../../../lib/watch/checks';
import { newWatch } from '../../../lib/watch/observe';

const HOUR = 3_600_000;
const start = Date.parse('2026-09-01T08:00:00.000Z');
const at = (hours: number) => new Date(start + hours * HOUR).toISOString();
const date = (hours: number) => new Date(start + hours * HOUR);

const consent = (hours: number, given = true): Entry => ({
  type: 'check-consent',
  at: at(hours),
  account: '*',
  given,
});
const read: CheckOutcome = { kind: 'read', count: 3, complete: true };
const signedOut: CheckOutcome = { kind: 'stopped', at: 'signed-out' };
const notLoaded: CheckOutcome = { kind: 'stopped', at: 'not-loaded' };
const ended = (hours: number, outcome: CheckOutcome): Entry => ({
  type: 'checked',
  at: at(hours),
  account: '*',
  begun: at(hours),
  by: 'schedule',
  outcome,
  whose: '',
});
const fold = (entries: Entry[], opened: string | null = null): Checks =>
  entries.reduce((checks, entry) => withCheck(checks, entry, opened), noChecks);
const policy = (given: Given, layer: 'team' | 'administrator' | 'personal' = 'team') =>
  inForce({ ...noLayers, [layer]: { given, since: at(0) } });
const daily = policy({});
const next = (checks: Checks, hours: number, opened: string | null = null, rules = daily) => {
  const plan = planOf(checks, opened, rules, date(hours));
  return plan.state === 'scheduled' ? plan.at : plan.state;
};

describe('What is known of checks', () => {
  it('is nothing until the owner agrees, and nothing again once they take it back', () => {
    expect(next(noChecks, 0)).toBe('not-agreed');
    expect(fold([consent(0)]).consent).toBe(at(0));
    expect(fold([consent(0), consent(5)]).consent).toBe(at(0));
    expect(next(fold([consent(0), consent(5, false)]), 6)).toBe('not-agreed');
  });

  it('counts the checks that gave no list, until one does', () => {
    const failing = fold([ended(0, signedOut), ended(1, notLoaded)]);
    expect(failing.failing).toEqual({ since: at(0), count: 2 });
    expect(fold([ended(0, signedOut), ended(1, read)]).failing).toBeNull();
    expect(withCheck(failing, ended(2, read), null)).toMatchObject({
      failing: null,
      last: { outcome: read },
    });
  });

  it('begins to count anew once the owner has opened the list themselves', () => {
    const checks = withCheck(fold([ended(0, signedOut), ended(1, signedOut)]), ended(9, signedOut), at(5));
    expect(checks.failing).toEqual({ since: at(9), count: 1 });
  });

  it('is left alone by entries of other types', () => {
    const other: Entry = { type: 'reviewed', at: at(0), account: 'a', review: 'api_keys' };
    expect(withCheck(noChecks, other, null)).toBe(noChecks);
  });

  it('takes the newest whole reading of any account', () => {
    const of = (hours: number, complete: boolean) => ({
      ...newWatch('a'),
      lastReading: { at: at(hours), complete, language: 'en' },
    });
    expect(lastRead([of(1, true), of(3, false), of(2, true), newWatch('b')])).toBe(at(2));
    expect(lastRead([newWatch('a'), of(3, false)])).toBeNull();
  });
});

describe('The next check', () => {
  it('comes at once where nothing was ever read', () => {
    expect(next(fold([consent(0)]), 2)).toBe(at(2));
  });

  it.each([
    ['twice-daily', 12],
    ['daily', 24],
    ['weekly', 168],
  ])('comes %s', (check_frequency, hours) => {
    const rules = policy({ check_frequency });
    expect(next(fold([consent(0), ended(1, read)]), 2, null, rules)).toBe(at(1 + hours));
  });

  it('comes never by itself where the owner checks by hand', () => {
    const rules = policy({ check_frequency: 'by-hand' });
    expect(next(fold([consent(0)]), 999, null, rules)).toBe('by-hand');
  });

  it('counts from a list that the owner opened, too', () => {
    expect(next(fold([consent(0), ended(1, read)]), 9, at(8))).toBe(at(32));
    expect(next(fold([consent(0), ended(10, read)]), 11, at(8))).toBe(at(34));
  });

  it('waits longer each time one gives no list, and a day at most', () => {
    const failing = [consent(0)];
    const waits = [1, 2, 3, 4].map((count) => {
      failing.push(ended(count, notLoaded));
      return (Date.parse(next(fold(failing), count)) - start) / HOUR - count;
    });
    expect(waits).toEqual([1, 4, 24, 24]);
  });

  it('is not put off by failures that the owner has answered by opening the list', () => {
    expect(next(fold([consent(0), ended(1, signedOut)]), 3, at(2))).toBe(at(26));
  });

  it.each([
    ['a check', [consent(0), ended(900, read)], null],
    ['a failure', [consent(0), ended(900, notLoaded)], null],
    ['a reading', [consent(0)], at(900)],
  ])(
    'is not put off by the clock that was set back after %s, and does not come again and again',
    (_, entries, opened) => {
      const checks = fold(entries, opened);
      expect(next(checks, 1, opened)).toBe(at(1));
      expect(next(withCheck(checks, ended(1, read), opened), 1, opened)).toBe(at(25));
    },
  );

  it('never comes more often than the shortest back-off, whatever checks come to', () => {
    const outcome = fc.constantFrom<CheckOutcome>(read, signedOut, notLoaded, {
      kind: 'broken-off',
      why: 'closed',
    });
    const frequency = fc.constantFrom('twice-daily', 'daily', 'weekly');
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 12 }), frequency, (outcomes, check_frequency) => {
        const rules = policy({ check_frequency });
        let checks = fold([consent(0)]);
        let hours = 0;
        for (const one of outcomes) {
          const plan = planOf(checks, null, rules, date(hours));
          if (plan.state !== 'scheduled') throw new Error(plan.state);
          const due = (Date.parse(plan.at) - start) / HOUR;
          if (checks.last) expect(due - hours).toBeGreaterThanOrEqual(BACK_OFF_HOURS[0]);
          expect(due - hours).toBeLessThanOrEqual(168);
          expect(mayBegin(plan, 'schedule', new Date(Date.parse(plan.at) - 1))).toBe(false);
          expect(mayBegin(plan, 'schedule', new Date(plan.at))).toBe(true);
          hours = due;
          checks = withCheck(checks, ended(hours, one), null);
        }
      }),
    );
  });
});

describe('A policy', () => {
  const agreed = fold([consent(0)]);

  it('can forbid checks, says who did, and counts before what the owner agreed to', () => {
    const plan = planOf(
      agreed,
      null,
      policy({ checks: 'forbidden', locked: ['checks'] }, 'administrator'),
      date(1),
    );
    expect(plan).toEqual({ state: 'forbidden', by: 'administrator-lock' });
    expect([mayBegin(plan, 'owner', date(1)), mayBegin(plan, 'schedule', date(1))]).toEqual([false, false]);
  });

  it('can suggest them and cannot agree to them', () => {
    const given = { checks: 'suggested', check_frequency: 'daily', 'check-consent': true, given: true };
    const plan = planOf(noChecks, null, policy(given), date(1));
    expect(plan).toEqual({ state: 'not-agreed', suggested: 'team' });
    expect([mayBegin(plan, 'owner', date(1)), mayBegin(plan, 'schedule', date(1))]).toEqual([false, false]);
  });
});

describe('The owner is asked to open the list', () => {
  it('where nothing else gets on, until a list is read', () => {
    const checks = fold([ended(0, signedOut), ended(1, signedOut)]);
    expect(asking(checks, null)).toEqual({ since: at(0), count: 2 });
    expect(asking(checks, at(2))).toBeNull();
    expect(asking(withCheck(checks, ended(3, read), null), null)).toBeNull();
  });

  it('not where it goes by itself, or somebody is there already', () => {
    for (const outcome of [
      notLoaded,
      { kind: 'stopped', at: 'interrupted' },
      { kind: 'broken-off', why: 'closed' },
    ] satisfies CheckOutcome[])
      expect(asking(fold([ended(0, outcome)]), null)).toBeNull();
  });
});
