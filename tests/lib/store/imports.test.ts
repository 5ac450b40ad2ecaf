import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/model';
import { type Database, openDatabase } from '../../../lib/store/database';
import { readImports } from '../../../lib/store/imports';
import { append, readWatches, refold } from '../../../lib/store/journal';
import { writeFile } from '../../../lib/store/records/export';
import { readFile } from '../../../lib/store/records/file';
import { retain } from '../../../lib/store/retain';
import { mine, row, snapshot } from './rows';

const day = (days: number) => new Date(Date.UTC(2026, 8, 1) + days * 86_400_000);
const at = (days: number) => day(days).toISOString();
const imported = (days: number, file: string, text = '{"date":"","reviewer":"","sessions":[]}'): Entry => ({
  type: 'imported',
  at: at(days),
  account: '*',
  file,
  name: `${file}.json`,
  text,
  sum: 'none',
});

let db: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  db = await openDatabase('rollcall');
});
const files = async () => (await readImports(db)).map(({ file }) => file);

describe('A colleague’s review', () => {
  it('changes no session of one’s own and belongs to no account', async () => {
    await append(db, snapshot(at(0), [mine]));
    const before = await readWatches(db);
    await append(db, imported(1, 'f1'));
    expect(await readWatches(db)).toEqual(before);
    await refold(db, 'another version');
    expect(await readWatches(db)).toEqual(before);
    expect(await files()).toEqual(['f1']);
  });

  it('that is taken out is no longer kept, and can be taken in again', async () => {
    await append(db, imported(1, 'f1', 'only here'));
    await append(db, imported(1, 'f2'));
    await append(db, { type: 'import-undone', at: at(2), account: '*', file: 'f1' });
    expect(await files()).toEqual(['f2']);
    expect(JSON.stringify(await db.getAll('journal'))).not.toContain('only here');
    await append(db, imported(3, 'f1'));
    expect(await files()).toEqual(['f2', 'f1']);
  });

  it('counts once, however often it was taken in', async () => {
    await append(db, imported(1, 'f1'));
    await append(db, imported(2, 'f1'));
    expect(await files()).toEqual(['f1']);
  });

  it('outlasts the folding of old entries', async () => {
    for (let i = 0; i < 6; i++) await append(db, snapshot(at(i), [mine, row({ location: `Town ${i}, US` })]));
    await append(db, imported(6, 'f1'));
    expect(await retain(db, day(1_000))).toBeGreaterThan(0);
    expect(await files()).toEqual(['f1']);
    expect(await readWatches(db)).toHaveLength(1);
  });

  it('goes into the file that holds everything, and comes out of it', async () => {
    await append(db, snapshot(at(0), [mine]));
    await append(db, imported(1, 'f1'));
    const read = await readFile((await writeFile(db, { at: at(2), by: '1' })).join(''));
    expect('file' in read && read.file.journal[1]).toEqual(imported(1, 'f1'));
  });
});
