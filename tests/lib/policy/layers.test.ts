import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultPolicy,
  type Given,
  inForce,
  isLocked,
  type Layers,
  noLayers,
} from '../../../lib/policy/policy';

const since = '2026-09-01T08:00:00.000Z';
const layers = (given: { [layer in keyof Layers]?: Given }): Layers => ({
  ...noLayers,
  ...Object.fromEntries(Object.entries(given).map(([layer, keys]) => [layer, { given: keys, since }])),
});
const frequency = (given: Parameters<typeof layers>[0]) => {
  const { policy, sources } = inForce(layers(given));
  return [policy.review_frequency, sources.review_frequency];
};

const team = { review_frequency: 'daily' };
const administrator = { review_frequency: 'biweekly' };
const personal = { review_frequency: 'monthly' };
const lock = { locked: ['review_frequency'] };

describe('whose word counts', () => {
  it.each<[string, Parameters<typeof layers>[0], [string, string]]>([
    ['nobody’s', {}, ['weekly', 'built-in']],
    ['the team’s', { team }, ['daily', 'team']],
    ['the administrator’s before the team’s', { team, administrator }, ['biweekly', 'administrator']],
    ['the owner’s before both', { team, administrator, personal }, ['monthly', 'personal']],
    [
      'what the team locks before the owner’s',
      { team: { ...team, ...lock }, administrator, personal },
      ['daily', 'team-lock'],
    ],
    [
      'what the administrator locks before all',
      { team: { ...team, ...lock }, administrator: { ...administrator, ...lock }, personal },
      ['biweekly', 'administrator-lock'],
    ],
    ['a lock without a value holds what is built in', { team: lock, personal }, ['weekly', 'team-lock']],
    ['nobody locks for themselves', { personal: { ...personal, ...lock } }, ['monthly', 'personal']],
  ])('%s', (_what, given, expected) => {
    expect(frequency(given)).toEqual(expected);
  });

  it('is asked key by key', () => {
    const { policy, sources } = inForce(
      layers({ team: { stale_after_days: 30, journal_days: 60 }, personal: { journal_days: 90 } }),
    );
    expect([policy.stale_after_days, policy.journal_days]).toEqual([30, 90]);
    expect([sources.stale_after_days, sources.journal_days]).toEqual(['team', 'personal']);
  });
});

describe('a bad value', () => {
  it('is refused by itself, with the nearest key for a misspelling, and the rest counts', () => {
    const { policy, refused } = inForce(
      layers({
        administrator: {
          review_frequency: 'hourly',
          stale_after_days: 10,
          notify_form: 'review',
          locked: ['journal_day'],
        },
        personal: { journal_days: 'many' },
      }),
    );
    expect(policy).toEqual({ ...defaultPolicy, stale_after_days: 10 });
    expect(refused).toEqual([
      { layer: 'administrator', path: 'review_frequency', message: expect.stringContaining('Use one of') },
      { layer: 'administrator', path: 'notify_form', message: expect.stringContaining('notify_from?') },
      {
        layer: 'administrator',
        path: 'locked.journal_day',
        message: expect.stringContaining('journal_days?'),
      },
      { layer: 'personal', path: 'journal_days', message: expect.stringContaining('whole number') },
    ]);
  });

  it('that crosses another layer’s is refused where the rank is lower', () => {
    const { policy, refused } = inForce(
      layers({ administrator: { review_from: 6, locked: ['review_from'] }, personal: { revoke_from: 3 } }),
    );
    expect([policy.review_from, policy.revoke_from]).toEqual([2, 5]);
    expect(refused.map(({ layer, path }) => [layer, path])).toEqual([
      ['personal', 'revoke_from'],
      ['administrator', 'review_from'],
      ['administrator', 'review_from'],
    ]);
  });

  it('never lets a personal setting past a lock, nor throws, whatever the layers hold', () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.integer({ min: -30, max: 30 }),
      fc.constantFrom('weekly', 'daily'),
    );
    const given = fc.record(
      {
        review_from: value,
        revoke_from: value,
        review_frequency: value,
        evidence_rules: value,
        locked: fc.oneof(value, fc.subarray(['review_from', 'revoke_from', 'review_frequency'])),
        __proto__: value,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(given, given, given, (a, b, c) => {
        const all = layers({ team: a, administrator: b, personal: c });
        const { policy, sources } = inForce(all);
        expect(policy.revoke_from).toBeGreaterThanOrEqual(policy.review_from);
        const without = inForce({ ...all, personal: null });
        if (isLocked(sources.review_frequency))
          expect(policy.review_frequency).toBe(without.policy.review_frequency);
        expect(isLocked(sources.review_frequency)).toBe(isLocked(without.sources.review_frequency));
      }),
    );
  });
});

it('takes the published object for an administrator’s policy, too', () => {
  const { policy, refused } = inForce(
    layers({ administrator: { chatgpt_session_hygiene: { review_frequency: 'daily' } } }),
  );
  expect(policy.review_frequency).toBe('daily');
  expect(refused).toEqual([]);
});

it('says what a policy says of itself, and mixes it with no other', () => {
  const { about } = inForce(
    layers({ team: { policy_name: 'Team', policy_version: 3 }, administrator: { policy_issuer: 'IT' } }),
  );
  expect(about.team).toMatchObject({ name: 'Team', version: 3, issuer: '' });
  expect(about.administrator).toMatchObject({ name: '', version: null, issuer: 'IT' });
  expect(about.personal).toBeNull();
});
