import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { accountKey } from '../../../lib/store/account';
import { openDatabase, StoreError } from '../../../lib/store/database';
import { databaseName, putAside } from '../../../lib/store/generation';
import { createKeeper } from '../../../lib/store/keeper';
import { readStoredRoll } from '../../../lib/store/roll';
import { salvage } from '../../../lib/store/salvage';
import { mine, snapshot } from './rows';

const at = new Date('2026-09-01T08:00:00.000Z');
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('opening', () => {
  it('says in words that the data are newer than the program', async () => {
    (await openDB('rollcall', 99)).close();
    await expect(openDatabase('rollcall')).rejects.toThrow(/newer Rollcall/);
  });

  it('refuses a database that lacks a part, instead of failing halfway later', async () => {
    const half = await openDB('rollcall', 1, { upgrade: (db) => void db.createObjectStore('journal') });
    half.close();
    await expect(openDatabase('rollcall')).rejects.toThrow(StoreError);
  });

  it('gives up with words when another window keeps it busy', async () => {
    // A connection that does not let go, and a deletion that waits for it: every later opening waits too.
    await openDB('rollcall', 1);
    void deleteDB('rollcall');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const opening = expect(openDatabase('rollcall')).rejects.toThrow(/Another Rollcall window/);
    await vi.advanceTimersByTimeAsync(10_000);
    await opening;
    vi.useRealTimers();
  });

  it('lets go when another context wants to upgrade, and says so', async () => {
    const lost = vi.fn();
    await openDatabase('rollcall', lost);
    const upgraded = await openDB('rollcall', 2);
    expect(lost).toHaveBeenCalledOnce();
    upgraded.close();
  });
});

describe('a database that cannot be read', () => {
  it('is a state with its reason, not an error', async () => {
    (await openDB('rollcall', 99)).close();
    expect(await readStoredRoll(createKeeper())).toMatchObject({
      state: 'broken',
      reason: expect.stringMatching(/newer/),
    });
  });

  it('gives out what can be read, whatever its version, but never the salt', async () => {
    const db = await openDatabase('rollcall');
    await db.add('journal', snapshot(at.toISOString(), [mine]));
    await db.put('meta', 'secret salt', 'salt');
    db.close();
    (await openDB('rollcall', 7)).close();
    const found = await salvage('rollcall', at);
    expect(found.stores.journal).toEqual([snapshot(at.toISOString(), [mine])]);
    expect(JSON.stringify(found)).not.toContain('secret salt');
    expect(found.missing).toEqual([]);
  });

  it('names the records that could not be read and gives the others', async () => {
    const db = await openDatabase('rollcall');
    await db.add('journal', snapshot(at.toISOString(), [mine]));
    await db.add('journal', snapshot(at.toISOString(), []));
    db.close();
    const real = IDBObjectStore.prototype.get;
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('damaged', 'UnknownError');
    });
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      if (key === 1) throw new DOMException('damaged', 'UnknownError');
      return real.call(this, key);
    });
    const found = await salvage('rollcall', at);
    vi.restoreAllMocks();
    expect(found.stores.journal).toHaveLength(1);
    expect(found.missing).toEqual([expect.stringMatching(/journal, record 1/)]);
  });

  it('starts afresh beside the old data, which stay as they were', async () => {
    const old = await openDatabase(await databaseName());
    await old.add('journal', snapshot(at.toISOString(), [mine]));
    old.close();
    expect(await putAside({ why: 'damaged', at: at.toISOString(), until: null })).toEqual({
      aside: 'rollcall',
      now: 'rollcall-2',
    });
    const keeper = createKeeper();
    expect(await (await keeper.open()).getAll('journal')).toEqual([]);
    expect((await salvage('rollcall', at)).stores.journal).toHaveLength(1);
  });
});

describe('keeper', () => {
  it('opens anew after a failure and after the connection was taken away', async () => {
    (await openDB('rollcall', 99)).close();
    const keeper = createKeeper();
    await expect(keeper.open()).rejects.toThrow();
    globalThis.indexedDB = new IDBFactory();
    const db = await keeper.open();
    expect(await keeper.open()).toBe(db);
    await keeper.close();
    expect(await keeper.open()).not.toBe(db);
  });
});

describe('account key', () => {
  it('is the same for the same user and salt, and never the marker itself', async () => {
    const key = await accountKey('user-abc', 'salt');
    expect(key).toMatch(/^[0-9a-f]{32}$/);
    expect(await accountKey('user-abc', 'salt')).toBe(key);
    expect(await accountKey('user-abc', 'other')).not.toBe(key);
    expect(await accountKey('user-abd', 'salt')).not.toBe(key);
  });

  it('is empty without a marker: not known whose', async () => {
    expect(await accountKey(null, 'salt')).toBe('');
    expect(await accountKey('', 'salt')).toBe('');
  });
});
