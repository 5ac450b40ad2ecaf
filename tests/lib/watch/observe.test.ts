import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/model';
import { defaultPolicy } from '../../../lib/policy/policy';
import { newWatch, observe } from '../../../lib/watch/observe';
import { day, laptop, phone, row, Story, settledStory, signedIn, stranger } from './story';

describe('the first reading', () => {
  it('is a baseline: nothing alerts, everything waits for the owner', () => {
    const story = new Story();
    expect(story.reads(day(0), [laptop, phone, stranger])).toEqual([]);
    expect(story.sessions.map(({ baseline, decision }) => [baseline, decision])).toEqual([
      [true, null],
      [true, null],
      [true, null],
    ]);
  });

  it('holds nothing against a row for being unlike the others, but a missing label and the API Platform', () => {
    const story = new Story();
    story.reads(day(0), [
      laptop,
      stranger,
      row({ device: 'Unbekanntes Gerät' }),
      row({ device: 'iPad', apps: ['API Platform'] }),
    ]);
    expect(story.of(stranger.device).risk.score).toBe(0);
    expect(story.of('Unbekanntes Gerät').risk).toMatchObject({ score: 3, suggestion: 'review' });
    expect(story.of('iPad').risk.score).toBe(2);
  });

  it('goes on until a complete reading: rows that a partial one had left out are baseline too', () => {
    const story = new Story();
    story.reads(day(0), [laptop], { complete: false });
    expect(story.reads(day(0, 1), [laptop, phone])).toEqual([]);
    expect(story.of(phone.device).baseline).toBe(true);
    expect(story.reads(day(1), [laptop, phone, stranger])).toHaveLength(1);
    expect(story.of(stranger.device).baseline).toBe(false);
  });

  it('looks strange beside the confirmed ones once there are enough of them', () => {
    const story = new Story();
    const tablet = row({ device: 'iPad Pro (12.9-inch)', signedIn: signedIn(day(-3)) });
    story.reads(day(0), [laptop, phone, tablet, stranger]);
    story.judges(day(0, 1), story.of(laptop.device), 'keep');
    expect(story.of(stranger.device).risk.score).toBe(0);
    story.judges(day(0, 2), story.of(phone.device), 'keep');
    story.judges(day(0, 3), story.of(tablet.device), 'keep');
    expect(story.of(stranger.device).risk).toMatchObject({ score: 6, suggestion: 'revoke-and-escalate' });
  });
});

describe('a new row', () => {
  it('of a new device in a new place interrupts, and says why in counts', () => {
    const story = settledStory();
    const [alert, ...others] = story.reads(day(1), [laptop, phone, stranger]);
    expect(others).toEqual([]);
    expect(alert).toMatchObject({
      kind: 'new-device',
      score: 6,
      suggestion: 'revoke-and-escalate',
      notify: true,
      session: story.of(stranger.device).id,
    });
    expect(alert?.reasons).toContainEqual({
      code: 'location-unexpected',
      points: 3,
      fact: 'Lagos, Nigeria',
      seen: 0,
      of: 2,
    });
  });

  it('of a known device in a new country interrupts', () => {
    const story = settledStory();
    const abroad = row({ location: 'Lagos, Nigeria', signedIn: signedIn(day(1)) });
    expect(story.reads(day(2), [laptop, phone, abroad])).toMatchObject([
      { kind: 'new-location', score: 3, notify: true },
    ]);
  });

  it('of a new device in the owner’s own town interrupts', () => {
    const story = settledStory();
    expect(story.reads(day(2), [laptop, phone, row({ device: 'Edge on Windows' })])).toMatchObject([
      { kind: 'new-device', score: 3, notify: true },
    ]);
  });

  it('with nothing but a time interrupts: a device that is not shown is not known', () => {
    const story = settledStory();
    const bare = row({ device: '', location: '', apps: [], signedIn: signedIn(day(1)) });
    expect(story.reads(day(2), [laptop, phone, bare])).toMatchObject([{ kind: 'new-device', notify: true }]);
  });

  it('like a known one, beside it, is one more session and interrupts', () => {
    const story = settledStory();
    const twin = row({ signedIn: signedIn(day(1)) });
    const alerts = story.reads(day(2), [laptop, twin, phone]);
    expect(alerts).toMatchObject([{ kind: 'new-session', score: 3, notify: true }]);
    expect(alerts[0]?.reasons[0]).toMatchObject({ code: 'device-additional', seen: 1 });
  });

  it('of the browser that is used to look is listed quietly', () => {
    const story = settledStory();
    const again = row({ current: true, signedIn: signedIn(day(1)) });
    const alerts = story.reads(day(2), [{ ...laptop, current: false }, again, phone]);
    expect(alerts.filter(({ notify }) => notify)).toEqual([]);
    expect(story.listed).toHaveLength(3);
  });

  it('of another browser of the owner’s, when that is the one used to look, is listed quietly', () => {
    const story = settledStory();
    const other = row({
      device: 'Firefox on macOS',
      current: true,
      location: 'Amsterdam, NL',
      signedIn: signedIn(day(1)),
    });
    const rows = [{ ...laptop, current: false }, phone, other];
    expect(story.reads(day(2), rows)).toMatchObject([{ score: 5, notify: true }]);
    const calm = settledStory();
    const home = rows.map((r) => (r === other ? { ...r, location: laptop.location } : r));
    expect(calm.reads(day(2), home)).toMatchObject([{ kind: 'new-device', score: 2, notify: false }]);
    // Not having been doubted, it still cannot vouch for itself at the next reading.
    expect(calm.reads(day(3), home)).toEqual([]);
    expect(calm.of(other.device).risk.score).toBe(2);
  });

  it('of a known device may take the place of an ended session once: of two that come at once, both are asked about', () => {
    const story = settledStory();
    story.reads(day(1), [laptop]);
    const [one, two] = [1, 2].map((hour) => ({ ...phone, signedIn: signedIn(day(2, hour * 60)) }));
    const alerts = story.reads(day(3), [laptop, one ?? phone, two ?? phone]);
    expect(alerts.map(({ notify }) => notify)).toEqual([true, true]);
  });

  it('of a known device that always used the API Platform is quiet', () => {
    const story = new Story();
    const api = { ...phone, apps: ['API Platform'] };
    story.reads(day(0), [laptop, api]);
    story.keepsAll(day(0, 1));
    story.reads(day(1), [laptop]);
    const again = { ...api, signedIn: signedIn(day(2)) };
    expect(story.reads(day(2), [laptop, again])).toMatchObject([{ score: 2, notify: false }]);
  });

  it('does not vouch for another that came with it, nor for one that comes later', () => {
    const story = settledStory();
    const second = { ...stranger, device: 'Edge on Windows' };
    const third = { ...stranger, device: 'Opera on Windows', signedIn: signedIn(day(2)) };
    const doubts = (alerts: { reasons: { code: string }[] }[]) =>
      alerts.map(({ reasons }) => reasons.some(({ code }) => code === 'location-unexpected'));
    expect(doubts(story.reads(day(1), [laptop, phone, stranger, second]))).toEqual([true, true]);
    expect(doubts(story.reads(day(2), [laptop, phone, stranger, second, third]))).toEqual([true]);
  });

  it('like one last seen longer ago than habits count is not known any more', () => {
    for (const [familiarity_days, score] of [
      [60, 0],
      [10, 6],
    ] as const) {
      const story = new Story({ ...defaultPolicy, familiarity_days });
      story.reads(day(0), [laptop, { ...phone, location: 'Lisbon, PT' }]);
      story.keepsAll(day(0, 1));
      story.reads(day(1), [laptop]);
      const again = { ...phone, location: 'Porto, PT', signedIn: signedIn(day(30)) };
      expect(story.reads(day(30), [laptop, again])).toMatchObject([{ score }]);
    }
  });

  it('of a known device whose session had ended is quiet', () => {
    const story = settledStory();
    story.reads(day(1), [laptop]);
    const again = { ...phone, signedIn: signedIn(day(2)), location: 'San Diego, United States' };
    expect(story.reads(day(2), [laptop, again])).toMatchObject([
      { kind: 'new-session', score: 0, notify: false },
    ]);
  });

  it('is never told twice', () => {
    const story = settledStory();
    story.reads(day(1), [laptop, phone, stranger]);
    expect(story.reads(day(2), [laptop, phone, stranger])).toEqual([]);
    story.judges(day(2, 1), story.of(stranger.device), 'unsure');
    expect(story.reads(day(3), [laptop, phone, stranger])).toEqual([]);
  });

  it('from an expected place is not unexpected, while it is expected', () => {
    const abroad = (at: string) =>
      row({ device: phone.device, location: 'Lisboa, Portugal', signedIn: signedIn(at) });
    for (const [when, score] of [
      [day(3), 0],
      [day(9), 3],
    ] as const) {
      const story = settledStory();
      story.tell({
        type: 'place-expected',
        at: day(1),
        account: 'owner',
        place: 'Portugal',
        why: 'travel',
        from: day(1),
        until: day(8),
      });
      story.reads(day(2), [laptop]);
      expect(story.reads(when, [laptop, abroad(when)])).toMatchObject([{ score }]);
    }
  });

  it('of a place or device that the owner confirmed is known the next time', () => {
    const story = settledStory();
    const vpn = row({ location: 'Amsterdam, NL', device: 'Chrome on Android', signedIn: signedIn(day(1)) });
    story.reads(day(1), [laptop, phone, vpn]);
    story.judges(day(1, 5), story.of(vpn.device), 'keep');
    story.reads(day(2), [laptop, phone]);
    const alerts = story.reads(day(3), [laptop, phone, { ...vpn, signedIn: signedIn(day(3)) }]);
    expect(alerts.filter(({ notify }) => notify)).toEqual([]);
  });
});

describe('a known row', () => {
  const quiet: [string, ReturnType<typeof row>, { complete?: boolean; language?: string }?][] = [
    ['whose browser was updated', row({ ...laptop, device: 'Google Chrome - 127 (macOS 26.2)' })],
    ['that signed in again', row({ ...laptop, signedIn: signedIn(day(1)) })],
    ['whose place drifted', row({ ...laptop, location: 'Santa Monica, CA, US' })],
    ['whose place is told in less detail', row({ ...laptop, location: 'United States' })],
    ['with one more app of no known name', row({ ...laptop, apps: ['ChatGPT Web', 'Atlas'] })],
    [
      'in another language',
      row({ ...laptop, device: 'Chrome auf macOS', location: 'Los Angeles, USA' }),
      { language: 'de' },
    ],
    ['that shows no device this time', row({ ...laptop, device: '' })],
    ['that shows no place this time', row({ ...laptop, location: '' })],
    ['through a VPN', row({ ...laptop, location: 'Amsterdam, NL' })],
  ];
  it.each(quiet)('%s is the same session and interrupts nobody', (_, changed, more) => {
    const story = settledStory();
    const { id } = story.of(laptop.device);
    const alerts = story.reads(day(2), [phone, changed], more);
    expect(alerts.filter(({ notify }) => notify)).toEqual([]);
    expect(story.listed).toHaveLength(2);
    expect(story.watch.sessions[id]?.lastSeen).toBe(day(2));
    expect(story.watch.sessions[id]?.risk).toMatchObject({ score: -1, suggestion: 'keep' });
    expect(story.reads(day(3), [laptop, phone]).filter(({ notify }) => notify)).toEqual([]);
    expect(story.sessions).toHaveLength(2);
  });

  it('that gains the API Platform interrupts, once', () => {
    const story = settledStory();
    const gained = { ...phone, apps: ['ChatGPT iOS App', 'API Platform'] };
    expect(story.reads(day(1), [laptop, gained])).toMatchObject([
      { kind: 'new-app', score: 2, notify: true },
    ]);
    story.reads(day(2), [laptop, phone]);
    expect(story.reads(day(3), [laptop, gained])).toEqual([]);
  });

  it('that becomes trusted is listed; interrupting where the owner is not sure of it', () => {
    for (const decision of ['keep', 'unsure'] as const) {
      const story = settledStory();
      story.judges(day(0, 9), story.of(phone.device), decision);
      expect(story.reads(day(1), [laptop, { ...phone, trusted: true }])).toMatchObject([
        { kind: 'trust-changed', notify: decision === 'unsure' },
      ]);
    }
  });

  it('that becomes trusted again and again is told once, and not by a partial reading', () => {
    const story = settledStory();
    const trusted = { ...phone, trusted: true };
    expect(story.reads(day(1), [laptop, trusted], { complete: false })).toEqual([]);
    expect(story.reads(day(2), [laptop, trusted])).toHaveLength(1);
    story.reads(day(3), [laptop, phone]);
    expect(story.reads(day(4), [laptop, trusted])).toEqual([]);
  });

  it('whose trusted mark is missing in a translated or partial reading has not changed', () => {
    const story = new Story();
    const trusted = { ...phone, trusted: true };
    story.reads(day(0), [laptop, trusted]);
    expect(story.reads(day(1), [laptop, phone], { language: 'de' })).toEqual([]);
    expect(story.reads(day(2), [laptop, phone], { complete: false })).toEqual([]);
    expect(story.reads(day(3), [laptop, trusted])).toEqual([]);
  });

  it('that is no longer listed is gone, and never by a partial reading', () => {
    const story = settledStory();
    story.reads(day(1), [laptop], { complete: false });
    expect(story.of(phone.device).presence).toEqual({ state: 'listed' });
    story.reads(day(2), [laptop]);
    expect(story.of(phone.device).presence).toEqual({ state: 'gone', at: day(2) });
  });

  it('that is no longer listed has no open alerts', () => {
    const story = settledStory();
    story.reads(day(1), [laptop, phone, stranger]);
    expect(story.of(stranger.device).alerts).toHaveLength(1);
    story.reads(day(2), [laptop, phone]);
    expect(story.of(stranger.device).alerts).toEqual([]);
  });

  it('that is listed again with the same sign-in is the same session', () => {
    const story = settledStory();
    story.reads(day(1), [laptop]);
    expect(story.reads(day(2), [laptop, phone])).toEqual([]);
    expect(story.sessions).toHaveLength(2);
    expect(story.of(phone.device)).toMatchObject({ decision: 'keep', presence: { state: 'listed' } });
  });
});

describe('the owner’s word', () => {
  it('ends the alerts on a session; taking it back opens them again', () => {
    const story = settledStory();
    story.reads(day(1), [laptop, phone, stranger]);
    const { id } = story.of(stranger.device);
    story.judges(day(1, 5), story.of(stranger.device), 'keep');
    expect(story.watch.sessions[id]).toMatchObject({ decision: 'keep', alerts: [], risk: { score: 0 } });
    story.tell({ type: 'judgement-undone', at: day(1, 6), account: 'owner', session: id });
    expect(story.watch.sessions[id]).toMatchObject({
      decision: null,
      alerts: [{ kind: 'new-device' }],
      risk: { score: 6 },
    });
  });

  it('that a session is not theirs keeps others like it from passing as theirs', () => {
    const story = settledStory();
    story.reads(day(1), [laptop, phone, stranger]);
    story.judges(day(1, 5), story.of(stranger.device), 'revoke');
    story.reads(day(2), [laptop, phone]);
    const again = { ...stranger, signedIn: signedIn(day(3)) };
    expect(story.reads(day(3), [laptop, phone, again])).toMatchObject([{ kind: 'returned', notify: true }]);
  });

  it('names a device', () => {
    const story = settledStory();
    const { id } = story.of(phone.device);
    story.tell({ type: 'named', at: day(1), account: 'owner', session: id, name: ' Work phone ' });
    expect(story.watch.sessions[id]?.name).toBe('Work phone');
  });
});

describe('entries that are not for this watch', () => {
  const { watch } = settledStory();
  it.each<[string, Entry]>([
    [
      'of another account',
      { type: 'snapshot', at: day(1), account: 'other', rows: [stranger], complete: true, language: 'en' },
    ],
    [
      'of no known account',
      { type: 'snapshot', at: day(1), account: '', rows: [stranger], complete: true, language: 'en' },
    ],
    ['of no instant', { type: 'log-out', at: 'today', account: 'owner', scope: 'all' }],
    ['of no instant, whatever it begins', { type: 'drill-begun', at: '', account: 'owner' }],
    [
      'of a type that only a newer version knows',
      { type: 'sealed', at: day(1), account: 'owner' } as unknown as Entry,
    ],
    [
      'on a session that is not there',
      { type: 'judged', at: day(1), account: 'owner', session: '__proto__', decision: 'keep' },
    ],
    [
      'older than the last reading',
      { type: 'snapshot', at: day(-1), account: 'owner', rows: [], complete: true, language: 'en' },
    ],
    [
      'about a log-out that is not there',
      { type: 'log-out-undone', at: day(1), account: 'owner', logOut: 'l9' },
    ],
  ])('%s change nothing', (_, entry) => {
    expect(observe(watch, entry, defaultPolicy)).toEqual({ watch, alerts: [] });
  });
});

describe('a reading that could not be made', () => {
  it('leaves the last good one as it was', () => {
    const story = settledStory();
    const before = story.watch;
    story.tell({
      type: 'no-reading',
      at: day(1),
      account: 'owner',
      state: 'unrecognised',
      reason: 'no rows',
    });
    expect(story.watch).toEqual({
      ...before,
      lastMiss: { at: day(1), state: 'unrecognised', reason: 'no rows' },
    });
    story.reads(day(2), [laptop, phone]);
    expect(story.watch.lastMiss).toBeNull();
  });
});

describe('the same snapshot seen again', () => {
  it('does what the snapshot itself would do', () => {
    const [one, other] = [settledStory(), settledStory()];
    one.reads(day(1), [laptop, phone]);
    other.tell({ type: 'unchanged', at: day(1), account: 'owner' });
    expect(other.watch).toEqual(one.watch);
  });
});

it('keeps the state bounded: what has long gone is counted, not kept', () => {
  const story = new Story();
  story.reads(day(0), [laptop]);
  for (let i = 1; i <= 400; i++) {
    story.reads(day(i / 24), [laptop, row({ device: `Tool${i} Browser`, signedIn: signedIn(day(i / 24)) })]);
  }
  expect(story.sessions.length).toBeLessThan(310);
  expect(story.watch.forgotten).toBe(401 - story.sessions.length);
  story.reads(day(400), [laptop]);
  expect(story.sessions).toHaveLength(2);
  // Four hundred readings take their time on a busy machine.
});

it('keeps the state bounded whatever a page invents', () => {
  const story = settledStory();
  for (let i = 1; i <= 300; i++) {
    const apps = ['ChatGPT Web', `Invented ${i}`, `And ${i}`];
    story.reads(day(0, 10 + i), [laptop, { ...phone, apps, location: `Town ${i}, DE` }]);
  }
  const { memory, alerts } = story.of(phone.device);
  expect(memory.apps.length).toBeLessThanOrEqual(50);
  expect(memory.raised.length).toBeLessThanOrEqual(100);
  expect(alerts.length).toBeLessThanOrEqual(100);
});

it('begins with nothing', () => {
  expect(newWatch('owner')).toMatchObject({ account: 'owner', sessions: {}, lastReading: null });
});
