import * as v from 'valibot';
import { type Json, readJson } from './json';
import { FREQUENCY_DAYS, type Frequency, type PolicyKey, policyKeys } from './keys';
import { nearest } from './nearest';

export type { Frequency, PolicyKey } from './keys';

/** What a team or a person has decided: how often to review, what counts for how much, when to interrupt. */
export type Policy = { [K in PolicyKey]: v.InferOutput<(typeof policyKeys)[K]['schema']> };

/** Something in a policy that could not be used. `path`: "evidence_rules.store_passwords", or "line 3, column 7". */
export interface Problem {
  path: string;
  message: string;
}

const KEYS = Object.keys(policyKeys) as PolicyKey[];

/** Holds without any policy: the published risk template and the published frequencies. */
export const defaultPolicy: Policy = Object.fromEntries(
  KEYS.map((name) => [name, policyKeys[name].default]),
) as Policy;

/** Days between two reviews at this frequency; 0 means at once. */
export function daysBetween(frequency: Frequency): number {
  return FREQUENCY_DAYS[frequency];
}

/** The published example wraps its keys in one object of this name. */
const WRAPPER = 'chatgpt_session_hygiene';
const LARGEST = 1_000_000;

/**
 * Reads a policy from JSON. Keys that are not given keep their defaults; keys that are not known are ignored with a
 * warning. Anything else that is wrong makes the whole policy unusable: half a policy would be nobody's decision.
 * Never throws.
 */
export function parsePolicy(text: string): { policy: Policy; warnings: Problem[] } | { problems: Problem[] } {
  if (text.length > LARGEST) return refused('', 'This is larger than 1 MB: it is not a policy.');
  const read = readJson(text);
  if ('problem' in read) return { problems: [read.problem] };
  const given = unwrapped(read.value);
  if (given === null) return refused('', 'A policy is an object, such as {"review_frequency": "weekly"}.');

  const policy: Record<string, unknown> = { ...defaultPolicy };
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const [name, value] of Object.entries(given)) {
    if (!isKey(name)) {
      warnings.push({ path: shown(name), message: unknownKey(name) });
      continue;
    }
    const parsed = v.safeParse(policyKeys[name].schema as v.GenericSchema, value);
    if (parsed.success) policy[name] = parsed.output;
    else
      for (const issue of parsed.issues) problems.push({ path: pathOf(name, issue), message: issue.message });
  }
  if (problems.length === 0) problems.push(...contradictions(policy as Policy));
  return problems.length > 0 ? { problems } : { policy: policy as Policy, warnings };
}

function contradictions(policy: Policy): Problem[] {
  if (policy.revoke_from >= policy.review_from) return [];
  return [{ path: 'revoke_from', message: `This must be at least review_from (${policy.review_from}).` }];
}

const isKey = (name: string): name is PolicyKey => Object.hasOwn(policyKeys, name);

function unwrapped(value: Json): { [key: string]: Json } | null {
  if (!isObject(value)) return null;
  const inner = value[WRAPPER];
  if (inner === undefined) return value;
  if (!isObject(inner)) return null;
  // What stands beside the wrapper is not silently lost: it is looked at like the rest.
  const { [WRAPPER]: _, ...beside } = value;
  return { ...beside, ...inner };
}

const isObject = (value: Json): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function unknownKey(name: string): string {
  const near = nearest(name, KEYS);
  return near
    ? `This key is not known and is ignored. Did you mean ${near}?`
    : 'This key is not known and is ignored.';
}

const pathOf = (name: string, issue: v.BaseIssue<unknown>) => {
  const inner = v.getDotPath(issue);
  return inner === null ? name : `${name}.${shown(inner)}`;
};

const shown = (name: string) => name.slice(0, 100);
const refused = (path: string, message: string) => ({ problems: [{ path, message }] });
