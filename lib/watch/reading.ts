import type { Alert, Entry, SessionRow, TrackedSession, Watch } from '../model';
import type { Policy } from '../policy/policy';
import { faceOf, signInAgreement, spanOf } from './agreement';
import { type Occasion, raise } from './alerts';
import { settleLogOuts } from './log-outs';
import { matchFaces } from './match';
import { arrival, changes } from './occasions';
import { continuedBy, originOf } from './origin';
import { rescored } from './rescore';
import { byId, isListed } from './standing';
import { faceOfSession, newSession, nowGone, seenAgain } from './tracking';

/** One reading that gave sessions, told apart into what it shows of each. */
interface Reading {
  at: string;
  complete: boolean;
  language: string;
  /** Rows of sessions that are known. */
  seen: [TrackedSession, SessionRow][];
  /** Rows of none that is known. */
  added: SessionRow[];
}

type Outcome = { watch: Watch; alerts: Alert[] };

/** Folds a snapshot. One that is older than the last reading says nothing about now and changes nothing. */
export function takeSnapshot(
  watch: Watch,
  entry: Extract<Entry, { type: 'snapshot' }>,
  policy: Policy,
): Outcome {
  if (isLate(watch, entry.at)) return { watch, alerts: [] };
  const rows = inOrder(entry.rows);
  const listed = Object.values(watch.sessions).filter(isListed).sort(byId);
  const found = pairUp(listed, rows);
  // A row of no listed session can be one that had gone and is back, with the same sign-in.
  const back = pairUp(goneInTime(watch, found.added), found.added, isSameSignIn);
  return takeReading(
    watch,
    {
      at: entry.at,
      complete: entry.complete,
      language: entry.language,
      seen: [...found.seen, ...back.seen],
      added: back.added,
    },
    policy,
  );
}

/** Folds the word that the last snapshot was seen again: as if the same rows had come once more. */
export function takeUnchanged(
  watch: Watch,
  entry: Extract<Entry, { type: 'unchanged' }>,
  policy: Policy,
): Outcome {
  const last = watch.lastReading;
  if (!last || isLate(watch, entry.at)) return { watch, alerts: [] };
  const seen = Object.values(watch.sessions)
    .filter((session) => isListed(session) && session.lastSeen === last.at)
    .map((session): [TrackedSession, SessionRow] => [session, session.row]);
  return takeReading(watch, { ...last, at: entry.at, seen, added: [] }, policy);
}

const isLate = (watch: Watch, at: string) =>
  watch.lastReading !== null && Date.parse(at) < Date.parse(watch.lastReading.at);

/** Rows by what they say, so that ids do not depend on the order of the page. */
function inOrder(rows: SessionRow[]): SessionRow[] {
  return rows
    .map((row) => ({ row, key: JSON.stringify(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
}

function pairUp(
  sessions: TrackedSession[],
  rows: SessionRow[],
  accept: (session: TrackedSession, row: SessionRow) => boolean = () => true,
): { seen: [TrackedSession, SessionRow][]; added: SessionRow[] } {
  if (sessions.length === 0) return { seen: [], added: rows };
  const { pairs } = matchFaces(sessions.map(faceOfSession), rows.map(faceOf));
  const seen: [TrackedSession, SessionRow][] = [];
  const taken = new Set<number>();
  for (const [i, j] of pairs) {
    const [session, row] = [sessions[i], rows[j]];
    if (!session || !row || !accept(session, row)) continue;
    seen.push([session, row]);
    taken.add(j);
  }
  return { seen, added: rows.filter((_, j) => !taken.has(j)) };
}

/** Sessions no longer listed whose sign-in time is that of one of the rows. */
function goneInTime(watch: Watch, rows: SessionRow[]): TrackedSession[] {
  if (rows.length === 0) return [];
  return Object.values(watch.sessions)
    .filter((session) => !isListed(session) && rows.some((row) => isSameSignIn(session, row)))
    .sort(byId);
}

const isSameSignIn = (session: TrackedSession, row: SessionRow) => {
  const agrees = signInAgreement(spanOf(session.memory.known.signedIn), spanOf(row.signedIn));
  return agrees === 'same-hour' || agrees === 'same-day';
};

function takeReading(watch: Watch, reading: Reading, policy: Policy): Outcome {
  const { at, complete, language } = reading;
  const learning = watch.baselineAt === null;
  const occasions = new Map<string, Occasion[]>();
  const tell = (id: string, more: Occasion[]) => {
    if (more.length > 0) occasions.set(id, [...(occasions.get(id) ?? []), ...more]);
  };
  const sameLanguage = watch.lastReading?.language === language;

  const sessions: Record<string, TrackedSession> = { ...watch.sessions };
  for (const [before, row] of reading.seen) {
    const after = seenAgain(before, row, at);
    if (!learning && isListed(before))
      tell(before.id, changes(before, after, { complete, language, sameLanguage }));
    sessions[before.id] = complete ? withTrust(after, language) : after;
  }
  if (complete) {
    for (const session of Object.values(watch.sessions)) {
      if (isListed(session) && sessions[session.id] === session) sessions[session.id] = nowGone(session, at);
    }
  }
  const tracked = Object.values(sessions);
  const arrived = arrivals(reading, tracked, watch.nextId, learning);
  for (const session of arrived) sessions[session.id] = complete ? withTrust(session, language) : session;

  let next: Watch = {
    ...watch,
    sessions,
    nextId: watch.nextId + arrived.length,
    lastReading: { at, complete, language },
    lastMiss: null,
    baselineAt: watch.baselineAt ?? (complete ? at : null),
  };
  if (complete) {
    const settled = settleLogOuts(next, at);
    next = settled.watch;
    for (const [id, more] of settled.occasions) tell(id, more);
  }
  next = rescored(next, at, policy);
  if (!learning) for (const { id } of arrived) tell(id, arrivalOf(next, id));
  return announce(next, occasions, { account: watch.account, at, policy });
}

function arrivals(
  reading: Reading,
  tracked: TrackedSession[],
  nextId: number,
  learning: boolean,
): TrackedSession[] {
  const taken = continuedBy(tracked);
  return reading.added.map((row, i) => {
    const origin = learning ? ({ kind: 'baseline' } as const) : originOf(row, tracked, taken);
    if (origin.kind === 'continues' || origin.kind === 'returns') taken.add(origin.session);
    return newSession(`s${nextId + i}`, row, reading.at, origin);
  });
}

function arrivalOf(watch: Watch, id: string): Occasion[] {
  const session = watch.sessions[id];
  if (!session) return [];
  const { origin } = session.memory;
  return [arrival(session, origin.kind === 'continues' ? watch.sessions[origin.session] : undefined)];
}

/** Remembers in which languages a complete reading showed the session without the trusted mark. */
function withTrust(session: TrackedSession, language: string): TrackedSession {
  const { untrustedIn } = session.memory;
  if (session.row.trusted !== untrustedIn.includes(language)) return session;
  const now = session.row.trusted
    ? untrustedIn.filter((other) => other !== language)
    : [...untrustedIn, language].slice(-MOST_LANGUAGES);
  return { ...session, memory: { ...session.memory, untrustedIn: now } };
}

const MOST_LANGUAGES = 8;

function announce(
  watch: Watch,
  occasions: Map<string, Occasion[]>,
  context: { account: string; at: string; policy: Policy },
): Outcome {
  const sessions = { ...watch.sessions };
  const alerts: Alert[] = [];
  for (const [id, of] of occasions) {
    const session = sessions[id];
    const raised = session ? raise(session, of, context) : null;
    if (!raised) continue;
    sessions[id] = raised.session;
    alerts.push(raised.alert);
  }
  const number = (alert: Alert) => Number(alert.session.slice(1));
  return {
    watch: alerts.length > 0 ? { ...watch, sessions } : watch,
    alerts: alerts.sort((a, b) => number(a) - number(b)),
  };
}
