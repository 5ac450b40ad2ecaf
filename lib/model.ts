/**
 * The nouns of Rollcall. Plain JSON throughout, so that everything here can be stored, sent and compared.
 * This file imports nothing.
 *
 * Instants are ISO 8601 in UTC. Ids are opaque strings. `null` means "not shown or not known", never "no".
 */

// ---------------------------------------------------------------------------------------- what the page shows

/** A sign-in time as precise as the page shows it, and no more. */
export interface SignInTime {
  /** As shown on the page. */
  text: string;
  /** Start of the span of instants that the text can mean. */
  from: string;
  /** End of that span, exclusive. */
  to: string;
}

/** One row of the Active sessions panel. */
export interface SessionRow {
  /** As shown, '' when none. */
  device: string;
  /** First-party apps as shown, one each ("ChatGPT Web, Codex" gives two); [] when none. */
  apps: string[];
  /** As shown, without a lead-in such as "Approx."; '' when none. */
  location: string;
  /** null: none shown, or not understood (its text is then still in `lines`). Ambiguous day and month: the span covers both. */
  signedIn: SignInTime | null;
  trusted: boolean;
  current: boolean;
  /** 'unavailable': the row says "Session status unavailable". */
  status: 'active' | 'unavailable';
  canLogOut: boolean;
  /** Every text of the row in reading order: nothing on the page is lost. */
  lines: string[];
}

/** What one look at the page gave. A reading that could not be made is a state of its own, never an empty list. */
export type PanelReading =
  | {
      state: 'sessions';
      rows: SessionRow[];
      /** false while more rows can be loaded. */
      complete: boolean;
      /** BCP 47 tag of the language the panel is written in. */
      language: string;
      /** The page's own marker of the signed-in user, null when it has none. Salted and hashed before anything is stored. */
      account: string | null;
    }
  /** No panel on the page. */
  | { state: 'closed' }
  | { state: 'loading' }
  /** The panel says that it could not load. */
  | { state: 'failed' }
  /** Security is open and offers no Active sessions (an account linked to an organisation's sign-in). */
  | { state: 'unavailable' }
  /** A panel is there and cannot be read with confidence. */
  | { state: 'unrecognised'; reason: string };

// ---------------------------------------------------------------------------------------------- what happened

/** What the owner or a reviewer decided about a session. 'keep' confirms it as the owner's. */
export type Decision = 'keep' | 'unsure' | 'revoke' | 'rotate-credentials' | 'escalate' | 'blocked';

/** One line of the journal: something that a person or the page did. State is the fold of these and of nothing else. */
export type Entry =
  | {
      type: 'snapshot';
      at: string;
      account: string;
      rows: SessionRow[];
      complete: boolean;
      language: string;
    }
  /** The last snapshot of this account was read again and nothing in it had changed. */
  | { type: 'unchanged'; at: string; account: string }
  | {
      type: 'no-reading';
      at: string;
      account: string;
      state: 'failed' | 'unavailable' | 'unrecognised';
      reason?: string;
    }
  | { type: 'judged'; at: string; account: string; session: string; decision: Decision; note?: string }
  /** Takes back the newest decision on this session; the one before it counts again. */
  | { type: 'judgement-undone'; at: string; account: string; session: string }
  | { type: 'log-out'; at: string; account: string; scope: 'all' | { session: string } }
  /** The owner says that a log-out recorded by mistake was none. */
  | { type: 'log-out-undone'; at: string; account: string; logOut: string };

// ---------------------------------------------------------------------------------------------- what is worked out

export type Suggestion = 'keep' | 'review' | 'revoke-and-escalate';

/** One summand of a score, with the fact it rests on. */
export interface Reason {
  code:
    | 'device-unknown'
    | 'location-unexpected'
    | 'api-platform'
    | 'trusted-unconfirmed'
    | 'current-session'
    | 'odd-hour'
    | (string & {});
  points: number;
  /** The fact in the page's or the owner's own terms, e.g. the place as shown. Text of the page: show as text only. */
  fact?: string;
  /** Counts that explain the reason: `seen` of `of` earlier confirmed sign-ins. */
  seen?: number;
  of?: number;
}

/** Points and what they suggest. The points of the reasons add up to the score. */
export interface Risk {
  score: number;
  suggestion: Suggestion;
  reasons: Reason[];
}

export type AlertKind =
  | 'new-session'
  | 'new-device'
  | 'new-location'
  | 'new-app'
  | 'trust-changed'
  | 'returned'
  | 'still-there';

export interface Alert extends Risk {
  kind: AlertKind;
  account: string;
  session: string;
  at: string;
  /** true: worth interrupting a person; false: shown quietly. */
  notify: boolean;
}

/** A session followed over readings. */
export interface TrackedSession {
  id: string;
  /** As it stood at `lastSeen`. */
  row: SessionRow;
  firstSeen: string;
  lastSeen: string;
  /** The decision that counts now; null while nobody has decided. */
  decision: Decision | null;
  /** Oldest first; the last one is the decision that counts. */
  judgements: { decision: Decision; at: string; note?: string }[];
  /** true: it was already there at the first reading, so that its being there proves nothing. */
  baseline: boolean;
  /**
   * 'listed': in the last reading that could have shown it. 'gone': a complete reading no longer lists it, since `at`.
   * Never "logged out": a row that vanished proves no log-out.
   */
  presence: { state: 'listed' } | { state: 'gone'; at: string };
  risk: Risk;
  /** Alerts still open on this session, oldest first. They end when it is judged or no longer listed. */
  alerts: Alert[];
}

/** A log-out that the owner started or that the page confirmed, until a complete reading settles it. */
export interface LogOut {
  id: string;
  at: string;
  scope: 'all' | { session: string };
  /** End of the window in which the log-out may still be spreading (30 minutes). */
  until: string;
  /** The sessions it was to end, and what later readings showed of each. */
  sessions: {
    session: string;
    outcome: 'waiting' | 'no-longer-listed' | 'still-there' | 'back' | 'unconfirmed';
  }[];
  /** When a complete reading after `until` settled it; null until then. */
  settled: string | null;
}

/** Something that asks for the owner's time at a wall-clock instant. */
export type Reminder =
  /** The window of a log-out has ended: look whether it worked. */
  | { kind: 'verify-log-out'; account: string; at: string; logOut: string }
  /** The next regular review. */
  | { kind: 'review'; account: string; at: string };

/** All that is known of one account. Plain JSON. */
export interface Watch {
  account: string;
  sessions: Record<string, TrackedSession>;
  /** The newest reading that gave sessions; null before the first. */
  lastReading: { at: string; complete: boolean; language: string } | null;
  /** The newest attempt that gave none, if it is newer than `lastReading`; null otherwise. */
  lastMiss: { at: string; state: 'failed' | 'unavailable' | 'unrecognised'; reason: string | null } | null;
  /** Newest last. */
  logOuts: LogOut[];
  /** Counter behind the ids of sessions and log-outs, so that the same journal gives the same ids. */
  nextId: number;
}
