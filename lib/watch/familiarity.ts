import type { ExpectedPlace, TrackedSession } from '../model';
import { spanOf } from './agreement';
import { type Base, type Contribution, daysBetween, isEnough, LONG_TOLERATED_DAYS, type Tally } from './base';
import { isForeseen, isSamePlace, pointOf } from './known-places';
import { type Device, deviceAgreement, deviceOf } from './normalise/device';
import { placeOf } from './normalise/place';

/**
 * How used the account is to a device or a place: the sign-ins that speak for it, of those that could.
 * A device is known by family and browser, falling back on the family where one of the labels names no browser.
 * A place is known by its country, since the page's places are approximate by hundreds of kilometres; by its town
 * where no country is given.
 */
export interface Familiarity {
  familiar: boolean;
  /** Sign-ins that are like it, and all that were looked at. */
  seen: number;
  of: number;
}

/** The device of `session` among those of the others. */
export function deviceFamiliarity(session: TrackedSession, base: Base, now: string): Familiarity {
  const device = deviceOf(session.memory.known.device);
  const own = ownShare(session, base, now);
  return total(
    base.devices,
    (other) => isKnownAs(device, other),
    own,
    base.signIns,
    own?.device ? [own.device] : [],
  );
}

/**
 * The place of `session` among those of the others; `base` may hold no place at all. A place that the owner expects
 * now, or expected when the session appeared, is familiar.
 */
export function placeFamiliarity(
  session: TrackedSession,
  base: Base,
  now: string,
  expected: ExpectedPlace[],
): Familiarity {
  const place = placeOf(session.memory.known.location);
  const own = ownShare(session, base, now);
  const found = total(
    base.places,
    (other) => isSamePlace(place, other),
    own,
    base.placedSignIns,
    own?.places ?? [],
  );
  const { known } = session.memory;
  const foreseen = isForeseen(place, expected, spanOf(known.signedIn) ?? pointOf(session.firstSeen));
  return { ...found, familiar: found.familiar || foreseen || isForeseen(place, expected, pointOf(now)) };
}
const isKnownAs = (device: Device, other: Device): boolean => {
  const agrees = deviceAgreement(device, other);
  return agrees === 'same' || agrees === 'alike' || agrees === 'vague';
};
/** What the session put into the base itself, to be taken out again: it cannot speak for itself until it is old. */
function ownShare(session: TrackedSession, base: Base, now: string): Contribution | undefined {
  const share = base.contributions.get(session.id);
  return share && daysBetween(session.firstSeen, now) < LONG_TOLERATED_DAYS ? share : undefined;
}
function total<T>(
  tallies: Map<string, Tally<T>>,
  like: (value: T) => boolean,
  own: Contribution | undefined,
  all: number,
  ownKeys: string[],
): Familiarity {
  let weight = 0;
  let seen = 0;
  for (const [key, tally] of tallies) {
    if (!like(tally.value)) continue;
    const mine = own && ownKeys.includes(key);
    weight += tally.weight - (mine ? own.weight : 0);
    seen += tally.count - (mine ? Math.min(tally.count, own.signIns) : 0);
  }
  const of = Math.max(0, all - (own?.signIns ?? 0));
  return { familiar: isEnough(weight), seen: Math.min(seen, of), of };
}
