import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../lib/policy/policy';
import { due } from '../../../lib/watch/observe';
import { day, laptop, phone, type Story, settledStory, signedIn, stranger } from './story';

const START = day(1);
const logsOutAll = (story: Story) =>
  story.tell({ type: 'log-out', at: START, account: 'owner', scope: 'all' });
const outcomes = (story: Story) => story.watch.logOuts[0]?.sessions.map(({ outcome }) => outcome);
const laptopAgain = { ...laptop, signedIn: signedIn(day(1, 10)) };
const phoneAgain = { ...phone, signedIn: signedIn(day(1, 12)) };

describe('log out all', () => {
  it('opens a window of 30 minutes over every listed session', () => {
    const story = settledStory();
    logsOutAll(story);
    expect(story.watch.logOuts).toMatchObject([{ until: day(1, 30), settled: null }]);
    expect(outcomes(story)).toEqual(['waiting', 'waiting']);
  });

  it('is not settled by a reading inside the window, nor by a partial one after it', () => {
    const story = settledStory();
    logsOutAll(story);
    story.reads(day(1, 29), [laptop, phone]);
    story.reads(day(1, 31), [laptop, phone], { complete: false });
    expect(outcomes(story)).toEqual(['waiting', 'waiting']);
  });

  it('that worked is settled quietly; the owner’s own signing in again is expected', () => {
    const story = settledStory();
    logsOutAll(story);
    const alerts = story.reads(day(1, 40), [laptopAgain, phoneAgain]);
    expect(alerts.filter(({ notify }) => notify)).toEqual([]);
    expect(story.watch.logOuts[0]?.settled).toBe(day(1, 40));
    expect(outcomes(story)).toEqual(['no-longer-listed', 'no-longer-listed']);
  });

  it('is quiet too when the owner’s devices come back one by one', () => {
    const story = settledStory();
    logsOutAll(story);
    const alerts = [
      ...story.reads(day(1, 15), [laptopAgain]),
      ...story.reads(day(1, 45), [laptopAgain]),
      ...story.reads(day(2), [laptopAgain, phoneAgain]),
    ];
    expect(alerts.filter(({ notify }) => notify)).toEqual([]);
  });

  it('that left a session listed says so, once', () => {
    const story = settledStory();
    logsOutAll(story);
    expect(story.reads(day(1, 40), [laptopAgain, phone])).toMatchObject([
      { kind: 'still-there', notify: true, session: story.of(phone.device).id },
    ]);
    expect(story.reads(day(2), [laptopAgain, phone])).toEqual([]);
  });

  it('that a session comes back from with its old sign-in says so', () => {
    const story = settledStory();
    logsOutAll(story);
    story.reads(day(1, 40), [laptopAgain]);
    expect(story.reads(day(2), [laptopAgain, phone])).toMatchObject([{ kind: 'returned', notify: true }]);
    expect(outcomes(story)).toContain('back');
  });

  it('is settled by the same snapshot seen again after the window', () => {
    const story = settledStory();
    logsOutAll(story);
    story.reads(day(1, 20), [laptopAgain, phone]);
    expect(story.tell({ type: 'unchanged', at: day(1, 31), account: 'owner' })).toMatchObject([
      { kind: 'still-there' },
    ]);
  });

  it('taken back by the owner is none', () => {
    const story = settledStory();
    logsOutAll(story);
    story.tell({
      type: 'log-out-undone',
      at: day(1, 1),
      account: 'owner',
      logOut: story.watch.logOuts[0]?.id ?? '',
    });
    expect(story.reads(day(1, 40), [laptop, phone])).toEqual([]);
    expect(story.sessions.every(({ memory }) => memory.leaving === null)).toBe(true);
  });

  it('does not make a stranger’s signing in again expected', () => {
    const story = settledStory();
    story.reads(day(0, 30), [laptop, phone, stranger]);
    logsOutAll(story);
    story.reads(day(1, 40), [laptopAgain, phoneAgain]);
    const again = { ...stranger, signedIn: signedIn(day(2)) };
    expect(story.reads(day(2), [laptopAgain, phoneAgain, again])).toMatchObject([
      { kind: 'returned', notify: true },
    ]);
  });
});

it('leaves open what a date cannot tell: the old sign-in, or the owner’s new one on the same day', () => {
  const today = { text: '2 August', from: day(1, -540), to: day(1, 900) };
  const story = settledStory();
  story.reads(day(0, 30), [
    { ...laptop, signedIn: today },
    { ...phone, signedIn: today },
  ]);
  logsOutAll(story);
  const alerts = story.reads(day(1, 40), [
    { ...laptop, signedIn: today },
    { ...phone, signedIn: today },
  ]);
  expect(alerts).toEqual([]);
  expect(outcomes(story)).toEqual(['unconfirmed', 'unconfirmed']);
});

it('leaves open what a reading without times cannot tell, until one shows them', () => {
  const story = settledStory();
  logsOutAll(story);
  expect(story.reads(day(1, 40), [laptopAgain, { ...phone, signedIn: null }])).toEqual([]);
  expect(outcomes(story)).toEqual(['no-longer-listed', 'unconfirmed']);
  expect(story.reads(day(2), [laptopAgain, phoneAgain])).toEqual([]);
  expect(story.reads(day(3), [laptopAgain, phoneAgain])).toEqual([]);

  const left = settledStory();
  logsOutAll(left);
  left.reads(day(1, 40), [laptopAgain, { ...phone, signedIn: null }]);
  expect(left.reads(day(2), [laptopAgain, phone])).toMatchObject([{ kind: 'still-there', notify: true }]);
});

it('what came back and was never said to be a stranger’s interrupts by what it scores now', () => {
  const second = { ...laptop, current: false, canLogOut: true, signedIn: signedIn(day(0, 20)) };
  const back = [laptopAgain, phoneAgain, { ...second, signedIn: signedIn(day(1, 20)) }];
  /** It was asked about when it came without its label, and has not been answered. */
  const doubted = () => {
    const story = settledStory();
    story.reads(day(0, 30), [laptop, phone, { ...second, device: '' }]);
    story.reads(day(0, 35), [laptop, phone, second]);
    expect(story.listed.map(({ memory }) => memory.challenged)).toEqual([false, false, true]);
    return story;
  };
  const story = doubted();
  logsOutAll(story);
  expect(story.reads(day(1, 40), back)).toMatchObject([{ kind: 'returned', score: 0, notify: false }]);

  const rejected = doubted();
  for (const session of rejected.listed)
    if (session.memory.challenged) rejected.judges(day(0, 40), session, 'revoke');
  logsOutAll(rejected);
  expect(rejected.reads(day(1, 40), back)).toMatchObject([{ kind: 'returned', notify: true }]);
});

it('a log-out of one session waits for that one only', () => {
  const story = settledStory();
  story.tell({ type: 'log-out', at: START, account: 'owner', scope: { session: story.of(phone.device).id } });
  expect(story.reads(day(1, 40), [laptop])).toEqual([]);
  expect(outcomes(story)).toEqual(['no-longer-listed']);
  expect(story.watch.logOuts[0]?.settled).toBe(day(1, 40));
});

it('a log-out of one trusted device also removes its trust; "log out all" says nothing of trust', () => {
  const trustRemoved = (scope: (story: Story) => 'all' | { session: string }) => {
    const story = settledStory();
    story.reads(day(0, 10), [laptop, { ...phone, trusted: true }]);
    story.tell({ type: 'log-out', at: START, account: 'owner', scope: scope(story) });
    return story.watch.logOuts[0]?.sessions.map((item) => item.trustRemoved);
  };
  expect(trustRemoved((story) => ({ session: story.of(phone.device).id }))).toEqual([true]);
  expect(trustRemoved(() => 'all')).toEqual([false, false]);
});

it('the browser that reads after "log out all" has signed in again, whatever vague time it shows', () => {
  const weeksAgo = { text: '1 week ago', from: day(-8), to: day(1) };
  const later = { text: '1 week ago', from: day(-6), to: day(8) };
  const story = settledStory();
  story.reads(day(0, 30), [{ ...laptop, signedIn: weeksAgo }, phone]);
  logsOutAll(story);
  expect(story.reads(day(8), [{ ...laptop, signedIn: later }])).toEqual([]);
  expect(outcomes(story)).toEqual(['unconfirmed', 'no-longer-listed']);
});

describe('a log-out that is told twice, by the page and by the owner', () => {
  const one = (story: Story, minute: number) =>
    story.tell({
      type: 'log-out',
      at: day(1, minute),
      account: 'owner',
      scope: { session: story.of(phone.device).id },
    });
  const all = (story: Story, minute: number) =>
    story.tell({ type: 'log-out', at: day(1, minute), account: 'owner', scope: 'all' });

  it.each([
    ['of one session', one],
    ['of all', all],
  ])('counts once while it is under way: %s', (_what, tells) => {
    const story = settledStory();
    tells(story, 0);
    const before = story.watch;
    tells(story, 29);
    expect(story.watch).toEqual(before);
    tells(story, 30);
    expect(story.watch.logOuts).toHaveLength(2);
  });

  it('is two when they are of two things', () => {
    const story = settledStory();
    one(story, 0);
    all(story, 1);
    story.reads(day(1, 2), [laptop, phone, stranger]);
    all(story, 3);
    expect(story.watch.logOuts.map(({ sessions }) => sessions.length)).toEqual([1, 2, 3]);
  });
});

describe('a drill', () => {
  it('runs the clock of a log-out and logs nothing out', () => {
    const story = settledStory();
    story.tell({ type: 'drill-begun', at: START, account: 'owner' });
    expect(story.watch.drills).toMatchObject([{ at: START, until: day(1, 30), ended: null }]);
    expect(story.watch.logOuts).toEqual([]);
    expect(story.sessions.every(({ memory }) => memory.leaving === null)).toBe(true);
    expect(story.reads(day(1, 40), [laptop, phone])).toEqual([]);
  });

  it('reminds when its time is over, until it is ended', () => {
    const story = settledStory();
    story.tell({ type: 'drill-begun', at: START, account: 'owner' });
    const over = (at: string) =>
      due(story.watch, new Date(at), defaultPolicy).filter(({ kind }) => kind === 'drill-over');
    const drill = story.watch.drills[0]?.id ?? '';
    expect(over(day(1, 29))).toEqual([]);
    expect(over(day(1, 30))).toMatchObject([{ drill }]);
    story.tell({ type: 'drill-ended', at: day(1, 35), account: 'owner', drill });
    expect(over(day(2))).toEqual([]);
  });
});
