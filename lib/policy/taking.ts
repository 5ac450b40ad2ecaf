import type { About } from './about';
import { checkKeys, type Given, KEYS, type Policy } from './check';
import type { PolicyKey } from './keys';
import { type InForce, inForce, isLocked, type Layers, withLayer } from './layers';

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

/** What it would come to if the team had another policy, or none. */
export interface Proposal {
  before: InForce;
  after: InForce;
  changes: Change[];
  /** Keys that the owner could set and then cannot, and the other way round. */
  locked: PolicyKey[];
  unlocked: PolicyKey[];
  /** Keys of the policy that count for nothing, since a setting of higher rank stands before them. */
  idle: PolicyKey[];
}

/** @param given null: the team has no policy any more */
export function propose(layers: Layers, given: Given | null, at: string): Proposal {
  const before = inForce(layers);
  const after = inForce(withLayer(layers, { layer: 'team', given, at }));
  const held = (key: PolicyKey, { sources }: InForce) => isLocked(sources[key]);
  const named = Object.keys(given === null ? {} : checkKeys(given).values) as PolicyKey[];
  return {
    before,
    after,
    changes: changes(before.policy, after.policy),
    locked: KEYS.filter((key) => held(key, after) && !held(key, before)),
    unlocked: KEYS.filter((key) => held(key, before) && !held(key, after)),
    idle: named.filter((key) => !['team', 'team-lock'].includes(after.sources[key])),
  };
}
