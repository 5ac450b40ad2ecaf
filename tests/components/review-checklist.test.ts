// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { ago, gone, ready, settled, unconfirmed, watchOf } from './rolls';
import { acted, frame, type reviewAt as Review, reviewAt } from './stage';

type At = Awaited<ReturnType<typeof Review>>;
const sessions = [settled('s1', { current: true }), unconfirmed('s2'), gone('s3')];
const roll = ready(watchOf(sessions));
const press = async (at: At, name: string | RegExp, within?: Element) => {
  await at.press(at.button(name, within));
  await acted(frame);
};
const step = (at: At, id: string) => at.one(`[data-step="${id}"]`);
const review = (at: At, id: string) => at.one(`[data-review="${id}"]`);

describe('The weekly review', () => {
  test('says when the next one is due, and what is filled in already', async () => {
    const at = await reviewAt('#/checklist', roll);
    expect(at.text(at.one('h1'))).toBe('Next review: in 7 days.');
    expect(at.text(step(at, 'panel-opened'))).toContain('Read today at 14:08, the whole list.');
    expect(step(at, 'panel-opened').dataset.look).toBe('met');
  });

  test('an account that nobody read has none', async () => {
    const at = await reviewAt('#/checklist', ready());
    expect(at.text(at.one('h1'))).toBe('No review yet.');
    expect(at.all('button.primary')).toEqual([]);
  });

  test('is gone through with its progress, and links to the sessions that answer a point', async () => {
    const at = await reviewAt('#/checklist', roll);
    await press(at, 'Begin the review');
    expect(at.text(at.one('h1'))).toBe('Review: 4 of 8.');
    expect(document.activeElement).toBe(at.one('[data-step="device-labels"] .step-toggle'));
    expect(at.text(step(at, 'device-labels'))).toContain('1 session is undecided, of 2.');
    expect(at.one('[data-step="device-labels"] .places a').getAttribute('href')).toBe(
      '#/sessions?q=is%3Alisted+decision%3Anone',
    );
    await press(at, 'Done', step(at, 'device-labels'));
    expect(at.text(at.one('.progress [role="status"] [aria-hidden]'))).toBe('5 of 8');
  });

  test('finished it is a review and a record', async () => {
    const at = await reviewAt('#/checklist', roll);
    await press(at, 'Begin the review');
    for (const id of ['device-labels', 'app-context', 'locations', 'separate-reviews']) {
      await press(at, 'Done', step(at, id));
    }
    expect(at.text(at.one('h1'))).toBe('Review: all 8 points are settled.');
    expect(document.activeElement).toBe(at.button('Finish'));
    await press(at, 'Finish');
    expect(at.source.appended.slice(-2)).toMatchObject([
      { type: 'reviewed', review: 'active_sessions' },
      { type: 'run-ended', run: 'r100' },
    ]);
    await at.go(location.hash);
    expect(at.text(at.one('h1'))).toBe('Review: the record.');
    expect(at.all('.step').map((one) => one.dataset.look)).toEqual(Array(8).fill('done'));
    await at.go('#/checklist');
    expect(at.all('.records li')).toHaveLength(1);
  });

  test('stopped it says that it is no review', async () => {
    const at = await reviewAt('#/checklist', roll);
    await press(at, 'Begin the review');
    await press(at, 'Stop here…');
    expect(at.text(at.one('.run-end'))).toContain('It does not count as a review.');
    expect(document.activeElement).toBe(at.button('Stop, keep the record'));
    await press(at, 'Cancel', at.one('.run-end'));
    expect(document.activeElement).toBe(at.button('Stop here…'));
    expect(at.source.appended.map(({ type }) => type)).toEqual(['run-begun']);
  });
});

describe('The separate reviews', () => {
  test('each has its last date, when it is due and where it is done', async () => {
    const done = { review: 'api_keys' as const, doneAt: ago(60), snoozedUntil: null };
    const at = await reviewAt('#/checklist', ready(watchOf(sessions, { reviews: [done] })));
    expect(at.text(review(at, 'api_keys'))).toContain('today at 13:20');
    expect(review(at, 'api_keys').dataset.due).toBe('false');
    expect(at.text(review(at, 'shared_links'))).toMatch(/never ?Due/);
    expect(at.one('[data-review="api_keys"] a').getAttribute('href')).toBe(
      'https://platform.openai.com/api-keys',
    );
  });

  test('one is noted as done, another put off', async () => {
    const at = await reviewAt('#/checklist', roll);
    await press(at, 'Shared links: done today');
    await press(at, 'Connected apps: put off, In a week');
    expect(at.source.appended).toEqual([
      { type: 'reviewed', account: 'a', review: 'shared_links' },
      {
        type: 'review-snoozed',
        account: 'a',
        review: 'connected_apps',
        until: '2026-11-27T14:20:00.000Z',
      },
    ]);
    expect(review(at, 'shared_links').dataset.due).toBe('false');
    expect(document.activeElement).toBe(at.button('Connected apps: done today'));
  });

  test('one that the policy leaves out has no date', async () => {
    const policy = { ...roll.policy, separate_reviews: ['active_sessions' as const] };
    const at = await reviewAt('#/checklist', { ...roll, policy });
    expect(at.text(review(at, 'api_keys'))).toContain('The policy sets no date');
  });
});

describe('The safeguards', () => {
  test('are stated with a date, and taken back', async () => {
    const at = await reviewAt('#/checklist', roll);
    expect(at.text(at.one('.required-now'))).toBe(
      '0 of 3 that the policy requires are stated to be in place.',
    );
    await press(at, 'MFA: it is in place');
    expect(at.text(at.one('.required-now'))).toContain('1 of 3');
    expect(at.text(at.one('[data-control="mfa"]'))).toContain('Stated today at 14:20');
    expect(document.activeElement).toBe(at.button('MFA: still in place today'));
    await press(at, 'MFA: take back');
    expect(at.source.appended).toEqual([
      { type: 'attested', account: 'a', control: 'mfa', attested: true },
      { type: 'attested', account: 'a', control: 'mfa', attested: false },
    ]);
    expect(at.text(at.one('[data-control="mfa"]'))).toContain('Not stated');
  });

  test('each says what it does not do', async () => {
    const at = await reviewAt('#/checklist', roll);
    expect(at.all('[data-control]')).toHaveLength(5);
    expect(at.all('[data-control] dd')).toHaveLength(10);
    expect(at.text(at.one('[data-control="mfa"]'))).toContain('log out of all sessions for that');
  });

  test('the policy’s own are asked for under their names, as text', async () => {
    const policy = { ...roll.policy, required_controls: ['<b>token</b>'] };
    const at = await reviewAt('#/checklist', { ...roll, policy });
    const own = at.all('[data-control]')[0];
    expect(own && at.text(own)).toContain('<b>token</b>');
    expect(own && at.text(own)).toContain('Rollcall knows nothing more of it.');
  });
});
