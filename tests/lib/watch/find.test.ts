import { expect, it } from 'vitest';
import { rowOf, sessionOf } from '../../../lib/watch/find';
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

it('finds the row on the page that stands for a session, wherever it stands', () => {
  const story = settledStory();
  const session = story.of(phone.device).id;
  expect(rowOf(story.watch, session, [stranger, laptop, { ...phone, signedIn: signedIn(day(1)) }])).toBe(2);
  expect(rowOf(story.watch, session, [stranger, laptop])).toBeNull();
});

it('tells rows that read exactly alike apart by their order among each other', () => {
  const story = settledStory();
  const twins = [{ ...stranger }, { ...laptop }, { ...stranger }];
  story.reads(day(1), twins);
  const [first, second] = Object.values(story.watch.sessions)
    .filter(({ row }) => row.device === stranger.device)
    .map(({ id }) => rowOf(story.watch, id, twins));
  expect([first, second]).toEqual([0, 2]);
});
