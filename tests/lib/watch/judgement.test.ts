import { describe, expect, it } from 'vitest';
import type { Alert, SessionRow } from '../../../lib/model';
import { day, laptop, phone, row, Story, settledStory, signedIn } from './story';

const again = (of: SessionRow, at: string, different: Partial<SessionRow> = {}): SessionRow => ({
  ...of,
  signedIn: signedIn(at),
  ...different,
});
const loud = (alerts: Alert[]) => alerts.filter(({ notify }) => notify);
const codes = (alerts: Alert[]) => loud(alerts).flatMap(({ reasons }) => reasons.map(({ code }) => code));

describe('rows of one kind are counted', () => {
  it('one that went makes room for one, and for no more', () => {
    const story = settledStory();
    story.reads(day(1), [laptop]);
    const first = again(phone, day(2));
    expect(loud(story.reads(day(2), [laptop, first]))).toEqual([]);
    expect(codes(story.reads(day(3), [laptop, first, again(phone, day(3))]))).toEqual(['device-additional']);
  });

  it('who takes the room from abroad is asked about', () => {
    const story = settledStory();
    story.reads(day(1), [laptop]);
    const abroad = again(phone, day(2), { location: 'Lagos, Nigeria' });
    expect(codes(story.reads(day(2), [laptop, abroad]))).toEqual(['location-unexpected']);
  });

  it('one more is asked about once: after "keep" the page is known to list both', () => {
    const story = settledStory();
    const second = again(phone, day(1));
    expect(loud(story.reads(day(1), [laptop, phone, second]))).toHaveLength(1);
    story.judges(day(1, 1), story.sessions.find((s) => s.firstSeen === day(1)) ?? story.of(''), 'keep');
    const third = again(phone, day(2));
    expect(loud(story.reads(day(2), [laptop, phone, second, third]))).toEqual([]);
  });

  it('but not of another kind of device', () => {
    const story = settledStory();
    const tablet = row({ device: 'iPad', signedIn: signedIn(day(-5)) });
    story.reads(day(0, 10), [laptop, phone, tablet]);
    story.keepsAll(day(0, 11));
    story.reads(day(1), [laptop, phone, tablet, again(phone, day(1))]);
    story.keepsAll(day(1, 1));
    expect(
      codes(story.reads(day(2), [laptop, phone, tablet, again(tablet, day(2)), again(phone, day(1))])),
    ).toEqual(['device-additional']);
  });

  it('where the browser at hand is seen to leave its old row, nobody need be asked', () => {
    const story = settledStory();
    const old = { ...laptop, current: false };
    const now = again(laptop, day(1));
    expect(loud(story.reads(day(1), [old, now, phone]))).toEqual([]);
    expect(loud(story.reads(day(2), [old, now, phone, again(phone, day(2))]))).toEqual([]);
  });

  it('one more again, from a town that was never seen, is asked about all the same', () => {
    const story = settledStory();
    story.reads(day(1), [laptop, phone, again(phone, day(1))]);
    story.keepsAll(day(1, 1));
    story.reads(day(5), [laptop, again(phone, day(1))]);
    const far = again(phone, day(9), { location: 'Houston, TX, US' });
    expect(codes(story.reads(day(9), [laptop, again(phone, day(1)), far]))).toEqual(['device-additional']);
  });

  it('of two new rows of which one is the old one moved, both are doubtful', () => {
    const story = settledStory();
    const alerts = story.reads(day(3), [laptop, again(phone, day(1)), again(phone, day(2))]);
    expect(loud(alerts)).toHaveLength(2);
  });
});

describe('a row that moved', () => {
  it('to a familiar country keeps the owner’s word', () => {
    const story = settledStory();
    const { id } = story.of(phone.device);
    story.reads(day(1), [laptop, again(phone, day(1), { location: 'San Diego, CA, US' })]);
    expect(story.watch.sessions[id]).toMatchObject({ decision: 'keep', memory: { signIns: 2 } });
  });

  it('to a new country does not: the word was given on another sign-in', () => {
    const story = settledStory();
    const { id } = story.of(phone.device);
    const abroad = again(phone, day(1), { location: 'Lisbon, PT' });
    expect(codes(story.reads(day(1), [laptop, abroad]))).toEqual(['location-unexpected']);
    expect(story.watch.sessions[id]?.presence.state).toBe('gone');
    const [moved] = story.listed.filter(({ row: { location } }) => location === 'Lisbon, PT');
    expect(moved).toMatchObject({ decision: null, memory: { origin: { kind: 'continues', session: id } } });
  });

  it('to where the browser at hand is says nothing new: the owner is there', () => {
    const lisbon = { location: 'Lisbon, PT' };
    for (const here of [lisbon, {}]) {
      const story = settledStory();
      const alerts = story.reads(day(1), [again(laptop, day(1), here), again(phone, day(1), lisbon)]);
      expect(loud(alerts)).toHaveLength(here === lisbon ? 0 : 1);
      // Nothing new was said, so the owner's word on both still counts.
      expect(story.listed.filter(({ decision }) => decision === 'keep')).toHaveLength(
        here === lisbon ? 2 : 1,
      );
    }
  });

  it('nor where the browser at hand had gone and is back there', () => {
    const lisbon = { location: 'Lisbon, PT' };
    const story = settledStory();
    story.reads(day(1), [{ ...phone, current: true }]);
    const alerts = story.reads(day(3), [again(laptop, day(2), lisbon), again(phone, day(2), lisbon)]);
    expect(loud(alerts)).toEqual([]);
  });

  it('nor where the browser at hand has been while it was signed in', () => {
    const lisbon = { location: 'Lisbon, PT' };
    const tablet = row({ device: 'iPad', signedIn: signedIn(day(-5)) });
    const asWent = (of: SessionRow) => {
      const story = new Story();
      story.reads(day(0), [laptop, phone, tablet]);
      story.keepsAll(day(0, 5));
      story.reads(
        day(1),
        [laptop, phone, tablet].map((one) => (one === of ? { ...one, ...lisbon } : one)),
      );
      return codes(story.reads(day(3), [laptop, phone, again(tablet, day(3), lisbon)]));
    };
    expect(asWent(laptop)).toEqual([]);
    // Who moved another row nobody knows.
    expect(asWent(phone)).toEqual(['location-unexpected']);
  });

  it('but a device that is new there is asked about', () => {
    const lisbon = { location: 'Lisbon, PT' };
    const story = settledStory();
    const edge = again(row({ device: 'Edge on Windows' }), day(1), lisbon);
    expect(codes(story.reads(day(1), [again(laptop, day(1), lisbon), phone, edge]))).toEqual([
      'device-unknown',
    ]);
  });

  it('to a place that was confirmed once stays quiet, there and back', () => {
    const story = settledStory();
    story.reads(day(1), [laptop, again(phone, day(1), { location: 'Lisbon, PT' })]);
    story.keepsAll(day(1, 1));
    expect(loud(story.reads(day(5), [laptop, again(phone, day(5))]))).toEqual([]);
    expect(loud(story.reads(day(40), [laptop, again(phone, day(40), { location: 'Porto, PT' })]))).toEqual(
      [],
    );
  });

  it('to another town, on a page that names no countries, is no doubt about a known device', () => {
    const [home, away] = [{ location: 'Leeds' }, { location: 'Hull' }];
    const story = new Story();
    story.reads(day(0), [
      { ...laptop, ...home },
      { ...phone, ...home },
    ]);
    story.keepsAll(day(0, 1));
    const alerts = story.reads(day(2), [{ ...laptop, ...home }, again(phone, day(1), away)]);
    expect(loud(alerts)).toEqual([]);
    story.reads(day(2, 1), [{ ...laptop, ...home }]);
    const back = again(phone, day(2, 2), { location: 'York' });
    expect(loud(story.reads(day(2, 3), [{ ...laptop, ...home }, back]))).toEqual([]);
    const stranger = again(row({ device: 'Edge on Windows' }), day(3), away);
    expect(story.reads(day(3), [{ ...laptop, ...home }, again(phone, day(1), away), stranger])).toMatchObject(
      [{ score: 3, notify: true }],
    );
  });

  it('while the owner was where they had said to be is expected, also when it is read later', () => {
    const story = settledStory();
    const [from, until] = [day(1), day(8)];
    story.tell({
      type: 'place-expected',
      at: day(1),
      account: 'owner',
      place: 'Portugal',
      why: 'travel',
      from,
      until,
    });
    const there = again(phone, day(7), { location: 'Lisbon, PT' });
    expect(loud(story.reads(day(12), [laptop, there]))).toEqual([]);

    const other = settledStory();
    other.tell({
      type: 'place-expected',
      at: day(1),
      account: 'owner',
      place: 'Portugal',
      why: 'travel',
      from,
      until,
    });
    const tablet = row({ device: 'iPad', location: 'Porto, PT', signedIn: signedIn(day(7)) });
    expect(codes(other.reads(day(13), [laptop, phone, tablet]))).toEqual(['device-unknown']);
  });
});

describe('a session without a label', () => {
  const unnamed = row({ device: 'Unknown device', apps: ['ChatGPT iOS App'] });

  it('is asked about once; its next sign-in is not', () => {
    const story = settledStory();
    expect(loud(story.reads(day(1), [laptop, phone, again(unnamed, day(1))]))).toHaveLength(1);
    story.judges(day(1, 1), story.of('Unknown device'), 'keep');
    const trusted = again(unnamed, day(1), { trusted: true });
    expect(story.reads(day(1, 2), [laptop, phone, trusted])).toMatchObject([
      { kind: 'trust-changed', notify: false },
    ]);
    story.reads(day(2), [laptop, phone]);
    expect(loud(story.reads(day(3), [laptop, phone, again(unnamed, day(3))]))).toEqual([]);
    const one = again(unnamed, day(4), { location: 'Lagos, Nigeria' });
    expect(loud(story.reads(day(4), [laptop, phone, again(unnamed, day(3)), one]))).toHaveLength(1);
  });
});

describe('a session that was not the owner’s', () => {
  it('does not taint the owner’s own device of the same label', () => {
    const story = settledStory();
    story.reads(day(1), [laptop, phone, again(phone, day(1), { location: 'Lagos, Nigeria' })]);
    const intruder = story.sessions.find(({ row: { location } }) => location === 'Lagos, Nigeria');
    story.judges(day(1, 1), intruder ?? story.of(''), 'revoke');
    story.reads(day(2), [laptop]);
    expect(loud(story.reads(day(3), [laptop, again(phone, day(3))]))).toEqual([]);
  });

  it('is asked about again where a row fits it and the owner’s alike, and it was the last to go', () => {
    const tablet = (at: string) => again(row({ device: 'iPad' }), at);
    const story = new Story();
    story.reads(day(0), [laptop, tablet(day(-3)), tablet(day(-2))]);
    story.keepsAll(day(0, 1));
    story.reads(day(1), [laptop, tablet(day(-3))]);
    story.reads(day(2), [laptop, tablet(day(-3)), tablet(day(2))]);
    const third = story.listed.find(({ firstSeen }) => firstSeen === day(2));
    story.judges(day(2, 1), third ?? story.of(''), 'revoke');
    story.reads(day(3), [laptop, tablet(day(-3))]);
    const back = [laptop, tablet(day(-3)), tablet(day(4))];
    expect(loud(story.reads(day(4), back))).toMatchObject([{ kind: 'returned' }]);
    story.keepsAll(day(4, 1));
    story.reads(day(5), [laptop, tablet(day(-3))]);
    expect(loud(story.reads(day(6), [laptop, tablet(day(-3)), tablet(day(6))]))).toEqual([]);
  });

  it('is known by its exact kind where the owner’s own labels only leave it open', () => {
    const mac = (at: string) => again(row({ device: 'Mac · macOS 26.1', location: 'Lagos' }), at);
    const story = settledStory();
    story.reads(day(1), [laptop, phone, mac(day(1))]);
    story.judges(day(1, 1), story.of('Mac · macOS 26.1'), 'revoke');
    story.reads(day(2), [laptop, phone]);
    // The laptop went, so that there is room for what may be one.
    const atHand = { ...phone, current: true, canLogOut: false };
    story.reads(day(3), [atHand]);
    const back = { ...mac(day(4)), location: 'Ikeja' };
    expect(loud(story.reads(day(4), [atHand, back]))).toMatchObject([{ kind: 'returned' }]);
  });

  it('is none that the owner’s own labels name exactly and its label only leaves open', () => {
    const there = { location: 'San Diego, CA, US' };
    const atHand = { ...phone, current: true, canLogOut: false };
    const mac = row({ device: 'Mac · macOS 26.1', signedIn: signedIn(day(1)), ...there });
    const story = new Story();
    story.reads(day(0), [atHand, row()]);
    story.keepsAll(day(0, 5));
    expect(loud(story.reads(day(1), [atHand, row(), mac]))).toHaveLength(1);
    story.judges(day(1, 1), story.of(mac.device), 'revoke');
    story.reads(day(2), [atHand]);
    expect(loud(story.reads(day(3), [atHand, again(row(), day(3), there)]))).toEqual([]);
  });

  it('does not come back under the owner’s name when its row signs in anew', () => {
    const story = settledStory();
    story.judges(day(0, 9), story.of(phone.device), 'revoke');
    expect(story.reads(day(1), [laptop, again(phone, day(1))])).toMatchObject([
      { kind: 'returned', notify: true },
    ]);
  });
});

describe('a session that came without a place', () => {
  const placeless = (different: Partial<SessionRow> = {}) =>
    again(phone, day(2), { location: '', ...different });
  const shown = { location: 'Lagos, Nigeria' };
  const arrived = () => {
    const story = settledStory();
    story.reads(day(1), [laptop]);
    expect(loud(story.reads(day(2), [laptop, placeless()]))).toEqual([]);
    return story;
  };

  it('is asked about when the first that it shows is unexpected, once', () => {
    const story = arrived();
    expect(codes(story.reads(day(3), [laptop, placeless(shown)]))).toEqual(['location-unexpected']);
    expect(loud(story.reads(day(4), [laptop, placeless(shown)]))).toEqual([]);
  });

  it('is not where it is a familiar one, where the owner vouches for it, or where it was asked about', () => {
    const home = arrived();
    expect(home.reads(day(3), [laptop, placeless({ location: 'San Diego, CA, US' })])).toEqual([]);
    const kept = arrived();
    kept.keepsAll(day(2, 1));
    expect(loud(kept.reads(day(3), [laptop, placeless(shown)]))).toEqual([]);
    const edge = { device: 'Edge on Windows' };
    const asked = settledStory();
    expect(loud(asked.reads(day(2), [laptop, phone, placeless(edge)]))).toHaveLength(1);
    expect(loud(asked.reads(day(3), [laptop, phone, placeless({ ...edge, ...shown })]))).toEqual([]);
  });
});

describe('a question that is open', () => {
  const edge = (at: string) => again(row({ device: 'Edge on Windows' }), at);

  it('is not asked again, and still waits for an answer', () => {
    const story = settledStory();
    expect(loud(story.reads(day(1), [laptop, phone, edge(day(1))]))).toHaveLength(1);
    story.reads(day(2), [laptop, phone]);
    expect(loud(story.reads(day(3), [laptop, phone, edge(day(3))]))).toEqual([]);
    expect(story.listed.some(({ memory }) => memory.challenged)).toBe(true);
  });

  it('is asked again when a log-out was to end what it is about', () => {
    const story = settledStory();
    story.reads(day(1), [laptop, phone, edge(day(1))]);
    story.tell({
      type: 'log-out',
      at: day(1, 5),
      account: 'owner',
      scope: { session: story.of('Edge on Windows').id },
    });
    story.reads(day(2), [laptop, phone]);
    expect(loud(story.reads(day(3), [laptop, phone, edge(day(3))]))).toMatchObject([{ kind: 'returned' }]);
  });
});

describe('a partial reading', () => {
  it('cannot count: what may be a known row moved is left for the next complete one', () => {
    const story = settledStory();
    const moved = again(phone, day(1));
    expect(story.reads(day(1), [moved], { complete: false })).toEqual([]);
    expect(story.sessions).toHaveLength(2);
    expect(story.reads(day(2), [laptop, moved])).toEqual([]);
    expect(story.of(phone.device).memory.signIns).toBe(2);
  });

  it('and tells the one more from the old one when it is complete', () => {
    const story = settledStory();
    const one = again(phone, day(1));
    story.reads(day(1), [one], { complete: false });
    expect(loud(story.reads(day(2), [laptop, phone, one]))).toMatchObject([{ kind: 'new-session' }]);
    const added = story.listed.find(({ memory }) => memory.origin.kind === 'additional');
    expect(added?.row.signedIn?.from).toBe(day(1));
  });

  it('does tell of a device or a country that is new', () => {
    const story = settledStory();
    const abroad = again(phone, day(1), { location: 'Lagos, Nigeria' });
    expect(loud(story.reads(day(1), [abroad], { complete: false }))).toHaveLength(1);
  });
});
