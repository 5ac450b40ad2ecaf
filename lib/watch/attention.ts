import type { LogOut, TrackedSession, Watch } from '../model';
import type { Policy } from '../policy/policy';
import type { Face } from './agreement';
import { instant } from './instant';
import { isKin } from './kin';
import { type PlaceAgreement, placeAgreement } from './normalise/place';
import { regularReviewDue } from './reminders';
import { byId, isListed, isRejected } from './standing';
import { faceOfSession } from './tracking';

/** The one thing to say about an account, the most pressing first. Instants are ISO 8601 UTC. */
export type Status =
  /** Nothing was read or tried yet. */
  | { kind: 'never-read' }
  /** The newest attempt gave no sessions; the last good reading still stands. */
  | { kind: 'unavailable'; at: string }
  | { kind: 'failed'; at: string }
  | { kind: 'unrecognised'; at: string; reason: string }
  | { kind: 'needs-you'; count: number }
  /** Sessions of the first reading that the owner has not said anything about. */
  | { kind: 'confirm-baseline'; count: number }
  | { kind: 'overdue'; lastRead: string }
  /** The last reading did not show everything. */
  | { kind: 'partial'; at: string; count: number }
  | { kind: 'settled'; count: number };

/** Every session in one of the four lists, the most doubtful first. */
export interface Overview {
  status: Status;
  attention: TrackedSession[];
  unconfirmed: TrackedSession[];
  settled: TrackedSession[];
  gone: TrackedSession[];
  /** The newest log-out that is under way, left a session listed, or was checked within a day; null when there is none. */
  logOut: LogOut | null;
}

/**
 * Does this session wait for the owner? It is listed, and an alert worth an interruption is open; or it is doubtful and
 * unanswered; or the owner is not sure; or it is not theirs and no log-out is under way.
 */
export function needsAttention(session: TrackedSession): boolean {
  if (!isListed(session)) return false;
  if (session.alerts.some(({ notify }) => notify) || session.decision === 'unsure') return true;
  if (session.decision === null) return session.memory.challenged;
  return isRejected(session) && session.memory.leaving === null;
}

export function overview(watch: Watch, now: Date, policy: Policy): Overview {
  const all = Object.values(watch.sessions);
  const company = companies(all.filter(isListed));
  const sessions = all.sort((a, b) => mostDoubtfulFirst(a, b, company));
  const listed = sessions.filter(isListed);
  const attention = listed.filter(needsAttention);
  const calm = listed.filter((session) => !needsAttention(session));
  const isUnconfirmed = ({ baseline, decision }: TrackedSession) => baseline && decision === null;
  const unconfirmed = calm.filter(isUnconfirmed);
  const settled = calm.filter((session) => !isUnconfirmed(session));
  const gone = sessions.filter((session) => !isListed(session)).sort(lastGoneFirst);
  const status = statusOf(watch, now, policy, {
    attention: attention.length,
    unconfirmed: unconfirmed.length,
    listed: listed.length,
  });
  return { status, attention, unconfirmed, settled, gone, logOut: logOutToShow(watch, now) };
}

function statusOf(
  watch: Watch,
  now: Date,
  policy: Policy,
  counts: { attention: number; unconfirmed: number; listed: number },
): Status {
  const { lastReading, lastMiss } = watch;
  if (counts.attention > 0) return { kind: 'needs-you', count: counts.attention };
  if (lastMiss) {
    const { at, state, reason } = lastMiss;
    return state === 'unrecognised' ? { kind: state, at, reason: reason ?? '' } : { kind: state, at };
  }
  if (!lastReading) return { kind: 'never-read' };
  if (counts.unconfirmed > 0) return { kind: 'confirm-baseline', count: counts.unconfirmed };
  const dueAt = regularReviewDue(watch, 'active_sessions', policy);
  if (dueAt !== null && instant(dueAt) <= now.getTime()) return { kind: 'overdue', lastRead: lastReading.at };
  if (!lastReading.complete) return { kind: 'partial', at: lastReading.at, count: counts.listed };
  return { kind: 'settled', count: counts.listed };
}

/** For so long, in milliseconds, it is worth saying that a log-out was checked and what came of it. */
const NEWS = 24 * 3_600_000;

function logOutToShow(watch: Watch, now: Date): LogOut | null {
  const newestFirst = [...watch.logOuts].reverse();
  const failed = ({ sessions }: LogOut) =>
    sessions.some(({ session, outcome }) => {
      const tracked = watch.sessions[session];
      return (outcome === 'still-there' || outcome === 'back') && tracked !== undefined && isListed(tracked);
    });
  const worked = ({ settled, sessions }: LogOut) =>
    settled !== null &&
    now.getTime() - instant(settled) < NEWS &&
    sessions.every(({ outcome }) => outcome !== 'still-there' && outcome !== 'waiting');
  return (
    newestFirst.find(({ settled }) => settled === null) ??
    newestFirst.find(failed) ??
    newestFirst.find(worked) ??
    null
  );
}

function mostDoubtfulFirst(a: TrackedSession, b: TrackedSession, company: Map<string, number>): number {
  return (
    b.risk.score - a.risk.score ||
    (company.get(a.id) ?? 0) - (company.get(b.id) ?? 0) ||
    instant(b.firstSeen) - instant(a.firstSeen) ||
    byId(a, b)
  );
}

/**
 * How many listed sessions stand with each, in its country and of its kind of device. Among those of a first reading, of
 * which nothing is known, the odd one out is the most doubtful, and the browser at hand is the least.
 */
function companies(listed: TrackedSession[]): Map<string, number> {
  const alike = new Map<string, [TrackedSession, ...TrackedSession[]]>();
  for (const session of listed) {
    const { device, location } = session.memory.known;
    const others = alike.get(`${device}\n${location}`);
    if (others) others.push(session);
    else alike.set(`${device}\n${location}`, [session]);
  }
  // Each kind is held against each: among so many that read differently, none is the odd one out.
  if (alike.size > MOST_KINDS) return new Map();
  const kinds = Array.from(alike.values(), (sessions) => ({
    sessions,
    face: faceOfSession(sessions[0]),
  }));
  const company = (one: Face) =>
    kinds.reduce(
      (sum, { face, sessions }) =>
        sum +
        sessions.length *
          ((NEAR.has(placeAgreement(one.place, face.place)) ? 2 : 0) + (isKin(one, face) ? 1 : 0)),
      0,
    );
  return new Map(
    kinds.flatMap(({ sessions, face }) => {
      const asked = sessions.filter(({ baseline, decision }) => baseline && decision === null);
      if (asked.length === 0) return [];
      const count = company(face);
      return asked.map(({ id, row }) => [id, row.current ? Number.MAX_SAFE_INTEGER : count] as const);
    }),
  );
}

/** So many kinds of device and place are held against one another. */
const MOST_KINDS = 300;

const NEAR: ReadonlySet<PlaceAgreement> = new Set(['same', 'within', 'same-region', 'same-country']);

function lastGoneFirst(a: TrackedSession, b: TrackedSession): number {
  return goneAt(b) - goneAt(a) || byId(a, b);
}

const goneAt = ({ presence }: TrackedSession) => (presence.state === 'gone' ? instant(presence.at) : 0);
