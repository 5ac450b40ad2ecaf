import { describe, expect, it } from 'vitest';
import { day, laptop, phone, settledStory } from './story';

const account = 'owner';

describe('what people write about a session', () => {
  it('is kept with it and changes nothing about how it is judged', () => {
    const story = settledStory();
    const { id, risk } = story.of(phone.device);
    story.tell({ type: 'noted', at: day(1), account, session: id, note: '  Work phone, seen at the desk. ' });
    story.tell({ type: 'assigned', at: day(1), account, session: id, owner: 'design', reviewer: 'security' });
    expect(story.of(phone.device)).toMatchObject({
      note: 'Work phone, seen at the desk.',
      owner: 'design',
      reviewer: 'security',
      risk,
    });
    story.reads(day(2), [laptop, phone]);
    expect(story.of(phone.device).note).toBe('Work phone, seen at the desk.');
  });

  it('of a session that does not exist changes nothing', () => {
    const story = settledStory();
    const before = story.watch;
    story.tell({ type: 'noted', at: day(1), account, session: '__proto__', note: 'x' });
    story.tell({ type: 'assigned', at: day(1), account, session: 's99', owner: 'a', reviewer: 'b' });
    expect(story.watch).toBe(before);
  });
});

describe('a run of a runbook', () => {
  const begun = () => {
    const story = settledStory();
    story.tell({ type: 'run-begun', at: day(1), account, runbook: 'response', drill: false });
    const run = story.watch.runs[0]?.id ?? '';
    const step = (at: string, name: string, outcome: 'done' | 'skipped' | 'open', reason = '') =>
      story.tell({ type: 'run-step', at, account, run, step: name, outcome, reason });
    return { story, run, step };
  };

  it('keeps what became of each step, with when and why, in the order in which they were settled', () => {
    const { story, step } = begun();
    step(day(1, 2), 'log-out', 'done');
    step(day(1, 3), 'password', 'skipped', 'The account uses a passkey.');
    expect(story.watch.runs[0]?.steps).toEqual([
      { step: 'log-out', outcome: 'done', at: day(1, 2), reason: '' },
      { step: 'password', outcome: 'skipped', at: day(1, 3), reason: 'The account uses a passkey.' },
    ]);
  });

  it('opens a step again, and takes the newer word on one', () => {
    const { story, step } = begun();
    step(day(1, 2), 'log-out', 'skipped', 'no');
    step(day(1, 3), 'log-out', 'done');
    step(day(1, 4), 'password', 'done');
    step(day(1, 5), 'password', 'open');
    expect(story.watch.runs[0]?.steps).toEqual([
      { step: 'log-out', outcome: 'done', at: day(1, 3), reason: '' },
    ]);
  });

  it('goes on when it is begun again, but for a drill', () => {
    const { story } = begun();
    story.tell({ type: 'run-begun', at: day(2), account, runbook: 'response', drill: false });
    expect(story.watch.runs).toHaveLength(1);
    story.tell({ type: 'run-begun', at: day(2), account, runbook: 'response', drill: true });
    expect(story.watch.runs.map(({ drill }) => drill)).toEqual([false, true]);
  });

  it('is a record once it has ended', () => {
    const { story, run, step } = begun();
    story.tell({ type: 'run-ended', at: day(1, 9), account, run });
    const record = story.watch.runs[0];
    expect(record?.ended).toBe(day(1, 9));
    step(day(2), 'password', 'done');
    story.tell({ type: 'run-ended', at: day(2), account, run });
    expect(story.watch.runs[0]).toBe(record);
  });
});

it('a safeguard is attested to with its date, anew, and taken back', () => {
  const story = settledStory();
  const attest = (at: string, attested: boolean) =>
    story.tell({ type: 'attested', at, account, control: 'mfa_or_passkey', attested });
  attest(day(1), true);
  attest(day(9), true);
  expect(story.watch.attested).toEqual([{ control: 'mfa_or_passkey', at: day(9) }]);
  attest(day(10), false);
  expect(story.watch.attested).toEqual([]);
});
