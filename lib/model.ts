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

/** Where a check that opened the panel by itself could go no further. */
export type Stop =
  /** Nobody is signed in: the page asks to log in. */
  | 'signed-out'
  /** A page stands before ChatGPT that wants to see a person (Cloudflare's, as a rule). */
  | 'challenge'
  /** Security is open and offers no Active sessions: the account is linked to an organisation's sign-in. */
  | 'sso'
  /** The settings did not open. */
  | 'no-settings'
  /** The settings are open, and the way to the list was not found for certain. */
  | 'no-entry'
  /** The panel says that it could not load. */
  | 'failed'
  /** The panel is open and cannot be read with confidence, or the page asks something. */
  | 'unrecognised'
  /** The page, or the panel, was still loading when the patience was over. */
  | 'not-loaded'
  /** Something changed for so long that no end was in sight. */
  | 'too-long'
  /** Somebody used the tab meanwhile: it is theirs now. */
  | 'interrupted';

/** How opening the panel ended. 'list': it is open, every row that can be loaded is, and it was read. */
export type Opened = { end: 'list' } | { end: 'stopped'; at: Stop };
// ------------------------------------------------------------------------------------- what an owner shows of a page

/** What can be shown of a row. `current`, `trusted`, `unavailable`: the marks that say so. */
export type HintField =
  | 'device'
  | 'app'
  | 'place'
  | 'time'
  | 'current'
  | 'trusted'
  | 'unavailable'
  | 'logOut';

/**
 * What an owner showed Rollcall of a layout that it cannot read, or reads wrongly: where the rows and their fields stand.
 * Structure and kinds only, no text of the page. A path is steps joined by "/", each a tag with its role and its place among
 * the visible children of that make: "div", "li:2", "span(status):-1" (the last one). "li*": every one of them.
 */
export interface Hint {
  version: 1;
  /** The day on which it was made, "2026-11-22". */
  made: string;
  /** The layout that it was made for: where the list stands, and what leads down to its rows: "dialog: div ul li". */
  layout: string;
  /** From what the list stands on (a dialog, the page) to its rows; one or more steps say every. */
  rows: string;
  /**
   * From a row to each field that it shows. "../" goes up, and "td=" is the one in the row's own place: a table can show a
   * session in each column.
   */
  fields: Partial<Record<HintField, string>>;
}

/** What became of the hints in one reading. 'dropped': there are some, and none fits the page that was read. */
export type HintOutcome = 'used' | 'dropped';

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
      /**
       * Key of the profile button's text, where the page had no marker of its user. With an account this is how the account
       * was known: the owner had claimed a reading with the same profile, and the rows went on from that account's last.
       */
      profile?: string;
    }
  /** The last snapshot of this account was read again and nothing in it had changed. `profile`: as in a snapshot. */
  | { type: 'unchanged'; at: string; account: string; profile?: string }
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
  /** An incident is practised: the clock of a log-out runs, and no session is logged out. */
  | { type: 'drill-begun'; at: string; account: string }
  | { type: 'drill-ended'; at: string; account: string; drill: string }
  /** The owner says that a log-out recorded by mistake was none. */
  | { type: 'log-out-undone'; at: string; account: string; logOut: string }
  /** The owner says whose an entry with account '' is: it counts for `account` from now on. `entry`: its number in the journal. */
  | { type: 'claimed'; at: string; account: string; entry: string }
  /** The owner's own name for the device of a session; '' takes it away. */
  | { type: 'named'; at: string; account: string; session: string; name: string }
  /** What a reviewer writes about a session, as evidence: without secrets. '' takes it away. */
  | { type: 'noted'; at: string; account: string; session: string; note: string }
  /** Whose a session is and who reviews it, as a team names them; '' for nobody. */
  | { type: 'assigned'; at: string; account: string; session: string; owner: string; reviewer: string }
  /** A runbook is begun: a review, a response to a compromise, a playbook. `drill`: for practice, nothing is logged out. */
  | { type: 'run-begun'; at: string; account: string; runbook: string; drill: boolean }
  /** What became of one step. 'open' takes it back. `reason`: why it was skipped, or done before the steps that come first. */
  | {
      type: 'run-step';
      at: string;
      account: string;
      run: string;
      step: string;
      outcome: StepOutcome | 'open';
      reason: string;
    }
  | { type: 'run-ended'; at: string; account: string; run: string }
  /** The owner states that a safeguard of the account is in place; `attested: false` takes it back. */
  | { type: 'attested'; at: string; account: string; control: string; attested: boolean }
  /** "I am in Lisbon until 12 May", or "this is my VPN": sign-ins from there are expected between the two instants. */
  | {
      type: 'place-expected';
      at: string;
      account: string;
      /** As the owner writes it or as a row shows it. */
      place: string;
      why: 'travel' | 'vpn';
      from: string;
      /** null: until further notice. */
      until: string | null;
    }
  | { type: 'place-expected-undone'; at: string; account: string; expected: string }
  /**
   * A policy: what one layer says from now on, as a whole; null: nothing any more. It belongs to no account and counts for all
   * of them. `given`: keys of lib/policy/keys.ts, as they were given.
   */
  | {
      type: 'policy';
      at: string;
      account: '*';
      layer: 'team' | 'administrator' | 'personal';
      given: Record<string, unknown> | null;
    }
  /**
   * A colleague's review was taken in. It belongs to no account and changes none: it stands beside the owner's own.
   * `file`: the same for the same text. `text`: a review file, without secrets. `sum`: what was found of the sum that it came
   * with.
   */
  | {
      type: 'imported';
      at: string;
      account: '*';
      file: string;
      name: string;
      text: string;
      sum: 'intact' | 'altered' | 'none';
    }
  /**
   * The owner showed how a page is to be read, or took in what somebody else showed (`by: 'file'`). It belongs to no account and
   * changes none. `id`: the same for the same hint.
   */
  | { type: 'taught'; at: string; account: '*'; id: string; by: 'pointing' | 'file'; hint: Hint }
  | { type: 'teaching-undone'; at: string; account: '*'; id: string }
  /** It is taken out again, and its entry is no longer kept. */
  | { type: 'import-undone'; at: string; account: '*'; file: string }
  /** The owner agrees that Rollcall opens the list by itself, or takes that back. Nobody else can. */
  | { type: 'check-consent'; at: string; account: '*'; given: boolean }
  /**
   * A check has ended. It belongs to no account, since nobody knows beforehand who is signed in. `begun`: when its tab was
   * opened. `whose`: the account whose list was read, '' when none was or it is not known.
   */
  | {
      type: 'checked';
      at: string;
      account: '*';
      begun: string;
      by: CheckCaller;
      outcome: CheckOutcome;
      whose: string;
    }
  /** What all entries of this account before this one came to; they are no longer kept. */
  | { type: 'checkpoint'; at: string; account: string; watch: Watch }
  /** One of the reviews was done. */
  | { type: 'reviewed'; at: string; account: string; review: Review }
  /** Not before `until`. */
  | { type: 'review-snoozed'; at: string; account: string; review: Review; until: string };

/** Who asked for a check. */
export type CheckCaller = 'owner' | 'schedule';

/** What a check came to. */
export type CheckOutcome =
  | { kind: 'read'; count: number; complete: boolean }
  | { kind: 'stopped'; at: Stop }
  /** The owner closed the tab, checks were switched off meanwhile, or browser or extension ended in the middle. */
  | { kind: 'broken-off'; why: 'closed' | 'withdrawn' | 'ended' };

export type StepOutcome = 'done' | 'skipped';

/** The four separate reviews of account hygiene. */
export type Review = 'active_sessions' | 'shared_links' | 'connected_apps' | 'api_keys';

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
    /** A device like the known ones, signed in beside all of them: one more than there were. */
    | 'device-additional'
    /** Like a session that the owner said is not theirs, or never vouched for, and that was gone. */
    | 'device-rejected'
    /** No place is shown: 0 points unless the policy counts that as unexpected. */
    | 'location-unknown'
    /** An app that the policy does not allow. */
    | 'app-not-allowed'
    /** A kind of device that the policy does not allow. */
    | 'device-not-allowed'
    /** A town that is new, where the page names no country: a fact, no points. */
    | 'town-unfamiliar'
    /** Signed in at an hour at which the account has no other sign-in: 0 points unless the policy gives some. */
    | 'odd-hour'
    /** Signed in longer ago than the policy's limit: a fact, no points. */
    | 'signed-in-long-ago'
    /** It shows an app that the account was never seen with before: a fact, no points. */
    | 'app-new'
    /** The one sign-in of its device, at a place where nobody has signed in since: a fact, no points. */
    | 'left-behind'
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
  judgements: {
    decision: Decision;
    at: string;
    note?: string /** Alerts that it ended; undoing it opens them again. */;
    ended?: Alert[];
  }[];
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
  /** The owner's own name for its device; null when none was given. */
  name: string | null;
  /** The evidence note on it, '' when there is none. */
  note: string;
  /** Whose it is and who reviews it, as a team names them; '' when nobody said. */
  owner: string;
  reviewer: string;
  memory: SessionMemory;
}

/** What is remembered of a session beyond its last row, to know it again and to judge what is new about it. */
export interface SessionMemory {
  /** The newest values that were shown: a field missing from one reading is no change. */
  known: { device: string; location: string; signedIn: SignInTime | null };
  /** Every app it was ever shown with, normalised, sorted. */
  apps: string[];
  /** Those of them that were new to the whole account, and since when; absent when none was. */
  newApps?: { app: string; at: string }[];
  /** Places as shown at its sign-ins and while it was the browser that reads, newest last, each once, at most 8. */
  places: string[];
  /** How often it signed in, as far as readings showed: 1, and one more each time that its sign-in time moved on. */
  signIns: number;
  /** Hours (UTC, 0 to 23) of its sign-ins that were shown to the hour, newest last, at most 16. */
  hours: number[];
  /** Languages in whose last complete reading it stood without the trusted mark. */
  untrustedIn: string[];
  /** Facts that alerts were raised for: none alerts twice. */
  raised: string[];
  /** true: something about it was doubtful enough for a review. It speaks for no other session until the owner says 'keep'. */
  challenged: boolean;
  /** The log-out under way that is to end it; null when none. */
  leaving: string | null;
  origin: Origin;
}

/** What a session was, when it was first seen, beside those already known. */
export type Origin =
  /** There at the first complete reading. */
  | { kind: 'baseline' }
  /** Its device is like none that is known. */
  | { kind: 'new' }
  /** The next sign-in of a known device, whose earlier session has gone or is known to stay listed beside it. */
  | { kind: 'continues'; session: string }
  /** The next sign-in of the browser that reads, whose earlier session is still listed: this page lists both. */
  | { kind: 'beside'; session: string }
  /** Like `beside` known sessions, all still listed. */
  | { kind: 'additional'; beside: number }
  /** Like a session that was not the owner's and is no longer listed. */
  | { kind: 'returns'; session: string };

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
    /** Its sign-in time when the log-out began. */
    signedIn: SignInTime | null;
    outcome: 'waiting' | 'no-longer-listed' | 'still-there' | 'back' | 'unconfirmed';
    /** It was a trusted device and logged out by itself: ChatGPT removes it from the trusted devices as well. */
    trustRemoved: boolean;
  }[];
  /** When a complete reading after `until` settled it; null until then. */
  settled: string | null;
}

/** Something that asks for the owner's time at a wall-clock instant. */
export type Reminder =
  /** The window of a log-out has ended: look whether it worked. */
  | { kind: 'verify-log-out'; account: string; at: string; logOut: string }
  /** The clock of a drill has run out. */
  | { kind: 'drill-over'; account: string; at: string; drill: string }
  /** The next regular review. */
  | { kind: 'review'; account: string; at: string; review: Review };

/** A runbook while it is gone through, and afterwards as the record of it. */
export interface Run {
  id: string;
  /** The name of the runbook, see `lib/runbook`. */
  runbook: string;
  drill: boolean;
  at: string;
  /** null while it is under way. */
  ended: string | null;
  /** In the order in which they were settled; a step that is not here is open. */
  steps: { step: string; outcome: StepOutcome; at: string; reason: string }[];
}

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
  /** Newest last. `until`: end of the practised window; `ended`: null while it runs or waits to be looked at. */
  drills: { id: string; at: string; until: string; ended: string | null }[];
  /** Runbooks that were begun, newest last. */
  runs: Run[];
  /** The safeguards that the owner attested to, each with when. */
  attested: { control: string; at: string }[];
  /** When the first complete reading was made; null before. Until then everything that is read belongs to the baseline. */
  baselineAt: string | null;
  /** Places where the owner expects to sign in. */
  expected: ExpectedPlace[];
  /** The newest review of each kind and how long a reminder of it is put off. */
  reviews: { review: Review; doneAt: string | null; snoozedUntil: string | null }[];
  /** Sessions no longer listed that were forgotten because of their age or number. */
  forgotten: number;
  /** Counter behind the ids of sessions and log-outs, so that the same journal gives the same ids. */
  nextId: number;
}

export interface ExpectedPlace {
  id: string;
  place: string;
  why: 'travel' | 'vpn';
  from: string;
  until: string | null;
}
