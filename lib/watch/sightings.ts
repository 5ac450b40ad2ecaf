import type { Alert, Entry, LogOut, SessionRow, SignInTime, TrackedSession, Watch } from '../model';
import { spanOf } from './agreement';
import type { EventOf, HistoryEvent } from './events';
import { appsOf } from './normalise/app';
import { placeKey, placeOf } from './normalise/place';
import { isListed } from './standing';

/**
 * What a reading showed that was not known before it: first that it was made, then each session in the order of its id,
 * then what came of log-outs, then the alerts.
 */
export function sightings(
  before: Watch,
  { watch: after, alerts }: { watch: Watch; alerts: Alert[] },
  entry: Entry,
): HistoryEvent[] {
  const { at } = entry;
  const reading = after.lastReading;
  if (reading === null) return [];
  const events: HistoryEvent[] = [];
  const context = {
    at,
    // A mark that is missing, or an app that is called otherwise, is no change where the page was cut short or translated.
    comparable: reading.complete && before.lastReading?.language === reading.language,
  };
  let count = 0;
  for (const id in after.sessions) {
    const session = after.sessions[id];
    if (session === undefined) continue;
    const earlier = Object.hasOwn(before.sessions, id) ? before.sessions[id] : undefined;
    if (isListed(session) && session.lastSeen === at) count++;
    if (earlier === undefined) events.push(firstSeen(session));
    else if (earlier !== session) changesOf(earlier, session, context, events);
  }
  return [
    { kind: 'read', at, complete: reading.complete, count, same: entry.type === 'unchanged' },
    ...events,
    ...checked(before.logOuts, after.logOuts, at),
    ...alerts.map((alert): HistoryEvent => ({ kind: 'alert', at, session: alert.session, alert })),
  ];
}

export function firstSeen({ id, row, firstSeen: at, memory }: TrackedSession): HistoryEvent {
  const { device, location: place } = row;
  const signedIn = known(row.signedIn);
  return { kind: 'first-seen', at, session: id, origin: memory.origin, device, place, signedIn };
}

/** A time that is none says no more than one that is not shown. */
const known = (time: SignInTime | null) => (spanOf(time) === null ? null : time);

function changesOf(
  before: TrackedSession,
  after: TrackedSession,
  { at, comparable }: { at: string; comparable: boolean },
  into: HistoryEvent[],
): void {
  const session = after.id;
  if (!isListed(after)) {
    if (isListed(before)) into.push({ kind: 'gone', at, session, lastSeen: before.lastSeen });
    return;
  }
  if (before.presence.state === 'gone')
    into.push({ kind: 'listed-again', at, session, goneSince: before.presence.at });
  if (after.lastSeen !== at || after.row === before.row) return;
  const [was, is] = [before.memory.known, after.memory.known];
  if (after.memory.signIns > before.memory.signIns) {
    const { location: place, signedIn } = after.row;
    into.push({ kind: 'signed-in', at, session, place, signedIn: known(signedIn) });
  }
  if (was.location !== is.location && placeKey(placeOf(was.location)) !== placeKey(placeOf(is.location)))
    into.push({ kind: 'moved', at, session, before: was.location, place: is.location });
  if (was.device !== is.device)
    into.push({ kind: 'relabelled', at, session, before: was.device, device: is.device });
  if (!comparable) return;
  const apps = appsChanged(before, after.row);
  if (apps) into.push({ kind: 'apps', at, session, ...apps });
  if (before.row.trusted !== after.row.trusted)
    into.push({ kind: 'trusted', at, session, trusted: after.row.trusted });
}

/** Apps that came and went, as shown; a reading that shows none says nothing about them. null: no change. */
function appsChanged(
  before: TrackedSession,
  row: SessionRow,
): Pick<EventOf<'apps'>, 'added' | 'removed'> | null {
  if (row.apps.length === 0) return null;
  const shown = before.row.apps.length > 0;
  const [was, is] = [shown ? appsOf(before.row.apps) : before.memory.apps, appsOf(row.apps)];
  if (was.length === 0 || was.join('\n') === is.join('\n')) return null;
  // Normalising keeps no order: one app at a time says which is which.
  const others = (apps: string[], known: readonly string[]) =>
    apps.filter((app) => appsOf([app]).some((name) => !known.includes(name)));
  const added = others(row.apps, was);
  const removed = shown ? others(before.row.apps, is) : [];
  return added.length + removed.length === 0 ? null : { added, removed };
}

function checked(before: LogOut[], after: LogOut[], at: string): HistoryEvent[] {
  if (before === after) return [];
  const earlier = new Map(before.map((logOut) => [logOut.id, logOut]));
  return after.flatMap((logOut): HistoryEvent[] => {
    const was = earlier.get(logOut.id);
    if (was === logOut || was === undefined) return [];
    const outcomes = logOut.sessions
      .filter(({ outcome }, i) => outcome !== was.sessions[i]?.outcome)
      .map(({ session, outcome }) => ({ session, outcome }));
    return outcomes.length === 0 ? [] : [{ kind: 'log-out-checked', at, logOut: logOut.id, outcomes }];
  });
}
