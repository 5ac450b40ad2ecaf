import type { Watch } from '../model';
import type { Policy } from '../policy/policy';

/** Safeguards that an account can have, with the names under which a policy requires them. */
export const controls = {
  mfa: ['mfa', 'mfa_or_passkey'],
  passkeys: ['passkey', 'passkeys', 'mfa_or_passkey'],
  advanced_account_security: ['advanced_account_security'],
  password_manager: ['password_manager'],
  api_key_rotation_runbook: ['api_key_rotation_runbook'],
} as const satisfies Record<string, readonly string[]>;

export type ControlId = keyof typeof controls;

export const isControl = (name: string): name is ControlId => Object.hasOwn(controls, name);

export interface ControlNow {
  /** One of `controls`, or a name that only the policy knows. */
  control: string;
  /** The policy asks for it. 'either': or for another one in its place. */
  required: 'no' | 'yes' | 'either';
  /** When the owner attested to it; null: not at all. */
  attestedAt: string | null;
}

/** Every safeguard, those that the policy requires first, each with when it was attested to. */
export function controlsNow(watch: Watch, policy: Policy): ControlNow[] {
  const required = [...new Set(policy.required_controls)];
  const own = Object.keys(controls).filter(isControl);
  const named = own.map((control): ControlNow => {
    const meets: readonly string[] = controls[control];
    const asked = required.filter((name) => meets.includes(name));
    const alone = asked.some((name) => meeting(name).length === 1);
    return {
      control,
      required: asked.length === 0 ? 'no' : alone ? 'yes' : 'either',
      attestedAt: attestedAt(watch, control),
    };
  });
  const others = required
    .filter((name) => meeting(name).length === 0)
    .map((control): ControlNow => ({ control, required: 'yes', attestedAt: attestedAt(watch, control) }));
  return [
    ...named.filter((one) => one.required !== 'no'),
    ...others,
    ...named.filter((one) => one.required === 'no'),
  ];
}

/** How many of the safeguards that the policy requires are attested to. */
export function requiredNow(watch: Watch, policy: Policy): { attested: number; of: number } {
  const required = [...new Set(policy.required_controls)];
  const attested = required.filter((name) =>
    [name, ...meeting(name)].some((control) => attestedAt(watch, control) !== null),
  );
  return { attested: attested.length, of: required.length };
}

const meeting = (name: string): ControlId[] =>
  Object.keys(controls)
    .filter(isControl)
    .filter((control) => (controls[control] as readonly string[]).includes(name));

const attestedAt = (watch: Watch, name: string): string | null =>
  watch.attested.find(({ control }) => control === name)?.at ?? null;
