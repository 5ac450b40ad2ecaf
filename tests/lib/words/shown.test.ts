import { expect, test } from 'vitest';
import { isolated, tame } from '../../../lib/words/shown';

test('text of the page inside a sentence is fenced, so that it cannot turn the sentence around', () => {
  expect(isolated('القاهرة')).toBe('\u2068القاهرة\u2069');
  // A closing fence of its own would let the rest of the text out.
  expect(isolated('a\u2069b\u2068')).toBe('\u2068a b\u2069');
  expect(isolated(' \u0000\u200f ')).toBeNull();
});

test('the cut falls between characters, not within one', () => {
  expect(tame('😀'.repeat(200))).toBe(`${'😀'.repeat(159)}…`);
});
