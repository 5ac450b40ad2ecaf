import type { ExpectedPlace } from '../model';
import type { Policy } from '../policy/policy';

const ALWAYS = '0001-01-01T00:00:00.000Z';

/** The places where sign-ins are expected: those that the owner announced, and those of the policy at all times. */
export const expectedIn = (announced: ExpectedPlace[], policy: Policy): ExpectedPlace[] => [
  ...announced,
  ...policy.expected_places.map(
    (place): ExpectedPlace => ({ id: '', place, why: 'vpn', from: ALWAYS, until: null }),
  ),
];
