import { describe, expect, test } from 'vitest';
import type { Entry, LogOut, Run, Watch } from '../../../lib/model';
import { defaultPolicy } from '../../../lib/policy/policy';
import { type Deed, ending, noting, reopening, settling } from '../../../lib/runbook/doing';
import type { Look } from '../../../lib/runbook/findings';
import { clockOf, nextStep, openRun, progress, stepsNow } from '../../../lib/runbook/progress';
import { type RunbookId, runbooks, type Step } from '../../../lib/runbook/runbooks';
import { observe } from '../../../lib/watch/observe';
import { ago, now, settled, watchOf } from '../../components/rolls';

const look = (watch: Watch): Look => ({
  watch,
  policy: defaultPolicy,
  now,
  isToday: (at) => at.slice(0, 10) === now.toISOString().slice(0, 10),
});

/** An account with one run under way, and how entries change it. */
class Account {
  watch: Watch;
  constructor(
    readonly id: RunbookId,
    readonly drill = false,
    watch = watchOf([settled('s1', { current: true }), settled('s2')]),
  ) {
    this.watch = watch;
    this.tell(ago(60), { type: 'run-begun', account: 'a', runbook: id, drill });
  }
  tell(at: string, ...deeds: Deed[]): void {
    for (const deed of deeds) {
      this.watch = observe(this.watch, { ...deed, at } as Entry, defaultPolicy).watch;
    }
  }
  get run(): Run {
    const run = this.watch.runs.at(-1);
    if (!run) throw new Error('Nothing was begun.');
    return run;
  }
  get runbook() {
    return runbooks[this.id];
  }
  step(id: string): Step {
    const found = (this.runbook.steps as readonly Step[]).find((step) => step.id === id);
    if (!found) throw new Error(`No step ${id}.`);
    return found;
  }
  settle(id: string, outcome: 'done' | 'skipped' = 'done', reason = '', at = ago(50)): Deed[] {
    const deeds = settling(look(this.watch), this.run, this.step(id), outcome, reason);
    this.tell(at, ...deeds);
    return deeds;
  }
  get steps() {
    return stepsNow(this.runbook, this.run, look(this.watch));
  }
  get states() {
    return this.steps.map(({ now }) => now.state);
  }
}

describe('The response', () => {
  test('has its six steps in the published order', () => {
    expect(runbooks.response.steps.map(({ id }) => id)).toEqual([
      'reset-password',
      'log-out-all',
      'check-sign-in',
      'replace-keys',
      'look-around',
      'contact-support',
    ]);
  });

  test('each step waits for all before it', () => {
    const account = new Account('response');
    expect(account.states).toEqual(['ready', 'waiting', 'waiting', 'waiting', 'waiting', 'waiting']);
    account.settle('reset-password', 'skipped', 'No password');
    expect(nextStep(account.steps)?.id).toBe('log-out-all');
    expect(account.steps[2]?.now).toEqual({ state: 'waiting', for: ['log-out-all'] });
    expect(progress(account.steps)).toEqual({ done: 1, of: 6 });
  });

  test('a step can be forced, and those behind it go on waiting', () => {
    const account = new Account('response');
    account.settle('log-out-all', 'done', '  The password page is down ');
    expect(account.steps[1]?.now).toMatchObject({ forced: true, reason: 'The password page is down' });
    expect(account.steps[2]?.now).toEqual({ state: 'waiting', for: ['reset-password'] });
    expect(nextStep(account.steps)?.id).toBe('reset-password');
  });

  test('a step is opened again', () => {
    const account = new Account('response');
    account.settle('reset-password');
    account.tell(ago(40), ...reopening(look(account.watch), account.run, account.step('reset-password')));
    expect(account.states[0]).toBe('ready');
  });

  test('the second step begins a log-out of all and its window, once', () => {
    const account = new Account('response');
    account.settle('reset-password');
    expect(account.settle('log-out-all', 'done', '', ago(10))).toMatchObject([
      { type: 'log-out', scope: 'all' },
      { type: 'run-step' },
    ]);
    expect(clockOf(account.watch, account.run)).toMatchObject({
      kind: 'log-out',
      logOut: { until: ago(-20) },
    });
    account.tell(ago(9), ...reopening(look(account.watch), account.run, account.step('log-out-all')));
    expect(account.settle('log-out-all').map(({ type }) => type)).toEqual(['run-step']);
  });

  test('a log-out that was begun just before belongs to it; one long over does not', () => {
    const logOut = (at: number): LogOut => ({
      id: `l${at}`,
      at: ago(at),
      scope: 'all',
      until: ago(at - 30),
      sessions: [],
      settled: null,
    });
    const with_ = (...logOuts: LogOut[]) =>
      new Account('response', false, watchOf([settled('s1')], { logOuts }));
    const before = with_(logOut(80));
    expect(clockOf(before.watch, before.run)).toMatchObject({ logOut: { id: 'l80' } });
    const past = with_(logOut(100));
    expect(clockOf(past.watch, past.run)).toBeNull();
    const one = with_({ ...logOut(80), scope: { session: 's1' } });
    expect(clockOf(one.watch, one.run)).toBeNull();
  });

  test('skipping the second step begins nothing', () => {
    const account = new Account('response');
    expect(account.settle('log-out-all', 'skipped', 'No list').map(({ type }) => type)).toEqual(['run-step']);
    expect(account.watch.logOuts).toEqual([]);
  });

  test('the fifth step notes two of the separate reviews', () => {
    const account = new Account('response');
    expect(account.settle('look-around')).toMatchObject([
      { type: 'reviewed', review: 'shared_links' },
      { type: 'reviewed', review: 'connected_apps' },
      { type: 'run-step' },
    ]);
  });
});

describe('A drill', () => {
  test('logs nothing out, notes no review, and ends its clock with the run', () => {
    const account = new Account('response', true);
    expect(account.settle('log-out-all', 'done', 'Only this')).toMatchObject([
      { type: 'drill-begun' },
      { type: 'run-step' },
    ]);
    expect(account.settle('look-around', 'done', 'Only this').map(({ type }) => type)).toEqual(['run-step']);
    expect(account.watch.logOuts).toEqual([]);
    expect(clockOf(account.watch, account.run)).toMatchObject({ kind: 'drill', drill: { ended: null } });
    account.tell(ago(20), ...ending(look(account.watch), account.run, account.runbook, ''));
    expect(account.watch.drills).toMatchObject([{ ended: ago(20) }]);
    expect(account.run.ended).toBe(ago(20));
    expect(account.watch.reviews).toEqual([]);
  });

  test('is a run of its own beside the real one', () => {
    const account = new Account('response', true);
    account.tell(ago(30), { type: 'run-begun', account: 'a', runbook: 'response', drill: false });
    expect(openRun(account.watch, 'response')?.drill).toBe(false);
    expect(openRun(account.watch, 'response', true)?.drill).toBe(true);
  });
});

describe('The weekly review', () => {
  test('counts what the last reading answers', () => {
    const account = new Account('weekly-review');
    expect(account.states).toEqual(['met', 'met', 'met', 'met', 'met', 'met', 'ready', 'met']);
    expect(progress(account.steps)).toEqual({ done: 7, of: 8 });
  });

  test('with an old list nothing about its rows is filled in, and they wait for the reading', () => {
    const old = watchOf([settled('s1', { current: true })], {
      lastReading: { at: ago(3000), complete: true, language: 'en' },
    });
    const account = new Account('weekly-review', false, old);
    expect(account.states.slice(0, 6)).toEqual([
      'ready',
      'waiting',
      'waiting',
      'waiting',
      'waiting',
      'waiting',
    ]);
    account.settle('panel-opened', 'skipped', 'It does not load');
    expect(account.states.slice(0, 6)).toEqual(['settled', 'ready', 'ready', 'ready', 'ready', 'ready']);
  });

  test('ended whole it is a review and holds every step', () => {
    const account = new Account('weekly-review');
    account.settle('separate-reviews', 'skipped', 'The account has none');
    account.tell(ago(1), ...ending(look(account.watch), account.run, account.runbook, ' A quiet week. '));
    expect(account.run.steps.map(({ step }) => step)).toHaveLength(9);
    expect(account.run.steps.at(-1)).toMatchObject({ step: 'notes', reason: 'A quiet week.' });
    expect(account.watch.reviews).toMatchObject([{ review: 'active_sessions', doneAt: ago(1) }]);
    expect(account.run.ended).toBe(ago(1));
  });

  test('stopped with a step left open it is a record and no review', () => {
    const account = new Account('weekly-review');
    account.tell(ago(1), ...ending(look(account.watch), account.run, account.runbook, ''));
    expect(account.run.ended).toBe(ago(1));
    expect(account.watch.reviews).toEqual([]);
  });

  test('a record is not judged by what is read later', () => {
    const account = new Account('weekly-review');
    account.tell(ago(1), { type: 'run-ended', account: 'a', run: account.run.id });
    expect(account.steps.every(({ finding }) => finding === null)).toBe(true);
    expect(account.states).not.toContain('met');
  });
});

test('a note is kept once, and an empty one takes it away', () => {
  const account = new Account('response');
  account.tell(ago(5), ...noting(look(account.watch), account.run, 'Ticket 12'));
  expect(noting(look(account.watch), account.run, ' Ticket 12 ')).toEqual([]);
  account.tell(ago(4), ...noting(look(account.watch), account.run, ''));
  expect(account.run.steps).toEqual([]);
});
