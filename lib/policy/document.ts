import type { About } from './about';
import {
  type Checked,
  checkKeys,
  contradiction,
  defaultPolicy,
  type Given,
  isObject,
  WRAPPER,
} from './check';
import { readJson } from './json';
import type { Problem } from './problem';

/** A policy that somebody wrote down and that can be used as a whole. */
export interface PolicyDocument {
  /** Its keys with checked values, as they are kept. */
  given: Given;
  values: Checked['values'];
  about: About;
}

const LARGEST = 1_000_000;

/**
 * Reads a policy from JSON. Keys that are not known are left out with a warning. Anything else that is wrong makes the whole
 * unusable: half a policy would be nobody's decision. Never throws.
 */
export function parseDocument(
  text: string,
): { warnings: Problem[] } & ({ document: PolicyDocument } | { problems: Problem[] }) {
  if (text.length > LARGEST) return refused('', 'This is larger than 1 MB: it is not a policy.');
  const read = readJson(text);
  if ('problem' in read) return { problems: [read.problem], warnings: [] };
  const wrapped = isObject(read.value) ? read.value[WRAPPER] : null;
  if (!isObject(read.value) || (wrapped !== undefined && !isObject(wrapped)))
    return refused('', 'A policy is an object, such as {"review_frequency": "weekly"}.');
  const { values, about, problems, unknown } = checkKeys(read.value);
  const crossed = problems.length === 0 ? contradiction({ ...defaultPolicy, ...values }) : null;
  if (crossed) problems.push(crossed);
  if (problems.length > 0) return { problems, warnings: unknown };
  return { document: { given: givenOf(values, about), values, about }, warnings: unknown };
}

/** The policy as it is written down: what it says of itself first. */
export function givenOf(values: Checked['values'], about: About): Given {
  return {
    ...(about.name !== '' && { policy_name: about.name }),
    ...(about.version !== null && { policy_version: about.version }),
    ...(about.issuer !== '' && { policy_issuer: about.issuer }),
    ...(about.expires !== null && { policy_expires: about.expires }),
    ...values,
    ...(about.locked.length > 0 && { locked: about.locked }),
  };
}

const refused = (path: string, message: string) => ({ problems: [{ path, message }], warnings: [] });
