import { describe, expect, it } from 'vitest';
import { sessionFinder } from '../../../lib/watch/row-session';
import { day, laptop, phone, settledStory, signedIn } from './story';

describe('the session of a row of an earlier reading', () => {
  const story = settledStory();
  story.reads(day(5), [laptop, phone]);
  const find = sessionFinder(story.sessions);

  it('is the one that reads the same and was there', () => {
    expect(find(phone, day(3))?.id).toBe(story.of(phone.device).id);
    // A mark that came since does not make it another.
    expect(find({ ...phone, trusted: true }, day(3))?.id).toBe(story.of(phone.device).id);
  });
  it('is none where it was not there, reads otherwise, or signed in at another time', () => {
    expect(find(phone, day(-1))).toBeNull();
    expect(find(phone, day(6))).toBeNull();
    expect(find({ ...phone, location: 'Lagos, NG' }, day(3))).toBeNull();
    expect(find({ ...phone, signedIn: signedIn(day(2)) }, day(3))).toBeNull();
    expect(find({ ...phone, signedIn: null }, day(3))).toBeNull();
  });
  it('is none where two read alike: nobody can tell them apart', () => {
    const twins = settledStory();
    twins.reads(day(1), [laptop, phone, phone]);
    twins.reads(day(2), [laptop, phone, phone]);
    expect(twins.listed).toHaveLength(3);
    const of = sessionFinder(twins.sessions);
    expect(of(phone, day(2))).toBeNull();
    expect(of(laptop, day(2))).not.toBeNull();
  });
});
