import type { Alert, AlertKind, Suggestion, TrackedSession } from '../model';
import type { Policy } from '../policy/policy';

/** Something that happened to a session and that may be worth telling. */
export interface Occasion {
  kind: AlertKind;
  /** Names the fact, so that it alerts once: kind and what it is about. */
  fact: string;
  /**
   * What makes it worth an interruption. 'always': the fact itself (a log-out that did not work). 'as-review': the fact
   * itself, as much as a review, whatever the score (an app that is new). 'by-score': what the score suggests. 'asked': the same, but the owner was asked before and has not answered: it waits with the rest.
   * 'never': listed quietly.
   */
  urgency: 'always' | 'as-review' | 'by-score' | 'asked' | 'never';
}

/** So many alerts and told facts of one session are remembered. */
const MOST = 100;

const URGENCY: Record<Occasion['urgency'], number> = {
  always: 0,
  'by-score': 1,
  'as-review': 2,
  asked: 3,
  never: 4,
};
const SEVERITY: Record<Suggestion, number> = { keep: 0, review: 1, 'revoke-and-escalate': 2 };

/**
 * Raises one alert for all occasions of one session in one reading: its kind is that of the most urgent, of
 * those that interrupt before the others.
 * Facts that were alerted before are left out; null when nothing is left.
 */
export function raise(
  session: TrackedSession,
  occasions: Occasion[],
  context: { account: string; at: string; policy: Policy },
): { session: TrackedSession; alert: Alert } | null {
  const fresh = occasions
    .filter(({ fact }) => !session.memory.raised.includes(fact))
    .sort((a, b) => URGENCY[a.urgency] - URGENCY[b.urgency]);
  const pressing = fresh.find(({ urgency }) => interrupts(urgency, session, context.policy));
  const first = pressing ?? fresh[0];
  if (!first) return null;
  const alert: Alert = {
    kind: first.kind,
    account: context.account,
    session: session.id,
    at: context.at,
    notify: pressing !== undefined,
    ...session.risk,
  };
  const doubtful = fresh.some(({ urgency }) => DOUBTING.has(urgency) && isDoubtful(session));
  return {
    alert,
    session: {
      ...session,
      alerts: [...session.alerts, alert].slice(-MOST),
      memory: {
        ...session.memory,
        challenged: session.memory.challenged || doubtful,
        raised: [...session.memory.raised, ...fresh.map(({ fact }) => fact)].slice(-MOST),
      },
    },
  };
}

const DOUBTING: ReadonlySet<Occasion['urgency']> = new Set(['as-review', 'by-score', 'asked']);

/** Worth a review whatever the policy interrupts for. */
function isDoubtful(session: TrackedSession): boolean {
  // The browser that is being used to look is in the owner's hands: it takes more than a review to doubt that.
  return SEVERITY[session.risk.suggestion] >= (session.row.current ? 2 : 1);
}

function interrupts(urgency: Occasion['urgency'], session: TrackedSession, { notify_from }: Policy): boolean {
  switch (urgency) {
    case 'always':
      return true;
    case 'by-score':
      return isDoubtful(session) && SEVERITY[session.risk.suggestion] >= SEVERITY[notify_from];
    case 'as-review':
      return notify_from === 'review';
    default:
      return false;
  }
}
