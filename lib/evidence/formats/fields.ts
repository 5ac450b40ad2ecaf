import type { ReviewSession } from '../review/types';

type Name = keyof ReviewSession;

/**
 * Which keys of a session each format may show, in its order. What a format does not name cannot reach it: it is handed
 * these keys and no others.
 */
export const FORMAT_FIELDS = {
  csv: [
    'owner',
    'device',
    'app',
    'location',
    'decision',
    'decision_shown',
    'note',
    'reviewer',
    'account',
    'session',
    'device_name',
    'signed_in',
    'trusted',
    'current',
    'listed',
    'first_seen',
    'last_seen',
    'decided_at',
    'score',
    'suggestion',
    'reasons',
    'flags',
  ],
  markdown: [
    'owner',
    'device',
    'app',
    'location',
    'signed_in',
    'score',
    'decision',
    'decision_shown',
    'note',
    'flags',
  ],
  html: [
    'owner',
    'device',
    'app',
    'location',
    'signed_in',
    'first_seen',
    'last_seen',
    'score',
    'decision',
    'decision_shown',
    'note',
    'flags',
  ],
  ocsf: [
    'owner',
    'device',
    'app',
    'location',
    'decision',
    'decision_shown',
    'note',
    'account',
    'session',
    'signed_in',
    'trusted',
    'listed',
    'baseline',
    'first_seen',
    'last_seen',
    'flags',
  ],
} as const satisfies Record<string, readonly Name[]>;

export type TextFormat = keyof typeof FORMAT_FIELDS;
export type Shown<F extends TextFormat> = Pick<ReviewSession, (typeof FORMAT_FIELDS)[F][number]>;

/** A session with the keys that a format may show. */
export function shownIn<F extends TextFormat>(format: F, session: ReviewSession): Shown<F> {
  return Object.fromEntries(
    FORMAT_FIELDS[format].map((name) => [name, session[name]]),
  ) as unknown as Shown<F>;
}

/** The columns of a table in this format: a decision in its author's own words stands in the column of decisions. */
export const columnsOf = <F extends TextFormat>(format: F) =>
  FORMAT_FIELDS[format].filter((name) => name !== 'decision_shown');
