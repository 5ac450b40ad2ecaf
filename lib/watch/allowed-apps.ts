import type { Policy } from '../policy/policy';
import { appOf } from './normalise/app';

/** The first app, as shown, that the policy does not allow; null when it allows them all. */
export function appNotAllowed(apps: readonly string[], policy: Policy): string | null {
  const allowed = policy.allowed_apps.map(appOf);
  const disallowed = policy.disallowed_apps.map(appOf);
  const isAllowed = (app: string) =>
    !disallowed.includes(app) && (allowed.length === 0 || allowed.includes(app));
  return apps.find((app) => appOf(app) !== '' && !isAllowed(appOf(app))) ?? null;
}
