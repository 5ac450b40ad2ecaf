import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/model';
import { type Database, openDatabase } from '../../../lib/store/database';
import {
  append,
  countRefusal,
  readMeta,
  readSalt,
  readUnclaimed,
  readWatches,
  refold,
} from '../../../lib/store/journal';
import { mine, row, snapshot, stranger } from './rows';

const first = '2026-09-01T08:00:00.000Z';
const second = '2026-09-02T08:00:00.000Z';
const third = '2026-09-03T08:00:00.000Z';

let db: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  db = await openDatabase('rollcall');
});

const write = (entry: Entry) => append(db, entry);
const journal = () => db.getAll('journal');
const onlyWatch = async () => {
  const [watch] = await readWatches(db);
  if (!watch) throw new Error('nothing is kept');
  return watch;
};

describe('append', () => {
  it('writes the entry and the state that follows from it', async () => {
    await write(snapshot(first, [mine]));
    expect(await journal()).toEqual([snapshot(first, [mine])]);
    expect(Object.values((await onlyWatch()).sessions).map((session) => session.row.device)).toEqual([
      'Chrome on macOS',
    ]);
  });

  it('keeps a reading that says nothing new as a mark of when it was seen again', async () => {
    await write(snapshot(first, [mine, row()]));
    const counting = row({ lines: ['Chrome on macOS', 'active 3 minutes ago'] });
    const { entry } = await write(snapshot(second, [counting, mine]));
    expect(entry).toEqual({ type: 'unchanged', at: second, account: 'a' });
    expect(await journal()).toHaveLength(2);
    expect(Object.values((await onlyWatch()).sessions).map((session) => session.lastSeen)).toEqual([
      second,
      second,
    ]);
  });

  it.each([
    ['a row more', [mine, row(), row()]],
    ['a row less', [mine]],
    ['another place', [mine, row({ location: 'Lagos, NG' })]],
    ['another app', [mine, row({ apps: ['ChatGPT Web', 'Codex'] })]],
    ['a later sign-in', [mine, row({ signedIn: stranger.signedIn })]],
    ['a time that is gone', [mine, row({ signedIn: null })]],
    ['trust', [mine, row({ trusted: true })]],
    ['an unavailable status', [mine, row({ status: 'unavailable', canLogOut: false })]],
  ])('keeps a copy when there is %s', async (_what, rows) => {
    await write(snapshot(first, [mine, row()]));
    expect((await write(snapshot(second, rows))).entry.type).toBe('snapshot');
  });

  it('keeps a copy when the reading was complete for the first time, or in another language', async () => {
    await write({ ...snapshot(first, [mine]), complete: false });
    expect((await write(snapshot(second, [mine]))).entry.type).toBe('snapshot');
    expect((await write({ ...snapshot(third, [mine]), language: 'de' })).entry.type).toBe('snapshot');
  });

  it('keeps a copy after a reading that failed, so that the good one is seen to be newer', async () => {
    await write(snapshot(first, [mine]));
    await write({ type: 'no-reading', at: second, account: 'a', state: 'failed' });
    expect((await onlyWatch()).lastMiss?.state).toBe('failed');
    await write(snapshot(third, [mine]));
    expect((await onlyWatch()).lastMiss).toBeNull();
  });

  it('puts alerts worth an interruption into the outbox, in the same transaction', async () => {
    await write(snapshot(first, [mine]));
    const { alerts } = await write(snapshot(second, [mine, stranger]));
    expect(alerts.some((alert) => alert.notify)).toBe(true);
    expect(await db.getAll('outbox')).toEqual([
      { account: 'a', alerts: alerts.filter((alert) => alert.notify) },
    ]);
  });

  it('changes nothing at all when the browser cannot write the entry', async () => {
    await write(snapshot(first, [mine]));
    const uncloneable = { ...snapshot(second, [stranger]), extra: () => {} } as Entry;
    await expect(write(uncloneable)).rejects.toThrow();
    expect(await journal()).toHaveLength(1);
    expect((await onlyWatch()).lastReading?.at).toBe(first);
    await write(snapshot(third, [mine, stranger]));
    expect(await journal()).toHaveLength(2);
  });

  it('keeps accounts apart', async () => {
    await write(snapshot(first, [mine], 'a'));
    await write(snapshot(second, [stranger], 'b'));
    const watches = await readWatches(db);
    expect(watches.map((watch) => [watch.account, Object.keys(watch.sessions).length])).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
  });

  it('takes an account named like a property of every object for what it is', async () => {
    await write(snapshot(first, [mine], '__proto__'));
    expect((await onlyWatch()).account).toBe('__proto__');
  });
});

describe('a reading that does not say whose it is', () => {
  it('changes no state until it is claimed, and is asked about once', async () => {
    await write(snapshot(first, [mine], ''));
    expect(await readWatches(db)).toEqual([]);
    const [open] = await readUnclaimed(db);
    expect(open).toMatchObject({ type: 'snapshot', at: first, account: '' });
    await write({ type: 'claimed', at: second, account: 'a', entry: open?.number ?? '' });
    expect((await onlyWatch()).account).toBe('a');
    expect((await onlyWatch()).lastReading?.at).toBe(first);
    expect(await readUnclaimed(db)).toEqual([]);
  });

  it('cannot be taken from an account that has it already', async () => {
    await write(snapshot(first, [mine], 'a'));
    await write({ type: 'claimed', at: second, account: 'b', entry: '1' });
    expect((await readWatches(db)).find((watch) => watch.account === 'b')?.sessions).toEqual({});
  });
});

describe('refold', () => {
  it('gives the same state from the journal alone', async () => {
    await write(snapshot(first, [mine]));
    await write(snapshot(second, [], ''));
    await write(snapshot(second, [mine, stranger]));
    const [session] = Object.keys((await onlyWatch()).sessions);
    await write({ type: 'judged', at: third, account: 'a', session: session ?? '', decision: 'keep' });
    await write({ type: 'claimed', at: third, account: 'b', entry: '2' });
    const before = await readWatches(db);
    expect(await refold(db, '2')).toBe(true);
    expect(await readWatches(db)).toEqual(before);
  });

  it('mends state that another version left, once', async () => {
    await write(snapshot(first, [mine]));
    const whole = await onlyWatch();
    await db.put('watches', { ...whole, sessions: {} });
    expect(await refold(db, '2')).toBe(true);
    expect(await onlyWatch()).toEqual(whole);
    expect(await refold(db, '2')).toBe(false);
  });
});

describe('small things', () => {
  it('makes one salt and keeps it', async () => {
    const salt = await readSalt(db);
    expect(salt).toMatch(/^[0-9a-f]{64}$/);
    expect(await readSalt(db)).toBe(salt);
  });

  it('counts refused messages', async () => {
    await countRefusal(db, 'a reason', new Date(first));
    await countRefusal(db, 'another', new Date(second));
    expect(await readMeta(db, 'refused')).toEqual({ count: 2, last: second, why: 'another' });
  });
});
