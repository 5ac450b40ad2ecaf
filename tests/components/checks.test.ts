// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { CheckOutcome } from '../../lib/model';
import { type Given, inForce, type Layers, noLayers } from '../../lib/policy/policy';
import type { Roll } from '../../lib/roll';
import { type Check, noChecks } from '../../lib/watch/checks';
import { ago, now, ready, settled, watchOf } from './rolls';
import { acted, frame, reviewAt, stage } from './stage';

type Ready = Extract<Roll, { state: 'ready' }>;

const check = (minutes: number, outcome: CheckOutcome): Check => ({
  at: ago(minutes),
  begun: ago(minutes),
  by: 'schedule',
  outcome,
  whose: '',
});
const read: CheckOutcome = { kind: 'read', count: 4, complete: true };
const stopped: CheckOutcome = { kind: 'stopped', at: 'signed-out' };

function roll(over: Partial<Ready> = {}, given: { [layer in keyof Layers]?: Given } = {}): Ready {
  const layers: Layers = {
    ...noLayers,
    ...Object.fromEntries(
      Object.entries(given).map(([layer, keys]) => [layer, { given: keys, since: ago(600) }]),
    ),
  };
  return { ...ready(watchOf([settled('s1')])), layers, policy: inForce(layers).policy, ...over };
}
const agreed = (over: Partial<Ready['checks']> = {}) => ({ ...noChecks, consent: ago(6_000), ...over });

describe('The first press of “Check now”', () => {
  test('asks, says what would happen, and begins nothing', async () => {
    const { button, press, text, one, actions, source } = await stage(roll());
    expect(button('Check now').getAttribute('aria-expanded')).toBe('false');
    await press(button('Check now'));
    expect(button('Check now').getAttribute('aria-expanded')).toBe('true');
    const ask = text(one('.check-ask'));
    for (const said of [
      'background tab',
      'closes the tab',
      'as you would',
      'never a log-out',
      'take this back',
    ])
      expect(ask).toContain(said);
    expect(document.activeElement).toBe(one('.check-ask h2'));
    expect(actions.checkNow).not.toHaveBeenCalled();
    expect(source.appended).toEqual([]);
  });

  test('declined leaves everything as it is, and the focus on the button', async () => {
    const { button, press, all, source } = await stage(roll());
    await press(button('Check now'));
    await press(button('Not now'));
    await acted(frame);
    expect(all('.check-ask')).toEqual([]);
    expect(source.appended).toEqual([]);
    expect(document.activeElement).toBe(button('Check now'));
  });

  test('agreed to is written down before a check begins', async () => {
    const { button, press, all, actions, source } = await stage(roll());
    actions.checkNow.mockImplementation(async () => {
      expect(source.appended).toEqual([{ type: 'check-consent', account: '*', given: true }]);
    });
    await press(button('Check now'));
    await press(button('Allow and check now'));
    expect(actions.checkNow).toHaveBeenCalledTimes(1);
    expect(all('.check-ask')).toEqual([]);
  });

  test('takes how often as an own setting where it is another than the policy’s', async () => {
    const { button, press, type, one, source } = await stage(roll());
    await press(button('Check now'));
    await type(one('.check-often select'), 'by-hand');
    await press(button('Allow and check now'));
    expect(source.appended).toMatchObject([
      { type: 'policy', layer: 'personal', given: { check_frequency: 'by-hand' } },
      { type: 'check-consent', given: true },
    ]);
  });

  test('offers no choice of how often that a policy has locked', async () => {
    const given = { administrator: { check_frequency: 'weekly', locked: ['check_frequency'] } };
    const { button, press, one } = await stage(roll({}, given));
    await press(button('Check now'));
    const often = one('.check-often select') as HTMLSelectElement;
    expect([often.disabled, often.value]).toEqual([true, 'weekly']);
  });

  test('that is not saved begins nothing', async () => {
    const { button, press, actions, source, text } = await stage(roll());
    source.failure = { from: 0, error: new Error('The disk is full.') };
    await press(button('Check now'));
    await press(button('Allow and check now'));
    expect(actions.checkNow).not.toHaveBeenCalled();
    expect(text()).toContain('The disk is full.');
  });
});

describe('Later presses', () => {
  test('begin a check at once', async () => {
    const { button, press, all, actions } = await stage(roll({ checks: agreed() }));
    await press(button('Check now'));
    expect(actions.checkNow).toHaveBeenCalledTimes(1);
    expect(all('.check-ask')).toEqual([]);
  });

  test('do nothing while one runs, and keep the focus', async () => {
    const checking = { begun: ago(0), by: 'owner' as const };
    const { button, press, actions, text, one } = await stage(roll({ checks: agreed(), checking }));
    button('Check now').focus();
    await press(button('Check now'));
    expect(actions.checkNow).not.toHaveBeenCalled();
    expect(button('Check now').getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(button('Check now'));
    expect(text(one('.check-state [role="status"]'))).toBe('Checking: the list is open in a background tab.');
  });

  test.each([
    [new Error('This computer is offline.'), 'No check has begun: This computer is offline.'],
    [new Error(), 'No check has begun: Rollcall’s background part did not answer.'],
  ])('say why none began: %s', async (error, said) => {
    const { button, press, actions, text, one } = await stage(roll({ checks: agreed() }));
    actions.checkNow.mockRejectedValueOnce(error);
    await press(button('Check now'));
    expect(text(one('.check-state [role="alert"]'))).toBe(said);
    await press(button('Check now'));
    expect(text(one('.check-state [role="alert"]'))).toBe('');
  });
});

describe('What a check came to', () => {
  test('is said aloud when it ends while somebody looks, without a time that goes by', async () => {
    const checking = { begun: ago(1), by: 'owner' as const };
    const { source, one, text } = await stage(roll({ checks: agreed(), checking }));
    const last = { ...check(0, read), at: new Date(now.getTime() + 1_000).toISOString() };
    await acted(async () => source.become(roll({ checks: agreed({ last }) })));
    expect(text(one('.check-state [role="status"]'))).toBe(
      'Check ended: the whole list was read, 4 sessions.',
    );
  });

  test('is not said aloud when it is old', async () => {
    const { one, text } = await stage(roll({ checks: agreed({ last: check(60, read) }) }));
    expect(text(one('.check-state [role="status"]'))).toBe('');
    expect(text(one('.check-state'))).toContain(
      'Last check today at 13:20: the whole list was read, 4 sessions.',
    );
    expect(text(one('.check-state'))).toContain('Next check: tomorrow.');
  });

  test('that needs the owner is told with the help that goes with it, and when it is tried again', async () => {
    const failing = { since: ago(30), count: 1 };
    // The last reading is older than the check.
    const watches = [
      watchOf([settled('s1')], { lastReading: { at: ago(90), complete: true, language: 'en' } }),
    ];
    const checks = agreed({ last: check(30, stopped), failing });
    const { one, text, all } = await stage(roll({ watches, checks }));
    expect(text(one('.check-state'))).toContain('Nobody is signed in to ChatGPT in this browser.');
    expect(text(one('.check-state'))).toContain(
      'Checks go on once you use ChatGPT in this browser again. Rollcall tries again today at 14:50.',
    );
    expect(all('.check-state .help-link')).toHaveLength(1);
  });

  test('is no matter any more once the owner has opened the list', async () => {
    const checks = agreed({ last: check(30, stopped), failing: { since: ago(30), count: 1 } });
    const { one, text } = await stage(roll({ checks }));
    expect(text(one('.check-state'))).not.toContain('then check again');
    expect(text(one('.check-state'))).toContain('Next check: tomorrow.');
  });

  test('is not told where the owner has taken the consent back', async () => {
    const checks = { ...agreed({ last: check(30, stopped) }), consent: null };
    const { one, text } = await stage(roll({ checks }));
    expect(text(one('.check-state'))).toBe('');
  });

  test.each([
    ['offline', { online: false }, 'The check did not run, since this computer is offline.'],
    [
      'without access',
      { access: false },
      'The check did not run, since Rollcall may not run on chatgpt.com.',
    ],
    ['with nothing in the way', {}, 'Next check: now.'],
  ])('is told of one that is due, %s', async (_, over, said) => {
    const watches = [
      watchOf([settled('s1')], { lastReading: { at: ago(9_000), complete: true, language: 'en' } }),
    ];
    const { one, text } = await stage(roll({ watches, checks: agreed(), ...over }));
    expect(text(one('.check-state'))).toContain(said);
  });
});

describe('A policy', () => {
  test.each([
    ['team', 'Checks are forbidden by your team’s policy.'],
    ['administrator', 'Checks are forbidden by your administrator.'],
  ])('of the %s that forbids checks takes the button away and is named', async (layer, said) => {
    const { all, text } = await stage(roll({ checks: agreed() }, { [layer]: { checks: 'forbidden' } }));
    expect(all('.check-now')).toEqual([]);
    expect(text()).toContain(said);
  });

  test('that suggests checks is an offer, no more', async () => {
    const { text, one, button, press, source } = await stage(roll({}, { team: { checks: 'suggested' } }));
    expect(text()).toContain('Your team’s policy suggests that Rollcall looks by itself.');
    await press(button('What that means'));
    expect(text(one('.check-ask'))).toContain('May Rollcall open the list by itself?');
    expect(source.appended).toEqual([]);
  });

  test('that says nothing offers nothing', async () => {
    const { one, text } = await stage(roll());
    expect(text(one('.check-state'))).toBe('');
  });
});

describe('The settings', () => {
  test('say that it is off, and lead to the question', async () => {
    const { one, text, button, press } = await reviewAt('#/settings', roll());
    const section = one('.checks-section');
    expect(text(section)).toContain('reads the list only when you open it');
    await press(button('Check now', section));
    expect(text(section)).toContain('May Rollcall open the list by itself?');
  });

  test('take the consent back, and the focus stays in the section', async () => {
    const { one, text, button, press, source } = await reviewAt('#/settings', roll({ checks: agreed() }));
    expect(text(one('.checks-section'))).toContain('You allowed this on 16 Nov.');
    await press(button('Do not check any more'));
    expect(source.appended).toEqual([{ type: 'check-consent', account: '*', given: false }]);
    expect(text(one('.checks-section'))).toContain('only when you open it');
    expect(document.activeElement).toBe(one('#settings-checks'));
  });

  test('are reached by an address of their own', async () => {
    const { one } = await reviewAt('#/settings?section=checks', roll());
    await acted(frame);
    expect(document.activeElement).toBe(one('#settings-checks'));
  });

  test('offer no frequency where checks are forbidden', async () => {
    const { all } = await reviewAt('#/settings', roll({}, { administrator: { checks: 'forbidden' } }));
    expect(all('[data-setting="check_frequency"]')).toEqual([]);
  });
});

test('the sessions view of the review page has the button, too', async () => {
  const { button, press, actions } = await reviewAt('#/sessions', roll({ checks: agreed() }));
  await press(button('Check now'));
  expect(actions.checkNow).toHaveBeenCalledTimes(1);
});
