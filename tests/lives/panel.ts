import type { Persona } from './personas';
import { countryOf } from './places';
import { rowOf } from './shown';
import { type Happening, happenings, type Reading } from './truth';
import { active, signInAgain, type World } from './world';

/** What the panel shows whenever it is looked at. */
export function readingsOf(world: World, persona: Persona) {
  const all: Reading[] = [];
  const lastShown = new Map<string, { at: number; hidden: boolean; language: string }>();
  const seen = new Set<string>();
  const readings = { all, look, onIntruder: (_: World['sessions'][number]) => {} };
  return readings;

  function look(): void {
    const { chance, now, language } = world;
    if (chance.happens(0.03)) {
      all.push({ kind: 'failed', at: now });
      return;
    }
    const [reader] = world.seats;
    if (reader && !active(world).some(({ seat }) => seat === reader))
      signInAgain(world, reader, reader.stands ?? world.where, null);
    const current = active(world).findLast(({ seat }) => seat === reader);
    const listed = active(world).filter(({ signedIn }) => signedIn <= now);
    const sorted =
      world.page.order === 'shuffled'
        ? chance.shuffled(listed)
        : listed.sort((a, b) => b.signedIn - a.signedIn);
    const complete = listed.length < 3 || !chance.happens(0.06);
    const shown = complete ? sorted : sorted.slice(0, Math.ceil(sorted.length * 0.6));
    const reading = { kind: 'rows' as const, at: now, complete, language };
    const both = shown.map((session) => {
      const hidden = chance.happens(persona.missing)
        ? chance.pick(['device', 'place', 'time'] as const)
        : null;
      const last = lastShown.get(session.id);
      // A watcher may wait for the whole list: what a partial reading showed still explains what is told at the next.
      if (complete || last === undefined)
        lastShown.set(session.id, { at: complete ? now : -Infinity, hidden: hidden !== null, language });
      const lately = session.happened
        .filter(({ at }) => last === undefined || at > last.at)
        .map(({ what }) => what);
      if (hidden || last?.hidden) lately.push('field missing');
      if (last && last.language !== language) lately.push('language switched');
      return {
        row: rowOf(session, world.page, now, language, session === current, hidden),
        behind: {
          session: session.id,
          seat: session.seat.id,
          country: countryOf(session.city),
          intrusion: session.intrusion,
          lately: inOrder(lately),
        },
      };
    });
    for (const { intrusion, city } of shown)
      if (intrusion === null) world.shownCountries.add(countryOf(city));
    world.lookedAt = now;
    all.push({ ...reading, rows: both.map(({ row }) => row), behind: both.map(({ behind }) => behind) });
    if (!complete) return;
    for (const session of shown.filter(({ intrusion }) => intrusion !== null)) {
      if (seen.has(session.id)) continue;
      seen.add(session.id);
      readings.onIntruder(session);
    }
  }
}

const inOrder = (lately: Happening[]): Happening[] =>
  lately.length === 0 ? ['nothing at all'] : happenings.filter((what) => lately.includes(what));
