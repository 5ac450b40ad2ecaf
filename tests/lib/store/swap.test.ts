import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../lib/store/database';
import { databaseName, eraseAside, listAside } from '../../../lib/store/generation';
import { append, readWatches } from '../../../lib/store/journal';
import { createKeeper } from '../../../lib/store/keeper';
import { stage } from '../../../lib/store/records/import';
import { swap } from '../../../lib/store/swap';
import { mine, snapshot } from './rows';

const now = new Date('2026-09-01T08:00:00.000Z');
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
const databases = async () => (await indexedDB.databases()).map(({ name }) => name).sort();

const keeper = createKeeper();
beforeEach(async () => {
  await keeper.close();
  globalThis.indexedDB = new IDBFactory();
  await append(await keeper.open(), snapshot(now.toISOString(), [mine]));
});
const accounts = async () => (await readWatches(await keeper.open())).map(({ account }) => account);
const ready = (account: string) =>
  stage({
    format: 'rollcall-journal',
    version: 1,
    at: '',
    by: '',
    salt: '',
    journal: [snapshot(now.toISOString(), [mine], account)],
  });

describe('everything deleted', () => {
  it('is gone from view at once, for every connection, and can be brought back', async () => {
    await swap({ type: 'delete-all' }, now, '1');
    expect(await accounts()).toEqual([]);
    expect(await listAside()).toEqual([
      { database: 'rollcall', why: 'deleted', at: now.toISOString(), until: later(7).toISOString() },
    ]);
    await swap({ type: 'bring-back', database: 'rollcall' }, later(1), '1');
    expect(await accounts()).toEqual(['a']);
    expect((await listAside()).map(({ database, why }) => `${database} ${why}`)).toEqual([
      'rollcall-2 replaced',
    ]);
  });

  it('is erased when its time is over, or when that is asked for', async () => {
    await swap({ type: 'delete-all' }, now, '1');
    await keeper.open();
    expect(await eraseAside(later(6.9))).toEqual([]);
    expect(await eraseAside(later(7))).toEqual(['rollcall']);
    expect(await databases()).toEqual(['rollcall-2']);
    await swap({ type: 'delete-all' }, now, '1');
    await keeper.open();
    await swap({ type: 'erase', database: 'rollcall-2' }, now, '1');
    expect(await databases()).toEqual(['rollcall-3']);
    await expect(swap({ type: 'bring-back', database: 'rollcall-2' }, now, '1')).rejects.toThrow(/not there/);
  });

  it('after damage is kept until its owner says otherwise', async () => {
    await swap({ type: 'start-fresh' }, now, '1');
    expect(await eraseAside(later(4000))).toEqual([]);
  });
});

describe('records made ready elsewhere', () => {
  it('take the place of the present ones, folded, and those can be brought back', async () => {
    const database = await ready('b');
    expect(await accounts()).toEqual(['a']);
    await swap({ type: 'adopt', database }, now, '1');
    expect(await accounts()).toEqual(['b']);
    await swap({ type: 'bring-back', database: 'rollcall' }, now, '1');
    expect(await accounts()).toEqual(['a']);
  });

  it('that cannot be opened leave the present ones in use', async () => {
    const made = await openDatabase(await ready('b'));
    made.close();
    const { deleteDB, openDB } = await import('idb');
    await deleteDB('rollcall-2');
    (await openDB('rollcall-2', 99)).close();
    await expect(swap({ type: 'adopt', database: 'rollcall-2' }, now, '1')).rejects.toThrow(/newer Rollcall/);
    expect(await databaseName()).toBe('rollcall');
    expect(await accounts()).toEqual(['a']);
  });

  it('are not the present ones themselves', async () => {
    await expect(swap({ type: 'adopt', database: 'rollcall' }, now, '1')).rejects.toThrow(/in use/);
  });
});
