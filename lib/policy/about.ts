import * as v from 'valibot';
import type { PolicyKey } from './keys';
import { day, type Kind, text, whole } from './kinds';

/** What a policy says of itself. Not settings: each layer has its own, and none takes them from another. */
export interface About {
  /** '' when it has none. */
  name: string;
  issuer: string;
  /** null when it has none: then no other can be told to be older or newer. */
  version: number | null;
  /** The last day on which it may be taken, "2027-06-30"; null: any. One that is in force stays in force. */
  expires: string | null;
  /** Keys that no layer below may change. */
  locked: PolicyKey[];
}

export const nothingAbout: About = { name: '', issuer: '', version: null, expires: null, locked: [] };

/** Keys of a policy that say something of the policy itself, in the order in which it is written. */
export const aboutKeys = {
  policy_name: { description: 'What the policy is called.', kind: text(100) },
  policy_version: {
    description: 'A number that grows with each version; a file with a smaller one is refused.',
    kind: whole(1, 999_999_999),
  },
  policy_issuer: { description: 'Who issued it.', kind: text(100) },
  policy_expires: { description: 'The last day on which it may be taken.', kind: day },
  locked: {
    description: 'Keys that nobody below may change; their values are those given here, or the defaults.',
    kind: {
      shape: { kind: 'list', of: { kind: 'text', most: 100 }, most: 100 },
      schema: v.pipe(
        v.array(
          v.pipe(v.string('Use the name of a key.'), v.maxLength(100, 'At most 100 characters.')),
          'Use a list of keys such as ["notify_from"].',
        ),
        v.maxLength(100, 'At most 100 entries.'),
      ),
    } satisfies Kind<string[]>,
  },
};
