import type { Alert, Entry, TrackedSession, Watch } from '../model';
import type { Policy } from '../policy/policy';
import { instant } from './instant';
import { rescored } from './rescore';
import { isListed } from './standing';

/** So many decisions on one session are remembered. */
const MOST = 20;

/** A decision ends the alerts on its session, and changes what the session says about others. */
export function judge(watch: Watch, entry: Extract<Entry, { type: 'judged' }>, policy: Policy): Watch {
  const session = sessionOf(watch, entry.session);
  if (!session) return watch;
  const { decision, at, note } = entry;
  const judgement = {
    decision,
    at,
    ...(note === undefined ? {} : { note }),
    ...(session.alerts.length > 0 ? { ended: session.alerts } : {}),
  };
  return rescored(
    withSession(watch, {
      ...session,
      decision,
      judgements: [...session.judgements, judgement].slice(-MOST),
      alerts: [],
    }),
    now(watch, at),
    policy,
  );
}

/** Takes back the newest decision: the one before it counts again, and the alerts it ended are open again. */
export function undoJudgement(
  watch: Watch,
  entry: Extract<Entry, { type: 'judgement-undone' }>,
  policy: Policy,
): Watch {
  const session = sessionOf(watch, entry.session);
  const last = session?.judgements.at(-1);
  if (!session || !last) return watch;
  const judgements = session.judgements.slice(0, -1);
  const reopened: Alert[] = isListed(session) ? (last.ended ?? []) : [];
  return rescored(
    withSession(watch, {
      ...session,
      decision: judgements.at(-1)?.decision ?? null,
      judgements,
      alerts: [...reopened, ...session.alerts],
    }),
    now(watch, entry.at),
    policy,
  );
}

/** The owner's own name for the device of a session; '' takes it away. */
export function nameDevice(watch: Watch, entry: Extract<Entry, { type: 'named' }>): Watch {
  const session = sessionOf(watch, entry.session);
  if (!session) return watch;
  const name = entry.name.trim().slice(0, 100);
  return withSession(watch, { ...session, name: name === '' ? null : name });
}

/** Ids come from outside: "__proto__" is no session. */
const sessionOf = (watch: Watch, id: string): TrackedSession | undefined =>
  Object.hasOwn(watch.sessions, id) ? watch.sessions[id] : undefined;

const withSession = (watch: Watch, session: TrackedSession): Watch => ({
  ...watch,
  sessions: { ...watch.sessions, [session.id]: session },
});

/** The later of the entry and the last reading: an entry that was written late does not turn the clock back. */
const now = (watch: Watch, at: string) =>
  watch.lastReading && instant(watch.lastReading.at) > instant(at) ? watch.lastReading.at : at;
