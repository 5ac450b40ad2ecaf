import type { ExpectedPlace, TrackedSession } from '../model';
import type { Policy } from '../policy/policy';
import { instant } from './instant';
import { type Device, deviceAgreement, deviceKey, deviceOf } from './normalise/device';
import { isNowhere, type Place, placeAgreement, placeKey, placeOf } from './normalise/place';
import { isListed, standing } from './standing';

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

/** What speaks for an account's habits. `only`: 'confirmed' leaves out what was merely tolerated. */
export interface Base {
  devices: Map<string, Tally<Device>>;
  places: Map<string, Tally<Place>>;
  /** All sign-ins in it, and those that showed a place. */
  signIns: number;
  placedSignIns: number;
  contributions: Map<string, Contribution>;
}

interface Tally<T> {
  value: T;
  weight: number;
  count: number;
}

interface Contribution {
  weight: number;
  signIns: number;
  device: string | null;
  places: string[];
}

/**
 * A confirmed sign-in counts 1, a tolerated one half; both halve every 90 days after it was last listed. From a quarter
 * on it is familiar: a confirmed one speaks for 180 days (older history adds nothing: Freeman et al., NDSS 2016), a
 * tolerated one for 90.
 */
const CONFIRMED = 1;
const TOLERATED = 0.5;
const HALVING_DAYS = 90;
const FAMILIAR_FROM = 0.25;
/** A session that nobody challenged for so long also speaks for itself. */
const LONG_TOLERATED_DAYS = 30;
const DAY = 86_400_000;

export function makeBase(
  sessions: TrackedSession[],
  options: { now: string; policy: Policy; except?: ReadonlySet<string>; only?: 'confirmed' },
): Base {
  const base: Base = {
    devices: new Map(),
    places: new Map(),
    signIns: 0,
    placedSignIns: 0,
    contributions: new Map(),
  };
  const now = instant(options.now);
  for (const session of sessions) {
    if (options.except?.has(session.id)) continue;
    const stands = standing(session);
    if (stands === 'none' || (options.only === 'confirmed' && stands !== 'confirmed')) continue;
    const days = isListed(session) ? 0 : (now - instant(session.lastSeen)) / DAY;
    if (days > options.policy.familiarity_days) continue;
    const weight = (stands === 'confirmed' ? CONFIRMED : TOLERATED) * 0.5 ** (days / HALVING_DAYS);
    contribute(base, session, weight);
  }
  return base;
}

function contribute(base: Base, session: TrackedSession, weight: number): void {
  const { known, places, signIns } = session.memory;
  const device = deviceOf(known.device);
  const named = device.unknown ? null : deviceKey(device);
  const shown = places.map(placeOf).filter((place) => !isNowhere(place));
  base.signIns += signIns;
  if (shown.length > 0) base.placedSignIns += signIns;
  if (named !== null) add(base.devices, named, device, weight, signIns);
  // Which of its sign-ins was where is not kept one by one: each place counts once, the last one for the rest.
  shown.forEach((place, i) => {
    add(base.places, placeKey(place), place, weight, i === shown.length - 1 ? signIns - i : 1);
  });
  base.contributions.set(session.id, { weight, signIns, device: named, places: shown.map(placeKey) });
}

function add<T>(tallies: Map<string, Tally<T>>, key: string, value: T, weight: number, count: number): void {
  const tally = tallies.get(key);
  if (!tally) tallies.set(key, { value, weight, count: Math.max(1, count) });
  else {
    tally.weight += weight;
    tally.count += Math.max(1, count);
  }
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
  const foreseen = expected.some(
    (e) =>
      (isExpectedAt(e, now) || isExpectedAt(e, session.firstSeen)) && isSamePlace(place, placeOf(e.place)),
  );
  return { ...found, familiar: found.familiar || foreseen };
}

export const isKnownAs = (device: Device, other: Device): boolean => {
  const agrees = deviceAgreement(device, other);
  return agrees === 'same' || agrees === 'alike' || agrees === 'vague';
};

export const isSamePlace = (place: Place, other: Place): boolean => {
  const agrees = placeAgreement(place, other);
  return agrees === 'same' || agrees === 'within' || agrees === 'same-region' || agrees === 'same-country';
};

const isExpectedAt = (expected: ExpectedPlace, now: string) =>
  instant(expected.from) <= instant(now) &&
  (expected.until === null || instant(now) < instant(expected.until));

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
  // Sums of halves and quarters come out a hair too low.
  return { familiar: weight > FAMILIAR_FROM - 1e-9, seen: Math.min(seen, of), of };
}

export const daysBetween = (from: string, to: string): number => (instant(to) - instant(from)) / DAY;
