import { type FamilyName, families, familyNames, lookDifferent } from './devices';
import type { Persona } from './personas';
import { type CityName, cities, countryOf, placeText } from './places';
import { DAY, type Happening, type Seat } from './truth';
import { active, later, newSeat, own, ownSignIn, signInAgain, type World } from './world';

/** What the owner's life does to the panel, each as one event. `Persona.perMonth` says how often. */
export const habits = {
  'sign in again': (world) => {
    const seat = world.chance.pick(world.seats);
    signInAgain(world, seat, seat.stands ?? world.where, backHome(world, seat));
  },

  'place drifts': (world) => {
    const session = world.chance.any(own(world));
    if (!session) return;
    const names = cities[session.city][2].length;
    session.spot = world.chance.whole(-1, names - 1);
    session.happened.push({ at: world.now, what: 'place drifted' });
  },

  update: (world) => {
    const seat = world.chance.pick(world.seats);
    seat.updates++;
    for (const session of own(world))
      if (session.seat === seat) session.happened.push({ at: world.now, what: 'version moved on' });
  },

  'begin Codex': (world) => beginApp(world, 'Codex', 'Codex begun'),
  'begin API Platform': (world) => beginApp(world, 'API Platform', 'API Platform begun'),

  'buy a device': (world) => {
    const family = world.chance.any(unowned(world));
    if (family) useNew(world, newSeat(world, family, null), 'own new device');
  },

  'try a browser': (world) => {
    const at = world.chance.pick(world.seats);
    const others = unowned(world).filter((name) => families[name].os === families[at.family].os);
    const family = world.chance.any(others);
    if (family) useNew(world, { ...newSeat(world, family, at.stands), updates: at.updates }, 'new browser');
  },

  'borrow a machine': (world) => {
    const family = world.chance.pick<FamilyName>(['windowsEdge', 'windowsChrome', 'macSafari', 'chromebook']);
    const seat = newSeat(world, family, null);
    const session = ownSignIn(world, seat, 'borrowed machine');
    session.ends = world.now + world.chance.between(0.5, 60) * DAY;
  },

  reinstall: (world) => {
    const apps = world.seats.filter(({ family }) => families[family].browser === 'ChatGPT');
    const seat = world.chance.any(apps);
    if (!seat) return;
    for (const session of own(world)) if (session.seat === seat) session.ends = world.now;
    ownSignIn(world, seat, 'app reinstalled');
  },

  'lose a session': (world) => {
    const session = world.chance.any(own(world));
    if (!session) return;
    session.ends = world.now;
    if (!world.seats.includes(session.seat) || world.chance.happens(0.2)) return;
    later(world, world.chance.between(0.1, 20) * DAY, () => {
      if (!active(world).some(({ seat }) => seat === session.seat))
        ownSignIn(world, session.seat, 'signed in again, old row gone');
    });
  },

  'switch language': (world, { languages }) => {
    world.language = world.chance.pick(languages);
  },

  commute: (world, { commutes }) => {
    const others = commutes.filter((city) => city !== world.where);
    const city = world.where === world.home ? world.chance.any(others) : world.home;
    if (city) goTo(world, city, 0.4);
  },

  journey: (world, { travels, announces }) => {
    const goals = travels.filter((city) => city !== world.home);
    const city = world.chance.any(goals);
    if (!city || world.where !== world.home) return;
    const days = world.chance.between(3, 16);
    if (world.chance.happens(announces)) announce(world, city, days);
    goTo(world, city, 0.8);
    later(world, days * DAY, () => goHome(world));
  },

  'use a VPN': (world, { exits, announces }) => {
    const seat = world.chance.pick(world.seats);
    const exit = world.chance.any(exits);
    if (!exit) return;
    const known = world.shownCountries.has(countryOf(exit)) || world.declared.has(exit);
    if (!known && world.chance.happens(announces)) {
      const place = placeText(exit, -1, world.page.detail, world.language);
      world.acts.push({ at: world.now, kind: 'expect place', place, why: 'vpn', until: null });
      world.declared.add(exit);
    }
    signInAgain(world, seat, exit, known || world.declared.has(exit) ? 'known VPN exit' : 'new VPN exit');
  },
} as const satisfies Record<string, (world: World, persona: Persona) => void>;

export type Habit = keyof typeof habits;
export const habitNames = Object.keys(habits) as Habit[];

/** Where the owner may go, as they would tell it beforehand. */
export function announce(world: World, city: CityName, days: number): void {
  const detail = world.chance.pick(['city', 'city, country', 'country'] as const);
  const place = placeText(city, -1, detail, world.language);
  world.announced = world.now + days * DAY;
  world.acts.push({ at: world.now, kind: 'expect place', place, why: 'travel', until: world.announced });
}

export function goTo(world: World, city: CityName, signsIn: number): void {
  world.where = city;
  const { chance } = world;
  for (const seat of world.seats) {
    if (seat.stands !== null || !chance.happens(signsIn)) continue;
    later(world, chance.between(0.1, 2) * DAY, () => {
      if (world.where === city) signInAgain(world, seat, city, arrival(world, city));
    });
  }
}

function arrival(world: World, city: CityName): Happening {
  if (world.announced !== null && world.announced > world.now) return 'announced journey';
  return world.shownCountries.has(countryOf(city))
    ? 'back at a known place'
    : 'first time at a place, unannounced';
}

function goHome(world: World): void {
  world.announced = null;
  goTo(world, world.home, 0.4);
}

/** The last session of this machine stood elsewhere. */
function backHome(world: World, seat: Seat): Happening | null {
  const last = own(world).findLast((session) => session.seat === seat);
  return last && last.city !== (seat.stands ?? world.where)
    ? arrival(world, seat.stands ?? world.where)
    : null;
}

function beginApp(world: World, app: string, what: Happening): void {
  const session = world.chance.any(own(world));
  if (!session || session.apps.includes(app)) return;
  session.apps = [...session.apps, app];
  session.happened.push({ at: world.now, what });
}

function useNew(world: World, seat: Seat, what: Happening): void {
  world.seats.push(seat);
  ownSignIn(world, seat, what);
}

/** Devices that would read as none of the owner's. */
export const unowned = (world: World): FamilyName[] =>
  familyNames.filter((name) => [...world.owned].every((mine) => lookDifferent(mine, name, world.page.label)));
