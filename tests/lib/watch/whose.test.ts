import { expect, it } from 'vitest';
import type { SessionRow } from '../../../lib/model';
import { newWatch } from '../../../lib/watch/observe';
import { continues } from '../../../lib/watch/whose';
import { day, laptop, phone, row, Story, signedIn, stranger } from './story';

const tablet = row({ device: 'Safari on iPadOS', signedIn: signedIn(day(-3)) });

function watchOf(rows: SessionRow[]) {
  const story = new Story();
  story.reads(day(0), rows);
  return story.watch;
}
const mine = watchOf([laptop, phone, tablet]);
/** The same person's other account, used on the same devices. */
const elsewhere = [laptop, phone, tablet].map((one, i) => ({ ...one, signedIn: signedIn(day(-4, i)) }));
const vaguely = (rows: SessionRow[], from: string, to: string) =>
  rows.map((one) => ({ ...one, signedIn: { text: 'some day', from, to } }));

it.each<[string, SessionRow[], boolean]>([
  ['the same rows', [laptop, phone, tablet], true],
  ['in another order', [tablet, laptop, phone], true],
  ['and a new one', [laptop, phone, tablet, stranger], true],
  [
    'two of three, one having signed in again',
    [laptop, phone, { ...tablet, signedIn: signedIn(day(0, 9)) }],
    true,
  ],
  ['one of three', [laptop, elsewhere[1] ?? laptop, elsewhere[2] ?? laptop], false],
  ['only a part of them', [phone], true],
  ['the same devices with other sign-ins', elsewhere, false],
  [
    'other devices with the same sign-ins',
    [stranger].map((one) => ({ ...one, signedIn: laptop.signedIn })),
    false,
  ],
  ['times of the day only', vaguely([laptop, phone, tablet], day(-30), day(-1)), false],
  ['no times', [laptop, phone, tablet].map((one) => ({ ...one, signedIn: null })), false],
  ['no rows', [], false],
])('%s', (_what, rows, expected) => {
  expect(continues(mine, [], rows)).toBe(expected);
});

it('times that were vague in the last reading prove nothing either, though they are the same', () => {
  const rows = vaguely([laptop, phone], day(-20), day(-19));
  expect(continues(watchOf(rows), [], rows)).toBe(false);
});

it('rows that could be of another known account, too, are nobody’s', () => {
  const rows = [laptop, phone, tablet];
  expect(continues(mine, [watchOf(elsewhere)], rows)).toBe(true);
  expect(continues(mine, [watchOf(elsewhere), watchOf([phone])], rows)).toBe(false);
});

it('an account that was never read continues nothing', () => {
  expect(continues(newWatch('a'), [], [laptop])).toBe(false);
});
