import { type Face, signInAgreement } from './agreement';
import { placeAgreement } from './normalise/place';

/**
 * Pairs of which one reading leaves out the label: nothing else speaks against them, and the sign-in is the same. A label that
 * is missing weighs little, and a like row that is new would outweigh it; but no other session has this sign-in. Where more
 * than one row has it, nothing is decided here.
 */
export function unlabelled(
  before: readonly number[],
  after: readonly number[],
  faces: { before: readonly Face[]; after: readonly Face[] },
): [number, number][] {
  const isBare = (list: readonly Face[], indices: readonly number[]) =>
    indices.some((i) => list[i]?.device.unknown);
  if (before.length * after.length > MOST_ASKED) return [];
  if (!isBare(faces.before, before) && !isBare(faces.after, after)) return [];
  const candidates: [number, number][] = [];
  for (const b of before) {
    const one = faces.before[b];
    for (const a of after) {
      const other = faces.after[a];
      if (one && other && isSameSignIn(one, other)) candidates.push([b, a]);
    }
  }
  const [ofBefore, ofAfter] = [counts(candidates, 0), counts(candidates, 1)];
  return candidates.filter(([b, a]) => {
    const [one, other] = [faces.before[b], faces.after[a]];
    const isAlone = ofBefore.get(b) === 1 && ofAfter.get(a) === 1;
    return isAlone && one && other && one.device.unknown !== other.device.unknown;
  });
}

/** To the day at least, and of the same apps and about the same place. */
function isSameSignIn(one: Face, other: Face): boolean {
  const agrees = signInAgreement(one.signIn, other.signIn);
  return (
    (agrees === 'same-hour' || agrees === 'same-day') &&
    one.current === other.current &&
    one.apps.join() === other.apps.join() &&
    !ELSEWHERE.has(placeAgreement(one.place, other.place))
  );
}

const ELSEWHERE: ReadonlySet<string> = new Set(['other-country', 'other-town']);

function counts(candidates: readonly [number, number][], side: 0 | 1): Map<number, number> {
  const found = new Map<number, number>();
  for (const pair of candidates) found.set(pair[side], (found.get(pair[side]) ?? 0) + 1);
  return found;
}

/** So many possible pairs are looked at one by one: as many as are weighed (`match.ts`). */
const MOST_ASKED = 20_000;
