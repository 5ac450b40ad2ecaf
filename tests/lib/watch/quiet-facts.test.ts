import { describe, expect, it } from 'vitest';
import type { SessionRow } from '../../../lib/model';
import { defaultPolicy } from '../../../lib/policy/policy';
import { overview } from '../../../lib/watch/attention';
import { day, laptop, phone, row, Story, settledStory, signedIn, stranger } from './story';

const facts = (story: Story, device: string) => story.of(device).risk.reasons.map(({ code }) => code);

describe('a stale session', () => {
  it('signed in longer ago than the policy’s limit', () => {
    const story = settledStory();
    story.reads(day(69), [laptop, phone]);
    expect(facts(story, phone.device)).toEqual([]);
    story.reads(day(71), [laptop, phone]);
    expect(facts(story, phone.device)).toEqual(['signed-in-long-ago']);
    expect(story.of(phone.device).risk.score).toBe(0);
    expect(story.alerts.filter(({ notify }) => notify)).toEqual([]);
  });

  it('is not the browser that reads, nor one that has signed in since', () => {
    const story = settledStory();
    story.reads(day(80), [laptop, { ...phone, signedIn: signedIn(day(79)) }]);
    expect(facts(story, laptop.device)).toEqual(['current-session']);
    expect(facts(story, phone.device)).toEqual([]);
  });

  it('was left behind: a device used once, where nobody has signed in since', () => {
    const hotel = row({ device: 'Edge on Windows', location: 'Lisbon, PT', signedIn: signedIn(day(-2)) });
    const home = { ...phone, signedIn: signedIn(day(10)) };
    const homeward = { location: laptop.location, signedIn: signedIn(day(13)) };
    const story = new Story();
    story.reads(day(0), [laptop, phone, hotel]);
    story.keepsAll(day(0, 1));
    story.reads(day(11), [laptop, home, hotel]);
    expect(facts(story, hotel.device)).toEqual([]);
    story.reads(day(13), [laptop, home, hotel]);
    expect(facts(story, hotel.device)).toEqual(['left-behind']);
    story.reads(day(14), [laptop, home, hotel, { ...hotel, ...homeward }]);
    expect(story.sessions.flatMap(({ risk }) => risk.reasons.map(({ code }) => code))).not.toContain(
      'left-behind',
    );
  });

  it('was not left behind where the owner has been since', () => {
    const hotel = row({ device: 'Edge on Windows', location: 'Lisbon, PT', signedIn: signedIn(day(-2)) });
    const story = new Story();
    story.reads(day(0), [laptop, phone, hotel]);
    story.keepsAll(day(0, 1));
    story.reads(day(20), [laptop, { ...phone, location: 'Lisbon, PT', signedIn: signedIn(day(19)) }, hotel]);
    expect(facts(story, hotel.device)).toEqual([]);
  });
});

describe('an odd hour', () => {
  /** Ten mornings at home, then a sign-in at this hour (UTC). */
  const nightOf = (hour: number, policy = defaultPolicy): Story => {
    const story = settledStory(policy);
    let now: SessionRow = phone;
    for (let i = 1; i <= 10; i++) {
      now = { ...phone, signedIn: signedIn(day(i, (i % 3) * 60)) };
      story.reads(day(i, 300), [laptop, now]);
    }
    story.reads(day(12), [
      laptop,
      now,
      row({ device: 'iPad', signedIn: signedIn(day(11, (hour - 9) * 60)) }),
    ]);
    return story;
  };

  it('is a fact of no points', () => {
    const story = nightOf(2);
    expect(story.of('iPad').risk.reasons).toContainEqual(
      expect.objectContaining({ code: 'odd-hour', points: 0, seen: 0 }),
    );
    expect(story.of('iPad').risk.score).toBe(3);
    expect(facts(nightOf(12), 'iPad')).not.toContain('odd-hour');
  });

  it('weighs what the policy gives it', () => {
    const story = nightOf(2, { ...defaultPolicy, points_odd_hour: 1 });
    expect(story.of('iPad').risk.score).toBe(4);
  });

  it('needs habits to differ from', () => {
    const story = settledStory();
    story.reads(day(2), [laptop, phone, row({ device: 'iPad', signedIn: signedIn(day(1, 15 * 60)) })]);
    expect(facts(story, 'iPad')).not.toContain('odd-hour');
  });
});

it('puts the odd one out of a first reading first, and the browser at hand last', () => {
  const story = new Story();
  const tablet = row({ device: 'iPad', signedIn: signedIn(day(-3)) });
  story.reads(day(0), [laptop, phone, stranger, tablet]);
  const { unconfirmed } = overview(story.watch, new Date(day(0)), defaultPolicy);
  expect(unconfirmed.map(({ row: { device } }) => device)).toEqual([
    stranger.device,
    tablet.device,
    phone.device,
    laptop.device,
  ]);
});
