import { expect, it } from 'vitest';
import { sessionOf } from '../../../lib/watch/find';
import { day, laptop, phone, settledStory, signedIn, stranger } from './story';

it('finds the session that a row on the page stands for', () => {
  const story = settledStory();
  expect(sessionOf(story.watch, { ...phone, signedIn: signedIn(day(1)) })).toBe(story.of(phone.device).id);
  expect(sessionOf(story.watch, laptop)).toBe(story.of(laptop.device).id);
  expect(sessionOf(story.watch, stranger)).toBeNull();
});

it('finds none that is no longer listed', () => {
  const story = settledStory();
  story.reads(day(1), [laptop]);
  expect(sessionOf(story.watch, phone)).toBeNull();
});
