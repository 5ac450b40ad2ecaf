import type { SessionRow, Watch } from '../model';

/**
 * Does a reading say nothing that the last one did not say? Then it is kept as a mark of when it was seen again
 * instead of as a copy. Times are compared by their spans, since "3 days ago" becomes "4 days ago" by itself;
 * other texts of the row (`lines`) may count minutes and do not matter.
 */
export function restates(
  watch: Watch,
  reading: { rows: SessionRow[]; complete: boolean; language: string },
): boolean {
  const last = watch.lastReading;
  if (!last || watch.lastMiss || last.complete !== reading.complete || last.language !== reading.language)
    return false;
  const before = Object.values(watch.sessions)
    .filter((session) => session.lastSeen === last.at && session.presence.state === 'listed')
    .map((session) => session.row);
  if (before.length !== reading.rows.length) return false;
  const earlier = inOrder(before);
  return inOrder(reading.rows).every((row, i) => {
    const other = earlier[i];
    return other !== undefined && face(row) === face(other) && timesAgree(row, other);
  });
}

const face = (row: SessionRow) =>
  JSON.stringify([row.device, row.apps, row.location, row.trusted, row.current, row.status, row.canLogOut]);

function inOrder(rows: SessionRow[]): SessionRow[] {
  const key = (row: SessionRow) => `${face(row)} ${row.signedIn?.from ?? ''}`;
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
}

function timesAgree(a: SessionRow, b: SessionRow): boolean {
  if (!a.signedIn || !b.signedIn) return a.signedIn === b.signedIn;
  return a.signedIn.from < b.signedIn.to && b.signedIn.from < a.signedIn.to;
}
