import { DECISIONS } from '../decisions';
import type { Flag, ReviewFile, ReviewReason, ReviewSession } from './types';

/**
 * Every key of a review file: what it means and what it holds. The one source of the published JSON Schema and of the
 * reading in `parseReview`.
 */
export type Kind =
  | { is: 'text' | 'line' | 'instant' | 'yes-no' | 'number' | 'decision' | 'sign-in' }
  | { is: 'choice'; of: readonly string[] }
  | { is: 'list'; of: Fields };

export interface Field {
  description: string;
  kind: Kind;
  /** Without it the file is no review. */
  required?: true;
}
export type Fields = Readonly<Record<string, Field>>;

const SUGGESTIONS = ['keep', 'review', 'revoke-and-escalate'] as const;
const suggestion: Field = {
  description: 'What the score suggests.',
  kind: { is: 'choice', of: SUGGESTIONS },
};

const reasons = {
  code: { description: 'Which rule counted.', kind: { is: 'line' } },
  points: { description: 'What it added to the score.', kind: { is: 'number' } },
  fact: { description: 'The fact it rests on, as shown.', kind: { is: 'line' } },
} as const satisfies Record<keyof ReviewReason, Field>;
const reasonList: Field = {
  description: 'Why: the points add up to the score.',
  kind: { is: 'list', of: reasons },
};

const flags = {
  kind: { description: 'What changed, such as new-device.', kind: { is: 'line' } },
  at: { description: 'When the reading was made that showed it.', kind: { is: 'instant' } },
  score: { description: 'The score at that time.', kind: { is: 'number' } },
  suggestion,
  reasons: reasonList,
  open: { description: 'Whether nobody has answered it yet.', kind: { is: 'yes-no' } },
} as const satisfies Record<keyof Flag, Field>;

export const sessionFields = {
  device: {
    description: 'Device label as the page shows it; empty when it shows none.',
    kind: { is: 'line' },
    required: true,
  },
  app: {
    description: 'App context: ChatGPT, Codex, API Platform; several are joined by a comma.',
    kind: { is: 'line' },
    required: true,
  },
  decision: {
    description: `What was decided: ${DECISIONS.join(', ')}; null when nothing was.`,
    kind: { is: 'decision' },
    required: true,
  },
  decision_shown: {
    description: 'The decision in its author’s words, where they are none of the known ones.',
    kind: { is: 'line' },
  },
  location: { description: 'Approximate place as shown, or coarser.', kind: { is: 'line' } },
  owner: {
    description: 'The teammate, test account or service that the account belongs to.',
    kind: { is: 'line' },
  },
  reviewer: {
    description: 'Who reviews this session, where it is not the reviewer of the file.',
    kind: { is: 'line' },
  },
  note: { description: 'Evidence note, without secrets.', kind: { is: 'text' } },
  account: { description: 'Opaque key of the account, equal for its sessions.', kind: { is: 'line' } },
  session: { description: 'Opaque id of the session within its account.', kind: { is: 'line' } },
  device_name: { description: 'The owner’s own name for the device.', kind: { is: 'line' } },
  signed_in: {
    description: 'Sign-in time as shown, and the span of instants that it can mean; "to" is exclusive.',
    kind: { is: 'sign-in' },
  },
  trusted: { description: 'Shown as a trusted device.', kind: { is: 'yes-no' } },
  current: { description: 'The session that read the list.', kind: { is: 'yes-no' } },
  listed: {
    description: 'In the last reading that could have shown it. A row that is gone is no proof of a log-out.',
    kind: { is: 'yes-no' },
  },
  baseline: { description: 'There already at the first reading.', kind: { is: 'yes-no' } },
  first_seen: { description: 'The first reading that showed it.', kind: { is: 'instant' } },
  last_seen: { description: 'The newest reading that showed it.', kind: { is: 'instant' } },
  decided_at: { description: 'When the decision was made.', kind: { is: 'instant' } },
  score: { description: 'Sum of the points of its reasons.', kind: { is: 'number' } },
  suggestion,
  reasons: reasonList,
  flags: { description: 'What was alerted about it, oldest first.', kind: { is: 'list', of: flags } },
} as const satisfies Record<keyof ReviewSession, Field>;

/** The keys of the file itself; its provenance has a shape of its own (`provenance.ts`). */
export const reviewFields = {
  date: { description: 'Day of the review, such as 2026-06-25.', kind: { is: 'line' }, required: true },
  reviewer: { description: 'Who reviewed.', kind: { is: 'line' }, required: true },
  sessions: {
    description: 'The sessions that were reviewed.',
    kind: { is: 'list', of: sessionFields },
    required: true,
  },
  notes: { description: 'Notes on the review as a whole, without secrets.', kind: { is: 'text' } },
} as const satisfies Record<Exclude<keyof ReviewFile, 'provenance'>, Field>;
