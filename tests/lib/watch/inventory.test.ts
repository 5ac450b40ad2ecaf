import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionRow, TrackedSession, Watch } from '../../../lib/model';
import { defaultPolicy } from '../../../lib/policy/policy';
import { makeBase } from '../../../lib/watch/base';
import { inventory } from '../../../lib/watch/inventory';
import { isSamePlace, isUsedTo } from '../../../lib/watch/known-places';
import { placeOf } from '../../../lib/watch/normalise/place';
import { day, laptop, phone, row, Story, signedIn, stranger } from './story';

const at = (story: Story, days = 200) => inventory(story.watch, new Date(day(days)), defaultPolicy);
const later = (one: SessionRow, days: number, more: Partial<SessionRow> = {}): SessionRow => ({
  ...one,
  signedIn: signedIn(day(days, -5)),
  ...more,
});
/** A story whose first reading showed these, all confirmed. */
function began(...rows: SessionRow[]): Story {
  const story = new Story();
  story.reads(day(0), rows);
  story.keepsAll(day(0, 5));
  return story;
}

describe('devices', () => {
  it('that signed in again are one, with all that they were seen with', () => {
    const story = began(laptop, phone);
    story.reads(day(5), [laptop]);
    story.reads(day(9), [laptop, later(phone, 9, { location: 'Boston, MA, US', apps: ['Codex'] })]);
    const devices = at(story, 9).devices;
    expect(devices).toHaveLength(2);
    const own = devices.find(({ labels }) => labels[0]?.startsWith('iPhone'));
    expect(own).toMatchObject({
      firstSeen: day(0),
      lastSeen: day(9),
      baseline: true,
      places: ['Boston, MA, US', 'Los Angeles, CA, US'],
      apps: ['Codex', 'ChatGPT iOS App'],
    });
  });

  it('of one kind that stood side by side are several', () => {
    const story = began(row(), row({ signedIn: signedIn(day(-3)) }));
    expect(at(story).devices.map(({ listed, sessions }) => [listed, sessions.length])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it('are as few as could have been all that was read', () => {
    const story = began(row(), row({ signedIn: signedIn(day(-3)) }));
    story.reads(day(3), []);
    story.reads(day(6), [later(row(), 6)]);
    expect(at(story, 6).devices).toHaveLength(2);
  });

  it('carry the name that was given to one of their sessions, also into the next', () => {
    const story = began(laptop, phone);
    story.tell({ type: 'named', at: day(1), account: 'owner', session: 's2', name: 'Travel phone' });
    story.reads(day(2), [laptop]);
    story.reads(day(3), [laptop, later(phone, 3)]);
    const named = at(story, 3).devices.filter(({ name }) => name === 'Travel phone');
    expect(named).toHaveLength(1);
    expect(named[0]?.sessions.length).toBeGreaterThan(1);
  });

  it('with one name are one, and with two names two', () => {
    const story = began(row({ device: 'Chrome on Windows' }), row({ device: 'Firefox on Windows' }));
    const name = (session: string, name: string) =>
      story.tell({ type: 'named', at: day(1), account: 'owner', session, name });
    name('s1', 'Desk');
    name('s2', 'desk');
    expect(at(story).devices).toHaveLength(1);
    name('s2', 'Other desk');
    expect(at(story).devices).toHaveLength(2);
  });

  it('that came one after the other are two when they carry two names', () => {
    const story = began(laptop, phone);
    story.reads(day(10), [laptop]);
    const before = story.watch.sessions.s2;
    if (!before) throw new Error('The phone is not known.');
    const after: TrackedSession = {
      ...before,
      id: 's9',
      firstSeen: day(20),
      lastSeen: day(20),
      presence: { state: 'listed' },
      memory: { ...before.memory, origin: { kind: 'new' } },
    };
    const count = (names: [string | null, string | null]) => {
      const sessions = {
        ...story.watch.sessions,
        s2: { ...before, name: names[0] },
        s9: { ...after, name: names[1] },
      };
      return inventory({ ...story.watch, sessions }, new Date(day(21)), defaultPolicy).devices.length;
    };
    expect(count([null, null])).toBe(2);
    expect(count(['Old phone', null])).toBe(2);
    expect(count(['Old phone', 'New phone'])).toBe(3);
  });

  it('of a stranger are never put to the owner’s, whatever they read like', () => {
    const story = began(laptop, row({ device: 'Firefox on Windows' }));
    story.reads(day(1), [laptop]);
    story.reads(day(2), [laptop, later(stranger, 2)]);
    const [doubted] = story.listed.filter(({ id }) => id !== 's1' && id !== 's2');
    if (!doubted) throw new Error('The stranger is not listed.');
    const standings = () =>
      at(story, 2)
        .devices.filter(({ labels }) => labels[0] === 'Firefox on Windows')
        .map(({ standing }) => standing);
    expect(standings()).toEqual(['in-doubt', 'confirmed']);
    story.judges(day(2, 5), doubted, 'revoke');
    expect(standings()).toEqual(['not-theirs', 'confirmed']);
    story.judges(day(2, 6), doubted, 'keep');
    expect(standings()).toEqual(['confirmed']);
  });

  it('nobody spoke of are tolerated, and no label is no device of a name', () => {
    const story = new Story();
    story.reads(day(0), [row({ device: '', location: '', apps: [] })]);
    expect(at(story).devices).toMatchObject([
      { standing: 'tolerated', labels: [], places: [], apps: [], name: null, listed: 1 },
    ]);
  });
});

describe('places', () => {
  it('say what is shown of them, and no more', () => {
    const story = began(
      row({ location: 'Köln, NRW, DE' }),
      row({ location: 'Spain' }),
      row({ location: 'Springfield' }),
      row({ location: 'Unknown location' }),
      row({ location: '' }),
    );
    const found = at(story).places.map(({ country, region, city }) => [country, region, city]);
    expect(found.sort()).toEqual(
      [
        ['DE', 'NRW', 'Köln'],
        ['ES', null, null],
        [null, null, 'Springfield'],
      ].sort(),
    );
  });

  it('of a session that moved are known between two readings only', () => {
    const story = began(laptop, phone);
    story.reads(day(4), [laptop, later(phone, 4, { location: 'Boston, MA, US' })]);
    story.reads(day(8), [laptop, later(phone, 8)]);
    const { places } = at(story, 8);
    const boston = places.find(({ city }) => city === 'Boston');
    for (const { from, to } of [boston?.first, boston?.last].map((span) => span ?? { from: '', to: '' })) {
      expect(Date.parse(from)).toBeLessThanOrEqual(Date.parse(day(4)));
      expect(Date.parse(to)).toBeGreaterThanOrEqual(Date.parse(day(4)));
    }
    const home = places.find(({ city }) => city === 'Los Angeles');
    expect(home?.last).toEqual({ from: day(8), to: day(8) });
    expect(home?.devices).toHaveLength(2);
  });

  it('are familiar by the rule that judges: by their country, from what stands', () => {
    const story = began(laptop);
    story.reads(day(2), [laptop, later(stranger, 2)]);
    story.tell({
      type: 'place-expected',
      at: day(3),
      account: 'owner',
      place: 'Nigeria',
      why: 'travel',
      from: day(3),
      until: day(9),
    });
    story.reads(day(4), [laptop, later(stranger, 2), later(phone, 4, { location: 'Boston, MA, US' })]);
    const familiar = (now: number) =>
      Object.fromEntries(at(story, now).places.map(({ city, familiar }) => [city, familiar]));
    expect(familiar(5)).toEqual({ 'Los Angeles': 'known', Boston: 'known', Lagos: 'expected' });
    expect(familiar(9)).toEqual({ 'Los Angeles': 'known', Boston: 'known', Lagos: 'none' });
  });

  const words = fc.constantFrom('Berlin', 'Potsdam', 'BB', 'CA', 'San Diego', 'Springfield', 'Bezirk');
  const ends = fc.constantFrom('DE', 'US', 'CA', 'Germany', 'PT', '');
  const text = fc
    .tuple(fc.array(words, { maxLength: 3 }), ends)
    .map(([parts, end]) => [...parts, end].filter(Boolean).join(', '));
  it('are looked up as one by one comparison would find them', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), text, (known, asked) => {
        const story = began(...known.map((location) => row({ location })));
        const base = makeBase(Object.values(story.watch.sessions), { now: day(40), policy: defaultPolicy });
        for (const tally of base.places.values()) tally.weight = 0.125;
        const place = placeOf(asked);
        const alike = [...base.places.values()].filter(({ value }) => isSamePlace(place, value));
        expect(isUsedTo(base, place)).toBe(alike.length >= 2);
      }),
    );
  });
});

describe('expected places', () => {
  it('hold now, lie ahead or are over, and stand for a country or a town', () => {
    const story = began(laptop);
    const expect_ = (place: string, from: string, until: string | null) =>
      story.tell({ type: 'place-expected', at: day(1), account: 'owner', place, why: 'vpn', from, until });
    expect_('Lisbon, PT', day(0), day(3));
    expect_('Springfield', day(0), null);
    expect_('somewhere unknown', day(9), day(12));
    const found = at(story, 5).expected.map(({ place, state, covers }) => [place, state, covers]);
    expect(found).toEqual([
      ['Springfield', 'now', { town: 'Springfield' }],
      ['somewhere unknown', 'ahead', null],
      ['Lisbon, PT', 'over', { country: 'PT' }],
    ]);
    expect(at(story, 3).expected.find(({ place }) => place === 'Lisbon, PT')?.state).toBe('over');
  });
});

it('is the same for the same, whatever the order of the sessions, and changes no watch', () => {
  const story = began(laptop, phone, stranger);
  story.reads(day(3), [laptop, later(phone, 3, { location: 'Porto, PT' })]);
  const before = structuredClone(story.watch);
  const turned: Watch = {
    ...story.watch,
    sessions: Object.fromEntries(Object.entries(story.watch.sessions).reverse()) as Record<
      string,
      TrackedSession
    >,
  };
  const now = new Date(day(4));
  expect(inventory(turned, now, defaultPolicy)).toEqual(inventory(story.watch, now, defaultPolicy));
  expect(story.watch).toEqual(before);
});
