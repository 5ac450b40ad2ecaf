import type { ReviewFile } from './review/types';

const NEEDED: ReadonlySet<string> = new Set([
  'device',
  'app',
  'decision',
  'date',
  'reviewer',
  'sessions',
  'provenance',
]);

/**
 * A review file without what it does not know: a bare minimum stays one, and does not grow tenfold. `parseReview` gives the
 * same review back.
 */
export function compactText({ provenance, ...own }: ReviewFile): string {
  const text = JSON.stringify(own, (key, value) =>
    isUnknown(value) && !NEEDED.has(key) ? undefined : value,
  );
  return provenance === null ? text : `${text.slice(0, -1)},"provenance":${JSON.stringify(provenance)}}`;
}

const isUnknown = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);
