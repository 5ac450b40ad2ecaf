// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { MemorySource, now, ready, settled, watchOf } from './rolls';
import { stage } from './stage';

const broken = {
  state: 'broken',
  reason: 'The data were written by a newer Rollcall.',
  canSalvage: true,
} as const;

test('broken records are told with what is safe, and both ways on', async () => {
  const { text, press, button, actions } = await stage(broken);
  expect(text()).toContain('The data were written by a newer Rollcall.');
  expect(text()).toContain('nothing has been deleted');
  await press(button('Save what can be read'));
  expect(actions.salvage).toHaveBeenCalledTimes(1);
  expect(text()).toContain('Keep the file in a private place');
});

test('a fresh start leads to the view', async () => {
  const { text, press, button, actions, source } = await stage(broken);
  actions.startFresh.mockImplementation(async () => {
    source.roll = ready();
  });
  await press(button('Start fresh, keep the old data aside'));
  expect(text()).toContain('No sessions read yet.');
});

test('a way on that fails says so and that nothing changed', async () => {
  const { text, press, button, actions } = await stage(broken);
  actions.startFresh.mockRejectedValue(new Error('Another tab holds the data.'));
  await press(button('Start fresh, keep the old data aside'));
  expect(text()).toContain('That did not work: Another tab holds the data. Nothing has been changed.');
  expect(button('Start fresh, keep the old data aside').disabled).toBe(false);
});

test('nothing is offered to be saved where nothing can be read', async () => {
  const { text } = await stage({ ...broken, canSalvage: false });
  expect(text()).not.toContain('Save what can be read');
});

test('a source that throws is shown as broken, not as empty', async () => {
  const spy = vi.spyOn(MemorySource.prototype, 'read').mockRejectedValue(new Error('Timed out.'));
  const { text } = await stage(ready());
  expect(text()).toContain('Rollcall cannot open its records.');
  expect(text()).toContain('Timed out.');
  spy.mockRestore();
});

test('a record that cannot be drawn gives a sentence, not an empty page', async () => {
  const bad = { ...settled('s1'), firstSeen: 'no instant' };
  const { text, stores, press, button } = await stage(ready(watchOf([bad])), { now: () => now });
  await press(button(/^Settled/));
  stores.view.toggle('s1');
  await vi.waitFor(() => expect(text()).toContain('Rollcall cannot show its records.'));
});

test('leaving ends the subscription', async () => {
  const { source, unmount } = await stage(ready());
  expect(source.watched).toBe(true);
  unmount();
  expect(source.watched).toBe(false);
});
