import type { AlertKind, Entry, LogOut, SignInTime, TrackedSession, Watch } from '../model';
import type { Policy } from '../policy/policy';
import { spanOf } from './agreement';
import type { Occasion } from './alerts';
import type { Followed } from './followed';
import { instant } from './instant';
import { byId, isListed, isRejected, standing } from './standing';

const MINUTE = 60_000;
/** So many log-outs are remembered. */
const MOST = 50;

/**
 * The owner, or the page, says that a log-out has begun. Its window is the help centre's "up to 30 minutes". What both of
 * them say is one log-out.
 */
export function beginLogOut(watch: Watch, entry: LogOutEntry, policy: Policy): Watch {
  const { scope } = entry;
  const covered = Object.values(watch.sessions)
    .filter((session) => isListed(session) && (scope === 'all' || scope.session === session.id))
    .sort(byId);
  if (covered.length === 0 || isUnderWay(watch, entry, covered)) return watch;
  const id = `l${watch.nextId}`;
  const logOut: LogOut = {
    id,
    at: entry.at,
    scope,
    until: new Date(instant(entry.at) + policy.log_out_window_minutes * MINUTE).toISOString(),
    sessions: covered.map((session) => ({
      session: session.id,
      signedIn: session.memory.known.signedIn,
      outcome: 'waiting',
      // Help centre: "Log out and remove". Of "Log out all" it says nothing of the kind.
      trustRemoved: scope !== 'all' && session.row.trusted,
    })),
    settled: null,
  };
  return {
    ...watch,
    nextId: watch.nextId + 1,
    logOuts: [...watch.logOuts, logOut].slice(-MOST),
    sessions: withLeaving(watch.sessions, covered, id),
  };
}

/** Told once already: the window of such a log-out is still open, and it covers these sessions. */
const isUnderWay = (watch: Watch, { at, scope }: LogOutEntry, sessions: TrackedSession[]): boolean =>
  watch.logOuts.some(
    (logOut) =>
      logOut.settled === null &&
      instant(at) < instant(logOut.until) &&
      (scope === 'all') === (logOut.scope === 'all') &&
      sessions.every(({ id }) => logOut.sessions.some(({ session }) => session === id)),
  );

type LogOutEntry = Extract<Entry, { type: 'log-out' }>;

export function undoLogOut(watch: Watch, entry: Extract<Entry, { type: 'log-out-undone' }>): Watch {
  if (!watch.logOuts.some(({ id }) => id === entry.logOut)) return watch;
  const freed = Object.values(watch.sessions).filter(({ memory }) => memory.leaving === entry.logOut);
  return {
    ...watch,
    logOuts: watch.logOuts.filter(({ id }) => id !== entry.logOut),
    sessions: withLeaving(watch.sessions, freed, null),
  };
}

function withLeaving(
  sessions: Watch['sessions'],
  some: TrackedSession[],
  leaving: string | null,
): Watch['sessions'] {
  const changed = some.map((session) => [session.id, { ...session, memory: { ...session.memory, leaving } }]);
  return { ...sessions, ...Object.fromEntries(changed) };
}

/**
 * Settles every log-out whose window had ended when the complete reading of `at` was made, and notices sessions that
 * came back after one that had worked. A reading inside the window proves nothing.
 *
 * @param followed the sessions as this reading left them; those that a settled log-out had covered are released in place.
 * @param tell hears what of it is worth telling, by session.
 */
export function settleLogOuts(
  logOuts: LogOut[],
  followed: Followed,
  at: string,
  tell: (session: string, occasions: Occasion[]) => void,
): LogOut[] {
  return logOuts.map((logOut) => {
    const open = logOut.settled === null;
    if (open && instant(at) < instant(logOut.until)) return logOut;
    const sessions = logOut.sessions.map((item) => {
      const session = followed.get(item.session);
      if (session?.memory.leaving === logOut.id) {
        followed.set(session.id, { ...session, memory: { ...session.memory, leaving: null } });
      }
      const outcome = (open ? outcomeOf : laterOutcome)(item, session, logOut);
      if (outcome === item.outcome) return item;
      const kind = OUTCOME_ALERTS[outcome];
      if (kind && session) {
        const urgency = open && outcome === 'back' && !isRejected(session) ? 'by-score' : 'always';
        tell(item.session, [{ kind, fact: `${kind} ${logOut.id}`, urgency }]);
      }
      return { ...item, outcome };
    });
    return !open && sessions.every((item, i) => item === logOut.sessions[i])
      ? logOut
      : { ...logOut, sessions, settled: logOut.settled ?? at };
  });
}

const OUTCOME_ALERTS: Partial<Record<Item['outcome'], AlertKind>> = {
  'still-there': 'still-there',
  back: 'returned',
};

type Item = LogOut['sessions'][number];

function outcomeOf(item: Item, session: TrackedSession | undefined, logOut: LogOut): Item['outcome'] {
  if (!session || !isListed(session)) return 'no-longer-listed';
  const own = standing(session) !== 'none';
  // What an earlier reading showed says nothing of a sign-in since then.
  switch (signedIn(session.row.signedIn, logOut)) {
    // After "log out all" the owner signs in again on their own devices: expected.
    case 'since':
      return own ? 'no-longer-listed' : 'back';
    case 'before':
      return 'still-there';
    case 'unclear':
      // The browser that reads the list must be signed in to do so: it has come back, or never left.
      return own && (session.row.current || item.signedIn !== null) ? 'unconfirmed' : 'still-there';
  }
}

/** A session that had gone with the log-out and is listed again with its old sign-in time, or whose time is shown at last. */
function laterOutcome(item: Item, session: TrackedSession | undefined, logOut: LogOut): Item['outcome'] {
  if (!session || !isListed(session)) return item.outcome;
  if (item.outcome === 'unconfirmed')
    return signedIn(session.row.signedIn, logOut) === 'before' ? 'still-there' : item.outcome;
  if (item.outcome !== 'no-longer-listed') return item.outcome;
  const own = standing(session) !== 'none';
  const when = signedIn(session.memory.known.signedIn, logOut);
  return when === 'before' || (when === 'unclear' && !own) ? 'back' : item.outcome;
}

function signedIn(time: SignInTime | null, logOut: LogOut): 'before' | 'since' | 'unclear' {
  const span = spanOf(time);
  const began = instant(logOut.at);
  if (!span) return 'unclear';
  return span.to <= began ? 'before' : span.from >= began ? 'since' : 'unclear';
}
