// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { LogOut } from '../../lib/model';
import { ago, gone, ready, settled, watchOf } from './rolls';
import { stage } from './stage';

const spreading: LogOut = {
  id: 'l1',
  at: ago(6),
  scope: 'all',
  until: ago(-24),
  sessions: [
    { session: 's1', signedIn: null, outcome: 'waiting', trustRemoved: false },
    { session: 's2', signedIn: null, outcome: 'waiting', trustRemoved: false },
  ],
  settled: null,
};
const sessions = [settled('s1', { device: 'Windows PC' }), settled('s2', { device: 'Pixel 9' })];
const staged = (logOut: LogOut, list = sessions) => stage(ready(watchOf(list, { logOuts: [logOut] })));

describe('"I logged out all sessions"', () => {
  test('asks back and then records it', async () => {
    const { source, press, button, text } = await stage(ready(watchOf(sessions)));
    await press(button('I logged out all sessions…'));
    expect(source.appended).toEqual([]);
    expect(document.activeElement).toBe(button('Yes, I pressed it'));
    await press(button('Yes, I pressed it'));
    expect(source.appended).toEqual([{ type: 'log-out', account: 'a', scope: 'all' }]);
    expect(text()).toContain('Read the list again when the countdown is over.');
  });

  test('can be left without a trace, with the focus where it was', async () => {
    const { source, press, button } = await stage(ready(watchOf(sessions)));
    await press(button('I logged out all sessions…'));
    await press(button('Cancel'));
    expect(source.appended).toEqual([]);
    expect(document.activeElement).toBe(button('I logged out all sessions…'));
  });
});

test('while it spreads, the sentence on top does not say that there is nothing to do', async () => {
  const { text, one } = await staged(spreading);
  expect(text(one('.status'))).toContain('Wait for the log-out below');
  expect(text(one('.status'))).not.toContain('Nothing to do');
});

test('while it spreads, the minutes are counted and an early reading is said to prove nothing', async () => {
  const { text, one } = await staged(spreading);
  expect(text(one('[role="timer"]'))).toBe('24 minutes left');
  expect(text(one('.log-out'))).toContain('Rows may stay until 14:44. A reading before then proves nothing.');
  const [dash] = (one('.rest').getAttribute('stroke-dasharray') ?? '').split(' ');
  expect(Number(dash) / (2 * Math.PI * 13)).toBeCloseTo(24 / 30);
});

test('when the window is over it says what the last reading still listed and leads to the next', async () => {
  const { text, one, all, press, button, actions } = await staged(
    { ...spreading, at: ago(45), until: ago(15) },
    [settled('s1', { device: 'Windows PC' }), gone('s2', { device: 'Pixel 9' })],
  );
  expect(all('[role="timer"]')).toHaveLength(0);
  expect(text(one('.log-out'))).toContain('Listed at the last reading, 12 minutes ago:');
  expect(all('.outcomes li').map((item) => text(item))).toEqual(['Windows PC']);
  await press(button('Look again now'));
  expect(actions.openSessions).toHaveBeenCalledTimes(1);
});

test('a log-out recorded by mistake can be taken back', async () => {
  const { source, press, button } = await staged(spreading);
  await press(button('I did not log out'));
  expect(source.appended).toEqual([{ type: 'log-out-undone', account: 'a', logOut: 'l1' }]);
});
