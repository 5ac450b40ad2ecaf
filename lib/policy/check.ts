import * as v from 'valibot';
import { type About, aboutKeys, nothingAbout } from './about';
import { type PolicyKey, policyKeys } from './keys';
import type { Kind } from './kinds';
import { nearest } from './nearest';
import type { Problem } from './problem';
import { problemsOf, shown } from './told';

/** What a team or a person has decided: how often to review, what counts for how much, when to interrupt. */
export type Policy = { [K in PolicyKey]: (typeof policyKeys)[K]['default'] };

/** A policy as somebody wrote it: any keys, any values. Plain JSON. */
export type Given = { [key: string]: unknown };

/** What can be used of a policy as given, and what cannot. */
export interface Checked {
  values: Partial<Policy>;
  about: About;
  /** Values that their keys may not hold. */
  problems: Problem[];
  /** Keys that are not known, with the nearest known one. */
  unknown: Problem[];
}

export const KEYS = Object.keys(policyKeys) as PolicyKey[];
const ALL = [...KEYS, ...Object.keys(aboutKeys)];

export const isKey = (name: string): name is PolicyKey => Object.hasOwn(policyKeys, name);
const isAboutKey = (name: string): name is keyof typeof aboutKeys => Object.hasOwn(aboutKeys, name);

/** Holds without any policy: the published risk template and the published frequencies. */
export const defaultPolicy: Policy = Object.fromEntries(
  KEYS.map((name) => [name, policyKeys[name].default]),
) as Policy;

/** The published example wraps its keys in one object of this name. */
export const WRAPPER = 'chatgpt_session_hygiene';

/** Checks each key by itself. Never throws, whatever is given. */
export function checkKeys(given: Given): Checked {
  const checked: Checked = { values: {}, about: { ...nothingAbout }, problems: [], unknown: [] };
  const values: Record<string, unknown> = {};
  const about: Record<string, unknown> = {};
  for (const name of beside(given))
    checked.unknown.push({
      path: shown(name),
      message: `This key also stands in ${WRAPPER}: that one counts.`,
    });
  for (const [name, value] of Object.entries(unwrapped(given))) {
    const known = isKey(name) ? policyKeys[name] : isAboutKey(name) ? aboutKeys[name] : null;
    if (known === null) {
      checked.unknown.push({ path: shown(name), message: unknownKey(name) });
      continue;
    }
    const parsed = v.safeParse(known.kind.schema as v.GenericSchema, value);
    if (parsed.success) (isKey(name) ? values : about)[name] = parsed.output;
    else checked.problems.push(...problemsOf(name, known.kind as Kind<unknown>, parsed.issues));
  }
  checked.values = values as Partial<Policy>;
  const locked = (about.locked ?? []) as string[];
  checked.about = {
    name: (about.policy_name as string | undefined) ?? '',
    issuer: (about.policy_issuer as string | undefined) ?? '',
    version: (about.policy_version as number | undefined) ?? null,
    expires: (about.policy_expires as string | undefined) ?? null,
    locked: KEYS.filter((name) => locked.includes(name)),
  };
  for (const name of locked)
    if (!isKey(name)) checked.unknown.push({ path: `locked.${shown(name)}`, message: unknownKey(name) });
  return checked;
}

/** The two limits must not cross; null: they do not. */
export function contradiction(policy: Policy): Problem | null {
  if (policy.revoke_from >= policy.review_from) return null;
  return { path: 'revoke_from', message: `This must be at least review_from (${policy.review_from}).` };
}

/** What stands beside the wrapper is not silently lost: it is looked at like the rest. */
function unwrapped(given: Given): Given {
  const { [WRAPPER]: inner, ...beside } = given;
  return isObject(inner) ? { ...beside, ...inner } : given;
}

/** Keys that stand both in the wrapper and beside it. */
function beside(given: Given): string[] {
  const { [WRAPPER]: inner, ...rest } = given;
  return isObject(inner) ? Object.keys(rest).filter((name) => Object.hasOwn(inner, name)) : [];
}

export const isObject = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function unknownKey(name: string): string {
  const near = nearest(name, ALL);
  return near
    ? `This key is not known and is ignored. Did you mean ${near}?`
    : 'This key is not known and is ignored.';
}
