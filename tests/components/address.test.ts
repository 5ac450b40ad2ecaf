// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { addressOf, sessionInAddress } from '../../components/stores/view-store';
import { alarming, ready, settled, watchOf } from './rolls';
import { acted, frame, stage } from './stage';

const roll = ready(
  watchOf([settled('s1'), settled('s2', { device: 'Pixel 9' })]),
  watchOf([settled('s1'), alarming('s9')], { account: 'b/ä' }),
);

describe('An address', () => {
  test('leads to the session it was made for, whatever the characters', () => {
    for (const [account, session] of [
      ['a', 's1'],
      ['', 's/2'],
      ['b/ä', '#%25'],
    ] as const) {
      expect(sessionInAddress(addressOf(account, session))).toEqual({ account, session });
    }
  });

  test.each(['', '#', '#session=', '#session=a', '#session=a/', '#session=%E0%A4%A/s1', '#settings'])(
    '"%s" leads to none',
    (hash) => {
      expect(sessionInAddress(hash)).toBeNull();
    },
  );
});

test('a session in a folded group is unfolded, opened and focused', async () => {
  location.hash = addressOf('a', 's2');
  const { rowOf, all } = await stage(roll);
  await acted(frame);
  expect(all('.details')).toHaveLength(1);
  expect(rowOf('s2').contains(document.activeElement)).toBe(true);
});

test('a session of another account brings that account', async () => {
  const { rowOf, stores } = await stage(roll);
  location.hash = addressOf('a', 's1');
  await acted(async () => {
    dispatchEvent(new Event('hashchange'));
    await frame();
  });
  expect(stores.account.watch.value?.account).toBe('a');
  expect(rowOf('s1').contains(document.activeElement)).toBe(true);
  location.hash = addressOf('b/ä', 's9');
  await acted(async () => {
    dispatchEvent(new Event('hashchange'));
    await frame();
  });
  expect(stores.account.watch.value?.account).toBe('b/ä');
  expect(rowOf('s9').contains(document.activeElement)).toBe(true);
});

test('a session that no longer exists is said to be missing', async () => {
  location.hash = addressOf('a', 'nobody');
  const { text } = await stage(roll);
  expect(text()).toContain('That session is no longer in the records.');
});
