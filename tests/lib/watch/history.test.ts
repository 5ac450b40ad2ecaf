import { describe, expect, it } from 'vitest';
import type { Entry, SessionRow } from '../../../lib/model';
import { defaultPolicy } from '../../../lib/policy/policy';
import { type EventKind, type HistoryEvent, isOwners, sessionsOf } from '../../../lib/watch/events';
import { historyOf, tellHistory } from '../../../lib/watch/history';
import { newWatch, observe } from '../../../lib/watch/observe';
import { day, laptop, phone, signedIn, stranger } from './story';

const account = 'owner';
type Given = Entry extends infer E ? (E extends unknown ? Omit<E, 'account'> : never) : never;
const told = (...given: Given[]) => given.map((entry) => ({ ...entry, account }) as Entry);
const snapshot = (at: string, rows: SessionRow[], more: { complete?: boolean; language?: string } = {}) =>
  ({ type: 'snapshot', at, rows, complete: true, language: 'en', ...more }) as const;
const history = (entries: Entry[]) => historyOf(account, entries, defaultPolicy);
/** The events without the readings, the given kinds only. */
const of = <K extends EventKind>(entries: Entry[], ...kinds: K[]) =>
  history(entries).events.filter((event): event is Extract<HistoryEvent, { kind: K }> =>
    kinds.includes(event.kind as K),
  );

const laptopId = 's1';
const phoneId = 's2';

describe('readings', () => {
  it('are told with what they gave: the whole list, a part, the same again, nothing', () => {
    const events = of(
      told(
        snapshot(day(0), [laptop, phone]),
        { type: 'unchanged', at: day(1) },
        snapshot(day(2), [laptop], { complete: false }),
        { type: 'no-reading', at: day(3), state: 'failed' },
      ),
      'read',
      'missed',
    );
    expect(events).toEqual([
      { kind: 'read', at: day(0), complete: true, count: 2, same: false },
      { kind: 'read', at: day(1), complete: true, count: 2, same: true },
      { kind: 'read', at: day(2), complete: false, count: 1, same: false },
      { kind: 'missed', at: day(3), state: 'failed', reason: null },
    ]);
  });

  it('that change nothing, being older than the last, are not told', () => {
    const entries = told(snapshot(day(2), [laptop]), snapshot(day(1), [laptop, phone]));
    expect(history(entries).events.map(({ kind }) => kind)).toEqual(['read', 'first-seen']);
  });

  it('of another account are not told', () => {
    const entries = [
      ...told(snapshot(day(0), [laptop])),
      { ...told(snapshot(day(1), [phone]))[0], account: 'x' },
    ];
    expect([...history(entries as Entry[]).sessions.keys()]).toEqual([laptopId]);
  });
});

describe('what readings showed of a session', () => {
  it('first seen, signed in again elsewhere, relabelled', () => {
    const again = {
      ...phone,
      device: 'iPhone · iOS 26.2',
      signedIn: signedIn(day(4)),
      location: 'San Diego, CA, US',
    };
    const entries = told(snapshot(day(0), [laptop, phone]), snapshot(day(5), [laptop, again]));
    expect(of(entries, 'first-seen')[1]).toEqual({
      kind: 'first-seen',
      at: day(0),
      session: phoneId,
      origin: { kind: 'baseline' },
      device: phone.device,
      place: phone.location,
      signedIn: phone.signedIn,
    });
    expect(of(entries, 'signed-in', 'moved', 'relabelled')).toEqual([
      { kind: 'signed-in', at: day(5), session: phoneId, place: again.location, signedIn: again.signedIn },
      { kind: 'moved', at: day(5), session: phoneId, before: phone.location, place: again.location },
      { kind: 'relabelled', at: day(5), session: phoneId, before: phone.device, device: again.device },
    ]);
  });

  it('apps that came and went, as shown; a reading that shows none changes nothing', () => {
    const apps = (...names: string[]) => [{ ...laptop, apps: names }];
    const entries = told(
      snapshot(day(0), apps('ChatGPT Web')),
      snapshot(day(1), apps('ChatGPT Web', 'Codex')),
      snapshot(day(2), apps()),
      snapshot(day(3), apps('Codex', 'ChatGPT Web')),
      snapshot(day(4), apps('Codex')),
    );
    expect(of(entries, 'apps')).toEqual([
      { kind: 'apps', at: day(1), session: laptopId, added: ['Codex'], removed: [] },
      { kind: 'apps', at: day(4), session: laptopId, added: [], removed: ['ChatGPT Web'] },
    ]);
  });

  it('the trusted mark, not where the list was cut short or translated', () => {
    const trusted = [{ ...laptop, trusted: true }];
    const entries = told(
      snapshot(day(0), [laptop]),
      snapshot(day(1), trusted, { language: 'de' }),
      snapshot(day(2), [laptop], { language: 'de', complete: false }),
      snapshot(day(3), [laptop], { language: 'de' }),
      snapshot(day(4), trusted, { language: 'de' }),
    );
    expect(of(entries, 'trusted')).toEqual([
      { kind: 'trusted', at: day(4), session: laptopId, trusted: true },
    ]);
  });

  it('gone only from a complete list, and listed again', () => {
    const entries = told(
      snapshot(day(0), [laptop, phone]),
      snapshot(day(1), [laptop], { complete: false }),
      snapshot(day(2), [laptop]),
      snapshot(day(3), [laptop, phone]),
    );
    expect(of(entries, 'gone', 'listed-again')).toEqual([
      { kind: 'gone', at: day(2), session: phoneId, lastSeen: day(0) },
      { kind: 'listed-again', at: day(3), session: phoneId, goneSince: day(2) },
    ]);
  });

  it('alerts, with what they came to', () => {
    const [alert] = of(told(snapshot(day(0), [laptop]), snapshot(day(1), [laptop, stranger])), 'alert');
    expect(alert).toMatchObject({
      at: day(1),
      session: 's2',
      alert: { kind: 'new-device', notify: true, score: 6, suggestion: 'revoke-and-escalate' },
    });
  });
});

describe('what the owner did', () => {
  const base = snapshot(day(0), [laptop, phone]);
  const session = phoneId;

  it('decisions, and taking them back', () => {
    const events = of(
      told(
        base,
        { type: 'judged', at: day(1), session, decision: 'keep', note: 'mine' },
        { type: 'judged', at: day(2), session, decision: 'revoke' },
        { type: 'judgement-undone', at: day(3), session },
        { type: 'judgement-undone', at: day(4), session: 's99' },
      ),
      'judged',
      'unjudged',
    );
    expect(events).toEqual([
      { kind: 'judged', at: day(1), session, decision: 'keep', note: 'mine' },
      { kind: 'judged', at: day(2), session, decision: 'revoke', note: '' },
      { kind: 'unjudged', at: day(3), session, decision: 'revoke', left: 'keep' },
    ]);
  });

  it('names, notes and whose it is; on no session nothing', () => {
    const events = history(
      told(
        base,
        { type: 'named', at: day(1), session, name: ' Work phone ' },
        { type: 'noted', at: day(2), session, note: 'seen' },
        { type: 'assigned', at: day(3), session, owner: 'design', reviewer: '' },
        { type: 'noted', at: day(4), session: '__proto__', note: 'seen' },
      ),
    ).events.filter(isOwners);
    expect(events).toEqual([
      { kind: 'named', at: day(1), session, name: 'Work phone' },
      { kind: 'noted', at: day(2), session, note: 'seen' },
      { kind: 'assigned', at: day(3), session, owner: 'design', reviewer: '' },
    ]);
  });

  it('a log-out, and what a reading after its window showed', () => {
    const entries = told(
      base,
      { type: 'log-out', at: day(1), scope: 'all' },
      { type: 'log-out', at: day(1, 5), scope: 'all' },
      snapshot(day(1, 60), [phone]),
    );
    const [begun, checked] = of(entries, 'log-out', 'log-out-checked');
    expect(begun).toEqual({
      kind: 'log-out',
      at: day(1),
      logOut: 'l3',
      scope: 'all',
      sessions: [laptopId, phoneId],
      until: day(1, 30),
    });
    expect(checked).toEqual({
      kind: 'log-out-checked',
      at: day(1, 60),
      logOut: 'l3',
      outcomes: [
        { session: laptopId, outcome: 'no-longer-listed' },
        { session: phoneId, outcome: 'still-there' },
      ],
    });
    expect(of(entries, 'log-out', 'log-out-checked')).toHaveLength(2);
  });

  it('of a log-out that was checked only what comes out otherwise later is told again', () => {
    const entries = told(
      base,
      { type: 'log-out', at: day(1), scope: 'all' },
      snapshot(day(1, 60), []),
      snapshot(day(2), [phone]),
    );
    expect(of(entries, 'log-out-checked').map(({ outcomes }) => outcomes)).toEqual([
      [
        { session: laptopId, outcome: 'no-longer-listed' },
        { session: phoneId, outcome: 'no-longer-listed' },
      ],
      [{ session: phoneId, outcome: 'back' }],
    ]);
  });

  it('a log-out that was none', () => {
    const entries = told(
      base,
      { type: 'log-out', at: day(1), scope: { session } },
      { type: 'log-out-undone', at: day(1, 1), logOut: 'l3' },
    );
    expect(of(entries, 'log-out-undone')).toEqual([
      { kind: 'log-out-undone', at: day(1, 1), logOut: 'l3', sessions: [session] },
    ]);
  });

  it('what is about no session is the entry itself', () => {
    const events = of(
      told(
        base,
        { type: 'reviewed', at: day(1), review: 'api_keys' },
        { type: 'attested', at: day(2), control: 'mfa_or_passkey', attested: true },
        { type: 'place-expected', at: day(3), place: 'Lisbon', why: 'travel', from: day(3), until: null },
      ),
      'did',
    );
    expect(events.map(({ at, entry }) => [at, entry.type])).toEqual([
      [day(1), 'reviewed'],
      [day(2), 'attested'],
      [day(3), 'place-expected'],
    ]);
    expect(events.flatMap(sessionsOf)).toEqual([]);
  });
});

describe('a journal that begins with a checkpoint', () => {
  const old = told(
    snapshot(day(0), [laptop, phone]),
    { type: 'judged', at: day(0, 5), session: phoneId, decision: 'keep' },
    snapshot(day(3), [laptop, { ...phone, signedIn: signedIn(day(2)) }, stranger]),
    { type: 'log-out', at: day(3, 5), scope: { session: 's3' } },
    snapshot(day(4), [laptop, { ...phone, signedIn: signedIn(day(2)) }]),
  );
  const watch = old.reduce((so, entry) => observe(so, entry, defaultPolicy).watch, newWatch(account));
  const entries = told({ type: 'checkpoint', at: day(10), watch } as Given, snapshot(day(11), [laptop]));

  it('tells what was kept of the time before, and everything after', () => {
    const { since, events, sessions } = history(entries);
    expect(since).toBe(day(10));
    expect(sessions.size).toBe(3);
    const kinds = events.map(({ kind, at }) => [kind, at]);
    expect(kinds).toEqual([
      ['first-seen', day(0)],
      ['first-seen', day(0)],
      ['judged', day(0, 5)],
      ['signed-in', day(2, 1)],
      ['first-seen', day(3)],
      ['log-out', day(3, 5)],
      ['gone', day(4)],
      ['log-out-checked', day(4)],
      ['read', day(4)],
      ['read', day(11)],
      ['gone', day(11)],
    ]);
  });

  it('tells nothing twice where the entries before it are still there', () => {
    const all = history([...old, ...entries]).events;
    expect(all.filter(({ kind }) => kind === 'first-seen')).toHaveLength(3);
  });
});

describe('the telling', () => {
  const entries = told(
    snapshot(day(0), [laptop]),
    snapshot(day(1), [laptop, phone]),
    { type: 'judged', at: day(1, 1), session: phoneId, decision: 'keep' },
    snapshot(day(2), [laptop, phone, stranger]),
  );

  it('goes on from what was told, to the same end', () => {
    const run = (of: Entry[], before: Parameters<typeof tellHistory>[3] = null) => {
      const telling = tellHistory(account, of, defaultPolicy, before);
      const steps: number[] = [];
      for (;;) {
        const { done, value } = telling.next();
        if (done) return { steps, told: value };
        steps.push(value);
      }
    };
    const whole = run(entries);
    const begun = run(entries.slice(0, 2));
    const before = structuredClone(begun.told);
    const rest = run(entries, begun.told);
    expect(whole.steps).toEqual([1, 2, 3, 4]);
    expect(rest.steps).toEqual([3, 4]);
    expect(rest.told).toEqual(whole.told);
    // What was told before stays what it was.
    expect(begun.told).toEqual(before);
  });

  it('keeps sessions that the watch has forgotten', () => {
    const { sessions, events } = history(
      told(snapshot(day(0), [laptop, phone]), snapshot(day(1), [laptop]), snapshot(day(200), [laptop])),
    );
    expect([...sessions.keys()].sort()).toEqual([laptopId, phoneId]);
    expect(events.at(-1)).toMatchObject({ kind: 'read', at: day(200) });
  });

  it('of nothing is nothing', () => {
    expect(history([])).toEqual({ account, since: null, events: [], sessions: new Map() });
  });
});
