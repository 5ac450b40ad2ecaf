import type { SessionRow, TrackedSession } from '../model';
import { spanOf } from './agreement';

/**
 * Finds the session that a row of an earlier reading belongs to, among those still known: one that reads the same and was
 * there at that instant. null when none does, or more than one: nobody can tell those apart.
 */
export function sessionFinder(sessions: Iterable<TrackedSession>) {
  const alike = new Map<string, TrackedSession[]>();
  for (const session of sessions) {
    const key = keyOf(session.row);
    const group = alike.get(key);
    if (group) group.push(session);
    else alike.set(key, [session]);
  }
  return (row: SessionRow, at: string): TrackedSession | null => {
    const found = (alike.get(keyOf(row)) ?? []).filter(
      (session) => session.firstSeen <= at && at <= session.lastSeen && isSameTime(session.row, row),
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  };
}

const keyOf = ({ device, apps, location, status }: SessionRow) =>
  JSON.stringify([device, [...apps].sort(), location, status]);

function isSameTime(one: SessionRow, other: SessionRow): boolean {
  const [a, b] = [spanOf(one.signedIn), spanOf(other.signedIn)];
  return a === null || b === null ? a === b : a.from < b.to && b.from < a.to;
}
