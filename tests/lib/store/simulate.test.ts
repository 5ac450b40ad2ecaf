import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/model';
import { defaultPolicy, type Policy } from '../../../lib/policy/policy';
import { createFold } from '../../../lib/store/fold';
import { compared, type Simulated, simulate } from '../../../lib/store/simulate';
import { mine, row, snapshot, stranger } from './rows';

const day = (days: number) => new Date(Date.UTC(2026, 8, 1) + days * 86_400_000).toISOString();
const signedIn = (days: number) => ({ text: 'then', from: day(days), to: day(days + 0.001) });
const guest = row({ device: 'Firefox on Linux', location: 'Reus, CT, ES', signedIn: signedIn(29.9) });

/** An account with two new sessions; for a while a policy keeps quiet about all of them. */
const journal: Entry[] = [
  snapshot(day(0), [mine]),
  { type: 'judged', at: day(1), account: 'a', session: 's1', decision: 'keep' },
  snapshot(day(10), [mine, { ...stranger, signedIn: signedIn(9.9) }]),
  {
    type: 'policy',
    at: day(20),
    account: '*',
    layer: 'team',
    given: { points_device_unknown: 0, points_location_unexpected: 0 },
  },
  snapshot(day(30), [mine, { ...stranger, signedIn: signedIn(9.9) }, guest]),
];

/** The same without an app that is new. */
const without = journal.map((entry) =>
  entry.type === 'snapshot'
    ? { ...entry, rows: entry.rows.map((one) => ({ ...one, apps: ['ChatGPT Web'] })) }
    : entry,
);

function run(policy: Policy, since = day(0), entries = journal): Simulated {
  const simulation = simulate(entries, policy, since);
  for (;;) {
    const { done, value } = simulation.next();
    if (done) return value;
  }
}
const told = (raised: Simulated['after']) =>
  raised.map(({ alert, session }) => `${alert.at.slice(0, 10)} ${session.row.device} ${alert.notify}`);

describe('a policy tried on what was read', () => {
  it('gives what a fold under the policies of then gave, and what it would have given itself', () => {
    const fold = createFold();
    const given = journal.flatMap((entry, i) => fold.take(i + 1, entry));
    const { before, after } = run(defaultPolicy);
    expect(before.map(({ alert }) => alert)).toEqual(given);
    expect(told(before)).toEqual(['2026-09-11 Unknown device true', '2026-10-01 Firefox on Linux false']);
    expect(told(after)).toEqual(['2026-09-11 Unknown device true', '2026-10-01 Firefox on Linux true']);
  });

  it('tells what only one of them gave', () => {
    const strict = compared(run(defaultPolicy));
    expect([strict.ended, strict.added, strict.kept].map(told)).toEqual([
      [],
      ['2026-10-01 Firefox on Linux true'],
      ['2026-09-11 Unknown device true'],
    ]);
    const blind = compared(run({ ...defaultPolicy, review_from: 50, revoke_from: 50 }));
    // The API Platform is new to the account: that interrupts once, whatever the score.
    expect([blind.ended, blind.added, blind.kept].map(told)).toEqual([
      [],
      [],
      ['2026-09-11 Unknown device true'],
    ]);
    const web = { ...defaultPolicy, review_from: 50, revoke_from: 50 };
    const quiet = compared(run(web, day(0), without));
    expect(told(quiet.ended)).toEqual(['2026-09-11 Unknown device true']);
    expect(quiet.added).toEqual([]);
  });

  it('knows sessions again where the other policy takes a new sign-in for the old session, or the other way round', () => {
    const phone = (days: number, location: string) =>
      row({ device: 'iPhone', location, apps: ['ChatGPT iOS App'], signedIn: signedIn(days) });
    const abroad = 'Lagos, Nigeria';
    const late = row({ device: 'Firefox on Linux', location: 'Reus, CT, ES', signedIn: signedIn(39.9) });
    const entries: Entry[] = [
      snapshot(day(0), [mine, phone(-1, 'Seattle, WA, US')]),
      { type: 'judged', at: day(1), account: 'a', session: 's1', decision: 'keep' },
      { type: 'judged', at: day(1), account: 'a', session: 's2', decision: 'keep' },
      snapshot(day(10), [mine, phone(9.9, abroad)]),
      snapshot(day(40), [mine, phone(9.9, abroad), late]),
    ];
    const fold = createFold();
    for (const [i, entry] of entries.entries()) fold.take(i + 1, entry);
    const ids = Object.values(fold.watches.get('a')?.sessions ?? {}).map(({ id, row: { device } }) => [
      id,
      device,
    ]);
    // By the default policy the phone abroad is a session of its own.
    expect(ids.filter(([, device]) => device === 'iPhone')).toHaveLength(2);
    const [linux] = ids.find(([, device]) => device === 'Firefox on Linux') ?? [];
    expect(linux).toBe('s4');

    const expecting = { ...defaultPolicy, expected_places: ['Nigeria'] };
    const result = run(expecting, day(0), entries);
    const { ended, added, kept } = compared(result);
    expect([ended, added, kept].map(told)).toEqual([
      ['2026-09-11 iPhone true'],
      [],
      ['2026-10-11 Firefox on Linux true'],
    ]);

    // What the owner said later is said of the same rows.
    const answered: Entry[] = [
      ...entries,
      { type: 'judged', at: day(41), account: 'a', session: 's4', decision: 'revoke' },
      snapshot(day(42), [mine, phone(9.9, abroad), { ...late, signedIn: signedIn(41.9) }]),
    ];
    const again = run(expecting, day(41.5), answered);
    expect(told(again.before)).toEqual(told(again.after));
    expect(again.after).toHaveLength(1);
  });

  it('leaves out what was before, and still rests on it', () => {
    const { before, after } = run(defaultPolicy, day(15));
    expect(told(before)).toEqual(['2026-10-01 Firefox on Linux false']);
    expect(told(after)).toEqual(['2026-10-01 Firefox on Linux true']);
  });
});
