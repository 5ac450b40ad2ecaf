import { type Chance, chanceOf } from './chance';
import type { FamilyName } from './devices';
import { type Habit, habits } from './habits';
import { type IntruderKind, intruders } from './intruders';
import { ousting } from './ousting';
import { readingsOf } from './panel';
import type { Persona } from './personas';
import { DAY, type Intrusion, type Life, MONTH, type Rows } from './truth';
import { later, newSeat, ownSignIn, run, type World } from './world';

const START = Date.UTC(2026, 0, 5, 9, 0);

/** Months of one account of this persona, with intruders of these kinds. The same arguments always give the same life. */
export function lifeOf(persona: Persona, seed: string, kinds: readonly IntruderKind[]): Life {
  const world = worldOf(persona, chanceOf(`${persona.name} ${seed}`));
  const { chance, end } = world;
  const readings = readingsOf(world, persona);
  const look = () => readings.look();

  kinds.forEach((kind, n) => {
    const share =
      kind === 'already there' ? 0 : chance.between(0.15, 0.8 / kinds.length) + n * (0.75 / kinds.length);
    attempt(world, persona, kind, n, share * (end - START), 8);
  });
  readings.onIntruder = (session) => ousting(world, persona, session, look);

  for (const [habit, rate] of Object.entries(persona.perMonth) as [Habit, number][])
    repeat(world, persona, habit, rate);
  const [least, most] = persona.cadence;
  const next = () => {
    look();
    later(world, chance.between(least, most) * DAY, next);
  };
  later(world, 1, next);
  run(world);

  const complete = readings.all.filter(
    (reading): reading is Rows => reading.kind === 'rows' && reading.complete,
  );
  return {
    name: `${persona.name} / ${seed}`,
    persona: persona.name,
    unseen: persona.unseen,
    answers: persona.answers,
    readings: readings.all,
    acts: world.acts,
    intrusions: world.intrusions.filter((intrusion, number) => isShown(intrusion, number, complete)),
    months: (end - START) / MONTH,
  };
}

/** What no complete reading ever shows, nobody can find; and what none showed gone, nobody can find returned. */
function isShown({ kind, session, at }: Intrusion, number: number, readings: readonly Rows[]): boolean {
  const first = readings.findIndex(({ behind }) =>
    behind.some((one) => one.session === session && one.intrusion !== null),
  );
  if (first < 0 || Number.isNaN(at)) return false;
  if (kind !== 'returning after log-out') return true;
  const before = readings[first - 1];
  return before?.behind.every(({ intrusion }) => intrusion !== number) === true;
}

function worldOf(persona: Persona, chance: Chance): World {
  const home = chance.pick(persona.homes);
  const moves = chance.pick([0.9, 0.7, 0.2]);
  const world: World = {
    now: START,
    end: START + chance.between(7, 11) * MONTH * Math.max(1, persona.cadence[0] / 25),
    chance,
    page: {
      label: chance.pick(persona.labels),
      detail: chance.pick(persona.details),
      time: chance.pick(persona.times),
      order: chance.pick(['newest first', 'shuffled']),
    },
    again: persona.again ?? { moves, replaces: (1 - moves) * 0.7 },
    lacking: persona.lacking,
    home,
    language: chance.pick(persona.languages),
    lookedAt: START,
    where: home,
    announced: null,
    visited: new Set([home]),
    declared: new Set(),
    shownCountries: new Set(),
    seats: [],
    owned: new Set(),
    sessions: [],
    intrusions: [],
    acts: [],
    agenda: [],
  };
  for (const device of persona.devices) {
    const [family, stands] = device.split(' ') as [FamilyName, '@'?];
    for (let count = chance.whole(...persona.each); count > 0; count--) {
      const seat = newSeat(world, family, stands ? home : null);
      world.seats.push(seat);
      const session = ownSignIn(world, seat, 'first reading');
      session.signedIn -= chance.between(0.1, 80) * DAY;
      session.trusted = chance.happens(0.3);
      if (chance.happens(0.2)) session.apps.push('Codex');
    }
  }
  return world;
}

/** An intruder gets in after so long; where that is not possible in this life now, it is tried again some days later. */
function attempt(
  world: World,
  persona: Persona,
  kind: IntruderKind,
  number: number,
  delay: number,
  tries: number,
): void {
  later(world, delay, () => {
    const session = intruders[kind](world, persona);
    if (session === null) {
      if (tries > 0) attempt(world, persona, kind, number, 4 * DAY, tries - 1);
      return;
    }
    session.intrusion = number;
    const isRow = session.seat.id.startsWith('intruder');
    const at =
      kind === 'returning after log-out' ? Number.NaN : Math.max(world.now, isRow ? session.signedIn : 0);
    world.intrusions.push({ kind, session: session.id, at });
  });
}

/** At chance intervals, so often per month. */
function repeat(world: World, persona: Persona, habit: Habit, rate: number): void {
  const wait = (-Math.log(1 - world.chance.next()) / rate) * MONTH;
  later(world, wait, () => {
    habits[habit](world, persona);
    repeat(world, persona, habit, rate);
  });
}
