import type { Risk, TrackedSession, Watch } from '../model';
import type { Policy } from '../policy/policy';
import { rescored } from './rescore';

/** A listed session that one policy flags and another does not. */
export interface Flip {
  account: string;
  session: TrackedSession;
  before: Risk;
  after: Risk;
}

/**
 * Which of the sessions that are listed now one policy would flag, and the other not: what a change lets through, and what it
 * brings up. Flagged is whatever is not suggested to be kept.
 *
 * @param now instant, ISO 8601 UTC
 */
export function trial(
  watches: readonly Watch[],
  now: string,
  before: Policy,
  after: Policy,
): { released: Flip[]; flagged: Flip[] } {
  const flips = watches.flatMap((watch): Flip[] => {
    const then = rescored(watch, now, after).sessions;
    return Object.values(rescored(watch, now, before).sessions).flatMap((session) => {
      const risk = then[session.id]?.risk;
      // What is not listed any more keeps its score.
      if (risk === undefined || isFlagged(session.risk) === isFlagged(risk)) return [];
      return [{ account: watch.account, session, before: session.risk, after: risk }];
    });
  });
  return {
    released: flips.filter(({ before }) => isFlagged(before)),
    flagged: flips.filter(({ after }) => isFlagged(after)),
  };
}

const isFlagged = ({ suggestion }: Risk) => suggestion !== 'keep';
