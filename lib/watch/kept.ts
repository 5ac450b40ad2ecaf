import type { LogOut, TrackedSession, Watch } from '../model';
import { spanOf } from './agreement';
import { begun } from './doings';
import type { HistoryEvent } from './events';
import { firstSeen } from './sightings';

/**
 * What a checkpoint still says of the time before it: of each session when it was first seen and when it went, its last
 * sign-in, what was decided on it and which alerts are open; log-outs; the last reading.
 */
export function kept(watch: Watch): HistoryEvent[] {
  const { lastReading: last, lastMiss: miss } = watch;
  const listed = Object.values(watch.sessions).filter(({ lastSeen }) => lastSeen === last?.at);
  return [
    ...Object.values(watch.sessions).flatMap(ofSession),
    ...watch.logOuts.flatMap(ofLogOut),
    ...(last === null
      ? []
      : [
          {
            kind: 'read',
            at: last.at,
            complete: last.complete,
            count: listed.length,
            same: false,
          } as const,
        ]),
    ...(miss === null ? [] : [{ kind: 'missed', ...miss } as const]),
  ];
}

function ofSession(session: TrackedSession): HistoryEvent[] {
  const { id, firstSeen: at, memory, row, presence, lastSeen } = session;
  const again = memory.signIns > 1;
  const events: HistoryEvent[] = [
    again
      ? // Of its first sign-in and place nothing is kept but the place.
        {
          kind: 'first-seen',
          at,
          session: id,
          origin: memory.origin,
          device: row.device,
          place: memory.places[0] ?? '',
          signedIn: null,
        }
      : firstSeen(session),
  ];
  const { signedIn, location } = memory.known;
  if (again && signedIn !== null && spanOf(signedIn) !== null) {
    // When it was read is not kept. It was not before the sign-in, nor after the session was last seen.
    const read = signedIn.to < lastSeen && signedIn.to > at ? signedIn.to : lastSeen;
    events.push({ kind: 'signed-in', at: read, session: id, place: location, signedIn });
  }
  for (const { decision, at: when, note = '' } of session.judgements)
    events.push({ kind: 'judged', at: when, session: id, decision, note });
  for (const alert of session.alerts) events.push({ kind: 'alert', at: alert.at, session: id, alert });
  if (presence.state === 'gone') events.push({ kind: 'gone', at: presence.at, session: id, lastSeen });
  return events;
}

function ofLogOut(logOut: LogOut): HistoryEvent[] {
  const { id, settled, sessions } = logOut;
  const outcomes = sessions
    .filter(({ outcome }) => outcome !== 'waiting')
    .map(({ session, outcome }) => ({ session, outcome }));
  return settled === null
    ? [begun(logOut)]
    : [begun(logOut), { kind: 'log-out-checked', at: settled, logOut: id, outcomes }];
}
