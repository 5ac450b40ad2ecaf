import type { ExpectedPlace, SessionRow, TrackedSession } from '../model';
import type { Policy } from '../policy/policy';
import { spanOf } from './agreement';
import { instant } from './instant';
import { type Device, deviceAgreement, deviceKey, deviceOf } from './normalise/device';
import {
  isNowhere,
  type Place,
  type PlaceAgreement,
  placeAgreement,
  placeKey,
  placeOf,
} from './normalise/place';
import { standing } from './standing';

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
  const since = { now: options.now, days: options.policy.familiarity_days };
  for (const session of sessions) {
    if (options.except?.has(session.id)) continue;
    if (options.only === 'confirmed' && standing(session) !== 'confirmed') continue;
    const weight = weightOf(session, since);
    if (weight > 0) contribute(base, session, weight);
  }
  return base;
}

/** How much a session speaks for others like it; 0: not at all. */
function weightOf(session: TrackedSession, { now, days }: { now: string; days: number }): number {
  const stands = standing(session);
  if (stands === 'none') return 0;
  // Between two readings nobody knows when it went: in doubt the later, so that who reads seldom is not asked more.
  const since = session.presence.state === 'listed' ? 0 : daysBetween(session.presence.at, now);
  if (since > days) return 0;
  return (stands === 'confirmed' ? CONFIRMED : TOLERATED) * 0.5 ** (since / HALVING_DAYS);
}

/** Does it speak for others like it strongly enough by itself? */
export const isStillFamiliar = (session: TrackedSession, since: { now: string; days: number }): boolean =>
  weightOf(session, since) > FAMILIAR_FROM - 1e-9;

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
  const { known } = session.memory;
  const foreseen = isForeseen(place, expected, spanOf(known.signedIn) ?? pointOf(session.firstSeen));
  return { ...found, familiar: found.familiar || foreseen || isForeseen(place, expected, pointOf(now)) };
}

/** Is this a place where the owner's sign-ins come from, or are expected from? No place is no strange one. */
export function isFamiliarPlace(
  row: SessionRow,
  base: Base,
  now: string,
  expected: ExpectedPlace[],
): boolean {
  const place = placeOf(row.location);
  if (isNowhere(place) || base.placedSignIns === 0) return true;
  const { familiar } = total(base.places, (other) => isSamePlace(place, other), undefined, 0, []);
  return familiar || isForeseen(place, expected, spanOf(row.signedIn) ?? pointOf(now));
}

/** Has the owner signed in from this very town, or its region? Where no place is known, none is a new one. */
export function isFamiliarTown(location: string, base: Base): boolean {
  const place = placeOf(location);
  if (place.parts.length === 0 || base.placedSignIns === 0) return true;
  return [...base.places.values()].some(({ value }) => TOWNS.has(placeAgreement(place, value)));
}

const TOWNS: ReadonlySet<PlaceAgreement> = new Set(['same', 'within', 'same-region', 'unclear']);

interface Span {
  from: number;
  to: number;
}
const pointOf = (at: string): Span => ({ from: instant(at), to: instant(at) });

/** Was the place expected at some instant of the span? */
const isForeseen = (place: Place, expected: ExpectedPlace[], { from, to }: Span) =>
  expected.some(
    (e) =>
      instant(e.from) <= to &&
      (e.until === null || from < instant(e.until)) &&
      isSamePlace(place, placeOf(e.place)),
  );

export const isKnownAs = (device: Device, other: Device): boolean => {
  const agrees = deviceAgreement(device, other);
  return agrees === 'same' || agrees === 'alike' || agrees === 'vague';
};

export const isSamePlace = (place: Place, other: Place): boolean => {
  const agrees = placeAgreement(place, other);
  return agrees === 'same' || agrees === 'within' || agrees === 'same-region' || agrees === 'same-country';
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
  // Sums of halves and quarters come out a hair too low.
  return { familiar: weight > FAMILIAR_FROM - 1e-9, seen: Math.min(seen, of), of };
}

export const daysBetween = (from: string, to: string): number => (instant(to) - instant(from)) / DAY;
