import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../../lib/policy/policy';
import { controlsNow, requiredNow } from '../../../lib/runbook/controls';
import { places } from '../../../lib/runbook/places';
import { runbookOf, runbooks, type Step } from '../../../lib/runbook/runbooks';
import { newWatch } from '../../../lib/watch/observe';
import { parseSearch, unknownStates } from '../../../lib/watch/search';
import { english } from '../../../lib/words/words';

const all = Object.entries(runbooks).flatMap(([id, { steps }]) =>
  (steps as readonly Step[]).map((step) => ({ id, step, steps: steps as readonly Step[] })),
);

describe('The tables of runbooks', () => {
  test.each(all)(
    '$id: $step.id stands on steps above it and on a search that is understood',
    ({ step, steps }) => {
      const above = steps.slice(0, steps.indexOf(step)).map(({ id }) => id);
      if (step.needs !== 'earlier') expect(step.needs.filter((id) => !above.includes(id))).toEqual([]);
      const terms = parseSearch(step.sessions?.q ?? '');
      expect(unknownStates(terms)).toEqual([]);
      expect(terms.every(({ field }) => field !== null)).toBe(true);
    },
  );

  test('each step of a runbook has a name of its own', () => {
    for (const { steps } of Object.values(runbooks)) {
      expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
    }
  });

  test('places are on the two known hosts', () => {
    const hosts = Object.values(places).map((place) => new URL(place).origin);
    expect([...new Set(hosts)].sort()).toEqual(['https://chatgpt.com', 'https://platform.openai.com']);
  });

  test.each(['__proto__', 'toString', 'another'])('%s is no runbook', (id) => {
    expect(runbookOf(id)).toBeNull();
  });
});

/** Facts that must not be inferred: sentences that would say so. */
const forbidden: [string, RegExp][] = [
  ['a vanished row is a log-out', /\b(?:was|were|is|are|been) logged out\b/i],
  ['MFA ends sessions', /MFA (?:ends|closes|logs out|signs out)/i],
  ['administrators enforce MFA', /(?:can|may|could) enforce/i],
  ['the list is complete', /all (?:your )?sessions of the account/i],
  ['a clean list is safety', /\b(?:you|account) (?:is|are) (?:safe|secure|clean)\b/i],
  ['an exact place', /\b(?:exact|precise) (?:place|location)\b/i],
];

test.each(forbidden)('no sentence says that %s', (_what, claim) => {
  const { runbook, response, checklist, summary } = english.review;
  const said = JSON.stringify([runbook, response, checklist, summary], (_key, value) =>
    typeof value === 'function' ? String(value) : value,
  );
  expect(said.length).toBeGreaterThan(10_000);
  // "Nothing is logged out" is said of practice.
  expect(said.replace(/(?:nothing|no session) (?:is|was) logged out/gi, '')).not.toMatch(claim);
});

describe('Safeguards', () => {
  const attested = (...controls: string[]) => ({
    ...newWatch('a'),
    attested: controls.map((control) => ({ control, at: '2026-11-01T10:00:00.000Z' })),
  });

  test('those that the policy requires come first', () => {
    expect(controlsNow(newWatch('a'), defaultPolicy).map((one) => [one.control, one.required])).toEqual([
      ['mfa', 'either'],
      ['passkeys', 'either'],
      ['password_manager', 'yes'],
      ['api_key_rotation_runbook', 'yes'],
      ['advanced_account_security', 'no'],
    ]);
  });

  test('one of two that the policy accepts is enough', () => {
    expect(requiredNow(attested(), defaultPolicy)).toEqual({ attested: 0, of: 3 });
    expect(requiredNow(attested('passkeys'), defaultPolicy)).toEqual({ attested: 1, of: 3 });
    expect(requiredNow(attested('passkeys', 'mfa'), defaultPolicy)).toEqual({ attested: 1, of: 3 });
  });

  test('a safeguard that only the policy knows is asked for under its name', () => {
    const policy = { ...defaultPolicy, required_controls: ['hardware_token', 'mfa'] };
    expect(controlsNow(attested('hardware_token'), policy).slice(0, 2)).toEqual([
      { control: 'mfa', required: 'yes', attestedAt: null },
      { control: 'hardware_token', required: 'yes', attestedAt: '2026-11-01T10:00:00.000Z' },
    ]);
    expect(requiredNow(attested('hardware_token'), policy)).toEqual({ attested: 1, of: 2 });
  });
});
