import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/model';
import { type Database, openDatabase } from '../../../lib/store/database';
import { append, readUnclaimed, readWatches, refold } from '../../../lib/store/journal';
import { retain } from '../../../lib/store/retain';
import { mine, row, snapshot, stranger } from './rows';

const day = (days: number) => new Date(Date.UTC(2026, 8, 1) + days * 86_400_000);
const at = (days: number) => day(days).toISOString();

let db: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  db = await openDatabase('rollcall');
});

const write = (entry: Entry) => append(db, entry);
const kinds = async () => (await db.getAll('journal')).map(({ type, account }) => `${type} ${account}`);

/** Two accounts over a year, and a reading that nobody claimed. */
async function lived(): Promise<void> {
  await write(snapshot(at(0), [mine]));
  await write({ type: 'judged', at: at(1), account: 'a', session: 's1', decision: 'keep' });
  await write(snapshot(at(2), [stranger], 'b'));
  await write(snapshot(at(3), [row()], ''));
  await write(snapshot(at(4), [mine, stranger]));
  await write(snapshot(at(300), [mine]));
  await write(snapshot(at(301), [stranger, row()], 'b'));
}

describe('the journal', () => {
  it('is folded where it is older than the policy keeps it, each account by itself', async () => {
    await lived();
    expect(await retain(db, day(370))).toBe(4);
    expect(await kinds()).toEqual(['checkpoint b', 'snapshot ', 'checkpoint a', 'snapshot a', 'snapshot b']);
  });

  it('comes to the same state with its checkpoint as it did without', async () => {
    await lived();
    const before = await readWatches(db);
    await retain(db, day(370));
    await refold(db, 'another version');
    expect(await readWatches(db)).toEqual(before);
    await retain(db, day(700));
    expect(await kinds()).toEqual(['snapshot ', 'checkpoint a', 'checkpoint b']);
    await refold(db, 'yet another');
    expect(await readWatches(db)).toEqual(before);
  });

  it('is folded where it holds more snapshots than the policy keeps', async () => {
    const given = { journal_snapshots: 100, journal_days: 3650 };
    await write({ type: 'policy', at: at(0), account: '*', layer: 'team', given });
    for (let i = 1; i <= 103; i++) await write(snapshot(at(i), i % 2 === 0 ? [mine] : [mine, stranger]));
    const before = await readWatches(db);
    expect(await retain(db, day(104))).toBe(3);
    expect((await kinds()).slice(0, 3)).toEqual(['policy *', 'checkpoint a', 'snapshot a']);
    expect((await kinds()).filter((kind) => kind === 'snapshot a')).toHaveLength(100);
    expect(await retain(db, day(104))).toBe(0);
    await refold(db, 'another version');
    expect(await readWatches(db)).toEqual(before);
  });

  it('goes on after its checkpoint, and keeps what nobody has claimed', async () => {
    await lived();
    await retain(db, day(700));
    const [open] = await readUnclaimed(db);
    await write({ type: 'claimed', at: at(701), account: 'c', entry: open?.number ?? '' });
    expect((await readWatches(db)).map(({ account }) => account)).toEqual(['a', 'b', 'c']);
    await retain(db, day(1100));
    expect(await readUnclaimed(db)).toEqual([]);
    expect(await kinds()).toEqual(['checkpoint a', 'checkpoint b', 'checkpoint c']);
  });

  it('is left alone while it is young, and once it is folded', async () => {
    await lived();
    expect(await retain(db, day(302))).toBe(0);
    await retain(db, day(700));
    expect(await retain(db, day(700))).toBe(0);
  });
});
