// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Watch } from '../../lib/model';
import { ago, alarming, gone, ready, settled, unconfirmed, watchOf } from './rolls';
import { acted, stage } from './stage';

const miss = (
  state: 'failed' | 'unavailable' | 'unrecognised',
  reason: string | null = null,
): Partial<Watch> => ({
  lastReading: { at: ago(4000), complete: true, language: 'en' },
  lastMiss: { at: ago(5), state, reason },
});

describe('The sentence on top says', () => {
  const known = settled('s1');
  test.each([
    ['that nothing was read yet', ready(), 'No sessions read yet.'],
    ['how many need the owner', ready(watchOf([alarming('s2'), known])), '1 session needs you.'],
    [
      'what the first reading brought',
      ready(watchOf([unconfirmed('s1'), unconfirmed('s2')])),
      'Are these 2 sessions yours?',
    ],
    ['that all are known', ready(watchOf([known, settled('s2')])), 'All 2 sessions are known.'],
    [
      'how old the last reading is',
      ready(watchOf([known], { lastReading: { at: ago(12 * 1440), complete: true, language: 'en' } })),
      'Last read 12 days ago. Time for a review.',
    ],
    [
      'when ChatGPT failed',
      ready(watchOf([known], miss('failed'))),
      'ChatGPT could not load the list today at 14:15.',
    ],
    [
      'when reading failed',
      ready(watchOf([known], miss('unrecognised', 'no rows.'))),
      'Rollcall could not read the list today at 14:15.',
    ],
    [
      'that there is no panel',
      ready(watchOf([known], miss('unavailable'))),
      'This account has no Active sessions list.',
    ],
  ])('%s', async (_, roll, sentence) => {
    const { text, one } = await stage(roll);
    expect(text(one('h1'))).toBe(sentence);
  });
});

test('a reading that could not be made leaves the last good one on view and gives its reason', async () => {
  const { text, rows, press, button } = await stage(
    ready(watchOf([settled('s1'), gone('s2')], miss('unrecognised', 'no row shows a time.'))),
  );
  expect(text()).toContain('no row shows a time.');
  expect(text()).toContain('below is the last good reading');
  await press(button(/^Settled/));
  expect(rows('settled')).toEqual(['s1']);
});

test('a first reading that could not be made promises no earlier one', async () => {
  const { text } = await stage(ready(watchOf([], { ...miss('failed'), lastReading: null })));
  expect(text()).toContain('There is no earlier reading to show.');
  expect(text()).not.toContain('last good reading');
});

test('a reading that could not be made is told even when something is more pressing', async () => {
  const { text, one } = await stage(ready(watchOf([alarming('s1')], miss('failed'))));
  expect(text(one('h1'))).toBe('1 session needs you.');
  expect(text(one('.status'))).toContain('ChatGPT could not load the list today at 14:15');
});

test('the freshness tells a whole reading from a part of one', async () => {
  const whole = await stage(ready(watchOf([settled('s1')])));
  expect(whole.text()).toContain('Last read 12 minutes ago, the whole list');
  const part = await stage(
    ready(watchOf([settled('s1')], { lastReading: { at: ago(12), complete: false, language: 'en' } })),
  );
  expect(part.text()).toContain('Last read 12 minutes ago, a part of the list');
});

test('the button leads to the panel through the action', async () => {
  const { press, button, actions } = await stage(ready());
  await press(button('Open Active sessions'));
  expect(actions.openSessions).toHaveBeenCalledTimes(1);
});

test('an account without a panel is not sent to one', async () => {
  const { all, text } = await stage(ready(watchOf([], { ...miss('unavailable'), lastReading: null })));
  expect(text()).toContain('identity administrator');
  expect(all('.status .button')).toHaveLength(0);
});

test('what changes elsewhere shows at once', async () => {
  const { source, text, one } = await stage(ready());
  await acted(async () => source.become(ready(watchOf([alarming('s1')]))));
  expect(text(one('h1'))).toBe('1 session needs you.');
});

test('several accounts can be switched between; the one read last comes first', async () => {
  const { text, one, type, root } = await stage(
    ready(
      watchOf([settled('s1')], { lastReading: { at: ago(500), complete: true, language: 'en' } }),
      watchOf([alarming('s1')], { account: 'b' }),
    ),
  );
  expect(text(one('h1'))).toBe('1 session needs you.');
  const picker = one('[aria-label="Account"]');
  expect(text(picker)).toBe('Account 1Account 2, 1 to look at');
  await type(picker, 'a');
  expect(text(one('h1'))).toBe('The 1 listed session is known.');
  expect(root.querySelector('select')?.value).toBe('a');
});

test('what was opened in one account is not open in the next, though ids are the same', async () => {
  const { all, press, button, rowOf, type, one } = await stage(
    ready(watchOf([alarming('s1')]), watchOf([alarming('s1')], { account: 'b' })),
  );
  await press(button(/^Score/, rowOf('s1')));
  expect(all('.details')).toHaveLength(1);
  await type(one('[aria-label="Account"]'), 'b');
  expect(all('.details')).toHaveLength(0);
});

test('a reading without an owner is asked about and claimed for the chosen account', async () => {
  const { source, text, press, button } = await stage({
    ...ready(watchOf([settled('s1')])),
    unclaimed: [{ entry: '7', at: ago(30), count: 6 }],
  });
  expect(text()).toContain('A list of 6 sessions read today at 13:50 does not say whose it is.');
  await press(button('Account 1'));
  expect(source.appended).toEqual([{ type: 'claimed', account: 'a', entry: '7' }]);
});

test('refused messages are counted, and nothing is said when there are none', async () => {
  const some = await stage({ ...ready(watchOf([settled('s1')])), refused: 3 });
  expect(some.text()).toContain('3 messages were refused');
  const none = await stage(ready(watchOf([settled('s1')])));
  expect(none.text()).not.toContain('refused');
});
