import type { About } from './about';
import { KEYS, type Policy } from './check';
import type { PolicyKey } from './keys';

/** Why a team's policy may not be taken. */
export type Refused =
  | { why: 'expired'; expires: string }
  | { why: 'older'; version: number | null; than: number };

/**
 * May this policy take the place of the one that the team has now? A policy of another name is another policy: of those,
 * neither is the older one. null: it may.
 *
 * @param today an instant, ISO 8601 UTC
 */
export function mayTake(about: About, current: About | null, today: string): Refused | null {
  if (about.expires !== null && today.slice(0, 10) > about.expires)
    return { why: 'expired', expires: about.expires };
  if (!current || current.version === null || current.name !== about.name) return null;
  if (about.version !== null && about.version >= current.version) return null;
  return { why: 'older', version: about.version, than: current.version };
}

/** A key whose value differs between two policies. */
export interface Change {
  key: PolicyKey;
  before: Policy[PolicyKey];
  after: Policy[PolicyKey];
}

export function changes(before: Policy, after: Policy): Change[] {
  return KEYS.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key])).map((key) => ({
    key,
    before: before[key],
    after: after[key],
  }));
}
