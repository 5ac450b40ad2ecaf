import type { Decision, TrackedSession } from '../model';

/** Decisions that say: this is not mine. */
const NOT_MINE: ReadonlySet<Decision | null> = new Set<Decision>([
  'revoke',
  'rotate-credentials',
  'escalate',
]);

/**
 * What a session can say about others like it.
 * 'confirmed': the owner said 'keep'. 'tolerated': nobody said anything and nothing about it was doubtful, which counts
 * for less. 'none': judged otherwise, or doubtful and not answered.
 */
export type Standing = 'confirmed' | 'tolerated' | 'none';

export function standing(session: TrackedSession): Standing {
  if (session.decision === 'keep') return 'confirmed';
  return session.decision === null && !session.memory.challenged ? 'tolerated' : 'none';
}

export const isListed = (session: TrackedSession): boolean => session.presence.state === 'listed';

/** The owner said that it is not theirs. */
export const isRejected = (session: TrackedSession): boolean => NOT_MINE.has(session.decision);

/** Ids are "s1", "s2", ...: in the order in which the sessions were first seen. */
export const byId = (a: TrackedSession, b: TrackedSession): number =>
  Number(a.id.slice(1)) - Number(b.id.slice(1));
