import type { Decision, Entry, TrackedSession } from '../../lib/model';
import type { Chance } from './chance';
import type { Answers } from './personas';
import { type Act, DAY, iso, MINUTE } from './truth';

export const ACCOUNT = 'owner';

/**
 * How the owner answers after a reading.
 *
 * @param asked what waits for them: the rows that ask for attention, and those of the first reading that are to be
 * confirmed. What is listed quietly, nobody answers.
 * @param isIntruder the truth about a session, by Rollcall's id.
 * @returns answers with the instant at which they are given, and whether each is wrong.
 */
export function answersTo(
  asked: readonly TrackedSession[],
  now: number,
  { when, wrong: share }: Answers,
  chance: Chance,
  isIntruder: (session: string) => boolean,
): { at: number; session: string; decision: Decision; wrong: boolean }[] {
  if (when === 'never') return [];
  const delay = () => (when === 'at once' ? chance.between(1, 60) * MINUTE : chance.between(0.2, 5) * DAY);
  const open = ({ decision, alerts }: TrackedSession) =>
    decision === null || decision === 'unsure' || alerts.some(({ notify }) => notify);
  return asked
    .filter((session) => open(session) && chance.happens(0.95))
    .map(({ id: session }) => {
      const wrong = chance.happens(share);
      const decision = isIntruder(session) === wrong ? 'keep' : 'revoke';
      return { at: now + delay(), session, decision, wrong };
    });
}

/** What the owner does by themselves as entries of the journal. `known`: Rollcall's id of a session; null: it has none. */
export function entriesOf(act: Act, known: (session: string) => string | null): Entry[] {
  const at = iso(act.at);
  switch (act.kind) {
    case 'expect place': {
      const { place, why, until } = act;
      return [
        {
          type: 'place-expected',
          at,
          account: ACCOUNT,
          place,
          why,
          from: at,
          until: until === null ? null : iso(until),
        },
      ];
    }
    case 'log out all':
      return [{ type: 'log-out', at, account: ACCOUNT, scope: 'all' }];
    case 'log out': {
      const session = known(act.session);
      if (session === null) return [];
      return [
        { type: 'judged', at, account: ACCOUNT, session, decision: 'revoke' },
        { type: 'log-out', at, account: ACCOUNT, scope: { session } },
      ];
    }
  }
}
