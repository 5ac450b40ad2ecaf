import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legendItems } from '../../../lib/drawing/legend';
import { type TimelineWords, timelineSvg } from '../../../lib/drawing/timeline';
import type { Entry, SessionRow, Watch } from '../../../lib/model';
import { defaultPolicy } from '../../../lib/policy/policy';
import { spanOf } from '../../../lib/watch/agreement';
import { gapsOf } from '../../../lib/watch/gaps';
import { historyOf, type Told, tellHistory } from '../../../lib/watch/history';
import { lanesOf } from '../../../lib/watch/lanes';
import { matchRows } from '../../../lib/watch/match';
import { due, newWatch, observe } from '../../../lib/watch/observe';
import { day, row, signedIn } from './story';

const shownTime = fc
  .integer({ min: -40, max: 20 })
  .chain((at) =>
    fc.constantFrom(
      signedIn(day(at)),
      { text: `day ${at}`, from: day(at, -540), to: day(at, 900) },
      { text: 'vague', from: day(at - 30), to: day(at + 30) },
      { text: 'broken', from: 'not a time', to: '' },
    ),
  );

const anyRow: fc.Arbitrary<SessionRow> = fc.record({
  device: fc.oneof(
    fc.constantFrom(
      'Chrome on macOS',
      'Chrome auf macOS',
      'iPhone · iOS 26.1',
      'Firefox on Windows',
      'Unknown device',
      '',
    ),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  ),
  apps: fc.subarray(['ChatGPT Web', 'Codex', 'API Platform', '__proto__']),
  location: fc.oneof(
    fc.constantFrom('Los Angeles, CA, US', 'Los Angeles', 'Lagos, Nigeria', 'Spanien', '未知地区', ''),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  ),
  signedIn: fc.option(shownTime, { nil: null }),
  trusted: fc.boolean(),
  current: fc.boolean(),
  status: fc.constantFrom('active', 'unavailable'),
  canLogOut: fc.boolean(),
  lines: fc.array(fc.string(), { maxLength: 2 }),
});

const anyRows = fc.array(anyRow, { maxLength: 7 });
const anySession = fc.constantFrom('s1', 's2', 's3', 's9', '__proto__', '');

/** What happens, without when. */
const event = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('snapshot'),
      rows: anyRows,
      complete: fc.boolean(),
      language: fc.constantFrom('en', 'de', '__proto__'),
    }),
  },
  fc.record({ type: fc.constant('unchanged') }),
  fc.record({
    type: fc.constant('no-reading'),
    state: fc.constantFrom('failed', 'unavailable', 'unrecognised'),
  }),
  fc.record({
    type: fc.constant('judged'),
    session: anySession,
    decision: fc.constantFrom('keep', 'unsure', 'revoke', 'rotate-credentials', 'escalate', 'blocked'),
  }),
  fc.record({ type: fc.constant('judgement-undone'), session: anySession }),
  fc.record({
    type: fc.constant('log-out'),
    scope: fc.oneof(fc.constant('all'), fc.record({ session: anySession })),
  }),
  fc.record({ type: fc.constant('noted'), session: anySession, note: fc.string() }),
  fc.record({
    type: fc.constant('assigned'),
    session: anySession,
    owner: fc.string(),
    reviewer: fc.string(),
  }),
  fc.record({ type: fc.constant('run-begun'), runbook: fc.string(), drill: fc.boolean() }),
  fc.record({
    type: fc.constant('run-step'),
    run: fc.constantFrom('r3', 'r4', '__proto__'),
    step: fc.string(),
    outcome: fc.constantFrom('done', 'skipped', 'open'),
    reason: fc.string(),
  }),
  fc.record({ type: fc.constant('run-ended'), run: fc.constantFrom('r3', 'r4') }),
  fc.record({ type: fc.constant('attested'), control: fc.string(), attested: fc.boolean() }),
  fc.record({ type: fc.constant('log-out-undone'), logOut: fc.constantFrom('l5', 'l9', '') }),
  fc.record({
    type: fc.constant('place-expected'),
    place: fc.constantFrom('Nigeria', ''),
    why: fc.constantFrom('travel', 'vpn'),
    from: fc.constant(day(0)),
    until: fc.option(fc.constant(day(3)), { nil: null }),
  }),
  fc.record({ type: fc.constant('drill-begun') }),
  fc.record({ type: fc.constant('drill-ended'), drill: fc.constantFrom('d3', 'd5', '') }),
  fc.record({
    type: fc.constant('review-snoozed'),
    review: fc.constant('api_keys'),
    until: fc.constant(day(9)),
  }),
);

/** A journal: each event some minutes after the one before. */
const journal: fc.Arbitrary<Entry[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 3_000 }), event), { minLength: 1, maxLength: 12 })
  .map((steps) => {
    let minutes = 0;
    return steps.map(([later, what]) => {
      minutes += later;
      return { ...what, at: day(0, minutes), account: 'owner' } as Entry;
    });
  });

function fold(
  entries: Entry[],
  between: (watch: Watch) => Watch = (watch) => watch,
): { watch: Watch; alerts: unknown[] } {
  let watch = newWatch('owner');
  const alerts: unknown[] = [];
  for (const entry of entries) {
    const next = observe(watch, entry, defaultPolicy);
    watch = between(next.watch);
    alerts.push(...next.alerts);
  }
  return { watch, alerts };
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

const check = (property: fc.IProperty<[Entry[]]>) => fc.assert(property, { numRuns: 100 });

describe('observe', () => {
  it('gives the same for the same', () => {
    check(fc.property(journal, (entries) => void expect(fold(copy(entries))).toEqual(fold(entries))));
  });

  it('leaves its input as it was', () => {
    check(fc.property(journal, (entries) => void fold(frozen(entries), frozen)));
  });

  it('does not depend on the order of the rows', () => {
    const reversed = (entry: Entry) =>
      entry.type === 'snapshot' ? { ...entry, rows: [...entry.rows].reverse() } : entry;
    check(fc.property(journal, (entries) => void expect(fold(entries.map(reversed))).toEqual(fold(entries))));
  });

  it('loses nothing through JSON', () => {
    check(fc.property(journal, (entries) => void expect(fold(entries, copy)).toEqual(fold(entries))));
  });

  it('is not touched by what its caller does to the rows afterwards', () => {
    check(
      fc.property(journal, (entries) => {
        const kept = copy(entries);
        const spoilt = (watch: Watch) => {
          for (const entry of entries) {
            if (entry.type === 'snapshot')
              for (const r of entry.rows) Object.assign(r, { device: 'spoilt', apps: [] });
          }
          return watch;
        };
        const first = entries.slice(0, 1);
        expect(fold(first, spoilt)).toEqual(fold(kept.slice(0, 1)));
      }),
    );
  });

  it('never ends a session by a partial reading', () => {
    check(
      fc.property(journal, (entries) => {
        let watch = newWatch('owner');
        for (const entry of entries) {
          const before = Object.values(watch.sessions).filter(({ presence }) => presence.state === 'listed');
          watch = observe(watch, entry, defaultPolicy).watch;
          if (entry.type !== 'snapshot' || entry.complete) continue;
          for (const { id } of before) expect(watch.sessions[id]?.presence.state).toBe('listed');
        }
      }),
    );
  });

  it('lists after a complete reading as many sessions as there were rows', () => {
    check(
      fc.property(journal, (entries) => {
        const { watch } = fold(entries);
        const last = entries.findLast((entry) => entry.type === 'snapshot');
        if (last?.type !== 'snapshot' || !last.complete) return;
        const listed = Object.values(watch.sessions).filter(({ presence }) => presence.state === 'listed');
        expect(listed).toHaveLength(last.rows.length);
      }),
    );
  });

  it('gives scores that are the sum of their reasons, and ids that are its keys', () => {
    check(
      fc.property(journal, (entries) => {
        for (const [id, session] of Object.entries(fold(entries).watch.sessions)) {
          expect(session.id).toBe(id);
          expect(session.risk.score).toBe(session.risk.reasons.reduce((sum, { points }) => sum + points, 0));
        }
      }),
    );
  });

  it('finds nothing new in a snapshot that comes again', () => {
    check(
      fc.property(journal, (entries) => {
        const { watch } = fold(entries);
        const last = entries.findLast((entry) => entry.type === 'snapshot');
        if (last?.type !== 'snapshot' || entries.at(-1) !== last) return;
        const again = observe(watch, last, defaultPolicy);
        expect(again.alerts).toEqual([]);
        expect(Object.keys(again.watch.sessions)).toEqual(Object.keys(watch.sessions));
      }),
    );
  });
});

it('due is a part of what is to come, in order', () => {
  check(
    fc.property(journal, (entries) => {
      const found = due(fold(entries).watch, new Date(day(5)), defaultPolicy);
      const times = found.map(({ at }) => Date.parse(at));
      expect(times.every((at) => at <= Date.parse(day(5)))).toBe(true);
      expect([...times].sort((a, b) => a - b)).toEqual(times);
    }),
  );
});

describe('matchRows', () => {
  it('places every row once, whatever the rows', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (before, after) => {
        const { pairs, gone, added } = matchRows(before, after);
        const indices = (list: unknown[]) => list.map((_, i) => i);
        const numeric = (a: number, b: number) => a - b;
        expect([...pairs.map(([b]) => b), ...gone].sort(numeric)).toEqual(indices(before));
        expect([...pairs.map(([, a]) => a), ...added].sort(numeric)).toEqual(indices(after));
      }),
    );
  });

  it('finds every row again in a shuffled list', () => {
    fc.assert(
      fc.property(
        anyRows.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          const { pairs, gone, added } = matchRows(rows, shuffled);
          expect([gone, added]).toEqual([[], []]);
          // A time that is none reads like no time at all.
          const said = (r: SessionRow | undefined) => [
            spanOf(r?.signedIn ?? null)?.from,
            r?.trusted,
            r?.current,
          ];
          for (const [b, a] of pairs) expect(said(shuffled[a])).toEqual(said(rows[b]));
        },
      ),
    );
  });

  it('counts rows that read alike', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.nat(5), (n, m) => {
        const twins = (count: number) => Array.from({ length: count }, () => row());
        expect(matchRows(twins(n), twins(m)).pairs).toHaveLength(Math.min(n, m));
      }),
    );
  });
});

describe('the history', () => {
  const tell = (entries: Entry[], before: Told | null = null): Told => {
    const telling = tellHistory('owner', entries, defaultPolicy, before);
    for (;;) {
      const { done, value } = telling.next();
      if (done) return value;
    }
  };
  const eventsOf = (entries: Entry[]) => historyOf('owner', entries, defaultPolicy);

  it('ends at the watch that the journal folds to', () => {
    check(fc.property(journal, (entries) => void expect(tell(entries).watch).toEqual(fold(entries).watch)));
  });

  it('told in two parts is the one told at once', () => {
    check(
      fc.property(journal, (entries) => {
        const half = tell(entries.slice(0, Math.ceil(entries.length / 2)));
        expect(tell(entries, half)).toEqual(tell(entries));
      }),
    );
  });

  it('sees each session first once, and gone as often as it is', () => {
    check(
      fc.property(journal, (entries) => {
        const { events, sessions } = eventsOf(entries);
        const count = (kind: string, id: string) =>
          events.filter((one) => one.kind === kind && 'session' in one && one.session === id).length;
        for (const { id, presence } of sessions.values()) {
          expect(count('first-seen', id)).toBe(1);
          expect(count('gone', id) - count('listed-again', id)).toBe(presence.state === 'gone' ? 1 : 0);
        }
        expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).sort());
      }),
    );
  });

  it('from a checkpoint on knows the same sessions, in lanes that hold each once', () => {
    check(
      fc.property(journal, (entries) => {
        const half = Math.ceil(entries.length / 2);
        const { watch } = fold(entries.slice(0, half));
        const checkpoint: Entry = {
          type: 'checkpoint',
          at: entries[half - 1]?.at ?? '',
          account: 'owner',
          watch,
        };
        const [whole, short] = [eventsOf(entries), eventsOf([checkpoint, ...entries.slice(half)])];
        const ids = (of: typeof whole) => [...of.sessions.keys()].sort();
        expect(ids(short)).toEqual(ids(whole));
        for (const history of [whole, short]) {
          const held = lanesOf(history).flatMap(({ sessions }) => sessions.map(({ id }) => id));
          expect(held.sort()).toEqual(ids(history));
          const stays = lanesOf(history).flatMap((lane) => lane.stays);
          expect(new Set(stays.map(({ session }) => session))).toEqual(new Set(held));
        }
      }),
    );
  });

  it('can be drawn whatever it holds', () => {
    const words: TimelineWords = {
      title: '',
      subtitle: '',
      readingsName: '',
      now: '',
      lane: ({ device }) => ({ name: device, note: device }),
      stay: ({ from }) => from,
      marks: ({ kind }) => kind,
      caption: (place) => place,
      readings: () => '',
      gap: () => '',
      date: String,
      legend: Object.fromEntries(legendItems.map((item) => [item, item])) as TimelineWords['legend'],
      left: String,
    };
    check(
      fc.property(journal, (entries) => {
        const history = eventsOf(entries);
        const now = Date.parse(entries.at(-1)?.at ?? '');
        for (const days of [0, 1, 90]) {
          const from = now - days * 86_400_000;
          const gaps = gapsOf(history.events, 1, now);
          const lengths = timelineSvg(history, { from, to: now, gaps, words }).matchAll(
            / (?:x\d?|y\d?|cx|cy|d|width|height)="([^"]*)"/g,
          );
          for (const [, length] of lengths) expect(length).not.toMatch(/NaN|Infinity|undefined/);
        }
      }),
    );
  });
});
