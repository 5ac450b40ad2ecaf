// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHistoryStore } from '../../components/stores/history-store';
import type { Journal, JournalStore } from '../../components/stores/journal-store';
import type { Entry } from '../../lib/model';
import { defaultPolicy } from '../../lib/policy/policy';
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
const whole = (of: Entry[]) => historyOf(of.at(-1)?.account ?? '', of, defaultPolicy);
/** A journal that was read. */
const readAll = (of: Entry[]): Journal => ({
  state: 'ready',
  account: of.at(-1)?.account ?? '',
  entries: of,
});

/** A history over a journal that the test holds in its hands. */
function held(first: Journal = readAll(entries)) {
  const journal = signal<Journal>(first);
  const store: JournalStore = { journal, need: () => () => {}, stop: vi.fn(), again: vi.fn(), dispose() {} };
  const history = createHistoryStore(store);
  return { journal, store, history, state: () => history.history.value };
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
    journal.value = readAll([...entries]);
    await vi.runAllTimersAsync();
    expect(state()).toMatchObject({ state: 'ready' });
  });

  it('stays shown while it goes on with new entries', async () => {
    const { history, journal, state } = held();
    history.need();
    slow();
    const more = [...entries, read(10), { ...read(5), rows: [] }];
    journal.value = readAll(more);
    expect(state()).toEqual({ state: 'ready', history: whole(entries) });
    await vi.runAllTimersAsync();
    expect(state()).toEqual({ state: 'ready', history: whole(more) });
  });

  it('of another account is told anew', () => {
    const { history, journal, state } = held();
    history.need();
    const others = [read(9, 'b')];
    journal.value = readAll(others);
    expect(state()).toEqual({ state: 'ready', history: whole(others) });
  });

  it('goes by the policy that was in force then', () => {
    const { history, journal, state } = held();
    history.need();
    const strict: Entry = {
      type: 'policy',
      at: ago(35),
      account: '*',
      layer: 'personal',
      given: { points_current_session: 4 },
    };
    const current = {
      ...read(30),
      rows: [rowOf({ current: true }), rowOf({ device: 'Edge on Windows' })],
    } as Entry;
    const scores = () => {
      const told = state();
      if (told.state !== 'ready') throw new Error(told.state);
      return Array.from(told.history.sessions.values(), ({ risk }) => risk.score).toSorted();
    };
    journal.value = readAll([read(50), current]);
    const before = scores();
    journal.value = readAll([read(50), strict, current]);
    expect(scores()).not.toEqual(before);
  });

  it('of a journal that begins otherwise than before is told anew', () => {
    const { history, journal, state } = held();
    history.need();
    const others = [read(60), ...entries];
    journal.value = readAll(others);
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
    const { history, state } = held(readAll(broken));
    history.need();
    expect(state()).toMatchObject({ state: 'failed', why: expect.stringContaining('null') });
  });
});
