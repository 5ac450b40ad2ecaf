import { defaultPolicy, type Policy } from './check';
import { parseDocument } from './document';
import { type Group, type PolicyKey, policyKeys } from './keys';
import type { Shape } from './kinds';
import type { Problem } from './problem';

/** The face of the room: what others may use of policies. */
export { type About, nothingAbout } from './about';
export { defaultPolicy, type Given, type Policy } from './check';
export { givenOf, type PolicyDocument, parseDocument } from './document';
export { daysBetween, frequencyOf } from './frequency';
export { CHECK_HOURS, type CheckFrequency, type Frequency, type PolicyKey } from './keys';
export type { Shape } from './kinds';
export {
  type InForce,
  inForce,
  isLocked,
  type LayerName,
  type Layers,
  noLayers,
  type Refusal,
  type Source,
  withLayer,
} from './layers';
export type { Problem } from './problem';
export { type Change, changes, mayTake, type Proposal, propose, type Refused } from './taking';

/** What a key may hold, for a form. */
export const shapeOf = (key: PolicyKey): Shape => policyKeys[key].kind.shape;

/** What a key is about. */
export const groupOf = (key: PolicyKey): Group => policyKeys[key].group;

/**
 * Reads a policy from JSON. Keys that are not given keep their defaults; keys that are not known are ignored with a
 * warning. Anything else that is wrong makes the whole policy unusable. Never throws.
 */
export function parsePolicy(text: string): { policy: Policy; warnings: Problem[] } | { problems: Problem[] } {
  const parsed = parseDocument(text);
  if ('problems' in parsed) return { problems: parsed.problems };
  return { policy: { ...defaultPolicy, ...parsed.document.values }, warnings: parsed.warnings };
}
