import type { SessionRow, SignInTime, Watch } from '../model';
import { spanOf } from './agreement';
import { matchRows } from './match';
import { isListed } from './standing';

/** A sign-in that is shown to the minute. */
const EXACT_MS = 60_000;
/** Of the shorter list, so many rows must be the same sign-ins. */
const SHARE = 0.5;

/**
 * Whether a list of rows is the next reading of this account and of no other that is known.
 *
 * Devices and places prove nothing: one person's two accounts are used on the same devices. What two accounts do not share
 * is the minute of a sign-in on one device. So a row speaks for the account when `matchRows` pairs it with one that was
 * listed last and both show one sign-in, to the minute; where times are vaguer the owner is asked again. Half of the rows
 * of the shorter list must speak for it: fewer remain after much has changed, and then a person had better look. No row
 * may speak for another account.
 */
export function continues(watch: Watch, others: Watch[], rows: SessionRow[]): boolean {
  const listed = rowsOf(watch);
  const shared = sharedSignIns(listed, rows);
  return (
    shared > 0 &&
    shared >= SHARE * Math.min(listed.length, rows.length) &&
    others.every((other) => sharedSignIns(rowsOf(other), rows) === 0)
  );
}

const rowsOf = (watch: Watch): SessionRow[] =>
  Object.values(watch.sessions)
    .filter(isListed)
    .map(({ row }) => row);

function sharedSignIns(before: SessionRow[], after: SessionRow[]): number {
  return matchRows(before, after).pairs.filter(([b, a]) =>
    isOneSignIn(before[b]?.signedIn ?? null, after[a]?.signedIn ?? null),
  ).length;
}

function isOneSignIn(before: SignInTime | null, after: SignInTime | null): boolean {
  const [one, other] = [spanOf(before), spanOf(after)];
  if (!one || !other) return false;
  const isExact = ({ from, to }: { from: number; to: number }) => to - from <= EXACT_MS;
  return isExact(one) && isExact(other) && one.from < other.to && other.from < one.to;
}
