import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/model';
import { defaultPolicy } from '../../../lib/policy/policy';
import { type Database, openDatabase } from '../../../lib/store/database';
import { append, readWatches, refold } from '../../../lib/store/journal';
import { readLayers, readPolicy, readPolicyHistory } from '../../../lib/store/policies';
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
type PolicyEntry = Extract<Entry, { type: 'policy' }>;
const policy = (days: number, layer: PolicyEntry['layer'], given: PolicyEntry['given']): PolicyEntry => ({
  type: 'policy',
  at: at(days),
  account: '*',
  layer,
  given,
});
const scores = async () =>
  (await readWatches(db)).flatMap(({ account, sessions }) =>
    Object.values(sessions).map(({ id, risk }) => `${account} ${id} ${risk.score} ${risk.suggestion}`),
  );

describe('a policy', () => {
  it('is in force from its entry on, and for all accounts', async () => {
    await write(snapshot(at(0), [mine, stranger]));
    await write(snapshot(at(0), [mine, stranger], 'b'));
    expect(await scores()).toEqual([
      'a s1 -1 keep',
      'a s2 5 revoke-and-escalate',
      'b s1 -1 keep',
      'b s2 5 revoke-and-escalate',
    ]);
    await write(policy(1, 'team', { points_api_platform: 0 }));
    expect(await scores()).toEqual(['a s1 -1 keep', 'a s2 3 review', 'b s1 -1 keep', 'b s2 3 review']);
    expect(await readPolicy(db)).toEqual({ ...defaultPolicy, points_api_platform: 0 });
    expect((await readLayers(db)).team?.since).toBe(at(1));
    await write(policy(2, 'team', null));
    expect((await scores())[1]).toBe('a s2 5 revoke-and-escalate');
    expect(await readLayers(db)).toEqual({ team: null, administrator: null, personal: null });
  });

  it('belongs to no account', async () => {
    await write(policy(0, 'personal', { stale_after_days: 30 }));
    expect(await readWatches(db)).toEqual([]);
    expect(await db.count('outbox')).toBe(0);
  });

  it('raises no alert and takes none back', async () => {
    await write(snapshot(at(0), [mine]));
    await write({ type: 'judged', at: at(0), account: 'a', session: 's1', decision: 'keep' });
    const { alerts } = await write(snapshot(at(1), [mine, stranger]));
    expect(alerts).toHaveLength(1);
    await write(
      policy(2, 'team', { points_device_unknown: 0, points_location_unexpected: 0, points_api_platform: 0 }),
    );
    const [watch] = await readWatches(db);
    expect(watch?.sessions.s2?.risk.suggestion).toBe('keep');
    expect(watch?.sessions.s2?.alerts).toEqual(alerts);
  });

  it('judges what comes after it, from any layer, and what came before by the one before', async () => {
    await write(snapshot(at(0), [mine]));
    await write({ type: 'judged', at: at(0), account: 'a', session: 's1', decision: 'keep' });
    await write(
      policy(1, 'administrator', { log_out_window_minutes: 60, locked: ['log_out_window_minutes'] }),
    );
    await write(policy(1, 'personal', { log_out_window_minutes: 5 }));
    await write({ type: 'log-out', at: at(2), account: 'a', scope: 'all' });
    const [watch] = await readWatches(db);
    expect(watch?.logOuts.at(-1)?.until).toBe(new Date(day(2).getTime() + 60 * 60_000).toISOString());
  });

  it('keeps its history', async () => {
    const entries = [
      policy(0, 'team', { journal_days: 90 }),
      policy(1, 'team', null),
      policy(2, 'personal', {}),
    ];
    for (const entry of entries) await write(entry);
    expect(await readPolicyHistory(db)).toEqual(entries);
  });
});

/** Readings, decisions and policies over a year and a half. */
async function lived(): Promise<void> {
  await write(policy(0, 'team', { points_api_platform: 0, stale_after_days: 20 }));
  await write(snapshot(at(1), [mine, stranger]));
  await write(snapshot(at(2), [mine], 'b'));
  await write(snapshot(at(3), [row()], ''));
  await write(policy(4, 'personal', { points_odd_hour: 2 }));
  await write({ type: 'judged', at: at(5), account: 'a', session: 's1', decision: 'keep' });
  await write(policy(6, 'team', { missing_location: 'unexpected', stale_after_days: 40 }));
  await write(snapshot(at(20), [mine, stranger, row({ location: '' })]));
  await write(policy(30, 'administrator', { stale_after_days: 10, locked: ['stale_after_days'] }));
  await write(snapshot(at(400), [mine, row({ location: '' })]));
  await write(policy(410, 'personal', { stale_after_days: 5 }));
  // Stale by the day of this reading, and not yet by that of the policy before it.
  await write(
    snapshot(at(420), [mine, row({ signedIn: { text: 'day 405', from: at(405), to: at(405.1) } })], 'b'),
  );
}

describe('the journal', () => {
  it('gives the same state and the same policy when it is folded anew', async () => {
    await lived();
    const before = [await readWatches(db), await readLayers(db)];
    await db.put('meta', { team: null, administrator: null, personal: null }, 'layers');
    expect(await refold(db, '2')).toBe(true);
    expect([await readWatches(db), await readLayers(db)]).toEqual(before);
  });

  it.each([375, 396, 500, 800])('keeps its policies when it is folded on day %i', async (today) => {
    await lived();
    const before = [await readWatches(db), await readLayers(db)];
    const policies = await readPolicyHistory(db);
    expect(await retain(db, day(today))).toBeGreaterThan(0);
    expect(await readPolicyHistory(db)).toEqual(policies);
    const times = (await db.getAll('journal')).filter(
      ({ type }) => type !== 'policy' && type !== 'checkpoint',
    );
    expect(times.every((entry) => entry.account === '' || entry.at >= at(today - 365))).toBe(true);
    await refold(db, '2');
    expect([await readWatches(db), await readLayers(db)]).toEqual(before);
    expect(await retain(db, day(today))).toBe(0);
  });

  it('is kept as long as the policy in force says', async () => {
    await lived();
    await write(policy(421, 'administrator', { journal_days: 30 }));
    expect(await retain(db, day(425))).toBe(4);
  });

  it('is folded although a claim names an entry that is not open, or twice the same', async () => {
    await lived();
    for (const entry of ['2', '4', '4']) await write({ type: 'claimed', at: at(430), account: 'b', entry });
    const before = await readWatches(db);
    await retain(db, day(900));
    expect((await db.getAll('journal')).map(({ type }) => type)).toEqual([
      ...Array(5).fill('policy'),
      'checkpoint',
      'checkpoint',
    ]);
    await refold(db, '2');
    expect(await readWatches(db)).toEqual(before);
  });
});
