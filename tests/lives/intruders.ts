import type { FamilyName } from './devices';
import { announce, goTo, unowned } from './habits';
import type { Persona } from './personas';
import { type CityName, cities, cityNames, countryOf } from './places';
import { DAY, type Session } from './truth';
import { later, newSeat, own, signIn, signInAgain, type World } from './world';

/** One kind of intruder: gets in now. @returns the session that shows it; null: not possible in this life now. */
type GetsIn = (world: World, persona: Persona) => Session | null;

export const intruders = {
  'new country': (world, persona) =>
    enter(world, world.chance.any(strangeDevices(world)) ?? twin(world), abroad(world, persona)),

  'own city, other device': (world) => enter(world, world.chance.any(strangeDevices(world)), world.home),

  'same label elsewhere': (world, persona) => enter(world, twin(world), abroad(world, persona)),

  'twin with a new time': (world) => {
    const like = world.chance.any(own(world));
    return like
      ? enter(world, { family: like.seat.family, updates: like.seat.updates }, like.city, like.spot)
      : null;
  },

  'API Platform on a known row': (world) =>
    takeOver(world, 'API Platform', ({ seat }) => seat !== world.seats[0]),
  'API Platform on the current row': (world) =>
    takeOver(world, 'API Platform', ({ seat }) => seat === world.seats[0]),
  'Codex on a known row': (world) => takeOver(world, 'Codex', () => true),

  'already there': (world, persona) => {
    const { chance } = world;
    const city = chance.happens(0.6) ? abroad(world, persona) : world.home;
    const device = chance.any(strangeDevices(world)) ?? (city === world.home ? undefined : twin(world));
    const session = enter(world, device, city);
    if (session) session.signedIn -= chance.between(0, 60) * DAY;
    return session;
  },

  /** Gets in like others, is thrown out, and then it is back (`ousting.ts`). Only the coming back counts as this kind. */
  'returning after log-out': (world, persona) => {
    if (persona.answers.when === 'never') return null;
    const device = world.chance.any(strangeDevices(world)) ?? twin(world);
    return enter(world, device, world.chance.happens(0.7) ? abroad(world, persona) : world.home);
  },

  'during the owner’s travel': (world, persona) => {
    const { chance } = world;
    const strange = abroad(world, persona);
    const there = chance.any(persona.travels.filter((city) => city !== world.home)) ?? strange;
    const elsewhere = there === strange ? null : strange;
    const device = chance.happens(0.5) ? chance.any(strangeDevices(world)) : undefined;
    if (!there || (!device && !elsewhere) || world.where !== world.home) return null;
    announce(world, there, 12);
    goTo(world, there, 0.8);
    later(world, 12 * DAY, () => goTo(world, world.home, 0.4));
    const session = device ? enter(world, device, there) : enter(world, twin(world), elsewhere);
    if (session) session.signedIn += chance.between(1, 3) * DAY;
    return session;
  },

  'fields missing': (world, persona) => {
    const lacks = world.chance.pick([
      ['device'],
      ['device', 'place'],
      ['place'],
      ['device', 'time'],
    ] as const);
    const session = enter(world, world.chance.any(strangeDevices(world)), abroad(world, persona));
    if (session) session.lacks = new Set(lacks);
    return session;
  },

  'same device, same country, other city': (world, persona) =>
    enter(world, twin(world), farInCountry(world, persona)),

  'API Platform session': (world, persona) => {
    const { chance } = world;
    const device = chance.happens(0.5) ? twin(world) : chance.any(strangeDevices(world));
    const session = enter(world, device, chance.happens(0.5) ? world.home : abroad(world, persona));
    if (session) session.apps = ['API Platform'];
    return session;
  },

  'on the day of the owner’s re-login': (world, persona) => {
    const mine = world.chance.any(own(world));
    if (!mine) return null;
    const device = { family: mine.seat.family, updates: mine.seat.updates };
    const city = world.chance.happens(0.7) ? abroad(world, persona) : mine.city;
    signInAgain(world, mine.seat, mine.city, null);
    const session = enter(world, device, city);
    if (session) session.signedIn += world.chance.between(-0.1, 0.1) * DAY;
    return session;
  },
} as const satisfies Record<string, GetsIn>;

export type IntruderKind = keyof typeof intruders;
/** Reads exactly like the owner's own life: an app that they may use already; the next sign-in. Counted, and kept apart. */
export const LIKE_THE_OWNERS: readonly string[] = [
  'Codex on a known row',
  'twin in place of a row that went',
];

export const intruderKinds = Object.keys(intruders) as IntruderKind[];

type Device = { family: FamilyName; updates: number };

function enter(
  world: World,
  device: Device | undefined,
  city: CityName | null,
  spot?: number,
): Session | null {
  if (!device || !city) return null;
  // A machine of the intruder's: it is no seat of the owner's and stands in no list of theirs.
  const seat = {
    ...newSeat(world, device.family, city),
    id: `intruder ${world.sessions.length}`,
    updates: device.updates,
  };
  const session = signIn(world, seat, city, null);
  session.lacks = new Set();
  session.spot = spot ?? session.spot;
  return session;
}

/** A device that reads like one that the owner has listed. */
const twin = (world: World): Device | undefined => {
  const like = world.chance.any(own(world));
  return like && { family: like.seat.family, updates: like.seat.updates };
};

const strangeDevices = (world: World): Device[] =>
  unowned(world).map((family) => ({ family, updates: world.chance.whole(0, 6) }));

/** A country where the owner has never been and is not about to go; null: the owner is at home everywhere. */
function abroad(world: World, persona: Persona): CityName | null {
  const mine = [world.home, ...world.visited, ...persona.commutes, ...persona.travels, ...persona.exits].map(
    countryOf,
  );
  return world.chance.any(cityNames.filter((city) => !mine.includes(countryOf(city)))) ?? null;
}

/** Another city of the home country, that is none of the names that the owner's own lines are located at. */
function farInCountry(world: World, persona: Persona): CityName | null {
  if (world.page.detail === 'country') return null;
  const mine = [world.home, ...world.visited, ...persona.commutes, ...persona.travels, ...persona.exits];
  const named = mine.flatMap((city) => cities[city][2]).map(String);
  const far = cityNames.filter(
    (city) =>
      countryOf(city) === countryOf(world.home) && !mine.includes(city) && !named.includes(cities[city][0]),
  );
  return world.chance.any(far) ?? null;
}

function takeOver(world: World, app: string, where: (session: Session) => boolean): Session | null {
  const session = world.chance.any(own(world).filter((one) => !one.apps.includes(app) && where(one)));
  if (session) session.apps = [...session.apps, app];
  return session ?? null;
}
