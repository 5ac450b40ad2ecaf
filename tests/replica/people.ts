import { addDevice, type SessionFields, type World } from './model';

/** Accounts, devices and places to play with. Nothing here belongs to anybody. */

export const accounts = [
  { user: 'user-Qm4x8Tz1LrWb', workspace: 'd1f0a6c2-7c1e-4c56-9a43-0f5c6b2f8e11', name: 'Robin Vale' },
  { user: 'user-Qm4x8Tz1LrWb', workspace: '5b93e7aa-2f4d-4d0a-8c77-91c3d6a0be42', name: 'Robin Vale' },
  { user: 'user-7hKp2NvEy9Dc', workspace: 'c8a14d7e-63b2-4b9f-b1d5-2ae7708f3c90', name: 'Robin Vale' },
] as const;

const hour = 3_600_000;
const day = 24 * hour;

/** Session fields whose sign-in lies `ago` milliseconds before the clock. */
type Known = Partial<SessionFields> & { ago: number };

/** The account's usual sessions, in the order of the panel. */
export const usual: Known[] = [
  {
    device: { browser: 'Chrome', system: 'macOS' },
    apps: ['ChatGPT Web', 'Codex'],
    place: { city: 'Seattle', region: 'WA', country: 'US' },
    current: true,
    trusted: true,
    ago: 3 * hour,
  },
  {
    device: { name: 'iPhone · iOS 26.6.2' },
    apps: ['ChatGPT iOS App'],
    place: { city: 'Seattle', region: 'WA', country: 'US' },
    trusted: true,
    ago: 26 * hour,
  },
  {
    device: { browser: 'Firefox', system: 'Linux' },
    apps: ['ChatGPT Web', 'API Platform'],
    place: { city: 'Tacoma', region: 'WA', country: 'US' },
    ago: 9 * day,
  },
  {
    device: { name: 'Mac · macOS 26.1' },
    apps: ['Codex'],
    place: { city: 'Seattle', region: 'WA', country: 'US' },
    ago: 21 * day,
  },
  {
    device: { browser: 'Edge', system: 'Windows' },
    apps: ['ChatGPT Web'],
    place: { country: 'ES' },
    status: 'unavailable',
    ago: 84 * day,
  },
];

/** Devices that may turn up. */
export const strangers: Partial<SessionFields>[] = [
  {
    device: { browser: 'Chrome', system: 'Windows' },
    apps: ['ChatGPT Web', 'API Platform'],
    place: { city: 'Lagos', region: 'LA', country: 'NG' },
  },
  {
    device: { name: 'Android phone' },
    apps: ['ChatGPT Android App'],
    place: { city: 'Reus', region: 'CT', country: 'ES' },
  },
  {
    device: { name: 'Desktop · Windows' },
    apps: ['Codex'],
    place: { city: 'Fondettes', country: 'FR' },
    trusted: true,
  },
  { device: null, apps: ['API Platform'], place: { country: 'BR' } },
  {
    device: { browser: 'Safari', system: 'iPadOS' },
    apps: ['ChatGPT Web'],
    place: { city: 'Portland', region: 'OR', country: 'US' },
  },
  { device: { name: 'Samsung SM-G960F' }, apps: [], place: null },
];

export const elsewhere = [
  { city: 'Portland', region: 'OR', country: 'US' },
  { city: 'Vancouver', region: 'BC', country: 'CA' },
  { city: 'Kraków', country: 'PL' },
  { city: '大阪市', country: 'JP' },
  { country: 'BR' },
];

/** The world at the start: the usual sessions of the first account, everything shown well. */
export function newWorld(now: number): World {
  const empty: World = {
    settings: {
      kit: 'own',
      door: 'open',
      link: 'tab',
      more: 'button',
      panel: 'ok',
      language: 'en',
      layout: 'a',
      dates: 'medium',
      datetime: false,
      places: 'codes',
      pageSize: null,
      arrival: 'at-once',
      unfolded: true,
      speed: 1,
      account: accounts[0],
      marker: true,
    },
    sessions: [],
    made: 0,
  };
  return usual
    .toReversed()
    .reduce((world, { ago, ...fields }) => addDevice(world, now, { ...fields, signedIn: now - ago }), empty);
}

/** Another account (or workspace) is signed in to on this browser; a user seen for the first time gets a current session. */
export function switchAccount(world: World, now: number, account: World['settings']['account']): World {
  const switched = { ...world, settings: { ...world.settings, account } };
  const known = world.sessions.some((session) => session.user === account.user);
  return known ? switched : addDevice(switched, now, { ...usual[0], current: true });
}
