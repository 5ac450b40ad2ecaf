// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ago, ready, settled, watchOf } from './rolls';
import { stage } from './stage';

const session = settled('s1');

test('the next review is told with its day, and nothing is to be put off', async () => {
  const { one, text, all } = await stage(ready(watchOf([session], { baselineAt: ago(60) })));
  expect(text(one('.next-review'))).toBe('Next review: API keys, in 7 days.');
  expect(all('.next-review button')).toHaveLength(0);
});

test('a review that is due leads to the review page and can be put off', async () => {
  const { one, text, button, press, actions, source } = await stage(ready(watchOf([session])));
  expect(text(one('.next-review > p'))).toBe('API keys: time for a review. 2 more are due.');
  await press(button('Go to the review'));
  expect(actions.openReview).toHaveBeenCalledWith('#/checklist');
  await press(button('In a week'));
  expect(source.appended).toEqual([
    { type: 'review-snoozed', account: 'a', review: 'api_keys', until: '2026-11-27T14:20:00.000Z' },
  ]);
  expect(text(one('.next-review > p'))).toContain('Connected apps: time for a review.');
});
