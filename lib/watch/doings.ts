import type { Entry, LogOut, Watch } from '../model';
import type { HistoryEvent } from './events';

/** What an entry that is no reading did, as events. Entries of types that only a newer version knows give none. */
export function doings(before: Watch, after: Watch, entry: Entry): HistoryEvent[] {
  const { at } = entry;
  switch (entry.type) {
    case 'no-reading':
      return [{ kind: 'missed', at, state: entry.state, reason: entry.reason ?? null }];
    case 'judged':
      return [
        { kind: 'judged', at, session: entry.session, decision: entry.decision, note: entry.note ?? '' },
      ];
    case 'judgement-undone': {
      const decision = before.sessions[entry.session]?.decision ?? null;
      const left = after.sessions[entry.session]?.decision ?? null;
      return decision === null ? [] : [{ kind: 'unjudged', at, session: entry.session, decision, left }];
    }
    case 'named':
      return [{ kind: 'named', at, session: entry.session, name: entry.name.trim() }];
    case 'noted':
      return [{ kind: 'noted', at, session: entry.session, note: entry.note.trim() }];
    case 'assigned': {
      const { session, owner, reviewer } = entry;
      return [{ kind: 'assigned', at, session, owner: owner.trim(), reviewer: reviewer.trim() }];
    }
    case 'log-out':
      return onlyIn(after, before).map(begun);
    case 'log-out-undone':
      return onlyIn(before, after).map(({ id, sessions }) => ({
        kind: 'log-out-undone',
        at,
        logOut: id,
        sessions: sessions.map(({ session }) => session),
      }));
    case 'drill-begun':
    case 'drill-ended':
    case 'run-begun':
    case 'run-step':
    case 'run-ended':
    case 'attested':
    case 'place-expected':
    case 'place-expected-undone':
    case 'reviewed':
    case 'review-snoozed':
      return [{ kind: 'did', at, entry }];
    default:
      return [];
  }
}

/** A log-out at its beginning. */
export function begun({ id, at, scope, sessions, until }: LogOut): HistoryEvent {
  return {
    kind: 'log-out',
    at,
    logOut: id,
    scope: scope === 'all' ? 'all' : 'session',
    sessions: sessions.map(({ session }) => session),
    until,
  };
}

/** The newest log-out of the one that the other has not: an entry begins or takes back one at a time. */
const onlyIn = (one: Watch, other: Watch): LogOut[] =>
  one.logOuts.filter(({ id }) => other.logOuts.every((known) => known.id !== id)).slice(-1);
