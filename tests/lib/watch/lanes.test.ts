import { describe, expect, it } from 'vitest';
import type { Entry, SessionRow } from '../../../lib/model';
import { defaultPolicy } from '../../../lib/policy/policy';
import type { HistoryEvent } from '../../../lib/watch/events';
import { gapsOf } from '../../../lib/watch/gaps';
import { historyOf } from '../../../lib/watch/history';
import { lanesOf } from '../../../lib/watch/lanes';
import { day, laptop, phone, signedIn, stranger } from './story';

const account = 'owner';
const snapshot = (at: string, rows: SessionRow[]): Entry => ({
  type: 'snapshot',
  at,
  account,
  rows,
  complete: true,
  language: 'en',
});
const lanes = (...entries: Entry[]) => lanesOf(historyOf(account, entries, defaultPolicy));
const keepAll = (...ids: string[]) =>
  ids.map((session): Entry => ({ type: 'judged', at: day(0, 5), account, session, decision: 'keep' }));

describe('lanes', () => {
  it('one for each device, listed ones first, each with what stands in it', () => {
    const found = lanes(snapshot(day(0), [laptop, phone]), snapshot(day(2), [laptop]));
    expect(found.map(({ device, listed }) => [device, listed])).toEqual([
      [laptop.device, true],
      [phone.device, false],
    ]);
    expect(found[1]?.stays).toEqual([
      {
        session: 's2',
        from: day(0),
        to: day(0),
        gone: day(2),
        places: [{ at: day(0), place: phone.location }],
      },
    ]);
    expect(found[1]?.marks).toMatchObject([
      { kind: 'sign-in', session: 's2', from: phone.signedIn?.from, to: phone.signedIn?.to },
    ]);
  });

  it('sessions that follow one another on a device share a lane; the newest name is its name', () => {
    const next = { ...phone, signedIn: signedIn(day(4)), location: 'San Diego, CA, US' };
    const found = lanes(
      snapshot(day(0), [laptop, phone]),
      ...keepAll('s1', 's2'),
      { type: 'named', at: day(1), account, session: 's2', name: 'Pocket' },
      snapshot(day(2), [laptop]),
      snapshot(day(5), [laptop, next]),
    );
    expect(found).toHaveLength(2);
    const lane = found.find(({ name }) => name === 'Pocket');
    expect(lane).toMatchObject({ id: 's2', listed: true, device: phone.device });
    expect(lane?.sessions.map(({ id, memory }) => [id, memory.origin.kind])).toEqual([
      ['s2', 'baseline'],
      [expect.stringMatching(/^s\d+$/), 'continues'],
    ]);
    expect(lane?.stays).toHaveLength(2);
    // It begins elsewhere than the one before it ended.
    expect(lane?.marks.filter(({ kind }) => kind === 'place')).toMatchObject([{ from: day(5) }]);
  });

  it('a session whose predecessor nobody knows any more begins a lane', () => {
    const history = historyOf(account, [snapshot(day(0), [phone])], defaultPolicy);
    const [session] = history.sessions.values();
    if (!session) throw new Error('There is no session.');
    const memory = { ...session.memory, origin: { kind: 'continues', session: 's77' } as const };
    const [lane] = lanesOf({ ...history, sessions: new Map([[session.id, { ...session, memory }]]) });
    expect(lane?.id).toBe('s77');
    expect(lane?.stays).toHaveLength(1);
  });

  it('a session listed again stands twice', () => {
    const lane = lanes(
      snapshot(day(0), [laptop, phone]),
      snapshot(day(1), [laptop]),
      snapshot(day(2), [laptop, phone]),
      snapshot(day(3), [laptop, phone]),
    ).find(({ device }) => device === phone.device);
    expect(lane?.stays.map(({ from, to, gone }) => [from, to, gone])).toEqual([
      [day(0), day(0), day(1)],
      [day(2), day(3), null],
    ]);
  });

  it('places, apps, alerts and log-outs are marks', () => {
    const rows = [laptop, phone, stranger];
    const found = lanes(
      snapshot(day(0), [laptop, phone]),
      ...keepAll('s1', 's2'),
      snapshot(day(1), [laptop, { ...phone, apps: ['ChatGPT iOS App', 'Codex'] }, stranger]),
      { type: 'log-out', at: day(1, 5), account, scope: { session: 's3' } },
      snapshot(day(2), rows),
      { type: 'log-out', at: day(2, 5), account, scope: { session: 's3' } },
      snapshot(day(3), [laptop, phone]),
    );
    const kinds = (device: string) =>
      found.find((lane) => lane.device === device)?.marks.map(({ kind }) => kind);
    expect(kinds(phone.device)).toEqual(['sign-in', 'app', 'alert']);
    expect(kinds(stranger.device)).toEqual([
      'sign-in',
      'alert',
      'log-out',
      'failed',
      'alert',
      'log-out',
      'verified',
    ]);
  });

  it('ten thousand sessions have as many lanes', () => {
    const rows = Array.from({ length: 2_000 }, (_, n) => ({ ...phone, device: `Device ${n}` }));
    expect(lanes(snapshot(day(0), rows))).toHaveLength(2_000);
  });
});

describe('where nothing was read', () => {
  const read = (at: string): HistoryEvent => ({ kind: 'read', at, complete: true, count: 1, same: false });
  const gaps = (days: number, now: string, ...at: string[]) =>
    gapsOf(at.map(read), days, Date.parse(now)).map(({ from, to }) => [
      new Date(from).toISOString(),
      new Date(to).toISOString(),
    ]);

  it('is where two readings lie further apart than planned, and from the last one until now', () => {
    expect(gaps(7, day(40), day(0), day(7), day(20))).toEqual([
      [day(7), day(20)],
      [day(20), day(40)],
    ]);
  });
  it('a look that gave no list is no reading', () => {
    const missed: HistoryEvent = { kind: 'missed', at: day(5), state: 'failed', reason: null };
    expect(gapsOf([read(day(0)), missed, read(day(9))], 7, Date.parse(day(9)))).toHaveLength(1);
  });
  it('"at once" means a day; before the first reading nothing is missing', () => {
    expect(gaps(0, day(2), day(1, 1))).toEqual([]);
    expect(gaps(0, day(3), day(1))).toEqual([[day(1), day(3)]]);
    expect(gaps(7, day(300))).toEqual([]);
  });
});
