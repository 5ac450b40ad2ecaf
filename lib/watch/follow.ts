import type { Alert, SessionRow, TrackedSession, Watch } from '../model';
import type { Policy } from '../policy/policy';
import { type Occasion, raise } from './alerts';
import { arrivals } from './arriving';
import { type Followed, sessionsOf } from './followed';
import { openQuestions } from './habits';
import { settleLogOuts } from './log-outs';
import { NewApps, newAppsOf } from './new-apps';
import { arrival, changes } from './occasions';
import { rescore } from './rescore';
import { isListed } from './standing';
import { nowGone, seenAgain, withTrust } from './tracking';

/** One reading that gave sessions, told apart into what it shows of each. */
export interface Reading {
  at: string;
  complete: boolean;
  language: string;
  /** Rows of sessions that are known. */
  seen: [TrackedSession, SessionRow][];
  /** Rows of none that is known. */
  added: SessionRow[];
}

export type Outcome = { watch: Watch; alerts: Alert[] };

/**
 * Carries a reading over into the watch: sessions seen again, gone and new, log-outs, risks, alerts.
 *
 * @param followed the sessions of the watch; changed in place.
 */
export function follow(watch: Watch, followed: Followed, reading: Reading, policy: Policy): Outcome {
  const { at, complete, language } = reading;
  // Until the first complete reading everything belongs to the baseline.
  const learning = watch.baselineAt === null;
  const occasions = new Map<string, Occasion[]>();
  const tell = (id: string, more: Occasion[]) => {
    if (more.length > 0) occasions.set(id, [...(occasions.get(id) ?? []), ...more]);
  };

  const newApps = new NewApps(watch, [...reading.seen.map(([, row]) => row), ...reading.added], at);
  const seen = new Set<string>();
  for (const [session, row] of reading.seen) {
    const after = newApps.noted(seenAgain(session, row, at), session.memory.apps);
    followed.set(session.id, complete ? withTrust(after, language) : after);
    seen.add(session.id);
  }
  if (complete) {
    for (const session of followed.values()) {
      if (isListed(session) && !seen.has(session.id)) followed.set(session.id, nowGone(session, at));
    }
  }
  const arrived = arrivals(reading, followed, watch, policy).map((session) => newApps.noted(session, []));
  for (const session of arrived) followed.set(session.id, complete ? withTrust(session, language) : session);

  const logOuts = complete ? settleLogOuts(watch.logOuts, followed, at, tell) : watch.logOuts;
  const forgotten = rescore(followed, { now: at, policy, expected: watch.expected });
  if (!learning) {
    const context = { complete, language, sameLanguage: watch.lastReading?.language === language };
    for (const [earlier] of reading.seen) {
      const now = followed.get(earlier.id);
      if (!now) continue;
      tell(now.id, newAppsOf(now, at));
      if (isListed(earlier)) tell(now.id, changes(earlier, now, context));
    }
    const open = arrived.length > 0 ? openQuestions(watch) : [];
    for (const { id } of arrived) {
      const session = followed.get(id);
      if (session) tell(id, [arrival(session, open), ...newAppsOf(session, at)]);
    }
  }
  const alerts = raiseAll(followed, occasions, { account: watch.account, at, policy });
  return {
    watch: {
      ...watch,
      sessions: sessionsOf(followed),
      logOuts,
      nextId: watch.nextId + arrived.length,
      lastReading: { at, complete, language },
      lastMiss: null,
      baselineAt: watch.baselineAt ?? (complete ? at : null),
      forgotten: watch.forgotten + forgotten,
    },
    alerts,
  };
}

function raiseAll(
  followed: Followed,
  occasions: Map<string, Occasion[]>,
  context: { account: string; at: string; policy: Policy },
): Alert[] {
  const alerts: Alert[] = [];
  for (const [id, of] of occasions) {
    const session = followed.get(id);
    const raised = session ? raise(session, of, context) : null;
    if (!raised) continue;
    followed.set(id, raised.session);
    alerts.push(raised.alert);
  }
  const number = (alert: Alert) => Number(alert.session.slice(1));
  return alerts.sort((a, b) => number(a) - number(b));
}
