import type { TrackedSession, Watch } from '../model';
import type { Policy } from '../policy/policy';
import { instant } from './instant';
import { type Expectation, expectations, type KnownPlace, placesOf } from './inventory-places';
import { appOf } from './normalise/app';
import { byDevice, type DeviceStanding, type OneDevice } from './one-device';
import { isListed } from './standing';

export { coverOf, type Expectation, type KnownPlace, type SeenBetween } from './inventory-places';
export type { DeviceStanding } from './one-device';

/** A device of an account, as far as its sessions tell. Texts are the page's or the owner's: show as text only. */
export interface KnownDevice {
  /** The id of its first session. */
  id: string;
  /** The ids of its sessions, oldest first. */
  sessions: string[];
  /** The owner's own name for it, the one given last; null when there is none. */
  name: string | null;
  /** As shown, each once, newest first; [] when none ever was. */
  labels: string[];
  /** Readings: the first and the last that showed it. */
  firstSeen: string;
  lastSeen: string;
  /** true: it was already there at the first reading, and may be older. */
  baseline: boolean;
  /** As far as readings showed. */
  signIns: number;
  /** As shown at its sign-ins, each once, newest first. */
  places: string[];
  apps: string[];
  /** How many of its sessions are listed now. */
  listed: number;
  standing: DeviceStanding;
}

/** The owner's devices and places, and what they said of places. */
export interface Inventory {
  /** Those listed now first, then by when they were last seen. */
  devices: KnownDevice[];
  /** Most recently seen first. */
  places: KnownPlace[];
  /** Those that hold now first, then those ahead, then those that are over. */
  expected: Expectation[];
}

/** What is known of the devices and places of an account at `now`. Pure; n log n in the number of sessions. */
export function inventory(watch: Watch, now: Date, policy: Policy): Inventory {
  const sessions = Object.values(watch.sessions);
  const groups = byDevice(sessions);
  const appNames = namesOfApps(sessions);
  const devices = groups.map((group) => deviceFrom(group, appNames)).sort(listedFirst);
  return {
    devices,
    places: placesOf(groups, { watch, now: now.toISOString(), policy }),
    expected: expectations(watch.expected, now),
  };
}

function deviceFrom({ sessions, standing }: OneDevice, appNames: Map<string, string>): KnownDevice {
  const newestFirst = sessions.toReversed();
  const [first] = sessions;
  const seen = sessions.map(({ firstSeen }) => firstSeen);
  const last = sessions.map(({ lastSeen }) => lastSeen);
  return {
    id: first?.id ?? '',
    sessions: sessions.map(({ id }) => id),
    name: newestFirst.find(({ name }) => name !== null)?.name ?? null,
    labels: distinct(newestFirst.flatMap(({ row, memory }) => [row.device, memory.known.device])),
    firstSeen: seen.reduce((a, b) => (instant(b) < instant(a) ? b : a), seen[0] ?? ''),
    lastSeen: last.reduce((a, b) => (instant(b) > instant(a) ? b : a), last[0] ?? ''),
    baseline: sessions.some(({ baseline }) => baseline),
    signIns: sessions.reduce((sum, { memory }) => sum + memory.signIns, 0),
    places: distinct(newestFirst.flatMap(({ row, memory }) => [row.location, ...memory.places.toReversed()])),
    apps: appsIn(newestFirst, appNames),
    listed: sessions.filter(isListed).length,
    standing,
  };
}

/** Apps as the rows show them, and those that they showed once, by the name that some row has for them. */
function appsIn(sessions: TrackedSession[], names: Map<string, string>): string[] {
  const apps = new Map<string, string>();
  for (const { row, memory } of sessions) {
    for (const app of row.apps) if (!apps.has(appOf(app))) apps.set(appOf(app), app);
    for (const key of memory.apps)
      if (!apps.has(key)) apps.set(key, names.get(key) ?? key.replace('other:', ''));
  }
  return distinct(apps.values());
}

function namesOfApps(sessions: TrackedSession[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { row } of sessions) for (const app of row.apps) names.set(appOf(app), app);
  return names;
}

const distinct = (texts: Iterable<string>): string[] =>
  [...new Set(texts)].filter((text) => text.trim() !== '');

const listedFirst = (a: KnownDevice, b: KnownDevice): number =>
  Number(b.listed > 0) - Number(a.listed > 0) || instant(b.lastSeen) - instant(a.lastSeen);
