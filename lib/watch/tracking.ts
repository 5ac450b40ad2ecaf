import type { Origin, SessionMemory, SessionRow, SignInTime, TrackedSession } from '../model';
import { type Face, faceOf, signInAgreement, spanOf } from './agreement';

const HOUR = 3_600_000;

/** So many places of a session's sign-ins are remembered. */
const MOST_PLACES = 8;

/** So many apps of a session are remembered: more than there are, less than a hostile page can invent. */
const MOST_APPS = 50;
/** So many hours of a session's sign-ins are remembered. */
const MOST_HOURS = 16;

const NO_RISK = { score: 0, suggestion: 'keep', reasons: [] } as const;

/** A session at its first sight; its risk is worked out afterwards. */
export function newSession(id: string, row: SessionRow, at: string, origin: Origin): TrackedSession {
  return {
    id,
    row,
    firstSeen: at,
    lastSeen: at,
    decision: null,
    judgements: [],
    baseline: origin.kind === 'baseline',
    presence: { state: 'listed' },
    risk: { ...NO_RISK, reasons: [] },
    alerts: [],
    name: null,
    note: '',
    owner: '',
    reviewer: '',
    memory: {
      known: { device: row.device, location: row.location, signedIn: row.signedIn },
      apps: faceOf(row).apps.slice(0, MOST_APPS),
      places: row.location === '' ? [] : [row.location],
      signIns: 1,
      hours: hourOf(row.signedIn),
      untrustedIn: [],
      raised: [],
      challenged: false,
      leaving: null,
      origin,
    },
  };
}

/** The session after a reading showed it as `row`. */
export function seenAgain(session: TrackedSession, row: SessionRow, at: string): TrackedSession {
  const { memory } = session;
  const signedInAgain = hasMovedOn(memory.known.signedIn, row.signedIn);
  const apps = faceOf(row).apps.filter((app) => !memory.apps.includes(app));
  // Where the browser that reads is, its owner is: as good as a sign-in from there.
  const isNewHere = memory.places.length === 0 || (row.current && !memory.places.includes(row.location));
  const moved = row.location !== '' && (signedInAgain || isNewHere);
  return {
    ...session,
    row,
    lastSeen: at,
    presence: { state: 'listed' },
    memory: {
      ...memory,
      known: knownWith(memory.known, row),
      apps: apps.length > 0 ? [...memory.apps, ...apps].slice(0, MOST_APPS).sort() : memory.apps,
      places: moved ? withPlace(memory.places, row.location) : memory.places,
      signIns: signedInAgain ? memory.signIns + 1 : memory.signIns,
      hours: signedInAgain ? [...memory.hours, ...hourOf(row.signedIn)].slice(-MOST_HOURS) : memory.hours,
    },
  };
}

/** The hour of a sign-in, [] where it is not shown as precisely. */
function hourOf(time: SignInTime | null): number[] {
  const span = spanOf(time);
  return span && span.to - span.from <= HOUR ? [new Date(span.from).getUTCHours()] : [];
}

function knownWith(known: SessionMemory['known'], row: SessionRow): SessionMemory['known'] {
  const device = row.device || known.device;
  const location = row.location || known.location;
  const signedIn = row.signedIn ? newer(known.signedIn, row.signedIn) : known.signedIn;
  const same = device === known.device && location === known.location && signedIn === known.signedIn;
  return same ? known : { device, location, signedIn };
}

/** The session after a complete reading did not show it. Its alerts end: it has verifiably gone from the list. */
export function nowGone(session: TrackedSession, at: string): TrackedSession {
  return { ...session, presence: { state: 'gone', at }, alerts: [] };
}

/** The face of a session as it is best known: what one reading left out is filled in from earlier ones. */
export function faceOfSession({ row, memory: { known } }: TrackedSession): Face {
  const complete =
    row.device === known.device &&
    row.location === known.location &&
    row.signedIn?.from === known.signedIn?.from &&
    row.signedIn?.to === known.signedIn?.to;
  return faceOf(complete ? row : { ...row, ...known });
}

/** The sign-in time of a session now lies after the earlier one: it signed in again. */
export const hasMovedOn = (before: SignInTime | null, after: SignInTime | null): boolean =>
  signInAgreement(spanOf(before), spanOf(after)) === 'later';

/** Of two spans for one sign-in the narrower says more; a later sign-in replaces the earlier. */
function newer(before: SignInTime | null, after: SignInTime): SignInTime {
  const [one, other] = [spanOf(before), spanOf(after)];
  if (!before || !one || !other || !overlap(one, other)) return after;
  return one.to - one.from <= other.to - other.from ? before : after;
}

const overlap = (a: { from: number; to: number }, b: { from: number; to: number }) =>
  a.from < b.to && b.from < a.to;

const withPlace = (places: string[], place: string) =>
  [...places.filter((other) => other !== place), place].slice(-MOST_PLACES);

/** Remembers in which languages a complete reading showed the session without the trusted mark. */
export function withTrust(session: TrackedSession, language: string): TrackedSession {
  const { untrustedIn } = session.memory;
  if (session.row.trusted !== untrustedIn.includes(language)) return session;
  const now = session.row.trusted
    ? untrustedIn.filter((other) => other !== language)
    : [...untrustedIn, language].slice(-MOST_LANGUAGES);
  return { ...session, memory: { ...session.memory, untrustedIn: now } };
}

const MOST_LANGUAGES = 8;
