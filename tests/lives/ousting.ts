import type { Persona } from './personas';
import { DAY, MINUTE, type Session } from './truth';
import { active, later, signIn, signInAgain, type World } from './world';

/** How long the owner may take to deal with an intruder that the panel shows, whether a watcher told them or not. */
const NOTICED = { 'at once': 0.2 * DAY, 'days later': 4 * DAY, never: Number.POSITIVE_INFINITY } as const;

/**
 * The panel has shown an intruder for the first time: what becomes of it. The owner logs it out, alone or with all
 * sessions, and looks again; those who never answer have it until it leaves by itself.
 *
 * @param look makes a reading now.
 */
export function ousting(world: World, persona: Persona, session: Session, look: () => void): void {
  const { chance } = world;
  const within = NOTICED[persona.answers.when];
  if (within === Number.POSITIVE_INFINITY) {
    session.ends = Math.min(session.ends, world.now + chance.between(10, 60) * DAY);
    return;
  }
  later(world, chance.between(5 * MINUTE, within), () => {
    const spread = chance.between(1, 30) * MINUTE;
    // The help centre: a row may stay visible after it was logged out.
    const lingers = chance.happens(0.15) ? chance.between(0.5, 2) * DAY : 0;
    if (chance.happens(0.25)) logOutAll(world, session, spread);
    else world.acts.push({ at: world.now, kind: 'log out', session: session.id });
    session.ends = world.now + spread + lingers;
    if (chance.happens(0.8)) later(world, chance.between(31, 120) * MINUTE, look);
    later(world, DAY, () => backOnOwn(world, session));
    comesBack(world, session);
  });
}

/** The owner's every session ends too, and they sign in again where they need to. */
function logOutAll(world: World, intruder: Session, spread: number): void {
  world.acts.push({ at: world.now, kind: 'log out all' });
  for (const session of active(world)) {
    if (session === intruder) continue;
    session.ends = world.now + spread;
    const { seat } = session;
    if (session.intrusion !== null || !world.seats.includes(seat)) continue;
    const reader = seat === world.seats[0];
    later(world, spread + MINUTE + (reader ? 0 : world.chance.between(0.05, 6) * DAY), () => {
      if (!active(world).some((one) => one.seat === seat))
        signInAgain(world, seat, seat.stands ?? world.where, 'signed in after log out all');
    });
  }
}

/** Where the intruder used a session of the owner's, the owner signs in anew. */
function backOnOwn(world: World, session: Session): void {
  const { seat } = session;
  if (world.seats.includes(seat) && !active(world).some((one) => one.seat === seat))
    signInAgain(world, seat, seat.stands ?? world.where, 'own row was thrown out before');
}

/** An intruder of the kind that returns signs in anew, or its old row is listed again. */
function comesBack(world: World, session: Session): void {
  const intrusion = world.intrusions.find((one) => one.session === session.id);
  if (intrusion?.kind !== 'returning after log-out' || !Number.isNaN(intrusion.at)) return;
  const { chance } = world;
  later(world, chance.between(3, 20) * DAY, () => {
    const again = signIn(world, session.seat, session.city, null);
    again.spot = session.spot;
    again.apps = [...session.apps];
    again.intrusion = session.intrusion;
    if (chance.happens(0.3)) again.signedIn = session.signedIn;
    intrusion.session = again.id;
    intrusion.at = world.now;
  });
}
