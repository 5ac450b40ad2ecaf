// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHistoryStore } from '../../components/stores/history-store';
import type { Journal, JournalStore } from '../../components/stores/journal-store';
import type { Entry } from '../../lib/model';
import { defaultPolicy, type Policy } from '../../lib/policy/policy';
import { historyOf } from '../../lib/watch/history';
import { ago, rowOf } from './rolls';

const read = (minutes: number, account = 'a'): Entry => ({
  type: 'snapshot',
  at: ago(minutes),
  account,
  rows: [rowOf()],
  complete: true,
  language: 'en',
});
const entries = [50, 40, 30, 20].map((minutes) => read(minutes));
const whole = (of: Entry[]) => historyOf(of[0]?.account ?? '', of, defaultPolicy);

/** A history over a journal that the test holds in its hands. */
function held(first: Journal = { state: 'ready', entries }) {
  const journal = signal<Journal>(first);
  const policy = signal<Policy | null>(defaultPolicy);
  const store: JournalStore = { journal, need: () => () => {}, stop: vi.fn(), again: vi.fn(), dispose() {} };
  const history = createHistoryStore(store, policy);
  return { journal, policy, store, history, state: () => history.history.value };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Every look at the clock finds a slice over. */
function slow(): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 100));
}

describe('the history of an account', () => {
  it('is told when a view needs it, and not before', () => {
    const { history, state } = held();
    expect(state()).toEqual({ state: 'unread' });
    history.need();
    expect(state()).toEqual({ state: 'ready', history: whole(entries) });
  });

  it('is told in slices between which the page lives, and says how far it is', async () => {
    slow();
    const { history } = held();
    const states: unknown[] = [];
    history.history.subscribe((state) => {
      states.push(state.state === 'telling' ? state.done : state.state);
    });
    history.need();
    expect(states).toEqual(['unread', 1]);
    await vi.runAllTimersAsync();
    expect(states).toEqual(['unread', 1, 2, 3, 4, 'ready']);
  });

  it('can be stopped and begun again', async () => {
    slow();
    const { history, journal, store, state } = held();
    history.need();
    history.stop();
    await vi.runAllTimersAsync();
    expect(state()).toEqual({ state: 'stopped' });
    history.again();
    expect(store.again).toHaveBeenCalledOnce();
    journal.value = { state: 'ready', entries: [...entries] };
    await vi.runAllTimersAsync();
    expect(state()).toMatchObject({ state: 'ready' });
  });

  it('stays shown while it goes on with new entries', async () => {
    const { history, journal, state } = held();
    history.need();
    slow();
    const more = [...entries, read(10), { ...read(5), rows: [] }];
    journal.value = { state: 'ready', entries: more };
    expect(state()).toEqual({ state: 'ready', history: whole(entries) });
    await vi.runAllTimersAsync();
    expect(state()).toEqual({ state: 'ready', history: whole(more) });
  });

  it('of another account, or under another policy, is told anew', async () => {
    const { history, journal, policy, state } = held();
    history.need();
    const others = [read(9, 'b')];
    journal.value = { state: 'ready', entries: others };
    expect(state()).toEqual({ state: 'ready', history: whole(others) });
    journal.value = { state: 'ready', entries };
    const strict = { ...defaultPolicy, notify_from: 'revoke-and-escalate' } as Policy;
    policy.value = strict;
    await vi.runAllTimersAsync();
    expect(state()).toEqual({ state: 'ready', history: historyOf('a', entries, strict) });
  });

  it('of a journal that begins otherwise than before is told anew', () => {
    const { history, journal, state } = held();
    history.need();
    const others = [read(60), ...entries];
    journal.value = { state: 'ready', entries: others };
    expect(state()).toEqual({ state: 'ready', history: whole(others) });
  });

  it('says what the journal says while that is read', () => {
    const { history, journal, state } = held({ state: 'reading', done: 0, of: 0 });
    history.need();
    journal.value = { state: 'reading', done: 500, of: 900 };
    expect(state()).toEqual({ state: 'reading', done: 500, of: 900 });
    journal.value = { state: 'failed', why: 'The disk is gone.' };
    expect(state()).toEqual({ state: 'failed', why: 'The disk is gone.' });
  });

  it('that cannot be told says why', () => {
    const broken = [{ ...read(5), rows: null } as unknown as Entry];
    const { history, state } = held({ state: 'ready', entries: broken });
    history.need();
    expect(state()).toMatchObject({ state: 'failed', why: expect.stringContaining('null') });
  });
});
