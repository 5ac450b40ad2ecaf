import type { SessionRow } from '../model';
import { signInAgreement, spanOf } from './agreement';
import { matchRows } from './match';
import type { Listing } from './snapshots';

/** What of a row can read otherwise. */
export const rowFields = [
  'device',
  'apps',
  'location',
  'signedIn',
  'trusted',
  'current',
  'status',
  'canLogOut',
] as const;
export type RowField = (typeof rowFields)[number];

/** One session in two readings. */
export interface Pair {
  before: SessionRow;
  after: SessionRow;
  /** In which fields the two differ; [] when they say the same. */
  fields: RowField[];
  /** Its sign-in time lies after the earlier one. */
  signedInAgain: boolean;
}

/** What happened between two readings, as far as they show. Each list in the order of the page that it comes from. */
export interface Differences {
  added: SessionRow[];
  /** In the earlier reading and not in the later one. */
  missing: SessionRow[];
  changed: Pair[];
  unchanged: Pair[];
  /**
   * What a missing row means. 'not-listed': the later reading was complete. 'not-read': it was not, so the row may still be
   * there.
   */
  missingMeans: 'not-listed' | 'not-read';
  /** What an added row means. 'not-before': the earlier reading was complete. 'perhaps-before': it may have been there. */
  addedMeans: 'not-before' | 'perhaps-before';
  /** The page was in two languages: labels, places and apps can read otherwise and be the same. */
  translated: boolean;
}

/** Compares two readings; rows are matched as the watch matches them, never by position. */
export function differencesOf(from: Listing, to: Listing): Differences {
  const { pairs, gone, added } = matchRows([...from.rows], [...to.rows]);
  const at = (rows: readonly SessionRow[], indices: number[]) =>
    indices.flatMap((i) => (rows[i] ? [rows[i]] : []));
  const both = pairs
    .sort(([, a], [, b]) => a - b)
    .flatMap(([b, a]) => {
      const [before, after] = [from.rows[b], to.rows[a]];
      return before && after ? [pairOf(before, after)] : [];
    });
  return {
    added: at(to.rows, added),
    missing: at(from.rows, gone),
    changed: both.filter(({ fields }) => fields.length > 0),
    unchanged: both.filter(({ fields }) => fields.length === 0),
    missingMeans: to.complete ? 'not-listed' : 'not-read',
    addedMeans: from.complete ? 'not-before' : 'perhaps-before',
    translated: from.language !== to.language,
  };
}

function pairOf(before: SessionRow, after: SessionRow): Pair {
  const agrees = signInAgreement(spanOf(before.signedIn), spanOf(after.signedIn));
  const same: Record<RowField, boolean> = {
    device: before.device === after.device,
    apps: asSet(before.apps) === asSet(after.apps),
    location: before.location === after.location,
    // "3 days ago" of yesterday and "4 days ago" of today are one time.
    signedIn:
      before.signedIn === null || after.signedIn === null
        ? before.signedIn === after.signedIn
        : agrees !== 'later' && agrees !== 'earlier',
    trusted: before.trusted === after.trusted,
    current: before.current === after.current,
    status: before.status === after.status,
    canLogOut: before.canLogOut === after.canLogOut,
  };
  return {
    before,
    after,
    fields: rowFields.filter((field) => !same[field]),
    signedInAgain: agrees === 'later',
  };
}

const asSet = (texts: readonly string[]): string => JSON.stringify([...new Set(texts)].sort());
