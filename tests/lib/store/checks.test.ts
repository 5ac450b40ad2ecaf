import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CheckOutcome, Entry } from '../../../lib/model';
import { readChecks } from '../../../lib/store/checks';
import { type Database, openDatabase } from '../../../lib/store/database';
import { append, readMeta, refold, writeMeta } from '../../../lib/store/journal';
import { checkEntry } from '../../../lib/store/records/forms';
import { retain } from '../../../lib/store/retain';
import { mine, snapshot } from './rows';

const at = (days: number) => new Date(Date.UTC(2026, 8, 1) + days * 86_400_000).toISOString();
const checked = (days: number, outcome: CheckOutcome): Entry => ({
  type: 'checked',
  at: at(days),
  account: '*',
  begun: at(days),
  by: 'schedule',
  outcome,
  whose: '',
});
const consent: Entry = { type: 'check-consent', at: at(0), account: '*', given: true };
const signedOut: CheckOutcome = { kind: 'stopped', at: 'signed-out' };

let db: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  db = await openDatabase('rollcall');
});

describe('What is known of checks', () => {
  it('is kept with each entry and comes to the same when the journal is folded anew', async () => {
    await append(db, consent);
    await append(db, checked(1, signedOut));
    await append(db, snapshot(at(2), [mine]));
    await append(db, checked(3, signedOut));
    const before = await readChecks(db);
    expect(before).toMatchObject({
      consent: at(0),
      last: { at: at(3) },
      failing: { since: at(3), count: 1 },
    });
    await refold(db, 'another version');
    expect(await readChecks(db)).toEqual(before);
  });

  it('has no check under way once what it came to is written, in the same transaction', async () => {
    await writeMeta(db, 'checking', { begun: at(1), by: 'owner' });
    await append(db, consent);
    expect(await readMeta(db, 'checking')).toBeDefined();
    await append(db, checked(1, signedOut));
    expect(await readMeta(db, 'checking')).toBeUndefined();
  });

  it('outlives the folding of old entries: the owner’s word stays, old checks go', async () => {
    await append(db, consent);
    for (let day = 1; day < 9; day++) await append(db, checked(day, signedOut));
    await append(db, checked(400, { kind: 'read', count: 1, complete: true }));
    const before = await readChecks(db);
    expect(await retain(db, new Date(at(402)))).toBe(8);
    expect((await db.getAll('journal')).map(({ type }) => type)).toEqual(['check-consent', 'checked']);
    await refold(db, 'another version');
    expect(await readChecks(db)).toEqual(before);
  });
});

it.each<CheckOutcome>([
  signedOut,
  { kind: 'stopped', at: 'interrupted' },
  { kind: 'read', count: 3, complete: false },
  { kind: 'broken-off', why: 'ended' },
])('an entry of a check that came to %o is taken from a file', (outcome) => {
  expect(checkEntry(checked(1, outcome))).toEqual({ entry: checked(1, outcome) });
  expect(checkEntry(consent)).toEqual({ entry: consent });
  expect(checkEntry({ ...checked(1, outcome), outcome: { kind: 'guessed' } })).toHaveProperty('problem');
});
