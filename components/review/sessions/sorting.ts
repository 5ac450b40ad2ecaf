import type { TrackedSession } from '../../../lib/model';

/** The columns a list of sessions can be sorted by. */
export const columns = ['score', 'device', 'apps', 'place', 'signedIn', 'decision'] as const;
export type Column = (typeof columns)[number];
export interface Sort {
  by: Column;
  descending: boolean;
}

/** As an address holds it: "place", or "-place" for descending; null for anything else: by no column, as the list comes. */
export function parseSort(text: string | undefined): Sort | null {
  const [, minus, name] = /^(-?)(.*)$/.exec(text ?? '') ?? [];
  const by = columns.find((column) => column === name);
  return by === undefined ? null : { by, descending: minus === '-' };
}

export const sortText = (sort: Sort | null): string =>
  sort === null ? '' : `${sort.descending ? '-' : ''}${sort.by}`;

/**
 * What pressing the head of a column does: scores and times begin with the highest, words with the first; then the other way
 * round; then the list is as it comes again.
 */
export function nextSort(sort: Sort | null, by: Column): Sort | null {
  const begin = by === 'score' || by === 'signedIn';
  if (sort?.by !== by) return { by, descending: begin };
  return sort.descending === begin ? { by, descending: !begin } : null;
}

/** A new list. What a row does not show goes to the end either way; what is equal keeps its order. */
export function sorted(
  sessions: readonly TrackedSession[],
  { by, descending }: Sort,
  locale: string,
): TrackedSession[] {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const sign = descending ? -1 : 1;
  const keyed = sessions.map((session) => ({ session, key: keys[by](session) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    if (typeof a.key === 'number' && typeof b.key === 'number') return sign * (a.key - b.key);
    return sign * collator.compare(String(a.key), String(b.key));
  });
  return keyed.map(({ session }) => session);
}

/** null: not shown. */
const keys: Record<Column, (session: TrackedSession) => string | number | null> = {
  score: ({ risk }) => risk.score,
  device: ({ name, row }) => name ?? (row.device || null),
  apps: ({ row }) => row.apps.join(', ') || null,
  place: ({ row }) => row.location || null,
  signedIn: ({ row }) => (row.signedIn === null ? null : Date.parse(row.signedIn.from)),
  decision: ({ decision }) => decision,
};
