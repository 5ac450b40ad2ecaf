import { describe, expect, it } from 'vitest';
import {
  changes,
  defaultPolicy,
  givenOf,
  mayTake,
  nothingAbout,
  parseDocument,
} from '../../../lib/policy/policy';

const today = '2026-11-20T14:20:00.000Z';
const about = (over: Partial<typeof nothingAbout>) => ({ ...nothingAbout, name: 'Team', ...over });

describe('a policy is refused', () => {
  it.each([
    ['the day after it expired', { expires: '2026-11-19' }, null, { why: 'expired', expires: '2026-11-19' }],
    ['not on its last day', { expires: '2026-11-20' }, null, null],
    [
      'when it is older than the one in force',
      { version: 2 },
      { version: 3 },
      { why: 'older', version: 2, than: 3 },
    ],
    ['when it does not say how old it is', {}, { version: 3 }, { why: 'older', version: null, than: 3 }],
    ['not when it is the same', { version: 3 }, { version: 3 }, null],
    ['not when it is newer', { version: 4 }, { version: 3 }, null],
    ['not when it is another one', { version: 1, name: 'Other' }, { version: 3 }, null],
    ['not when the one in force has no version', { version: 1 }, {}, null],
  ])('%s', (_what, given, current, expected) => {
    expect(mayTake(about(given), current && about(current), today)).toEqual(expected);
  });
});

it('names the keys whose values differ', () => {
  const after = { ...defaultPolicy, notify_from: 'revoke-and-escalate' as const, expected_places: ['Lagos'] };
  expect(changes(defaultPolicy, after)).toEqual([
    { key: 'notify_from', before: 'review', after: 'revoke-and-escalate' },
    { key: 'expected_places', before: [], after: ['Lagos'] },
  ]);
  expect(changes(defaultPolicy, structuredClone(defaultPolicy))).toEqual([]);
});

it('writes down what it read', () => {
  const text =
    '{"policy_name": "Team", "policy_version": 3, "policy_issuer": "Security", "policy_expires": "2027-06-30", "notify_from": "review", "locked": ["notify_from"]}';
  const parsed = parseDocument(text);
  expect('document' in parsed && parsed.document.given).toEqual(JSON.parse(text));
  if ('document' in parsed)
    expect(givenOf(parsed.document.values, parsed.document.about)).toEqual(JSON.parse(text));
});
