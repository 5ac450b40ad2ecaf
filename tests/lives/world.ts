import type { Chance } from './chance';
import { type FamilyName, families } from './devices';
import { type CityName, cities } from './places';
import type { Page } from './shown';
import { type Act, DAY, type Happening, type Intrusion, type Seat, type Session } from './truth';

/** An account while its life goes on. Lives of the bench are told by changing this, one event after the other. */
export interface World {
  now: number;
  readonly end: number;
  readonly chance: Chance;
  readonly page: Page;
  /** How the site shows signing in again: its row's time moves, the old row is replaced, or a new row stands beside it. */
  readonly again: { moves: number; replaces: number };
  /** Share of new sessions of which the site does not know some field. */
  readonly lacking: number;
  readonly home: CityName;
  language: string;
  /** When the panel was last read. */
  lookedAt: number;
  /** Where the owner is. */
  where: CityName;
  /** Until when the owner has said to be elsewhere; null: not said. */
  announced: number | null;
  /** Where the owner has ever signed in. */
  readonly visited: Set<CityName>;
  /** VPN exits that the owner has told of. */
  readonly declared: Set<CityName>;
  /** Countries that readings have shown for rows of the owner's. */
  readonly shownCountries: Set<string>;
  /** Machines in use, the one that reads the panel first. */
  readonly seats: Seat[];
  /** Everything that the owner ever signed in on. */
  readonly owned: Set<FamilyName>;
  readonly sessions: Session[];
  readonly intrusions: Intrusion[];
  readonly acts: Act[];
  /** What is still to come. */
  readonly agenda: { at: number; run: () => void }[];
}

/** Something happens later; nothing happens after the end. */
export function later(world: World, delay: number, run: () => void): void {
  const at = world.now + delay;
  if (at < world.end) world.agenda.push({ at, run });
}

/** Tells the agenda to its end, in the order of time. */
export function run(world: World): void {
  for (;;) {
    const next = world.agenda.reduce<World['agenda'][number] | null>(
      (first, one) => (first === null || one.at < first.at ? one : first),
      null,
    );
    if (next === null) return;
    world.agenda.splice(world.agenda.indexOf(next), 1);
    world.now = next.at;
    next.run();
  }
}

export const active = (world: World): Session[] => world.sessions.filter(({ ends }) => ends > world.now);

/** Sessions that are nobody's but the owner's. */
export const own = (world: World): Session[] => active(world).filter(({ intrusion }) => intrusion === null);

/** A network's place is found at the city itself or, as often as not, beside it. */
export const spotAt = (chance: Chance, city: CityName): number =>
  chance.happens(0.6) ? -1 : chance.whole(0, cities[city][2].length - 1);

export function newSeat(world: World, family: FamilyName, stands: CityName | null): Seat {
  return {
    id: `seat ${world.owned.size}-${world.seats.length}-${world.now}-${family}`,
    family,
    updates: 0,
    stands,
  };
}

/** A session begins. @returns it, for what else there is to say of it. */
export function signIn(world: World, seat: Seat, city: CityName, what: Happening | null): Session {
  const { chance } = world;
  const lacks = chance.happens(world.lacking)
    ? [chance.pick(['device', 'device', 'place', 'time'] as const)]
    : [];
  const happened = what === null ? [] : [{ at: world.now, what }];
  if (lacks.includes('device')) happened.push({ at: world.now, what: 'new sign-in without a label' });
  const session: Session = {
    id: `s${world.sessions.length + 1}`,
    seat,
    signedIn: world.now,
    city,
    spot: spotAt(chance, city),
    apps: [families[seat.family].app],
    trusted: false,
    lacks: new Set(lacks),
    intrusion: null,
    ends: Number.POSITIVE_INFINITY,
    happened,
  };
  world.sessions.push(session);
  return session;
}

/** The owner signs in on a new machine, or where none of its sessions is left. */
export function ownSignIn(world: World, seat: Seat, what: Happening): Session {
  world.owned.add(seat.family);
  const city = seat.stands ?? world.where;
  world.visited.add(city);
  return signIn(world, seat, city, what);
}

/** The owner signs in again on a machine, from `city`; `what` says what is particular about it. */
export function signInAgain(world: World, seat: Seat, city: CityName, what: Happening | null): void {
  // Where an older row still stands beside it, the newest is the one in use.
  const before = active(world).findLast((session) => session.seat === seat);
  world.visited.add(city);
  const dice = world.chance.next();
  if (before && dice < world.again.moves) {
    if (what) before.happened.push({ at: world.now, what });
    before.happened.push({ at: world.now, what: 'signed in again, row moved' });
    before.signedIn = world.now;
    before.city = city;
    before.spot = spotAt(world.chance, city);
    return;
  }
  const beside = before !== undefined && dice > world.again.moves + world.again.replaces;
  const session = signIn(world, seat, city, what);
  session.happened.push({
    at: world.now,
    what: beside ? 'new row beside the old' : 'signed in again, old row gone',
  });
  if (before) {
    session.apps = [...before.apps];
    // A row that came and went between two readings is never seen: what it stood for, its successor stands for.
    if (!beside) session.happened.push(...before.happened.filter(({ at }) => at > world.lookedAt));
    before.ends = beside ? world.now + world.chance.between(1, 20) * DAY : world.now;
  }
}
