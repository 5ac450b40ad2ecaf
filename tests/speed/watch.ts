/**
 * `npm run bench`: how long the watch takes, beside a yardstick measured in the same run (a JSON round trip of the same
 * rows), since a figure in milliseconds says more of the machine than of the code.
 */
import type { Entry, SessionRow, Watch } from '../../lib/model';
import { defaultPolicy } from '../../lib/policy/policy';
import { differencesOf } from '../../lib/watch/differences';
import { historyOf } from '../../lib/watch/history';
import { inventory } from '../../lib/watch/inventory';
import { lanesOf } from '../../lib/watch/lanes';
import { newWatch, observe } from '../../lib/watch/observe';
import { listingsOf } from '../../lib/watch/snapshots';
import { newSession } from '../../lib/watch/tracking';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 5, 9);
const iso = (at: number) => new Date(at).toISOString();

const BROWSERS = ['Chrome', 'Firefox', 'Edge', 'Opera', 'Safari'];
const SYSTEMS = ['macOS', 'Windows', 'Linux', 'Android', 'iOS'];
const TOWNS = [
  'Berlin, DE',
  'Potsdam, DE',
  'Paris, FR',
  'Lyon, FR',
  'Boston, MA, US',
  'Lagos, NG',
  'Osaka, JP',
];

/** Row `n` of a list, signed in `age` days after the start; `different` gives other devices and places. */
function row(n: number, age: number, different = 0): SessionRow {
  const [browser, system] = [
    BROWSERS[(n + different) % 5] ?? '',
    SYSTEMS[Math.floor(n / 5 + different) % 5] ?? '',
  ];
  const at = START + age * DAY + n * 60_000;
  const device = `${browser} on ${system}`;
  const location = TOWNS[(n + different) % 7] ?? '';
  return {
    device,
    apps: ['ChatGPT Web'],
    location,
    signedIn: { text: iso(at), from: iso(at), to: iso(at + 60_000) },
    trusted: false,
    current: n === 0,
    status: 'active',
    canLogOut: n !== 0,
    lines: [device, 'ChatGPT Web', location, iso(at)],
  };
}

const rows = (age: number, different = 0, count = 500) =>
  Array.from({ length: count }, (_, n) => row(n, age, different));
/** A model and a town that no other row names. */
const unheardOf = (one: SessionRow, n: number): SessionRow => ({
  ...one,
  device: `Android · SM-G${1000 + n}`,
  location: `Town ${n}, DE`,
});
const snapshot = (day: number, list: SessionRow[]): Entry => ({
  type: 'snapshot',
  at: iso(START + day * DAY),
  account: 'owner',
  rows: list,
  complete: true,
  language: 'en',
});
const after = (watch: Watch, entry: Entry) => observe(watch, entry, defaultPolicy).watch;

/** The median of some runs after as many unmeasured ones, each on rows of its own: nothing is remembered between them. */
function median(run: (list: SessionRow[]) => void, list: () => SessionRow[], times = 15): number {
  const took = Array.from({ length: 2 * times }, () => {
    const fresh = list();
    const begun = performance.now();
    run(fresh);
    return performance.now() - begun;
  });
  return took.slice(times).sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

const base = after(newWatch('owner'), snapshot(40, rows(-30)));
const yardstick = median(
  (list) => void JSON.parse(JSON.stringify(list)),
  () => rows(-30),
);
const say = (what: string, ms: number) =>
  console.log(
    `${what.padEnd(58)} ${ms.toFixed(1).padStart(8)} ms  ${(ms / yardstick).toFixed(1).padStart(8)} x`,
  );

say('Yardstick: 500 rows through JSON', yardstick);
const cases: [string, () => SessionRow[]][] = [
  ['observe, 500 rows, nothing new', () => rows(-30)],
  ['observe, 500 rows, each signed in again', () => rows(39)],
  ['observe, 500 rows, one of them new', () => [...rows(-30, 0, 499), row(900, 39, 3)]],
  ['observe, 500 rows, all of them other devices and places', () => rows(39, 2)],
  ['observe, 500 rows, all of them models never seen', () => rows(39).map(unheardOf)],
  ['observe, 500 rows after none', () => rows(39)],
];
for (const [what, list] of cases) {
  const from = what.endsWith('after none') ? newWatch('owner') : base;
  say(
    what,
    median((fresh) => void after(from, snapshot(41, fresh)), list),
  );
}

/** Five years of a family: eight devices that sign in again now and then, some of them each time as a new row. */
function life(count: number): Entry[] {
  const ages = Array.from({ length: 8 }, (_, n) => -n);
  return Array.from({ length: count }, (_, i) => {
    const day = (i * 1_800) / count;
    if (i % 3 === 0) ages[i % 8] = day - 0.1;
    return snapshot(
      day,
      ages.map((age, n) => row(n, age)),
    );
  });
}
const journal = life(10_000);
const begun = performance.now();
const rebuilt = journal.reduce(after, newWatch('owner'));
say('Rebuild from 10,000 snapshots of 8 rows', performance.now() - begun);
console.log(
  `  leaves ${Object.keys(rebuilt.sessions).length} sessions, ${(JSON.stringify(rebuilt).length / 1024).toFixed(0)} kB of state`,
);

/** The inventory of devices and places: ten times the sessions should take little more than ten times as long. */
function many(count: number, different: (one: SessionRow, n: number) => SessionRow): Watch {
  const at = iso(START + 41 * DAY);
  const sessions = rows(39, 0, count)
    .map(different)
    .map((one, n) => newSession(`s${n + 1}`, one, at, { kind: 'new' }));
  return { ...newWatch('owner'), sessions: Object.fromEntries(sessions.map((one) => [one.id, one])) };
}
/** Texts of this run alone: what was read in an earlier one is remembered, and would be no measure. */
let run = 0;
const kinds: [string, (one: SessionRow, n: number) => SessionRow][] = [
  ['few kinds and towns', (one) => one],
  ['no two alike', (one, n) => unheardOf(one, run * 20_000 + n)],
  ['many towns of a district', (one, n) => ({ ...one, location: `Town ${run * 20_000 + n}, District` })],
];
for (const [what, different] of kinds) {
  const [few = 0, more = 0] = [1_000, 10_000].map((count) => {
    const took = Array.from({ length: 7 }, () => {
      run++;
      const watch = many(count, different);
      const begun = performance.now();
      inventory(watch, new Date(START + 42 * DAY), defaultPolicy);
      return performance.now() - begun;
    });
    const ms = took.slice(2).sort((a, b) => a - b)[2] ?? 0;
    say(`inventory, ${count.toLocaleString('en')} sessions, ${what}`, ms);
    return ms;
  });
  console.log(`  ${(more / few).toFixed(1)} times as long for ten times as many`);
}
/** What one run took, in milliseconds, and what it gave. */
function timed<T>(run: () => T): { ms: number; result: T } {
  const start = performance.now();
  const result = run();
  return { ms: performance.now() - start, result };
}
for (const count of [2_500, 5_000, 10_000]) {
  const { ms, result } = timed(() => historyOf('owner', journal.slice(0, count), defaultPolicy));
  say(`History of ${count.toLocaleString('en')} snapshots of 8 rows`, ms);
  console.log(`  tells ${result.events.length} events of ${result.sessions.size} sessions`);
  if (count === 10_000) say('  its lanes', timed(() => lanesOf(result)).ms);
}
const listings = listingsOf([
  snapshot(1, rows(-30, 0, 10_000).map(unheardOf)),
  snapshot(2, rows(1, 0, 10_000).map(unheardOf)),
]);
const [earlier, later] = listings;
if (earlier && later)
  say(
    'Differences of two snapshots of 10,000 rows, all signed in again',
    timed(() => differencesOf(earlier, later)).ms,
  );
