import { describe, expect, it } from 'vitest';
import type { Entry, SessionRow } from '../lib/model';
import { defaultPolicy, type Policy } from '../lib/policy/policy';
import { readJournal } from '../scripts/replay/journal';
import { storyOf } from '../scripts/replay/story';
import { day, laptop, phone, signedIn, stranger } from './lib/watch/story';

const snapshot = (at: string, rows: SessionRow[], account = 'a'): Entry => ({
  type: 'snapshot',
  at,
  account,
  rows,
  complete: true,
  language: 'en',
});
const tell = (entries: unknown, all = false, policy: Policy | null = null): string[] => {
  const journal = readJournal(JSON.stringify(entries));
  if ('problem' in journal) throw new Error(journal.problem);
  return [...storyOf(journal.found, policy, all)];
};

describe('the story of a journal', () => {
  it('says what was matched, what changed, and why it alerted', () => {
    const moved = { ...phone, signedIn: signedIn(day(1)), location: 'San Diego, CA, US' };
    const texts = tell([
      snapshot(day(0), [laptop, phone]),
      { type: 'judged', at: day(0, 1), account: 'a', session: 's1', decision: 'keep' },
      snapshot(day(1), [laptop, moved, stranger]),
      { type: 'log-out', at: day(1, 5), account: 'a', scope: { session: 's3' } },
      snapshot(day(2), [laptop, moved]),
    ]);
    expect(texts).toHaveLength(5);
    expect(texts[0]).toContain('#1  2026-08-01 09:00  a  snapshot, 2 rows, complete, en');
    expect(texts[0]).toMatch(/\+ s\d Chrome on macOS .* baseline, -1 keep/);
    expect(texts[1]).toContain('decision none -> keep');
    expect(texts[2]).toMatch(/~ s2 iPhone.*signed in again;.*Los Angeles, CA, US.* -> .*San Diego, CA, US/);
    expect(texts[2]).toContain('! interrupts: new-device s3, 6 revoke-and-escalate');
    expect(texts[2]).toContain('+3 location-unexpected "Lagos, Nigeria" (0 of');
    expect(texts[3]).toContain('log-out l4 until 2026-08-02 09:35: s3 waiting');
    expect(texts[4]).toContain('- s3 Firefox on Windows');
    expect(texts[4]).toContain('s3 no-longer-listed');
  });

  it('names rows in which nothing changed when asked to', () => {
    const journal = [snapshot(day(0), [laptop]), snapshot(day(1), [laptop])];
    expect(tell(journal)[1]?.split('\n')).toHaveLength(1);
    expect(tell(journal, true)[1]).toContain('= s1 Chrome on macOS');
  });

  it('judges by the policies that it brings, or by the one that is asked for', () => {
    const entries = [
      snapshot(day(0), [laptop]),
      { type: 'policy', at: day(1), account: '*', layer: 'team', given: { points_current_session: -3 } },
    ];
    expect(tell(entries)[1]).toContain('the team policy is {"points_current_session":-3}');
    expect(tell(entries)[1]).toContain('score -1 -> -3');
    expect(tell(entries, false, defaultPolicy)[1]).not.toContain('score');
  });

  it('keeps what is nobody’s until it is claimed', () => {
    const texts = tell([
      snapshot(day(0), [laptop], ''),
      { type: 'claimed', at: day(1), account: 'a', entry: '1' },
      { type: 'claimed', at: day(1), account: 'a', entry: '9' },
    ]);
    expect(texts[0]).toContain('kept until somebody claims it');
    expect(texts[1]).toContain('+ s1 Chrome on macOS');
    expect(texts[2]).toContain('there is no unclaimed entry of that number');
  });
});

describe('what is wrong with a journal is said', () => {
  it.each<[string, string, string]>([
    ['no JSON', '{', 'This is no JSON'],
    ['no list', '{"a": 1}', 'There is no list of entries'],
    ['nothing', 'null', 'There is no list of entries'],
  ])('%s', (_, text, problem) => {
    expect(readJournal(text)).toMatchObject({ problem: expect.stringContaining(problem) });
  });

  it.each<[string, unknown, string]>([
    ['a text', 'x', 'this is no entry'],
    ['no type', {}, 'it has no type'],
    ['a type of a newer version', { type: 'sealed', at: day(0), account: 'a' }, '"sealed" is not known'],
    ['a property of every object', { type: 'constructor', at: day(0), account: 'a' }, 'is not known'],
    ['no instant', { type: 'unchanged', at: 'soon', account: 'a' }, '"at" is no instant'],
    ['no account', { type: 'unchanged', at: day(0) }, 'names no account'],
    ['no rows', { type: 'snapshot', at: day(0), account: 'a' }, 'has no rows'],
    [
      'a row that is none',
      { type: 'snapshot', at: day(0), account: 'a', rows: [laptop, {}] },
      'row 2 is no row',
    ],
  ])('an entry that is %s is skipped and the rest is told', (_, entry, problem) => {
    const [skipped, told] = tell([entry, snapshot(day(0), [laptop])]);
    expect(skipped).toContain(`#1  skipped: `);
    expect(skipped).toContain(problem);
    expect(told).toContain('+ s1');
  });

  it('entries out of order', () => {
    const texts = tell([snapshot(day(3), [laptop]), snapshot(day(1), [phone])]);
    expect(texts[1]).toContain('? earlier than the entry before it');
    expect(texts[1]).toContain('changes nothing');
  });

  it('an entry that cannot be folded', () => {
    const broken = { type: 'log-out', at: day(1), account: 'a' };
    expect(tell([snapshot(day(0), [laptop]), broken])[1]).toMatch(/log-out|could not be folded/);
  });
});

it('finds the entries in every kind of file', () => {
  const entries = [snapshot(day(0), [laptop])];
  for (const file of [entries, { journal: entries }, { entries }, { stores: { journal: entries } }]) {
    expect(tell(file)[0]).toContain('+ s1');
  }
});
