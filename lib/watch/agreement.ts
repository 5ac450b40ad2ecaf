import type { SessionRow, SignInTime } from '../model';
import { instant } from './instant';
import { appsOf } from './normalise/app';
import {
  type Device,
  deviceAgreement,
  deviceKey,
  deviceOf,
  versionAgreement,
  versionOf,
} from './normalise/device';
import { type Place, placeAgreement, placeKey, placeOf } from './normalise/place';

/**
 * How strongly two rows of two readings speak for being one session: a sum of log-odds in the manner of record linkage
 * (Fellegi and Sunter 1969). Nobody has measured real panels, so the weights are no estimates: they are the smallest
 * halves that give the cases of `match.test.ts`, and each has a reason that does not come from the bench.
 *
 * - device: nearly always shown, and the one thing that a session never changes; so it alone nearly decides. A label
 *   that is missing says little against, and much less for: a stranger's row may be the one without a label.
 * - version: machines are updated and never go back; of two rows of one kind the version tells which is which.
 * - place: approximate and redrawn at every sign-in (help centre), so that another one says little against.
 * - sign-in: the same span is near proof. A later one is what signing in again does (the page shows the *last* sign-in);
 *   an earlier one is what nothing does.
 * - current: the browser that looks is mostly the same one, so the current row mostly stays the current row.
 *
 * Rows match from `MATCHES` on: the same device at the same time, or signed in again from wherever, if nothing matches
 * better. Whether such a pair is believed to be one *sign-in* is another question (`reading.ts`).
 */
const WEIGHTS = {
  device: {
    same: 4,
    alike: 3,
    unnamed: 3,
    vague: 1,
    unclear: -1,
    'other-browser': -4,
    'other-model': -4,
    other: Number.NEGATIVE_INFINITY,
  },
  version: { same: 1, newer: 0, unclear: 0, older: -1 },
  place: {
    same: 3,
    within: 2,
    'same-region': 1.5,
    'same-country': 1,
    unclear: 0,
    'other-town': -0.5,
    'other-country': -1,
  },
  signIn: { 'same-hour': 6, 'same-day': 3, overlaps: 1, unclear: 0, later: -1, earlier: -7 },
  apps: { same: 1, shared: 0.5, unclear: 0, other: -1 },
  current: { both: 1.5, one: -0.5, none: 0 },
  trusted: { both: 0.5, one: -0.5, none: 0 },
} as const;

export const MATCHES = 2;

const HOUR = 3_600_000;

/** A row with all that matching needs, normalised once. */
export interface Face {
  device: Device;
  /** The numbers in the label, as shown. */
  version: readonly number[];
  place: Place;
  apps: readonly string[];
  /** Span of the sign-in in milliseconds; null when none is shown. */
  signIn: { from: number; to: number } | null;
  current: boolean;
  trusted: boolean;
  /** One text for all rows that read alike but for versions and sign-in time; but for the time; altogether. */
  kindKey: string;
  versionKey: string;
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
  const version = versionOf(row.device);
  const place = placeOf(row.location);
  const apps = appsOf(row.apps);
  const signIn = spanOf(row.signedIn);
  const kindKey = `${deviceKey(device)}|${placeKey(place)}|${apps.join(' ')}|${row.current}`;
  const versionKey = `${kindKey}|${version.join('.')}`;
  return {
    device,
    version,
    place,
    apps,
    signIn,
    current: row.current,
    trusted: row.trusted,
    kindKey,
    versionKey,
    wholeKey: `${versionKey}|${signIn?.from ?? ''}|${signIn?.to ?? ''}|${row.trusted}`,
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
    WEIGHTS.version[versionAgreement(before.version, after.version)] +
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
