import type { TrackedSession, Watch } from '../model';
import type { Policy } from '../policy/policy';
import { daysBetween, makeBase } from './familiarity';
import { riskOf } from './risk';
import { isListed } from './standing';

/** So long a session that is no longer listed is remembered, and so many of them at most: both bound the state. */
const REMEMBERED_DAYS = 180;
const MOST_GONE = 300;

/** The watch with the risk of every listed session worked out anew, and what is too old forgotten. */
export function rescored(watch: Watch, now: string, policy: Policy): Watch {
  const kept = remembered(watch, now);
  const all = Object.values(kept.sessions);
  // What this reading brought cannot speak for itself, nor two of it for each other.
  const except = new Set(
    all.filter(({ firstSeen, baseline }) => firstSeen === now && !baseline).map(({ id }) => id),
  );
  const habits = {
    accepted: makeBase(all, { now, policy, except }),
    confirmed: makeBase(all, { now, policy, only: 'confirmed' }),
    expected: kept.expected,
    now,
  };
  const sessions: Record<string, TrackedSession> = { ...kept.sessions };
  for (const session of all) {
    if (isListed(session)) sessions[session.id] = { ...session, risk: riskOf(session, habits, policy) };
  }
  return { ...kept, sessions };
}

function remembered(watch: Watch, now: string): Watch {
  const gone = Object.values(watch.sessions).flatMap((session) =>
    session.presence.state === 'gone' ? [{ id: session.id, at: session.presence.at }] : [],
  );
  const newestFirst = gone.sort(
    (a, b) => Date.parse(b.at) - Date.parse(a.at) || Number(b.id.slice(1)) - Number(a.id.slice(1)),
  );
  const old = newestFirst.filter(({ at }, i) => i >= MOST_GONE || daysBetween(at, now) > REMEMBERED_DAYS);
  if (old.length === 0) return watch;
  const sessions = { ...watch.sessions };
  for (const { id } of old) delete sessions[id];
  return { ...watch, sessions, forgotten: watch.forgotten + old.length };
}
