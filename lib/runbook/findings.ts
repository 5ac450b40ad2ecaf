import type { Review, TrackedSession, Watch } from '../model';
import { daysBetween, type Policy } from '../policy/policy';

/** From where a runbook is looked at. */
export interface Look {
  watch: Watch;
  policy: Policy;
  now: Date;
  /** Does an instant lie within the owner's day? */
  isToday(at: string): boolean;
}

/**
 * What was read and recorded says this about a step. `met`: it can count as done without another word; never so where the
 * list was not read in full today, since an old list says nothing about now.
 */
export type Finding =
  /** How the newest reading went; `at`: null when there was none. */
  | {
      kind: 'read';
      met: boolean;
      how: 'today' | 'earlier' | 'partly' | 'missed' | 'never';
      at: string | null;
    }
  /** The list was not read in full today. */
  | { kind: 'not-read'; met: false }
  | { kind: 'current'; met: boolean; how: 'confirmed' | 'unconfirmed' | 'none' }
  /** So many of the listed sessions are left to look at. */
  | { kind: 'left'; met: boolean; about: About; left: number; of: number }
  /** The separate reviews that were not done within the policy's frequency. */
  | { kind: 'reviews'; met: boolean; missing: Review[] }
  /** So many sessions, listed or not, were judged not the owner's within the policy's frequency or are listed still. */
  | { kind: 'suspected'; met: boolean; count: number }
  /** Whether the newest attempt was offered no list. */
  | { kind: 'no-list'; met: boolean; at: string | null };

export type About = 'labels' | 'apps' | 'places' | 'rejected' | 'stale' | 'attention';
export type FindingName = About | 'read' | 'current' | 'reviews' | 'suspected' | 'no-list';

/** Never throws. */
export function findingOf(name: FindingName, look: Look): Finding {
  switch (name) {
    case 'read':
      return reading(look);
    case 'current':
      return readToday(look) ? current(look.watch) : NOT_READ;
    case 'reviews':
      return reviews(look);
    case 'suspected':
      return suspected(look);
    case 'no-list': {
      const { lastMiss } = look.watch;
      const missing = lastMiss?.state === 'unavailable';
      return { kind: name, met: missing && look.isToday(lastMiss.at), at: missing ? lastMiss.at : null };
    }
    default:
      return readToday(look) ? left(name, look.watch) : NOT_READ;
  }
}

const NOT_READ = { kind: 'not-read', met: false } as const;
const DAY = 86_400_000;

export const isListed = ({ presence }: TrackedSession): boolean => presence.state === 'listed';

/** The owner said that it is not theirs. */
export const isRejected = ({ decision }: TrackedSession): boolean =>
  decision === 'revoke' || decision === 'rotate-credentials' || decision === 'escalate';

function reading({ watch, isToday }: Look): Extract<Finding, { kind: 'read' }> {
  const { lastReading, lastMiss } = watch;
  if (lastMiss !== null) return { kind: 'read', met: false, how: 'missed', at: lastMiss.at };
  if (lastReading === null) return { kind: 'read', met: false, how: 'never', at: null };
  const { at, complete } = lastReading;
  const how = !isToday(at) ? 'earlier' : complete ? 'today' : 'partly';
  return { kind: 'read', met: how === 'today', how, at };
}

const readToday = (look: Look) => reading(look).met;

function current(watch: Watch): Finding {
  const found = Object.values(watch.sessions).filter((session) => isListed(session) && session.row.current);
  const confirmed = found.length > 0 && found.every(({ decision }) => decision === 'keep');
  return {
    kind: 'current',
    met: confirmed,
    how: confirmed ? 'confirmed' : found.length > 0 ? 'unconfirmed' : 'none',
  };
}

/** Which of the listed sessions still ask for a look. A decision is about the whole row; an alert that came since is new. */
const asks: Record<About, (session: TrackedSession) => boolean> = {
  labels: ({ decision }) => decision === null,
  apps: ({ decision, alerts }) => decision === null || alerts.some(({ kind }) => kind === 'new-app'),
  places: ({ decision, alerts }) =>
    decision === null ||
    alerts.some(
      ({ kind, reasons }) =>
        kind === 'new-location' ||
        reasons.some(({ code, points }) => code === 'location-unexpected' && points > 0),
    ),
  rejected: isRejected,
  stale: ({ risk }) =>
    risk.reasons.some(({ code }) => code === 'signed-in-long-ago' || code === 'left-behind'),
  attention: (session) =>
    session.decision === null ||
    session.decision === 'unsure' ||
    session.alerts.length > 0 ||
    isRejected(session),
};

function left(about: About, watch: Watch): Finding {
  const listed = Object.values(watch.sessions).filter(isListed);
  const count = listed.filter(asks[about]).length;
  return { kind: 'left', met: count === 0, about, left: count, of: listed.length };
}

function reviews({ watch, policy, now }: Look): Finding {
  const missing = (['shared_links', 'connected_apps'] as const).filter((name) => {
    const doneAt = watch.reviews.find(({ review }) => review === name)?.doneAt ?? null;
    return doneAt === null || !isWithin(doneAt, now, policy);
  });
  return { kind: 'reviews', met: missing.length === 0, missing };
}

function suspected({ watch, policy, now }: Look): Finding {
  const count = Object.values(watch.sessions).filter((session) => {
    const judgedAt = session.judgements.at(-1)?.at;
    return (
      isRejected(session) && (isListed(session) || judgedAt === undefined || isWithin(judgedAt, now, policy))
    );
  }).length;
  return { kind: 'suspected', met: count === 0, count };
}

/** Since the last regular review. A frequency of "immediate" counts as a day: nothing is done more often by a checklist. */
const isWithin = (at: string, now: Date, policy: Policy): boolean =>
  now.getTime() - Date.parse(at) < Math.max(1, daysBetween(policy.review_frequency)) * DAY;
