// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ready, settled, unconfirmed, watchOf } from './rolls';
import { stage } from './stage';

const listed = ready(watchOf([unconfirmed('s1')]));
const opened = async (roll = listed) => {
  const at = await stage(roll);
  await at.press(at.button(/^Score/, at.rowOf('s1')));
  return at;
};

test('a listed session leads to its row, and what became of it is said aloud', async () => {
  const { actions, button, press, rowOf, text } = await opened();
  await press(button('Show me this row'));
  expect(actions.showRow).toHaveBeenCalledWith(watchOf([]).account, 's1');
  const status = rowOf('s1').querySelector('.show-row [role="status"]');
  expect(status && text(status)).toBe('It is outlined in its tab for a few seconds.');
});

test.each([
  ['no-panel', 'Open Settings, Security, Active sessions in ChatGPT, then try again.'],
  ['not-on-page', 'The open list does not show this row'],
] as const)('says what to do when it is %s', async (pointed, says) => {
  const { actions, button, press, rowOf, text } = await opened();
  actions.showRow.mockResolvedValueOnce(pointed);
  await press(button('Show me this row'));
  expect(text(rowOf('s1'))).toContain(says);
});

test('a worker that does not answer is told', async () => {
  const { actions, button, press, rowOf, text } = await opened();
  actions.showRow.mockRejectedValueOnce(new Error('Nobody is there.'));
  await press(button('Show me this row'));
  expect(text(rowOf('s1'))).toContain('The row could not be looked for. Nobody is there.');
});

test('a session that is no longer listed has no row to show', async () => {
  const gone = { ...settled('s1'), presence: { state: 'gone', at: '2026-11-19T00:00:00.000Z' } } as const;
  const { stores, rowOf, text } = await stage(ready(watchOf([gone])));
  stores.view.fold('gone');
  stores.view.toggle('s1');
  await Promise.resolve();
  expect(text(rowOf('s1'))).not.toContain('Show me this row');
});
