import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/model';
import { type Database, openDatabase } from '../../../lib/store/database';
import { append, readMeta, readSalt, readWatches, refold } from '../../../lib/store/journal';
import { readLayers } from '../../../lib/store/policies';
import { writeFile } from '../../../lib/store/records/export';
import { readFile } from '../../../lib/store/records/file';
import { stage, tellOf } from '../../../lib/store/records/import';
import { retain } from '../../../lib/store/retain';
import { salvage } from '../../../lib/store/salvage';
import { aLife } from '../../e2e/life';
import { mine, row, snapshot, stranger } from './rows';

const day = (days: number) => new Date(Date.UTC(2026, 8, 1) + days * 86_400_000);
const at = (days: number) => day(days).toISOString();
const about = { at: at(30), by: '1.2.3' };

let db: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  db = await openDatabase('rollcall');
});

/** Two accounts, a policy, a claim, and a checkpoint. */
async function lived(): Promise<void> {
  const entries: Entry[] = [
    snapshot(at(0), [mine, stranger]),
    { type: 'judged', at: at(1), account: 'a', session: 's1', decision: 'keep', note: 'mine' },
    { type: 'policy', at: at(1), account: '*', layer: 'team', given: { stale_after_days: 20 } },
    { type: 'log-out', at: at(2), account: 'a', scope: { session: 's2' } },
    snapshot(at(400), [mine, row()]),
    { ...snapshot(at(401), [row()], ''), profile: 'f'.repeat(32) },
    { type: 'no-reading', at: at(402), account: 'a', state: 'failed' },
    { type: 'claimed', at: at(403), account: 'b', entry: '6' },
    ...aLife(day(600), 'c'),
  ];
  await readSalt(db);
  for (const entry of entries) await append(db, entry);
  await retain(db, day(405));
}

const exported = async () => (await writeFile(db, about)).join('');

/** Reads a text and puts it into a database of its own, as the page and the worker do. */
async function restored(text: string): Promise<Database> {
  const read = await readFile(text);
  if ('why' in read) throw new Error(read.why);
  const other = await openDatabase(await stage(read.file));
  await refold(other, '1');
  return other;
}

describe('everything in one file', () => {
  it('comes back as it was: state, policy, unclaimed readings and what account keys are made with', async () => {
    await lived();
    expect((await db.getAll('journal')).map(({ type }) => type).slice(0, 3)).toEqual([
      'policy',
      'checkpoint',
      'snapshot',
    ]);
    const other = await restored(await exported());
    expect(await readWatches(other)).toEqual(await readWatches(db));
    expect(await readLayers(other)).toEqual(await readLayers(db));
    expect(await readMeta(other, 'salt')).toBe(await readMeta(db, 'salt'));
    expect(await other.count('journal')).toBe(await db.count('journal'));
  });

  it('is the same file again when it is written again', async () => {
    await lived();
    const other = await restored(await exported());
    const again = (await writeFile(other, about)).join('');
    expect(JSON.parse(again)).toEqual(JSON.parse(await exported()));
  });

  it('may hold nothing', async () => {
    const other = await restored(await exported());
    expect(await readWatches(other)).toEqual([]);
  });

  it('is told of before it is taken', async () => {
    await lived();
    const read = await readFile(await exported());
    expect('file' in read && (await tellOf(read.file))).toMatchObject({
      ...about,
      from: at(1),
      accounts: [{ account: 'a' }, { account: 'b', sessions: 1 }, { account: 'c' }],
      layers: { team: { given: { stale_after_days: 20 } } },
      salted: true,
    });
  });

  it('can be what was saved of damaged records', async () => {
    await lived();
    db.close();
    const found = await salvage('rollcall', day(30));
    const read = await readFile(JSON.stringify(found));
    expect('file' in read && read.file).toMatchObject({
      version: 1,
      salt: '',
      journal: found.stores.journal,
    });
  });
});

describe('a file is refused whole', () => {
  const wrong = async (change: (file: { [key: string]: unknown; journal: object[] }) => unknown) => {
    await lived();
    const file = JSON.parse(await exported());
    return readFile(JSON.stringify(change(file) ?? file));
  };
  it.each<[string, (file: { [key: string]: unknown; journal: object[] }) => unknown, RegExp]>([
    ['of a newer version', (file) => ({ ...file, version: 2 }), /newer Rollcall/],
    ['of another kind', (file) => ({ ...file, format: 'other' }), /no file with/],
    ['without a version', (file) => void delete file.version, /no file with/],
    ['that is a list', () => [], /no file with/],
    ['without entries', (file) => void Object.assign(file, { journal: {} }), /no list of entries/],
    ['with an entry of another type', (file) => void file.journal.push({ type: 'x' }), /type is not known/],
    [
      'with an entry named like an inherited property',
      (file) => void file.journal.push({ type: 'constructor' }),
      /not known/,
    ],
    [
      'with a broken time',
      (file) => void Object.assign(file.journal[2] ?? {}, { at: 'soon' }),
      /Entry 3 of \d+.*: at is/,
    ],
    [
      'with a broken checkpoint',
      (file) => void Object.assign(file.journal[1] ?? {}, { watch: { sessions: 5 } }),
      /watch/,
    ],
    [
      'with more than an entry has',
      (file) => void Object.assign(file.journal[3] ?? {}, { extra: 1 }),
      /extra|it is not/,
    ],
    [
      'with an account that stands for all',
      (file) => void Object.assign(file.journal[3] ?? {}, { account: '*' }),
      /account/,
    ],
  ])('%s', async (_what, change, why) => {
    const read = await wrong(change);
    expect('why' in read && read.why).toMatch(why);
  });

  it('that is cut off, or no JSON', async () => {
    await lived();
    for (const text of [(await exported()).slice(0, -9), '', 'null'])
      expect(await readFile(text)).toHaveProperty('why');
  });
});

describe('long work', () => {
  const many = () => Array.from({ length: 1_200 }, (_, i) => snapshot(at(i / 100), [mine]));

  it('tells how far it is, and leaves nothing behind when it is given up', async () => {
    const tx = db.transaction('journal', 'readwrite');
    for (const entry of many()) void tx.store.add(entry);
    await tx.done;
    const told: number[] = [];
    const onProgress = ({ done }: { done: number }) => told.push(done);
    const text = (await writeFile(db, about, { onProgress })).join('');
    const read = await readFile(text, { onProgress });
    if ('why' in read) throw new Error(read.why);
    await tellOf(read.file, { onProgress });
    expect(told).toEqual([0, 500, 1000, 1200, 0, 500, 1000, 1200, 0, 500, 1000]);

    const stop = new AbortController();
    const giveUp = {
      signal: stop.signal,
      onProgress: ({ done }: { done: number }) => done >= 500 && stop.abort(),
    };
    await expect(stage(read.file, giveUp)).rejects.toThrow(/abort/i);
    for (const work of [readFile(text, giveUp), tellOf(read.file, giveUp), writeFile(db, about, giveUp)])
      await expect(work).rejects.toThrow(/abort/i);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['rollcall']);
  });
});
