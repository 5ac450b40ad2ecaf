import { describe, expect, it } from 'vitest';
import { baselines } from './lives/baselines';
import { livesOf } from './lives/bench';
import { intruderKinds } from './lives/intruders';
import { fresh, measure } from './lives/measure';
import { personas } from './lives/personas';
import { rollcall } from './lives/rollcall';
import { timeText } from './lives/shown';
import { DAY, type Life, type Rows } from './lives/truth';

const lives = livesOf({ seed: 7, count: 3, persona: null });
const rowsOf = (life: Life) => life.readings.filter((reading): reading is Rows => reading.kind === 'rows');

describe('lives', () => {
  it('are the same for the same seed, and others for another', () => {
    const text = (seed: number) => JSON.stringify(livesOf({ seed, count: 3, persona: null }));
    expect(text(7) === JSON.stringify(lives)).toBe(true);
    expect(text(8) === JSON.stringify(lives)).toBe(false);
  });

  it('of one persona are those it has among all', () => {
    const name = 'traveller who tells nobody';
    expect(livesOf({ seed: 7, count: 3, persona: name })).toEqual(
      lives.filter(({ persona }) => persona === name),
    );
  });

  it('meet every kind of intruder, and some meet none', () => {
    const met = new Set(lives.flatMap(({ intrusions }) => intrusions.map(({ kind }) => kind)));
    expect([...intruderKinds].filter((kind) => !met.has(kind))).toEqual([]);
    expect(lives.some(({ intrusions }) => intrusions.length === 0)).toBe(true);
  });

  it.each(personas.map(({ name }) => name))(
    'of the persona "%s" are told in order, with the truth beside each row',
    (name) => {
      for (const life of lives.filter(({ persona }) => persona === name)) {
        const times = life.readings.map(({ at }) => at);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        expect(times.length).toBeGreaterThan(3);
        for (const { rows, behind, complete } of rowsOf(life)) {
          expect(behind.length).toBe(rows.length);
          expect(new Set(behind.map(({ session }) => session)).size).toBe(rows.length);
          const current = rows.filter((row) => row.current);
          expect(current.length).toBe(complete ? 1 : Math.min(1, current.length));
          expect(current.some(({ canLogOut }) => canLogOut)).toBe(false);
        }
      }
    },
  );

  it('show each intruder in a complete reading, and not before it got in', () => {
    for (const life of lives)
      for (const { session, at } of life.intrusions) {
        const shown = rowsOf(life).filter(({ behind }) =>
          behind.some((one) => one.session === session && one.intrusion !== null),
        );
        expect(shown.some(({ complete }) => complete)).toBe(true);
        expect(Math.min(...shown.map((reading) => reading.at))).toBeGreaterThanOrEqual(at);
      }
  });

  it('keep intruders of a new country, or on another device, apart from all that the owner ever showed', () => {
    let compared = 0;
    for (const life of lives)
      for (const { kind, session } of life.intrusions) {
        const all = rowsOf(life).flatMap(({ rows, behind, at }) =>
          rows.map((row, index) => ({ row, at, behind: behind[index] })),
        );
        const intruder = all.find(({ behind }) => behind?.session === session);
        const mine = all.filter(({ behind, at }) => behind?.intrusion === null && at < (intruder?.at ?? 0));
        if (kind === 'new country')
          expect(mine.map(({ behind }) => behind?.country)).not.toContain(intruder?.behind?.country);
        if (kind === 'own city, other device')
          expect(mine.map(({ row }) => row.device)).not.toContain(intruder?.row.device);
        compared++;
      }
    expect(compared).toBeGreaterThan(0);
  });
});

describe('times as pages tell them', () => {
  const now = Date.UTC(2026, 6, 15, 12, 34, 56);
  it.each(['minute', 'day', 'relative'] as const)('to the %s, span the instant that they tell', (as) => {
    for (const ago of [
      0,
      30_000,
      3_600_000,
      DAY - 1,
      DAY,
      6.9 * DAY,
      29 * DAY,
      45 * DAY,
      200 * DAY,
      800 * DAY,
    ]) {
      const { from, to } = timeText(now - ago, now, as, 'de');
      expect(Date.parse(from)).toBeLessThanOrEqual(now - ago);
      expect(Date.parse(to)).toBeGreaterThan(now - ago);
    }
  });
});

/** No figure is asserted that a change of `lib/watch` should move: those are for the table. Only that the sums are sums. */
describe('a small run', () => {
  const part = livesOf({ seed: 7, count: 1, persona: null });
  const sums = [rollcall, ...baselines].map((watcher) => {
    const sum = fresh();
    for (const life of part) measure(sum, watcher, life);
    return sum;
  });
  const shown = ({ recall }: (typeof sums)[number]) =>
    Object.fromEntries([...recall].map(([kind, count]) => [kind, count.shown]));

  it('shows all watchers the same intrusions over the same months', () => {
    expect(Object.keys(shown(sums[0] ?? fresh())).length).toBeGreaterThan(5);
    for (const sum of sums) {
      expect(shown(sum)).toEqual(shown(sums[0] ?? fresh()));
      expect(sum.months).toBe(sums[0]?.months);
    }
  });

  it('explains each false interruption once, and finds the row of everything that is told', () => {
    for (const sum of sums) {
      const explained = [...sum.false.values()].reduce((count, one) => count + one, 0);
      expect(sum.true + explained).toBe(sum.interruptions);
      expect(sum.unplaced).toBe(0);
    }
  });

  it('hears a page monitor less often the more has to change', () => {
    const [, any, fifty, hundred] = sums.map(({ interruptions }) => interruptions);
    expect(any).toBeGreaterThan(fifty ?? 0);
    expect(fifty).toBeGreaterThan(hundred ?? 0);
    expect(hundred).toBeGreaterThan(0);
  });
});
