// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ready, settled, watchOf } from './rolls';
import { acted, stage } from './stage';

const roll = ready(watchOf([settled('s1')]));
const kept = { ...roll, access: false };

test('without access the popup says that nothing is read, above what was read before', async () => {
  const { text, one } = await stage(kept);
  expect(text(one('.no-access'))).toContain('Until it has it again nothing is read');
  expect(text()).toContain('The 1 listed session is known.');
});

test('with access nothing is said of it', async () => {
  const { all } = await stage(roll);
  expect(all('.no-access')).toEqual([]);
});

test('the button asks for it; when it is given the line goes and the focus is on the status', async () => {
  const { all, one, press, button, actions, source } = await stage(kept);
  actions.allowSite.mockImplementation(async () => {
    source.roll = roll;
    return true;
  });
  await press(button('Allow on chatgpt.com'));
  expect(all('.no-access')).toEqual([]);
  expect(document.activeElement).toBe(one('h1'));
});

test.each([
  ['is refused', () => Promise.resolve(false)],
  ['fails', () => Promise.reject(new Error('only within a click'))],
])('asking that %s says so and can be done again', async (_what, answer) => {
  const { text, one, press, button, actions } = await stage(kept);
  actions.allowSite.mockImplementation(answer);
  await press(button('Allow on chatgpt.com'));
  expect(text(one('.no-access'))).toContain('Still not allowed.');
  await press(button('Allow on chatgpt.com'));
  expect(actions.allowSite).toHaveBeenCalledTimes(2);
});

test('access that is taken back while the view is open shows at once', async () => {
  const { source, all } = await stage(roll);
  await acted(async () => source.become(kept));
  expect(all('.no-access')).toHaveLength(1);
});
