import type { ExpectedPlace, TrackedSession, Watch } from '../model';
import type { Policy } from '../policy/policy';
import { makeBase } from './base';
import { expectedIn } from './expecting-rules';
import { type Followed, followedOf, sessionsOf } from './followed';
import { hoursOf } from './hours';
import { instant } from './instant';
import { riskOf } from './risk';
import { isListed, standing } from './standing';

/** So long a session that is no longer listed is remembered, and so many of them at most: both bound the state. */
const REMEMBERED_DAYS = 180;
const MOST_GONE = 300;
const DAY = 86_400_000;

interface Context {
  now: string;
  policy: Policy;
  expected: ExpectedPlace[];
}

/**
 * Works out the risk of every listed session anew and forgets what is too old, in place.
 *
 * @returns how many sessions were forgotten.
 */
export function rescore(followed: Followed, { now, policy, expected }: Context): number {
  const forgotten = forget(followed, now);
  const all = [...followed.values()];
  // What this reading brought cannot speak for itself, nor two of it for each other; but where a known browser reads, the
  // owner is.
  const except = new Set(
    all
      .filter((session) => session.firstSeen === now && !session.baseline && !isAtHand(session))
      .map(({ id }) => id),
  );
  const asked = all.some((session) => session.baseline && isListed(session) && session.decision !== 'keep');
  const habits = {
    accepted: makeBase(all, { now, policy, except }),
    // Only what is left of a baseline is held against it.
    confirmed: makeBase(asked ? all : [], { now, policy, only: 'confirmed' }),
    expected: expectedIn(expected, policy),
    hours: hoursOf(all.filter((session) => standing(session) !== 'none')),
    sessions: all,
    now,
  };
  for (const session of all) {
    if (isListed(session)) followed.set(session.id, { ...session, risk: riskOf(session, habits, policy) });
  }
  return forgotten;
}

const isAtHand = ({ row, memory }: TrackedSession) =>
  row.current && (memory.origin.kind === 'continues' || memory.origin.kind === 'beside');

/** The watch with its risks worked out anew. */
export function rescored(watch: Watch, now: string, policy: Policy): Watch {
  const followed = followedOf(watch);
  const forgotten = rescore(followed, { now, policy, expected: watch.expected });
  return { ...watch, sessions: sessionsOf(followed), forgotten: watch.forgotten + forgotten };
}

function forget(followed: Followed, now: string): number {
  const oldest = instant(now) - REMEMBERED_DAYS * DAY;
  const gone: { id: string; at: number }[] = [];
  for (const { id, presence } of followed.values()) {
    if (presence.state === 'gone') gone.push({ id, at: instant(presence.at) });
  }
  if (gone.length <= MOST_GONE && gone.every(({ at }) => at >= oldest)) return 0;
  const newestFirst = gone.sort((a, b) => b.at - a.at || Number(b.id.slice(1)) - Number(a.id.slice(1)));
  const old = newestFirst.filter(({ at }, i) => i >= MOST_GONE || at < oldest);
  for (const { id } of old) followed.delete(id);
  return old.length;
}
