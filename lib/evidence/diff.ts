import { matchRows } from '../watch/match';
import { rowOf } from './review/blank';
import type { ReviewFile, ReviewSession } from './review/types';

/** What differs between two reviews. */
export interface ReviewDiff {
  /** In the second only. */
  added: ReviewSession[];
  /** In the first only: no longer in the file, which is no proof of a log-out. */
  missing: ReviewSession[];
  changed: { before: ReviewSession; after: ReviewSession; fields: FieldChange[] }[];
  same: number;
}

export interface FieldChange {
  field: keyof ReviewSession;
  before: ReviewSession[keyof ReviewSession];
  after: ReviewSession[keyof ReviewSession];
}

/** What a person means by a change. When a session was last seen changes with every reading, and its score follows from the rest. */
const COMPARED = [
  'device',
  'app',
  'location',
  'signed_in',
  'trusted',
  'current',
  'listed',
  'decision',
  'decision_shown',
  'owner',
  'reviewer',
  'note',
  'device_name',
  'score',
] as const satisfies readonly (keyof ReviewSession)[];

/**
 * Sessions are paired by account and id where both files give them, else by what their rows show, never by position.
 */
export function diffReviews(before: ReviewFile, after: ReviewFile): ReviewDiff {
  const diff: ReviewDiff = { added: [], missing: [], changed: [], same: 0 };
  const compare = (a: ReviewSession, b: ReviewSession) => {
    const fields = COMPARED.flatMap((field) =>
      equal(a[field], b[field]) ? [] : [{ field, before: a[field], after: b[field] }],
    );
    if (fields.length > 0) diff.changed.push({ before: a, after: b, fields });
    else diff.same += 1;
  };
  const known = new Map(after.sessions.flatMap((one) => keyed(one)));
  const paired = new Set<ReviewSession>();
  const left = before.sessions.filter((one) => {
    const [[key] = [null]] = keyed(one);
    const other = key === null ? undefined : known.get(key);
    if (!other || paired.has(other)) return true;
    paired.add(other);
    compare(one, other);
    return false;
  });
  const right = after.sessions.filter((one) => !paired.has(one));
  const matched = matchRows(left.map(rowOf), right.map(rowOf));
  for (const [i, j] of matched.pairs) {
    const [a, b] = [left[i], right[j]];
    if (a && b) compare(a, b);
  }
  diff.missing = matched.gone.flatMap((i) => left[i] ?? []);
  diff.added = matched.added.flatMap((i) => right[i] ?? []);
  return diff;
}

/** Numbered accounts are numbered anew in each export: such a key tells nothing across two files. */
const keyed = (one: ReviewSession): [string, ReviewSession][] =>
  one.account === '' || one.session === '' || one.account.startsWith('[')
    ? []
    : [[`${one.account}\n${one.session}`, one]];

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
