import type { TrackedSession } from '../model';
import type { EventOf, History, HistoryEvent } from './events';
import { isListed } from './standing';

/** One device over time: its sessions that followed one another. */
export interface Lane {
  /** The id of its first session, or of one before it that is no longer known. */
  id: string;
  /** In the order in which they were first seen, at least one. */
  sessions: TrackedSession[];
  /** The owner's own name for the device, the newest one given; null when there is none. */
  name: string | null;
  /** The label of its newest session as shown, '' when none. */
  device: string;
  /** One of its sessions is listed. */
  listed: boolean;
  stays: Stay[];
  marks: LaneMark[];
}

/** A stretch over which a session was listed, as far as readings showed. */
export interface Stay {
  session: string;
  from: string;
  /** When it was last seen in this stretch. */
  to: string;
  /** The reading that no longer listed it; null while it is listed. Between `to` and this nobody knows. */
  gone: string | null;
  /** Where it was, as shown, each from when on; '' when not shown. */
  places: { at: string; place: string }[];
}

/** Something that stands at a point of a lane. `from` and `to`: the span in which it happened, mostly one instant. */
export interface LaneMark {
  kind: MarkKind;
  session: string;
  from: string;
  to: string;
  event: HistoryEvent;
}

export type MarkKind =
  | 'sign-in'
  | 'place'
  | 'app'
  | 'alert'
  | 'quiet-alert'
  /** A log-out was begun; a reading showed that it worked, or that it did not. */
  | 'log-out'
  | 'verified'
  | 'failed';

/** A lane for each device, those with a listed session first, the one seen last first among equals. */
export function lanesOf(history: History): Lane[] {
  const { sessions } = history;
  const lanes = new Map<string, Lane>();
  const laneOf = new Map<string, Lane>();
  const inOrder = [...sessions.values()].sort((a, b) => number(a.id) - number(b.id));
  for (const session of inOrder) {
    const { origin } = session.memory;
    const follows = origin.kind === 'continues' || origin.kind === 'beside' ? origin.session : session.id;
    const id = laneOf.get(follows)?.id ?? follows;
    const lane = lanes.get(id) ?? emptyLane(id);
    lanes.set(id, lane);
    laneOf.set(session.id, lane);
    lane.sessions.push(session);
    lane.name = session.name ?? lane.name;
    lane.device = session.row.device || lane.device;
    lane.listed ||= isListed(session);
  }
  const stays = new Map<string, Stay>();
  for (const event of history.events) {
    for (const session of aboutLanes(event)) {
      const lane = laneOf.get(session);
      if (lane) stand(lane, session, event, stays);
    }
  }
  for (const [session, stay] of stays) {
    if (stay.gone === null) stay.to = sessions.get(session)?.lastSeen ?? stay.to;
  }
  const seen = (lane: Lane) =>
    lane.sessions.reduce((last, { lastSeen }) => (last > lastSeen ? last : lastSeen), '');
  return [...lanes.values()]
    .map((lane) => ({ lane, seen: seen(lane) }))
    .sort(
      (a, b) =>
        Number(b.lane.listed) - Number(a.lane.listed) ||
        (a.seen < b.seen ? 1 : a.seen > b.seen ? -1 : number(b.lane.id) - number(a.lane.id)),
    )
    .map(({ lane }) => lane);
}

const number = (id: string) => Number(id.slice(1));

const emptyLane = (id: string): Lane => ({
  id,
  sessions: [],
  name: null,
  device: '',
  listed: false,
  stays: [],
  marks: [],
});

/** Sessions whose lane an event stands in. */
function aboutLanes(event: HistoryEvent): readonly string[] {
  switch (event.kind) {
    case 'log-out':
      return event.sessions;
    case 'log-out-checked':
      return event.outcomes.map(({ session }) => session);
    case 'first-seen':
    case 'signed-in':
    case 'moved':
    case 'apps':
    case 'gone':
    case 'listed-again':
    case 'alert':
      return [event.session];
    default:
      return [];
  }
}

/** Puts an event into its lane. `stays`: the newest one of each session. */
function stand(lane: Lane, session: string, event: HistoryEvent, stays: Map<string, Stay>): void {
  const { at } = event;
  const mark = (kind: MarkKind, from = at, to = at) => {
    lane.marks.push({ kind, session, from, to, event });
  };
  const begin = (where: string) => {
    const stay: Stay = { session, from: at, to: at, gone: null, places: [{ at, place: where }] };
    stays.set(session, stay);
    lane.stays.push(stay);
  };
  switch (event.kind) {
    case 'first-seen': {
      const before = lane.stays.at(-1)?.places.at(-1)?.place;
      begin(event.place);
      signIn(event, mark);
      // The next session of a device begins elsewhere: as if its row had moved.
      if (before !== undefined && before !== '' && event.place !== '' && before !== event.place)
        mark('place');
      return;
    }
    case 'signed-in':
      signIn(event, mark);
      return;
    case 'moved':
      stays.get(session)?.places.push({ at, place: event.place });
      mark('place');
      return;
    case 'apps':
      if (event.added.length > 0) mark('app');
      return;
    case 'gone': {
      const stay = stays.get(session);
      if (stay) Object.assign(stay, { to: event.lastSeen, gone: at });
      return;
    }
    case 'listed-again':
      begin(stays.get(session)?.places.at(-1)?.place ?? '');
      return;
    case 'alert':
      mark(event.alert.notify ? 'alert' : 'quiet-alert');
      return;
    case 'log-out':
      mark('log-out');
      return;
    case 'log-out-checked': {
      const outcome = event.outcomes.find((item) => item.session === session)?.outcome;
      if (outcome !== undefined && outcome !== 'waiting')
        mark(outcome === 'no-longer-listed' ? 'verified' : 'failed');
      return;
    }
  }
}

/** At the time that the page shows, as exactly as it shows it; where it shows none nobody knows when. */
function signIn(
  { signedIn }: EventOf<'first-seen' | 'signed-in'>,
  mark: (kind: MarkKind, from: string, to: string) => void,
): void {
  if (signedIn !== null) mark('sign-in', signedIn.from, signedIn.to);
}
