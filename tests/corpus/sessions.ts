import type { Words } from './languages/words';
import type { Random } from './random';

/** What a session is, before any language. */
export interface Session {
  kind: 'computer' | 'phone' | 'unknown';
  device: DeviceLabel | null;
  apps: readonly AppName[];
  place: Place | null;
  signedInAt: Date | null;
  trusted: boolean;
  current: boolean;
  status: 'active' | 'unavailable';
}

/** A label of its own, or one put together in the page's language. */
export type DeviceLabel = { label: string } | { browser: string; os: string } | { word: keyof Words };

/** 'API' is written in the page's language. */
export type AppName =
  | 'ChatGPT'
  | 'ChatGPT Web'
  | 'ChatGPT iOS App'
  | 'ChatGPT Android App'
  | 'ChatGPT Desktop'
  | 'Codex'
  | 'Codex Web'
  | 'API';

export interface Place {
  city: string;
  region: string;
  /** ISO 3166-1 alpha-2 */
  country: string;
}

type List<T> = readonly [T, ...T[]];

const computers: List<DeviceLabel> = [
  { browser: 'Chrome', os: 'macOS' },
  { browser: 'Chrome', os: 'Windows' },
  { browser: 'Safari', os: 'macOS' },
  { browser: 'Firefox', os: 'Linux' },
  { browser: 'Edge', os: 'Windows' },
  { browser: 'Chrome', os: 'ChromeOS' },
  { browser: 'Opera', os: 'Windows' },
];

const phones: List<DeviceLabel> = [
  { browser: 'Safari', os: 'iOS' },
  { browser: 'Chrome', os: 'Android' },
  { browser: 'Samsung Internet', os: 'Android' },
  { label: 'iPhone · iOS 26.6.2' },
  { label: 'Pixel 10 Pro' },
];

/** Labels with separators, versions and marks in them. */
const oddComputers: List<DeviceLabel> = [
  { label: 'Mac · macOS 26.1' },
  { label: 'Mac · macOS 10.15.7' },
  { label: 'Desktop · Windows' },
  { label: 'Google Chrome - 126 (Windows)' },
  { label: 'Firefox · Linux' },
  { label: 'Studio MacBook' },
  { label: 'DESKTOP-7F3K2QA' },
  { label: "Reception's iMac (24-inch, 2023)" },
];

const oddPhones: List<DeviceLabel> = [
  { label: 'iPad Pro (12.9-inch) (3rd generation)' },
  { label: 'Samsung SM-G960F' },
  { label: 'iPhone15,3' },
  { label: 'Galaxy Z Fold6 / Android 16' },
  { label: 'iPad, iPadOS 26' },
];

const webApps: List<readonly AppName[]> = [['ChatGPT Web'], ['ChatGPT'], ['ChatGPT Web'], ['API'], ['Codex']];
const phoneApps: List<readonly AppName[]> = [
  ['ChatGPT iOS App'],
  ['ChatGPT Android App'],
  ['ChatGPT'],
  ['ChatGPT Web'],
];
const manyApps: List<readonly AppName[]> = [
  ['ChatGPT Web', 'Codex'],
  ['ChatGPT', 'API'],
  ['ChatGPT Web', 'Codex Web', 'API'],
  ['ChatGPT', 'Codex', 'API'],
];

const places: List<Place> = [
  { city: 'Los Angeles', region: 'CA', country: 'US' },
  { city: 'Seattle', region: 'WA', country: 'US' },
  { city: 'Reus', region: 'CT', country: 'ES' },
  { city: 'Fondettes', region: 'CVL', country: 'FR' },
  { city: 'Hamburg', region: 'HH', country: 'DE' },
  { city: 'São Paulo', region: 'SP', country: 'BR' },
  { city: 'Toronto', region: 'ON', country: 'CA' },
  { city: 'Osaka', region: '27', country: 'JP' },
  { city: 'Kraków', region: '12', country: 'PL' },
  { city: 'Nairobi', region: '30', country: 'KE' },
  { city: 'Bengaluru', region: 'KA', country: 'IN' },
  { city: 'Melbourne', region: 'VIC', country: 'AU' },
  { city: 'Lagos', region: 'LA', country: 'NG' },
];

/** Towns whose names are other words, or have marks in them. */
const trickyPlaces: List<Place> = [
  { city: 'Mobile', region: 'AL', country: 'US' },
  { city: 'Reading', region: 'ENG', country: 'GB' },
  { city: 'Nice', region: 'PAC', country: 'FR' },
  { city: 'Of', region: '61', country: 'TR' },
  { city: "'s-Hertogenbosch", region: 'NB', country: 'NL' },
  { city: 'Tours', region: 'CVL', country: 'FR' },
  { city: 'Washington, D.C.', region: 'DC', country: 'US' },
  { city: 'Orange', region: 'NSW', country: 'AU' },
  { city: 'Weil am Rhein', region: 'BW', country: 'DE' },
  { city: 'L’Aquila', region: 'AQ', country: 'IT' },
  { city: 'May Pen', region: '13', country: 'JM' },
  { city: 'Saint-Jean-sur-Richelieu', region: 'QC', country: 'CA' },
];

/** What the sessions of a page are to be like. */
export interface Kinds {
  count: number;
  oddLabels?: boolean;
  trickyPlaces?: boolean;
  manyApps?: boolean;
  trusted?: boolean;
  /** Probability that a status is unavailable. */
  unavailable?: number;
  unknownDevices?: boolean;
  /** The current session need not be listed first, or at all. */
  current?: 'first' | 'anywhere' | 'none';
  /** Signed in within the last days, for pages that say "today" or "3 hours ago". */
  recent?: boolean;
}

function device(kinds: Kinds, random: Random): Pick<Session, 'kind' | 'device'> {
  if (kinds.unknownDevices && random.chance(0.5))
    return { kind: 'unknown', device: { word: 'unknownDevice' } };
  if (random.chance(0.6)) {
    return { kind: 'computer', device: random.pick(kinds.oddLabels ? oddComputers : computers) };
  }
  return { kind: 'phone', device: random.pick(kinds.oddLabels ? oddPhones : phones) };
}

function session(kinds: Kinds, at: Date, random: Random): Session {
  const made = device(kinds, random);
  const days = kinds.recent ? random.between(0, 4) : random.between(0, 290);
  const signedInAt = new Date(at.getTime() - days * 86_400_000 - random.between(400, 86_000) * 1000);
  return {
    ...made,
    apps: random.pick(kinds.manyApps ? manyApps : made.kind === 'phone' ? phoneApps : webApps),
    place: random.pick(kinds.trickyPlaces ? trickyPlaces : places),
    signedInAt,
    trusted: random.chance(kinds.trusted ? 0.6 : 0.2),
    current: false,
    status: random.chance(kinds.unavailable ?? 0) ? 'unavailable' : 'active',
  };
}

/** The sessions of one account, newest first but for the current one. */
export function sessions(kinds: Kinds, at: Date, random: Random): Session[] {
  const made = Array.from({ length: kinds.count }, () => session(kinds, at, random)).sort(
    (a, b) => (b.signedInAt?.getTime() ?? 0) - (a.signedInAt?.getTime() ?? 0),
  );
  const current =
    kinds.current === 'none' ? -1 : kinds.current === 'anywhere' ? random.between(0, kinds.count - 1) : 0;
  // The session one looks from is alive, so its status is never unavailable.
  return made.map((one, i) => (i === current ? { ...one, current: true, status: 'active' } : one));
}
