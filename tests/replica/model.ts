/**
 * What the replica's account is like and what can happen to it. Pure: every function gives a new world, the clock is
 * passed in. The server keeps one world; the page only draws what `view` says.
 */

export const layouts = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
export const languages = ['en', 'de', 'de-partial', 'ja', 'ar'] as const;
export const panels = ['ok', 'slow', 'loading', 'failing', 'sso', 'empty'] as const;
export const kits = ['own', 'radix'] as const;
export const doors = ['open', 'log-in', 'challenge', 'blank'] as const;
export const links = ['tab', 'settings', 'nothing'] as const;
export const mores = ['button', 'scroll', 'window'] as const;
export const dateStyles = ['medium', 'short', 'long', 'day', 'relative'] as const;

export interface Place {
  city?: string;
  region?: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

export interface Session {
  id: string;
  /** Whose it is: sessions belong to the user, not to a workspace. */
  user: string;
  /** `name` is shown as it stands in every language; null reads "Unknown device". */
  device: { browser: string; system: string } | { name: string } | null;
  /** First-party apps of this session; [] when the row shows none. */
  apps: string[];
  place: Place | null;
  /** Milliseconds since 1970 of the last sign-in; null when the row shows none. */
  signedIn: number | null;
  trusted: boolean;
  current: boolean;
  status: 'active' | 'unavailable';
  /** When it was logged out; it stays listed until that has spread. null: it was not. */
  loggedOut: number | null;
}

/** What can be said of a session when it is added or changed. */
export type SessionFields = Omit<Session, 'id' | 'user' | 'loggedOut'>;

export interface Account {
  user: string;
  workspace: string;
  /** On the profile button. No identity: two accounts may share it. */
  name: string;
}

export interface Settings {
  /** What draws the page: the replica itself, or React with the real tabs and dialogs of Radix. */
  kit: (typeof kits)[number];
  /** What stands before the page: nothing; a page to log in; one that wants to see a person; one that never comes. */
  door: (typeof doors)[number];
  /** The kit of Radix: how much of `#settings/Security` it follows: to the tab, to the settings, or not at all. */
  link: (typeof links)[number];
  /** The kit of Radix: how further rows come: by a button, by scrolling, or drawn only while they are in sight. */
  more: (typeof mores)[number];
  /** 'slow': rows take seconds; 'sso': Security has no Active sessions entry; 'empty': the Security tab shows nothing at all. */
  panel: (typeof panels)[number];
  /** 'de-partial': a German page of which many labels have not been translated. */
  language: (typeof languages)[number];
  layout: (typeof layouts)[number];
  dates: (typeof dateStyles)[number];
  /** Whether times stand in `<time datetime>`. */
  datetime: boolean;
  /** Country as its code ("Reus, CT, ES") or in words ("San Diego, United States"). */
  places: 'codes' | 'names';
  /** Rows shown before "Show more"; null shows all. */
  pageSize: number | null;
  /** 'in-parts': the panel draws half of the rows without places first, and the rest a moment later. */
  arrival: 'at-once' | 'in-parts';
  /** Layout f: whether its rows start unfolded. */
  unfolded: boolean;
  /** How many times faster than real a log-out spreads. */
  speed: number;
  account: Account;
  /** Whether `<html>` carries the ids of user and workspace. */
  marker: boolean;
}

export interface World {
  settings: Settings;
  /** In the order in which the panel lists them. */
  sessions: Session[];
  /** Sessions made so far, behind their ids. */
  made: number;
}

/** What the page draws. */
export interface View extends Settings {
  /** The replica's clock, milliseconds since 1970. */
  now: number;
  /** Sessions that the panel lists now. */
  sessions: Session[];
  /** false once the log-out of the current session has spread: the page shows its log-in screen. */
  signedIn: boolean;
}

/** A log-out takes up to 30 minutes to spread (help centre); the replica always takes all of them. */
export const propagation = 30 * 60_000;

function listed(session: Session, { account, speed }: Settings, now: number): boolean {
  if (session.user !== account.user) return false;
  return session.loggedOut === null || now < session.loggedOut + propagation / speed;
}

export function view(world: World, now: number): View {
  const sessions = world.sessions.filter((session) => listed(session, world.settings, now));
  return { ...world.settings, now, sessions, signedIn: sessions.some((session) => session.current) };
}

/** A device signs in, and is listed first. What is not said of it reads as a plain untrusted session. */
export function addDevice(world: World, now: number, fields: Partial<SessionFields>): World {
  const session: Session = {
    device: null,
    apps: ['ChatGPT Web'],
    place: null,
    signedIn: now,
    trusted: false,
    current: false,
    status: 'active',
    ...fields,
    id: `session-${world.made + 1}`,
    user: world.settings.account.user,
    loggedOut: null,
  };
  return { ...world, sessions: [session, ...world.sessions], made: world.made + 1 };
}

function onSession(world: World, id: string, change: (session: Session) => Session): World {
  return {
    ...world,
    sessions: world.sessions.map((session) => (session.id === id ? change(session) : session)),
  };
}

/** Place, apps, trust or whatever else the page may show differently from now on. */
export function changeSession(world: World, id: string, fields: Partial<SessionFields>): World {
  return onSession(world, id, (session) => ({ ...session, ...fields }));
}

/** As the panel's own button: a trusted device also loses its trust. A session without that button stays as it is. */
export function logOut(world: World, now: number, id: string): World {
  return onSession(world, id, (session) =>
    session.current || session.status === 'unavailable'
      ? session
      : { ...session, trusted: false, loggedOut: session.loggedOut ?? now },
  );
}

/** Every session of the account, the current one included. */
export function logOutAll(world: World, now: number): World {
  const { user } = world.settings.account;
  return {
    ...world,
    sessions: world.sessions.map((session) =>
      session.user === user ? { ...session, loggedOut: session.loggedOut ?? now } : session,
    ),
  };
}

/** The row keeps its place and gets a new time, also when it had been logged out. */
export function signInAgain(world: World, now: number, id: string): World {
  return onSession(world, id, (session) => ({ ...session, signedIn: now, loggedOut: null }));
}

/** This browser's own session signs in again after it had ended. */
export function logIn(world: World, now: number): World {
  const own = world.sessions.find(({ user, current }) => current && user === world.settings.account.user);
  return own ? signInAgain(world, now, own.id) : addDevice(world, now, { current: true });
}

/** The panel lists the same sessions in the opposite order. */
export function reverse(world: World): World {
  return { ...world, sessions: world.sessions.toReversed() };
}

export function set(world: World, settings: Partial<Settings>): World {
  return { ...world, settings: { ...world.settings, ...settings } };
}
