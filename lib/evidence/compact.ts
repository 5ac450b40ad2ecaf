import type { ReviewFile } from './review/types';

/** What the file asks for even where it is not known. */
const OF_FILE: ReadonlySet<string> = new Set(['date', 'reviewer', 'sessions']);
const OF_SESSION: ReadonlySet<string> = new Set(['device', 'app', 'decision']);

/**
 * A review file without what it does not know: a bare minimum stays one, and does not grow tenfold. `parseReview` gives the
 * same review back.
 */
export function compactText({ provenance, ...own }: ReviewFile): string {
  const text = JSON.stringify(own, function (this: unknown, key, value) {
    return isUnknown(value) && !(this === own ? OF_FILE : OF_SESSION).has(key) ? undefined : value;
  });
  return provenance === null ? text : `${text.slice(0, -1)},"provenance":${JSON.stringify(provenance)}}`;
}

const isUnknown = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);
