import type { SessionRow } from '../../lib/model';
import type { FamilyName } from './devices';
import type { Answers } from './personas';
import type { CityName } from './places';

/** What is true of an account and what each reading shows of it. Instants are milliseconds since 1970, UTC. */

export const MINUTE = 60_000;
export const DAY = 86_400_000;
export const MONTH = 30.44 * DAY;
export const iso = (at: number): string => new Date(at).toISOString();

/**
 * What the owner's own life does to a row. `fair`: true where the row reads exactly as some intruder's would, or where
 * the published template itself says "review": a watcher that catches the intruder has to ask here too, once.
 */
export const HAPPENINGS = {
  'own new device': { fair: true },
  'borrowed machine': { fair: true },
  'new browser': { fair: true },
  'first time at a place, unannounced': { fair: true },
  'new VPN exit': { fair: true },
  'API Platform begun': { fair: true },
  'Codex begun': { fair: true },
  'new row beside the old': { fair: true },
  'answered wrongly before': { fair: true },
  'new sign-in without a label': { fair: true },
  'own row was thrown out before': { fair: true },
  'signed in after log out all': { fair: false },
  'field missing': { fair: false },
  'announced journey': { fair: false },
  'known VPN exit': { fair: false },
  'back at a known place': { fair: false },
  'app reinstalled': { fair: false },
  'signed in again, old row gone': { fair: false },
  'signed in again, row moved': { fair: false },
  'place drifted': { fair: false },
  'version moved on': { fair: false },
  'language switched': { fair: false },
  'first reading': { fair: false },
  'nothing at all': { fair: false },
} as const satisfies Record<string, { fair: boolean }>;
/** In the order in which they explain an alert, the most telling first. */
export type Happening = keyof typeof HAPPENINGS;
export const happenings = Object.keys(HAPPENINGS) as Happening[];

/** A machine with one browser or app on it. */
export interface Seat {
  id: string;
  family: FamilyName;
  /** How often its browser and system were updated since the life began. */
  updates: number;
  /** Where it stands; null: it goes where the owner goes. */
  stands: CityName | null;
}

export interface Session {
  id: string;
  seat: Seat;
  signedIn: number;
  city: CityName;
  /** Which name near the city is shown for it; -1: the city's own. */
  spot: number;
  apps: string[];
  trusted: boolean;
  /** Fields that the site itself does not know of this session. */
  lacks: ReadonlySet<'device' | 'place' | 'time'>;
  /** Number of the intrusion that it belongs to; null while it is the owner's alone. */
  intrusion: number | null;
  /** When its row vanishes. */
  ends: number;
  happened: { at: number; what: Happening }[];
}

/** What stands behind a row. */
export interface Shown {
  session: string;
  seat: string;
  /** Where it signed in, whatever the row says of it. */
  country: string;
  intrusion: number | null;
  /** What happened to it since it was last shown. */
  lately: Happening[];
}

export type Reading =
  | { kind: 'failed'; at: number }
  /** `behind[i]` stands behind `rows[i]`. */
  | { kind: 'rows'; at: number; rows: SessionRow[]; behind: Shown[]; complete: boolean; language: string };

export type Rows = Extract<Reading, { kind: 'rows' }>;

/** What the owner does by themselves, whatever a watcher says. */
export type Act = { at: number } & (
  | { kind: 'expect place'; place: string; why: 'travel' | 'vpn'; until: number | null }
  | { kind: 'log out'; session: string }
  | { kind: 'log out all' }
);

export interface Intrusion {
  kind: string;
  session: string;
  /** From when on the row shows it. */
  at: number;
}

/** One account over months, with everything that its panel showed. */
export interface Life {
  name: string;
  persona: string;
  unseen: boolean;
  answers: Answers;
  readings: Reading[];
  acts: Act[];
  intrusions: Intrusion[];
  months: number;
}
