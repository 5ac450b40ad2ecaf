import type { TrackedSession } from '../model';
import type { Policy } from '../policy/policy';
import { instant } from './instant';
import { type Device, deviceKey, deviceOf } from './normalise/device';
import { isNowhere, type Place, placeKey, placeOf } from './normalise/place';
import { standing } from './standing';

/** What speaks for an account's habits. `only`: 'confirmed' leaves out what was merely tolerated. */
export interface Base {
  devices: Map<string, Tally<Device>>;
  places: Map<string, Tally<Place>>;
  /** All sign-ins in it, and those that showed a place. */
  signIns: number;
  placedSignIns: number;
  contributions: Map<string, Contribution>;
}

export interface Tally<T> {
  value: T;
  weight: number;
  count: number;
}

export interface Contribution {
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
export const LONG_TOLERATED_DAYS = 30;
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
  isEnough(weightOf(session, since));

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

export const daysBetween = (from: string, to: string): number => (instant(to) - instant(from)) / DAY;

/** Sums of halves and quarters come out a hair too low. */
export const isEnough = (weight: number): boolean => weight > FAMILIAR_FROM - 1e-9;
