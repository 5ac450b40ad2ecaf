import type { Alert, Decision, Entry, LogOut, Origin, SignInTime, TrackedSession } from '../model';

/**
 * What happened to an account, as the entries of its journal tell it: what readings showed, what the owner did, and what
 * came of it. `at`: when it was read or done; never before that, since nobody knows.
 */
export type HistoryEvent = { at: string } & (Read | Seen | Did);

/** A look at the page, whatever it gave. */
type Read =
  /** `same`: it said nothing that the one before had not said. */
  | { kind: 'read'; complete: boolean; count: number; same: boolean }
  | { kind: 'missed'; state: 'failed' | 'unavailable' | 'unrecognised'; reason: string | null };

/** What a reading showed of one session. Text of the page: show as text only. */
type Seen =
  | {
      kind: 'first-seen';
      session: string;
      origin: Origin;
      device: string;
      place: string;
      /** null: not shown, not understood, or no longer known. */
      signedIn: SignInTime | null;
    }
  | { kind: 'signed-in'; session: string; place: string; signedIn: SignInTime | null }
  /** Another place under the same sign-in, or with a new one; '' when none was shown before. */
  | { kind: 'moved'; session: string; before: string; place: string }
  /** Apps as shown. */
  | { kind: 'apps'; session: string; added: string[]; removed: string[] }
  /** The label reads otherwise: another version, mostly. */
  | { kind: 'relabelled'; session: string; before: string; device: string }
  | { kind: 'trusted'; session: string; trusted: boolean }
  /** A complete reading no longer lists it: no proof of a log-out. `lastSeen`: when it still was. */
  | { kind: 'gone'; session: string; lastSeen: string }
  | { kind: 'listed-again'; session: string; goneSince: string }
  | { kind: 'alert'; session: string; alert: Alert }
  /** What a reading showed of a log-out: of each session whose outcome is another than before. */
  | {
      kind: 'log-out-checked';
      logOut: string;
      outcomes: { session: string; outcome: LogOut['sessions'][number]['outcome'] }[];
    };

/** What the owner did. */
type Did =
  | { kind: 'judged'; session: string; decision: Decision; note: string }
  /** `decision`: the one taken back; `left`: the one that counts again, null when none. */
  | { kind: 'unjudged'; session: string; decision: Decision; left: Decision | null }
  | { kind: 'named'; session: string; name: string }
  | { kind: 'noted'; session: string; note: string }
  | { kind: 'assigned'; session: string; owner: string; reviewer: string }
  | { kind: 'log-out'; logOut: string; scope: 'all' | 'session'; sessions: string[]; until: string }
  | { kind: 'log-out-undone'; logOut: string; sessions: string[] }
  /** Anything else, about no session: the entry itself. */
  | { kind: 'did'; entry: OtherEntry };

export type OtherEntry = Extract<
  Entry,
  {
    type:
      | 'drill-begun'
      | 'drill-ended'
      | 'run-begun'
      | 'run-step'
      | 'run-ended'
      | 'attested'
      | 'place-expected'
      | 'place-expected-undone'
      | 'reviewed'
      | 'review-snoozed';
  }
>;

export type EventKind = HistoryEvent['kind'];
export type EventOf<K extends EventKind> = Extract<HistoryEvent, { kind: K }>;

/** All that is known of what happened to an account. */
export interface History {
  account: string;
  /** From when on everything is told; before it only what a checkpoint kept. null: nothing is known. */
  since: string | null;
  /** Oldest first. */
  events: readonly HistoryEvent[];
  /** Every session there ever was, as it was last known: those that the watch has forgotten, too. */
  sessions: ReadonlyMap<string, TrackedSession>;
}

/** The sessions that an event is about; [] for one about the whole account. */
export function sessionsOf(event: HistoryEvent): readonly string[] {
  switch (event.kind) {
    case 'read':
    case 'missed':
    case 'did':
      return [];
    case 'log-out':
    case 'log-out-undone':
      return event.sessions;
    case 'log-out-checked':
      return event.outcomes.map(({ session }) => session);
    default:
      return [event.session];
  }
}

const OWNERS: ReadonlySet<EventKind> = new Set<Did['kind']>([
  'judged',
  'unjudged',
  'named',
  'noted',
  'assigned',
  'log-out',
  'log-out-undone',
  'did',
]);

/** Did a person do it, or did a reading show it? */
export const isOwners = (event: HistoryEvent): boolean => OWNERS.has(event.kind);
