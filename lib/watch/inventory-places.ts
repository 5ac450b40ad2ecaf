import type { ExpectedPlace, TrackedSession, Watch } from '../model';
import type { Policy } from '../policy/policy';
import { makeBase } from './base';
import { instant } from './instant';
import { isForeseen, isUsedTo, pointOf } from './known-places';
import { remembering } from './normalise/fold';
import { isNowhere, namesIn, type Place, placeKey, placeOf } from './normalise/place';
import type { OneDevice } from './one-device';

/**
 * When something happened, as far as it is known: not before `from`, not after `to`; the same instant where a reading shows
 * it. Of a session that signed in from several places only the order of the places is kept.
 */
export interface SeenBetween {
  from: string;
  to: string;
}

/** A place that sessions signed in from. Approximate by nature: the page gives no more. */
export interface KnownPlace {
  key: string;
  /** As shown last. Text of the page. */
  shown: string;
  /** ISO 3166-1 code; null when no country is shown. */
  country: string | null;
  /** As shown; null when not shown. */
  region: string | null;
  city: string | null;
  first: SeenBetween;
  last: SeenBetween;
  signIns: number;
  /** The ids of the devices that signed in from there. */
  devices: string[];
  /** 'known': sign-ins that stand speak for it. 'expected': only the owner's word does, now. 'none': nothing does. */
  familiar: 'known' | 'expected' | 'none';
}

/** What the owner said of a place. */
export interface Expectation extends ExpectedPlace {
  state: 'now' | 'ahead' | 'over';
  covers: Covers;
}

/** What an expected place stands for: a whole country, a town by its name, or nothing, since it names no place. */
export type Covers = { country: string } | { town: string } | null;

export function coverOf(place: string): Covers {
  const { country } = placeOf(place);
  if (country !== null) return { country };
  const [town] = namesIn(place);
  return town === undefined ? null : { town };
}

const ORDER = { now: 0, ahead: 1, over: 2 } as const;

export function expectations(expected: ExpectedPlace[], now: Date): Expectation[] {
  return expected
    .map((one): Expectation => ({ ...one, state: stateAt(one, now), covers: coverOf(one.place) }))
    .sort((a, b) => ORDER[a.state] - ORDER[b.state] || instant(b.from) - instant(a.from));
}

function stateAt({ from, until }: ExpectedPlace, now: Date): Expectation['state'] {
  if (until !== null && instant(until) <= now.getTime()) return 'over';
  return instant(from) > now.getTime() ? 'ahead' : 'now';
}

/** The places of all sessions, those of strangers too, by what they name. Most recently seen first. */
export function placesOf(
  devices: OneDevice[],
  { watch, now, policy }: { watch: Watch; now: string; policy: Policy },
): KnownPlace[] {
  const places = new Map<string, KnownPlace>();
  // More texts than are remembered between two calls: each is read once here.
  const read = remembering((text): Read => {
    const place = placeOf(text);
    return { place, key: placeKey(place) };
  }, Number.POSITIVE_INFINITY);
  for (const { sessions } of devices) {
    const device = sessions[0]?.id ?? '';
    for (const session of sessions) {
      const shown = placesIn(session, read);
      for (const [i, text] of shown.entries()) {
        const last = i === shown.length - 1;
        add(places, text, read(text), {
          first: { from: session.firstSeen, to: shown.length === 1 ? session.firstSeen : session.lastSeen },
          last: { from: last ? session.lastSeen : session.firstSeen, to: session.lastSeen },
          // As `base.ts` counts: each place once, the last one for the rest.
          signIns: Math.max(1, last ? session.memory.signIns - i : 1),
          device,
        });
      }
    }
  }
  const base = makeBase(Object.values(watch.sessions), { now, policy });
  for (const place of places.values()) {
    const value = read(place.shown).place;
    if (isUsedTo(base, value)) place.familiar = 'known';
    else if (isForeseen(value, watch.expected, pointOf(now))) place.familiar = 'expected';
  }
  return [...places.values()].sort((a, b) => instant(b.last.to) - instant(a.last.to));
}

/** A text with the place that it names. */
interface Read {
  place: Place;
  key: string;
}

/** Oldest first, each once. A row can show a place before its sign-in is known to have moved there. */
function placesIn({ row, memory }: TrackedSession, read: (text: string) => Read): string[] {
  const keyed = new Map<string, string>();
  for (const text of [...memory.places, row.location]) {
    const { place, key } = read(text);
    if (isNowhere(place)) continue;
    keyed.delete(key);
    keyed.set(key, text);
  }
  return [...keyed.values()];
}

type Visit = Pick<KnownPlace, 'first' | 'last' | 'signIns'> & { device: string };

function add(places: Map<string, KnownPlace>, text: string, { place, key }: Read, visit: Visit): void {
  const { first, last, signIns, device } = visit;
  const known = places.get(key);
  if (!known) {
    const [city = null, ...wider] = namesIn(text);
    const region = wider.length === 0 ? null : wider.join(', ');
    const { country } = place;
    places.set(key, {
      key,
      shown: text,
      country,
      region,
      city,
      first,
      last,
      signIns,
      devices: [device],
      familiar: 'none',
    });
    return;
  }
  if (instant(last.to) > instant(known.last.to)) known.shown = text;
  known.first = { from: earlier(known.first.from, first.from), to: earlier(known.first.to, first.to) };
  known.last = { from: later(known.last.from, last.from), to: later(known.last.to, last.to) };
  known.signIns += signIns;
  // Devices come one after the other: the same one can only be the last.
  if (known.devices.at(-1) !== device) known.devices.push(device);
}

const earlier = (a: string, b: string) => (instant(b) < instant(a) ? b : a);
const later = (a: string, b: string) => (instant(b) > instant(a) ? b : a);
