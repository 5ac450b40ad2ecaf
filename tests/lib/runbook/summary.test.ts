import { describe, expect, test } from 'vitest';
import type { LogOut, Run } from '../../../lib/model';
import { runbooks } from '../../../lib/runbook/runbooks';
import { summaryOf } from '../../../lib/runbook/summary';
import { plain, utc } from '../../../lib/runbook/ticket';
import { english } from '../../../lib/words/words';
import { ago, gone, settled, watchOf } from '../../components/rolls';

const say = {
  ...english.review.summary,
  title: 'Response',
  step: (id: string) => `<${id}>`,
  redact: (text: string) => text.replace('hunter2', '[password 1]'),
};
const run: Run = {
  id: 'r7',
  runbook: 'response',
  drill: false,
  at: '2026-11-20T13:00:00.000Z',
  ended: '2026-11-20T14:10:00.000Z',
  steps: [
    { step: 'log-out-all', outcome: 'done', at: '2026-11-20T13:02:00.000Z', reason: 'The page was down' },
    { step: 'reset-password', outcome: 'done', at: '2026-11-20T13:05:00.000Z', reason: '' },
    { step: 'check-sign-in', outcome: 'skipped', at: '2026-11-20T13:06:00.000Z', reason: 'SSO decides' },
    { step: 'notes', outcome: 'done', at: '2026-11-20T14:00:00.000Z', reason: 'Ticket 12' },
  ],
};
const rejected = (at: string) => ({
  decision: 'revoke' as const,
  judgements: [{ decision: 'revoke' as const, at }],
});
const stranger = {
  ...settled('s2', { device: 'Firefox on Windows', location: 'Kyiv, UA' }),
  ...rejected(ago(90)),
  name: 'My kitchen laptop',
};
const logOut: LogOut = {
  id: 'l3',
  at: '2026-11-20T13:02:00.000Z',
  scope: 'all',
  until: '2026-11-20T13:32:00.000Z',
  sessions: [
    { session: 's1', signedIn: null, outcome: 'no-longer-listed', trustRemoved: false },
    { session: 's2', signedIn: null, outcome: 'still-there', trustRemoved: false },
  ],
  settled: '2026-11-20T13:40:00.000Z',
};
const watch = watchOf([{ ...settled('s1'), name: 'My kitchen laptop' }, stranger], { logOuts: [logOut] });

describe('The summary', () => {
  const text = summaryOf(run, runbooks.response, watch, say);

  test('tells every step in the order of the runbook, with when and why', () => {
    expect(text).toContain(
      [
        '1. <reset-password>: done, 2026-11-20 13:05 UTC',
        '2. <log-out-all>: done before its turn, 2026-11-20 13:02 UTC. Reason: The page was down',
        '3. <check-sign-in>: skipped, 2026-11-20 13:06 UTC. Reason: SSO decides',
        '4. <replace-keys>: open',
      ].join('\n'),
    );
    expect(text).toContain('## Notes\n\nTicket 12\n');
  });

  test('names sessions by label and place as shown, and what came of the log-out', () => {
    expect(text).toContain('- Firefox on Windows, around Kyiv, UA: listed at the last reading');
    expect(text).toContain('Checked with the reading of 2026-11-20 13:40 UTC: 1 of 2 are no longer listed.');
    expect(text).toContain('- Firefox on Windows, around Kyiv, UA: still there');
  });

  test('holds neither account, ids nor the owner’s names', () => {
    const keyed = summaryOf(run, runbooks.response, { ...watch, account: 'f00dfeedf00dfeed' }, say);
    expect(keyed).not.toMatch(/f00dfeed|\br7\b|\bs2\b|\bl3\b|kitchen/);
  });

  test('leaves out who was judged after its end and who had gone before its beginning', () => {
    const later = { ...stranger, ...rejected('2026-11-20T14:15:00.000Z') };
    const before = { ...gone('s3', { device: 'Old one' }), ...rejected(ago(4000)) };
    const told = summaryOf(run, runbooks.response, watchOf([later, before]), say);
    expect(told).toContain('## Sessions judged not the owner’s\n\nNone.');
  });

  test('of practice says so, and names nobody', () => {
    const drill = { id: 'd1', at: ago(70), until: ago(40), ended: null };
    const told = summaryOf({ ...run, drill: true }, runbooks.response, { ...watch, drills: [drill] }, say);
    expect(told).toMatch(/^# PRACTICE: Response\n/);
    expect(told).toContain('Nothing was logged out.');
    expect(told).not.toContain('Kyiv');
  });

  test('of a runbook that only a newer version knows tells the steps that were settled', () => {
    const told = summaryOf(run, null, watch, say);
    expect(told).toContain('1. <log-out-all>');
  });

  test('takes secrets out of notes, reasons, labels and places', () => {
    const row = { ...stranger.row, device: 'Mac hunter2', location: 'hunter2, DE' };
    const steps = run.steps.map((step) => ({ ...step, reason: step.reason && 'It was hunter2' }));
    const told = summaryOf({ ...run, steps }, runbooks.response, watchOf([{ ...stranger, row }]), say);
    expect(told).not.toContain('hunter2');
    expect(told.split('[password 1]')).toHaveLength(6);
  });

  test('what is not shown is said to be so', () => {
    const bare = { ...stranger, row: { ...stranger.row, device: '', location: '' } };
    expect(summaryOf(run, runbooks.response, watchOf([bare]), say)).toContain(
      '- device not shown, place not shown:',
    );
  });
});

describe('Text in a ticket', () => {
  test.each([
    ['iPad Pro (12.9-inch) (3rd generation)', 'iPad Pro (12.9-inch) (3rd generation)'],
    ['a\n# b\u202e[x](y) <i> `c` *d*', 'a \\# b [x\\](y) \\<i\\> \\`c\\` \\*d\\*'],
    ['', ''],
  ])('%j', (text, said) => {
    expect(plain(text)).toBe(said);
  });

  test('a megabyte is cut', () => {
    expect(plain('ab '.repeat(400_000)).length).toBeLessThanOrEqual(500);
  });

  test('times are in UTC to the minute', () => {
    expect(utc('2026-11-20T14:20:59.999Z')).toBe('2026-11-20 14:20 UTC');
  });
});
