import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../lib/policy/policy';
import { needsAttention, overview } from '../../../lib/watch/attention';
import { day, laptop, phone, row, Story, settledStory, signedIn, stranger } from './story';

const at = (story: Story, when: string) => overview(story.watch, new Date(when), defaultPolicy);
const misses = (story: Story, when: string, state: 'failed' | 'unavailable' | 'unrecognised') =>
  story.tell({ type: 'no-reading', at: when, account: 'owner', state, reason: 'no rows' });

describe('the status', () => {
  it('of an account that was never read', () => {
    expect(at(new Story(), day(0)).status).toEqual({ kind: 'never-read' });
  });

  it('of a first reading asks to confirm it, the most doubtful first', () => {
    const story = new Story();
    story.reads(day(0), [laptop, phone, row({ device: 'Unknown device' })]);
    const shown = at(story, day(0, 1));
    expect(shown.status).toEqual({ kind: 'confirm-baseline', count: 3 });
    expect(shown.unconfirmed.map(({ row: { device } }) => device)).toEqual([
      'Unknown device',
      phone.device,
      laptop.device,
    ]);
  });

  it('of an account where all is well', () => {
    const shown = at(settledStory(), day(1));
    expect(shown.status).toEqual({ kind: 'settled', count: 2 });
    expect(shown.settled).toHaveLength(2);
  });

  it('of a stranger needs the owner, until judged and logged out', () => {
    const story = settledStory();
    story.reads(day(1), [laptop, phone, stranger]);
    const { id } = story.of(stranger.device);
    expect(at(story, day(1)).status).toEqual({ kind: 'needs-you', count: 1 });
    story.judges(day(1, 1), story.of(stranger.device), 'revoke');
    expect(at(story, day(1, 2)).attention.map((session) => session.id)).toEqual([id]);
    story.tell({ type: 'log-out', at: day(1, 3), account: 'owner', scope: { session: id } });
    expect(at(story, day(1, 4))).toMatchObject({
      status: { kind: 'settled' },
      attention: [],
      logOut: { until: day(1, 33) },
    });
    story.reads(day(1, 40), [laptop, phone, stranger]);
    expect(at(story, day(1, 40))).toMatchObject({
      status: { kind: 'needs-you' },
      logOut: { settled: day(1, 40) },
    });
    story.reads(day(1, 50), [laptop, phone]);
    expect(at(story, day(1, 50))).toMatchObject({ attention: [], logOut: null, gone: [{ id }] });
  });

  it.each(['failed', 'unavailable', 'unrecognised'] as const)(
    'of a reading that was %s keeps the last good one',
    (state) => {
      const story = settledStory();
      misses(story, day(1), state);
      const shown = at(story, day(1));
      expect(shown.status).toMatchObject({ kind: state, at: day(1) });
      expect(shown.settled).toHaveLength(2);
    },
  );

  it('of an account not read for longer than the policy’s frequency', () => {
    const story = settledStory();
    expect(at(story, day(6, 1439)).status.kind).toBe('settled');
    expect(at(story, day(7)).status).toEqual({ kind: 'overdue', lastRead: day(0) });
  });

  it('of a partial reading says so', () => {
    const story = settledStory();
    story.reads(day(1), [laptop], { complete: false });
    expect(at(story, day(1)).status).toEqual({ kind: 'partial', at: day(1), count: 2 });
  });
});

describe('attention', () => {
  it('goes to a session that the owner is not sure of, and not to one that administrators block', () => {
    const story = settledStory();
    story.judges(day(0, 9), story.of(phone.device), 'unsure');
    expect(needsAttention(story.of(phone.device))).toBe(true);
    story.judges(day(0, 10), story.of(phone.device), 'blocked');
    expect(needsAttention(story.of(phone.device))).toBe(false);
  });

  it('comes back when an answer is taken back', () => {
    const story = settledStory();
    story.reads(day(1), [laptop, phone, stranger]);
    const { id } = story.of(stranger.device);
    story.judges(day(1, 1), story.of(stranger.device), 'keep');
    expect(at(story, day(1, 1)).attention).toEqual([]);
    story.tell({ type: 'judgement-undone', at: day(1, 2), account: 'owner', session: id });
    expect(at(story, day(1, 2)).attention).toHaveLength(1);
  });

  it('does not depend on what the policy interrupts for', () => {
    const story = settledStory({ ...defaultPolicy, notify_from: 'revoke-and-escalate' });
    story.reads(day(1), [laptop, phone, row({ device: 'Edge on Windows', signedIn: signedIn(day(1)) })]);
    expect(story.alerts.map(({ notify }) => notify)).toEqual([false]);
    expect(at(story, day(1)).attention).toHaveLength(1);
  });
});

it('puts every session in exactly one list', () => {
  const story = settledStory();
  story.reads(day(1), [laptop, phone, stranger]);
  story.reads(day(2), [laptop, stranger, row({ device: 'iPad', signedIn: signedIn(day(2)) })]);
  const { attention, unconfirmed, settled, gone } = at(story, day(2));
  const ids = [...attention, ...unconfirmed, ...settled, ...gone].map(({ id }) => id);
  expect(ids.sort()).toEqual(Object.keys(story.watch.sessions).sort());
});

describe('a log-out that worked', () => {
  it('is told for a day after it was checked, and no longer', () => {
    const story = settledStory();
    story.tell({ type: 'log-out', at: day(1), account: 'owner', scope: 'all' });
    story.reads(day(1, 40), []);
    expect(at(story, day(1, 50)).logOut).toMatchObject({ settled: day(1, 40) });
    expect(at(story, day(3)).logOut).toBeNull();
  });
});
