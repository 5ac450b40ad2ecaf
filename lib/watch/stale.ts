import type { Reason, TrackedSession } from '../model';
import type { Policy } from '../policy/policy';
import { spanOf } from './agreement';
import { instant } from './instant';
import { isKin } from './kin';
import { placeAgreement } from './normalise/place';
import { faceOfSession } from './tracking';

const DAY = 86_400_000;
/** After so many days a machine that was used once, elsewhere, looks left behind. */
const LEFT_AFTER_DAYS = 14;

/**
 * What is stale about a session: it signed in longer ago than the policy's limit, or on a device that was seen this once,
 * at a place where nobody has signed in since: the classic hotel or work machine. A fact to be shown, no doubt.
 */
export function staleness(
  session: TrackedSession,
  sessions: TrackedSession[],
  now: string,
  policy: Policy,
): Reason | null {
  const signedIn = spanOf(session.memory.known.signedIn);
  if (!signedIn || session.row.current) return null;
  const days = (instant(now) - signedIn.to) / DAY;
  const fact = session.memory.known.signedIn?.text ?? '';
  if (days > policy.stale_after_days) return { code: 'signed-in-long-ago', points: 0, fact };
  if (days <= LEFT_AFTER_DAYS || session.memory.signIns > 1) return null;
  const face = faceOfSession(session);
  if (face.device.unknown) return null;
  let isUsedSince = false;
  for (const other of sessions) {
    if (other.id === session.id) continue;
    const there = faceOfSession(other);
    if (isKin(face, there)) return null;
    if (there.signIn === null || there.signIn.from <= signedIn.to) continue;
    if (!ELSEWHERE.has(placeAgreement(face.place, there.place))) return null;
    isUsedSince = true;
  }
  return isUsedSince ? { code: 'left-behind', points: 0, fact } : null;
}

const ELSEWHERE: ReadonlySet<string> = new Set(['same-country', 'other-town', 'other-country']);
