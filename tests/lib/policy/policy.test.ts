import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyKeys } from '../../../lib/policy/keys';
import { daysBetween, defaultPolicy, parsePolicy } from '../../../lib/policy/policy';

const PUBLISHED = `{"chatgpt_session_hygiene": {
  "review_frequency": "weekly",
  "compromise_review_frequency": "immediate",
  "required_controls": ["mfa_or_passkey", "password_manager", "api_key_rotation_runbook"],
  "separate_reviews": ["active_sessions", "shared_links", "connected_apps", "api_keys"],
  "evidence_rules": {"store_raw_tokens": false, "store_passwords": false, "redact_emails_for_cross-team_tickets": true}}}`;

it('accepts the published team policy as it stands, which is the default', () => {
  expect(parsePolicy(PUBLISHED)).toEqual({ policy: defaultPolicy, warnings: [] });
});

it.each(['redact_emails_for_cross-team_tickets', 'redact_emails_for_cross_team_tickets'])(
  'knows the rule %s however it is spelt',
  (rule) => {
    const parsed = parsePolicy(JSON.stringify({ evidence_rules: { [rule]: false } }));
    expect('policy' in parsed && parsed.policy.evidence_rules['redact_emails_for_cross-team_tickets']).toBe(
      false,
    );
  },
);

it('fills in what is not given', () => {
  expect(parsePolicy('{"review_frequency": "daily"}')).toEqual({
    policy: { ...defaultPolicy, review_frequency: 'daily' },
    warnings: [],
  });
});

it('describes every key, and every default is valid', () => {
  for (const [name, { description }] of Object.entries(policyKeys)) expect(description, name).toMatch(/\.$/);
  expect(parsePolicy(JSON.stringify(defaultPolicy))).toEqual({ policy: defaultPolicy, warnings: [] });
});

it.each([
  ['review_frequncy', 'review_frequency'],
  ['reviewFrequency', 'review_frequency'],
  ['log_out_window', 'log_out_window_minutes'],
])('ignores the unknown key %s and names the nearest', (given, meant) => {
  expect(parsePolicy(JSON.stringify({ [given]: 1 }))).toEqual({
    policy: defaultPolicy,
    warnings: [{ path: given, message: expect.stringContaining(`Did you mean ${meant}?`) }],
  });
});

it.each(['colour', 'constructor', 'toString', 'hasOwnProperty'])('ignores the unknown key %s', (given) => {
  expect(parsePolicy(JSON.stringify({ [given]: 1 }))).toMatchObject({
    policy: defaultPolicy,
    warnings: [{ path: given }],
  });
});

describe('refuses, with the place and what to do instead', () => {
  it.each([
    ['{"review_frequency": "hourly"}', 'review_frequency', /Use one of: immediate, daily/],
    ['{"review_frequency": null}', 'review_frequency', /Use one of.* Found null\.$/],
    [
      '{"review_frequency": "Weekly"}',
      'review_frequency',
      /Found the text "Weekly"\. Did you mean weekly\?$/,
    ],
    ['{"review_frequency": ["weekly"]}', 'review_frequency', /Found a list of 1\.$/],
    ['{"review_frequency": {}}', 'review_frequency', /Found an object\.$/],
    [
      '{"evidence_formats": ["markdwn"]}',
      'evidence_formats.0',
      /Found the text "markdwn"\. Did you mean markdown\?$/,
    ],
    [
      '{"evidence_rules": {"store_raw_token": true}}',
      'evidence_rules.store_raw_token',
      /Did you mean store_raw_tokens\?$/,
    ],
    ['{"journal_days": 1.5}', 'journal_days', /from 30 to 3650\. Found 1\.5\.$/],
    ['{"policy_expires": "2027-02-31"}', 'policy_expires', /Use a day such as/],
    ['{"points_device_unknown": 2.5}', 'points_device_unknown', /whole number from -20 to 20/],
    ['{"points_device_unknown": "3"}', 'points_device_unknown', /whole number/],
    ['{"log_out_window_minutes": 0}', 'log_out_window_minutes', /from 1 to 1440/],
    ['{"evidence_rules": {"store_passwords": "yes"}}', 'evidence_rules.store_passwords', /Use true or false/],
    ['{"evidence_rules": {"keep": 1}}', 'evidence_rules.keep', /not known/],
    ['{"evidence_rules": []}', 'evidence_rules', /object of rules/],
    ['{"required_controls": ["a", 1]}', 'required_controls.1', /Use a text/],
    ['{"separate_reviews": ["cats"]}', 'separate_reviews.0', /Use one of/],
    ['{"revoke_from": 1}', 'revoke_from', /at least review_from \(2\)/],
    ['{"policy_version": 0}', 'policy_version', /whole number from 1/],
    ['{"policy_expires": "2026-13-01"}', 'policy_expires', /Use a day/],
    ['{"locked": "notify_from"}', 'locked', /list of keys/],
    ['[]', '', /A policy is an object/],
    ['"weekly"', '', /A policy is an object/],
    ['{"chatgpt_session_hygiene": []}', '', /A policy is an object/],
    ['', 'line 1, column 1', /ends too soon/],
    ['{\n  "review_frequency": ', 'line 2, column 23', /ends too soon/],
    ['{\n  "review_frequency": "wee', 'line 2, column 23', /does not end/],
    ['{"a": 1,}', 'line 1, column 9', /A key in double quotes/],
    ["{'a': 1}", 'line 1, column 2', /A key in double quotes/],
    ['{"a": 1} x', 'line 1, column 10', /follows after the end/],
    ['{"a": 01}', 'line 1, column 8', /Expected/],
    ['{"a": 1, "a": 2}', 'line 1, column 10', /given twice/],
    ['{"__proto__": {}}', 'line 1, column 2', /refused/],
    ['{"\\u005f_proto__": {}}', 'line 1, column 2', /refused/],
    [`${'['.repeat(100_000)}`, 'line 1, column 33', /deeper than 32/],
    [`{"a": "${'x'.repeat(1_000_000)}"}`, '', /1 MB/],
  ])('%.40s', (text, path, message) => {
    const parsed = parsePolicy(text);
    expect(parsed).toHaveProperty('problems');
    if ('problems' in parsed) {
      expect(parsed.problems).toHaveLength(1);
      expect(parsed.problems[0]?.path).toBe(path);
      expect(parsed.problems[0]?.message).toMatch(message);
    }
  });
});

it('a key that stands in the wrapper and beside it is told', () => {
  const parsed = parsePolicy(
    '{"chatgpt_session_hygiene": {"notify_from": "review"}, "notify_from": "revoke-and-escalate"}',
  );
  expect(parsed).toMatchObject({
    policy: { notify_from: 'review' },
    warnings: [{ path: 'notify_from', message: expect.stringContaining('that one counts') }],
  });
});

it('tells all problems at once', () => {
  const parsed = parsePolicy('{"review_frequency": 1, "notify_from": "never", "stale_after_days": -1}');
  expect('problems' in parsed && parsed.problems.map(({ path }) => path)).toEqual([
    'review_frequency',
    'notify_from',
    'stale_after_days',
  ]);
});

it('never throws, and reads JSON as JSON.parse does', () => {
  fc.assert(fc.property(fc.string(), (text) => void parsePolicy(text)));
  fc.assert(
    fc.property(fc.json({ maxDepth: 3 }), fc.nat(60), (text, cut) => {
      void parsePolicy(text.slice(0, cut));
      void parsePolicy(`{"review_frequency": ${text}}`);
    }),
  );
});

it('knows how many days lie between two reviews', () => {
  expect([daysBetween('immediate'), daysBetween('weekly')]).toEqual([0, 7]);
});
