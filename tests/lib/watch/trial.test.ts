import { expect, it } from 'vitest';
import { defaultPolicy } from '../../../lib/policy/policy';
import { newWatch, observe } from '../../../lib/watch/observe';
import { trial } from '../../../lib/watch/trial';
import { day, laptop, stranger } from './story';

it('tells which listed sessions one policy flags and the other does not, and leaves them as they are', () => {
  const snapshot = (at: string, rows: (typeof laptop)[]) =>
    ({ type: 'snapshot', at, account: 'a', rows, complete: true, language: 'en' }) as const;
  let { watch } = observe(newWatch('a'), snapshot(day(0), [laptop]), defaultPolicy);
  watch = observe(
    watch,
    { type: 'judged', at: day(0, 5), account: 'a', session: 's1', decision: 'keep' },
    defaultPolicy,
  ).watch;
  ({ watch } = observe(watch, snapshot(day(1), [laptop, stranger]), defaultPolicy));
  const before = structuredClone(watch);
  const lax = { ...defaultPolicy, review_from: 50, revoke_from: 50 };
  const flips = trial([watch], day(2), defaultPolicy, lax);
  expect(flips.flagged).toEqual([]);
  expect(flips.released).toMatchObject([
    {
      account: 'a',
      session: { id: 's2' },
      before: { suggestion: 'revoke-and-escalate' },
      after: { suggestion: 'keep' },
    },
  ]);
  const back = trial([watch], day(2), lax, defaultPolicy);
  expect(back.flagged.map(({ session }) => session.id)).toEqual(['s2']);
  expect(trial([watch], day(2), lax, lax)).toEqual({ released: [], flagged: [] });
  expect(watch).toEqual(before);
  // What is not listed any more is nobody's to flag.
  ({ watch } = observe(watch, snapshot(day(3), [laptop]), defaultPolicy));
  expect(trial([watch], day(4), defaultPolicy, lax).released).toEqual([]);
});
