import type { AlertKind, Decision, SignInTime, Suggestion } from '../../model';
import type { Provenance } from '../provenance';

/**
 * A review as people hand it on. The keys are those of the file, in snake_case like the published examples; the file is
 * this and nothing else. Instants are ISO 8601 UTC; '' where a text is not known, null where anything else is not.
 */
export interface ReviewFile {
  /** The day of the review, as its author wrote it; Rollcall writes YYYY-MM-DD. */
  date: string;
  /** Who reviewed. */
  reviewer: string;
  sessions: ReviewSession[];
  /** Of the review as a whole. */
  notes: string;
  /** Where the file comes from; null when somebody wrote it by hand or with another program. */
  provenance: Provenance | null;
}

/** One session as it stood when the review was written. */
export interface ReviewSession {
  device: string;
  /** Apps as shown, joined by ", ". */
  app: string;
  /** null: nobody has decided. */
  decision: Decision | null;
  /** The decision in its author's words, where they are none that is known; '' otherwise. */
  decision_shown: string;
  location: string;
  owner: string;
  reviewer: string;
  /** The evidence note. */
  note: string;
  /** Which account it is of; '' when the file does not say. Opaque. */
  account: string;
  /** Its id within the account; '' when the file does not say. Opaque. */
  session: string;
  /** The owner's own name for the device. */
  device_name: string;
  signed_in: SignInTime | null;
  trusted: boolean | null;
  current: boolean | null;
  /** Whether the last reading that could have shown it listed it. A row that is gone is no proof of a log-out. */
  listed: boolean | null;
  /** Whether it was there at the first reading already. */
  baseline: boolean | null;
  first_seen: string | null;
  last_seen: string | null;
  decided_at: string | null;
  score: number | null;
  suggestion: Suggestion | null;
  reasons: ReviewReason[];
  /** What was alerted about it, oldest first. */
  flags: Flag[];
}

export interface ReviewReason {
  code: string;
  /** null when the file does not say. */
  points: number | null;
  /** The fact it rests on, as shown; '' when none. */
  fact: string;
}

/** A change that was worth an alert. */
export interface Flag {
  kind: AlertKind | (string & {});
  at: string | null;
  score: number | null;
  suggestion: Suggestion | null;
  reasons: ReviewReason[];
  /** true: nobody has answered it yet. */
  open: boolean | null;
}
