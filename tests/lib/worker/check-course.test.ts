import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginning,
  type Course,
  LIMIT_MS,
  outcomeOf,
  proceed,
  type Seen,
} from '../../../lib/worker/check-course';

const start = Date.parse('2026-09-01T08:00:00.000Z');
const later = (ms: number) => new Date(start + ms);
const begun = later(0).toISOString();
const course: Course = beginning(begun, 'schedule', { tab: 7, accessed: null });
const page = (tab: 'there' | 'elsewhere' | 'blank', loading = false, taken = false): Seen => ({
  tab,
  loading,
  taken,
});

/** What is done at each look, half a second apart. */
function steps(looks: Seen[], from = course): string[] {
  let now = 0;
  let current = from;
  return looks.map((seen) => {
    now += 500;
    const { course: next, step } = proceed(current, seen, later(now));
    current = { ...next, injected: next.injected || step.do === 'inject' };
    return step.do === 'end' ? JSON.stringify(step.outcome) : step.do;
  });
}

describe('The opener is put in', () => {
  it('when the page is there, and once', () => {
    expect(steps([page('blank', true), page('there', true), page('there'), page('there')])).toEqual([
      'wait',
      'wait',
      'inject',
      'wait',
    ]);
  });

  it('again when the page loads another', () => {
    expect(steps([page('there'), page('there', true), page('there')])).toEqual(['inject', 'wait', 'inject']);
  });

  it('into a page that never ends to load, after ten seconds, and once', () => {
    const looks = steps(Array.from({ length: 30 }, () => page('there', true)));
    expect(looks.filter((step) => step === 'inject')).toHaveLength(1);
    expect(looks.indexOf('inject')).toBe(19);
  });

  it('never into another site', () => {
    expect(new Set(steps(Array.from({ length: 10 }, () => page('elsewhere'))))).toEqual(new Set(['wait']));
  });
});

describe('A check ends', () => {
  const end = (looks: Seen[], from?: Course) => steps(looks, from).find((step) => step.startsWith('{'));

  it('when its tab is closed', () => {
    expect(end([page('there'), { tab: 'gone' }])).toBe('{"kind":"broken-off","why":"closed"}');
  });

  it('as signed out when another site stands there for some seconds', () => {
    const looks = steps(Array.from({ length: 20 }, () => page('elsewhere')));
    expect(looks.indexOf('{"kind":"stopped","at":"signed-out"}')).toBe(17);
  });

  it('not when another site is only on the way', () => {
    const way = [...Array.from({ length: 10 }, () => page('elsewhere')), page('there'), page('elsewhere')];
    expect(end(way)).toBeUndefined();
  });

  it('as interrupted when the owner has taken the tab elsewhere, also when they have left it since', () => {
    const looks = [page('there'), page('there', false, true), page('there'), page('elsewhere')];
    expect(end(looks)).toBe('{"kind":"stopped","at":"interrupted"}');
  });

  it('at its limit, whatever the page does', () => {
    const late = (injected: boolean) =>
      proceed({ ...course, injected }, page(injected ? 'there' : 'blank', true), later(LIMIT_MS + 1)).step;
    expect(late(true)).toEqual({ do: 'end', outcome: { kind: 'stopped', at: 'too-long' } });
    expect(late(false)).toEqual({ do: 'end', outcome: { kind: 'stopped', at: 'not-loaded' } });
  });

  it('always, and what was once looked at stays taken', () => {
    const seen = fc.record({
      tab: fc.constantFrom('there' as const, 'elsewhere' as const, 'blank' as const),
      loading: fc.boolean(),
      taken: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.infiniteStream(seen), (looks) => {
        let current = course;
        let taken = false;
        for (let now = 0; now < LIMIT_MS + 2_000; now += 1_000) {
          const look = looks.next().value;
          taken ||= look.taken;
          const { course: next, step } = proceed(current, look, later(now));
          expect(next.taken).toBe(taken);
          if (step.do === 'inject') expect(look.tab).toBe('there');
          if (step.do === 'end') return;
          current = { ...next, injected: next.injected || step.do === 'inject' };
        }
        expect.unreachable('it never ended');
      }),
    );
  });
});

describe('What a check came to', () => {
  it.each([
    [
      'a whole list',
      { state: 'sessions', count: 4, complete: true, whose: 'a' },
      { kind: 'read', count: 4, complete: true },
    ],
    [
      'a part of it',
      { state: 'sessions', count: 4, complete: false, whose: '' },
      { kind: 'read', count: 4, complete: false },
    ],
    ['a failure', { state: 'failed' }, { kind: 'stopped', at: 'failed' }],
    ['nothing', null, { kind: 'stopped', at: 'unrecognised' }],
  ] as const)('at the list is %s', (_, heard, outcome) => {
    expect(outcomeOf({ end: 'list' }, heard)).toEqual(outcome);
  });

  it('where the opener stopped is what it says, whatever was read', () => {
    const heard = { state: 'sessions', count: 4, complete: false, whose: '' } as const;
    expect(outcomeOf({ end: 'stopped', at: 'too-long' }, heard)).toEqual({ kind: 'stopped', at: 'too-long' });
  });
});
