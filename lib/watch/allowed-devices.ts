import type { Policy } from '../policy/policy';
import { type Device, deviceOf } from './normalise/device';
import { VAGUE_FAMILIES } from './normalise/device-words';

/**
 * Does the policy bar the device of a label? One that does not say enough ("Computer" where only Macs may be) is barred by
 * nothing: it may be what is allowed.
 */
export function deviceNotAllowed(label: string, policy: Policy): boolean {
  const device = deviceOf(label);
  if (device.unknown) return false;
  const matches = (named: string[]) => named.map((name) => matchOf(deviceOf(name), device));
  const allowed = matches(policy.allowed_devices);
  return (
    matches(policy.disallowed_devices).includes('is') ||
    (allowed.length > 0 && allowed.every((match) => match === 'is-not'))
  );
}

/** Is a device of a kind that was named? What the kind leaves open (a browser, a model) any device may have. */
type Match = 'is' | 'may-be' | 'is-not';

function matchOf(kind: Device, device: Device): Match {
  if (kind.unknown) return 'is-not';
  const parts = [
    familyMatch(kind.family, device.family),
    part(kind.browser === null, device.browser === null, kind.browser === device.browser),
    part(
      kind.model.length === 0,
      device.model.length === 0,
      kind.model.every((word) => device.model.includes(word)),
    ),
  ];
  return parts.includes('is-not') ? 'is-not' : parts.includes('may-be') ? 'may-be' : 'is';
}

function familyMatch(kind: string | null, device: string | null): Match {
  // An iPhone is a phone; what is only called a phone may be an iPhone.
  if (device !== null && isKindOf(device, kind)) return 'is';
  if (kind !== null && isKindOf(kind, device)) return 'may-be';
  return part(kind === null, device === null, kind === device);
}

const isKindOf = (family: string, vague: string | null) =>
  vague !== null && Object.hasOwn(VAGUE_FAMILIES, vague) && VAGUE_FAMILIES[vague]?.includes(family) === true;

const part = (open: boolean, missing: boolean, equal: boolean): Match =>
  open ? 'is' : missing ? 'may-be' : equal ? 'is' : 'is-not';
