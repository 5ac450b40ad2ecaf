import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../lib/policy/policy';
import { due, reminders } from '../../../lib/watch/reminders';
import { day, laptop, phone, Story, settledStory, stranger } from './story';

const sessionsReview = (story: Story) =>
  reminders(story.watch, defaultPolicy).find((r) => r.kind === 'review' && r.review === 'active_sessions')
    ?.at;

describe('the review of the active sessions', () => {
  it('is due a week after the last reading', () => {
    const story = settledStory();
    expect(sessionsReview(story)).toBe(day(7));
    story.reads(day(3), [laptop, phone]);
    expect(sessionsReview(story)).toBe(day(10));
  });

  it('is never due before anything was read', () => {
    expect(reminders(new Story().watch, defaultPolicy)).toEqual([]);
  });

  it('is due at once after a session was judged a stranger’s', () => {
    const story = settledStory();
    story.reads(day(1), [laptop, phone, stranger]);
    story.judges(day(1, 5), story.of(stranger.device), 'escalate');
    expect(sessionsReview(story)).toBe(day(1, 5));
    story.reads(day(1, 60), [laptop, phone]);
    expect(sessionsReview(story)).toBe(day(8, 60));
  });

  it('can be put off', () => {
    const story = settledStory();
    story.tell({
      type: 'review-snoozed',
      at: day(7),
      account: 'owner',
      review: 'active_sessions',
      until: day(9),
    });
    expect(sessionsReview(story)).toBe(day(9));
  });
});

it('keeps the four reviews apart', () => {
  const story = settledStory();
  story.tell({ type: 'reviewed', at: day(5), account: 'owner', review: 'api_keys' });
  const at = Object.fromEntries(
    reminders(story.watch, defaultPolicy).map((r) => [r.kind === 'review' ? r.review : r.kind, r.at]),
  );
  expect(at).toEqual({
    active_sessions: day(7),
    shared_links: day(7),
    connected_apps: day(7),
    api_keys: day(12),
  });
});

it('asks to verify a log-out at the end of its window, until a reading has settled it', () => {
  const story = settledStory();
  story.tell({ type: 'log-out', at: day(1), account: 'owner', scope: 'all' });
  const verify = (now: string) =>
    due(story.watch, new Date(now), defaultPolicy).filter(({ kind }) => kind === 'verify-log-out');
  expect(verify(day(1, 29))).toEqual([]);
  expect(verify(day(1, 30))).toMatchObject([{ at: day(1, 30), logOut: story.watch.logOuts[0]?.id }]);
  expect(verify(day(6))).toHaveLength(1);
  story.reads(day(6), [laptop]);
  expect(verify(day(6))).toEqual([]);
});
