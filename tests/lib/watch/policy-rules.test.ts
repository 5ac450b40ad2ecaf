import { describe, expect, it } from 'vitest';
import { defaultPolicy, type Policy } from '../../../lib/policy/policy';
import { newWatch, observe } from '../../../lib/watch/observe';
import { reminders, reviewDue } from '../../../lib/watch/reminders';
import { day, row, signedIn } from './story';

/** What a policy says of places and apps, on a session that is new beside a confirmed one. */
function risk(newcomer: Partial<ReturnType<typeof row>>, rules: Partial<Policy>) {
  const policy = { ...defaultPolicy, ...rules };
  const known = row({ signedIn: signedIn(day(-1)), current: true });
  const snapshot = (at: string, rows: (typeof known)[]) =>
    ({ type: 'snapshot', at, account: 'a', rows, complete: true, language: 'en' }) as const;
  let { watch } = observe(newWatch('a'), snapshot(day(0), [known]), policy);
  watch = observe(
    watch,
    { type: 'judged', at: day(0, 5), account: 'a', session: 's1', decision: 'keep' },
    policy,
  ).watch;
  const rows = [known, row({ ...newcomer, signedIn: signedIn(day(1)) })];
  ({ watch } = observe(watch, snapshot(day(1, 10), rows), policy));
  return { watch, policy, codes: watch.sessions.s2?.risk.reasons.map(({ code }) => code) ?? [] };
}

describe('places that the policy expects', () => {
  const lagos = { device: 'Firefox on Windows', location: 'Lagos, NG' };
  it('are not unexpected, towns and countries alike', () => {
    expect(risk(lagos, {}).codes).toContain('location-unexpected');
    for (const place of ['Nigeria', 'Lagos, NG'])
      expect(risk(lagos, { expected_places: [place] }).codes).not.toContain('location-unexpected');
    expect(risk(lagos, { expected_places: ['Ghana'] }).codes).toContain('location-unexpected');
  });
});

describe('apps that the policy does not allow', () => {
  const codex = { apps: ['ChatGPT Web', 'Codex'] };
  it.each<[string, Partial<Policy>, boolean]>([
    ['none is named', {}, false],
    ['it is named', { disallowed_apps: ['codex'] }, true],
    ['another is named', { disallowed_apps: ['API Platform'] }, false],
    ['only others may be', { allowed_apps: ['ChatGPT'] }, true],
    ['it may be', { allowed_apps: ['ChatGPT', 'Codex'] }, false],
    ['it may and may not be', { allowed_apps: ['ChatGPT', 'Codex'], disallowed_apps: ['Codex'] }, true],
  ])('count when %s', (_when, rules, counts) => {
    const { watch, codes } = risk(codex, rules);
    expect(codes.includes('app-not-allowed')).toBe(counts);
    expect(watch.sessions.s2?.risk.score).toBe(
      watch.sessions.s2?.risk.reasons.reduce((sum, { points }) => sum + points, 0),
    );
  });
});

describe('devices that the policy does not allow', () => {
  it.each<[string, string, Partial<Policy>, boolean]>([
    ['none is named', 'Firefox on Linux', {}, false],
    ['its family is named', 'Firefox on Linux', { disallowed_devices: ['Linux'] }, true],
    [
      'its family with another browser is named',
      'Firefox on Linux',
      { disallowed_devices: ['Chrome on Linux'] },
      false,
    ],
    ['only others may be', 'Firefox on Linux', { allowed_devices: ['Mac', 'iPhone'] }, true],
    ['its family may be', 'Chrome auf macOS', { allowed_devices: ['Mac', 'iPhone'] }, false],
    ['a phone is named and it is one', 'iPhone · iOS 26.6.2', { disallowed_devices: ['phone'] }, true],
    ['it may be one that may', 'Computer', { allowed_devices: ['Mac'] }, false],
    ['it may be one that may not', 'Computer', { disallowed_devices: ['Windows'] }, false],
    ['it names no device', 'Unknown device', { allowed_devices: ['Mac'] }, false],
    ['its browser is not shown', 'Mac · macOS 26.1', { allowed_devices: ['Chrome on macOS'] }, false],
    ['its browser is another', 'Firefox on macOS', { allowed_devices: ['Chrome on macOS'] }, true],
    ['it is of no known family', 'Toaster', { allowed_devices: ['toaster'] }, false],
  ])('count when %s: %s', (_when, device, rules, counts) => {
    const { watch, policy, codes } = risk({ device }, rules);
    expect(codes.includes('device-not-allowed')).toBe(counts);
    const { reasons, score } = watch.sessions.s2?.risk ?? { reasons: [], score: Number.NaN };
    expect(score).toBe(reasons.reduce((sum, { points }) => sum + points, 0));
    if (counts)
      expect(reasons).toContainEqual({
        code: 'device-not-allowed',
        points: policy.points_device_not_allowed,
        fact: device,
      });
  });
});

describe('reviews with a frequency of their own', () => {
  it('are due by it, the others by the common one', () => {
    const { watch, policy } = risk({}, { api_keys_frequency: 'daily' });
    expect(reviewDue(watch, 'api_keys', policy)).toBe(day(1));
    expect(reviewDue(watch, 'shared_links', policy)).toBe(day(7));
  });

  it('remind nobody where the policy says so', () => {
    const { watch, policy } = risk({}, {});
    expect(reminders(watch, policy).filter(({ kind }) => kind === 'review')).toHaveLength(4);
    expect(reminders(watch, { ...policy, review_reminders: false })).toEqual([]);
  });
});
