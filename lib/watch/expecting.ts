import type { Entry, Watch } from '../model';
import type { Policy } from '../policy/policy';
import { rescored } from './rescore';

/** So many expected places are remembered. */
const MOST = 100;

/** The owner expects to sign in from a place. */
export function expectPlace(
  watch: Watch,
  entry: Extract<Entry, { type: 'place-expected' }>,
  policy: Policy,
): Watch {
  const { at, place, why, from, until } = entry;
  if (place.trim() === '') return watch;
  const expected = { id: `e${watch.nextId}`, place: place.trim().slice(0, 300), why, from, until };
  return rescored(
    { ...watch, nextId: watch.nextId + 1, expected: [...watch.expected, expected].slice(-MOST) },
    at,
    policy,
  );
}

export function undoExpectedPlace(
  watch: Watch,
  entry: Extract<Entry, { type: 'place-expected-undone' }>,
  policy: Policy,
): Watch {
  const expected = watch.expected.filter(({ id }) => id !== entry.expected);
  return expected.length === watch.expected.length
    ? watch
    : rescored({ ...watch, expected }, entry.at, policy);
}
