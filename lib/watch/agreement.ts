import type { SessionRow, SignInTime } from '../model';
import { instant } from './instant';
import { appsOf } from './normalise/app';
import { type Device, deviceAgreement, deviceKey, deviceOf } from './normalise/device';
import { type Place, placeAgreement, placeKey, placeOf } from './normalise/place';

/**
 * How strongly two rows of two readings speak for being one session: a sum of log-odds in the manner of record linkage
 * (Fellegi and Sunter 1969). The weights are not measured on real panels, which nobody has; they are set so that the
 * cases below come out as written, and the bench of lives keeps them there.
 *
 * Two rows match from `MATCHES` on. Alone, the same device and place are enough even if the sign-in time has moved on
 * (4 + 3 - 2 = 5: signing in again changes the row's time), or if the town reads differently (4 + 0.5 + 1 - 2 = 3.5);
 * the same label in another country is not (4 - 4 = 0), unless the time is the same to the hour (a VPN: 4 - 4 + 6).
 */
const WEIGHTS = {
  device: {
    same: 4,
    alike: 3,
    vague: 1,
    unclear: 0,
    'other-browser': -4,
    'other-model': -4,
    other: Number.NEGATIVE_INFINITY,
  },
  place: {
    same: 3,
    within: 2,
    'same-region': 1,
    'same-country': 0.5,
    unclear: 0,
    'other-town': -0.5,
    'other-country': -4,
  },
  signIn: { 'same-hour': 6, 'same-day': 3, overlaps: 1, unclear: 0, later: -2, earlier: -6 },
  apps: { same: 1, shared: 0.5, unclear: 0, other: -1 },
  // The browser that looks is the same at each reading, so the current row stays the current row.
  current: { both: 4, one: -1, none: 0 },
  trusted: { both: 0.5, one: 0, none: 0 },
} as const;

export const MATCHES = 3;

const HOUR = 3_600_000;

/** A row with all that matching needs, normalised once. */
export interface Face {
  device: Device;
  place: Place;
  apps: readonly string[];
  /** Span of the sign-in in milliseconds; null when none is shown. */
  signIn: { from: number; to: number } | null;
  current: boolean;
  trusted: boolean;
  /** One text for all rows that read alike but for the sign-in time, and one for those that read alike altogether. */
  kindKey: string;
  wholeKey: string;
}

/** The same, kept as long as the row is: only for rows that nobody changes, such as those of a watch. */
export function faceOf(row: SessionRow): Face {
  const known = faces.get(row);
  if (known) return known;
  const face = makeFace(row);
  faces.set(row, face);
  return face;
}

const faces = new WeakMap<SessionRow, Face>();

export function makeFace(row: SessionRow): Face {
  const device = deviceOf(row.device);
  const place = placeOf(row.location);
  const apps = appsOf(row.apps);
  const signIn = spanOf(row.signedIn);
  const kindKey = `${deviceKey(device)}|${placeKey(place)}|${apps.join(' ')}|${row.current}`;
  return {
    device,
    place,
    apps,
    signIn,
    current: row.current,
    trusted: row.trusted,
    kindKey,
    wholeKey: `${kindKey}|${signIn?.from ?? ''}|${signIn?.to ?? ''}|${row.trusted}`,
  };
}

/** null when there is none or it is no span of time. */
export function spanOf(time: SignInTime | null): { from: number; to: number } | null {
  if (!time) return null;
  const from = instant(time.from);
  const to = instant(time.to);
  return Number.isNaN(from) || Number.isNaN(to) ? null : { from, to };
}

/** The sum of the weights; -Infinity for two devices that cannot be one. */
export function agreement(before: Face, after: Face): number {
  const device = WEIGHTS.device[deviceAgreement(before.device, after.device)];
  if (device === Number.NEGATIVE_INFINITY) return device;
  return (
    device +
    WEIGHTS.place[placeAgreement(before.place, after.place)] +
    WEIGHTS.signIn[signInAgreement(before.signIn, after.signIn)] +
    WEIGHTS.apps[appsAgreement(before, after)] +
    WEIGHTS.current[both(before.current, after.current)] +
    WEIGHTS.trusted[both(before.trusted, after.trusted)]
  );
}

/** Spans agree when they overlap: the page shows the same instant now to the minute and now as "3 days ago". */
export function signInAgreement(before: Face['signIn'], after: Face['signIn']): keyof typeof WEIGHTS.signIn {
  if (!before || !after) return 'unclear';
  if (after.from >= before.to) return 'later';
  if (before.from >= after.to) return 'earlier';
  const widest = Math.max(before.to - before.from, after.to - after.from);
  return widest <= 2 * HOUR ? 'same-hour' : widest <= 50 * HOUR ? 'same-day' : 'overlaps';
}

function appsAgreement(a: Face, b: Face): keyof typeof WEIGHTS.apps {
  if (a.apps.length === 0 || b.apps.length === 0) return 'unclear';
  const shared = a.apps.filter((app) => b.apps.includes(app)).length;
  if (shared === a.apps.length && shared === b.apps.length) return 'same';
  return shared > 0 ? 'shared' : 'other';
}

const both = (a: boolean, b: boolean) => (a && b ? 'both' : a || b ? 'one' : 'none');
