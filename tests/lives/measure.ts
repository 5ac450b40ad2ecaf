import { HAPPENINGS, type Happening, happenings, type Life, type Rows } from './truth';
import { NO_ROW, type Watcher } from './watcher';

/** What one watcher made of a number of lives. */
export interface Measured {
  months: number;
  /** Intrusions that a complete reading showed, and those told by the first such reading; by kind. */
  recall: Map<string, { shown: number; told: number }>;
  /** Readings at which the owner was interrupted; and those of them that were about an intruder. */
  interruptions: number;
  true: number;
  /** The other ones, by what had in truth happened. */
  false: Map<Happening, number>;
  /** Intruders of the first reading: how many were first, among the first three, or at all in the list to confirm. */
  atStart: { shown: number; first: number; firstThree: number };
  /** Sessions told of that no row could be found for. */
  unplaced: number;
  stories: string[];
}

export const fresh = (): Measured => ({
  months: 0,
  recall: new Map(),
  interruptions: 0,
  true: 0,
  false: new Map(),
  atStart: { shown: 0, first: 0, firstThree: 0 },
  unplaced: 0,
  stories: [],
});

/** Intruders that are there from the start: nothing can be new about them, so their place in the list counts instead. */
const AT_START = 'already there';

/** Kinds that differ from a row of the owner's in no more than its own moving on would. */
const TWINS: readonly string[] = ['twin with a new time', 'same device, same country, other city'];
const REPLACING = 'twin in place of a row that went';

/** An own row of the same label went in the same gap: the intruder's row reads as that one signed in again. */
function inPlaceOfAnother(before: Rows | undefined, now: Rows, row: number): boolean {
  const still = new Set(now.behind.map(({ session }) => session));
  return (
    before?.rows.some(
      ({ device }, index) =>
        device === now.rows[row]?.device && !still.has(before.behind[index]?.session ?? ''),
    ) ?? false
  );
}

/** Lets a watcher follow a life and adds what came of it to `sum`. */
export function measure(sum: Measured, watcher: Watcher, life: Life): void {
  const following = watcher.follow(life);
  const readings = life.readings.filter((reading): reading is Rows => reading.kind === 'rows');
  const told = new Set<number>();
  const open = new Map(life.intrusions.map((intrusion, index) => [index, intrusion]));
  const shownBefore = new Set<string>();
  sum.months += life.months;

  readings.forEach((reading, number) => {
    const said = following.reads(reading);
    const intruderRows = new Set(
      reading.behind.flatMap(({ intrusion }, index) => (intrusion === null ? [] : [index])),
    );
    // A page monitor names no row: it is right where an intruder's row is new on the page.
    const news = [...intruderRows].filter((index) => !shownBefore.has(keyOf(reading, index)));
    for (const index of intruderRows) shownBefore.add(keyOf(reading, index));
    const about = 'page' in said ? news : alikeOf(reading, [...said.rows.keys()]);
    const right = about.some((index) => intruderRows.has(index));
    const silent = 'rows' in said && said.rows.size === 0;
    if ('rows' in said && said.rows.has(NO_ROW)) sum.unplaced++;
    if (!silent) {
      sum.interruptions++;
      if (right) sum.true++;
      else blame(sum, watcher, life, reading, said, following.misjudged);
    }

    for (const [index, { kind, session, at }] of open) {
      const row = reading.behind.findIndex((one) => one.session === session && one.intrusion !== null);
      if (row < 0 || reading.at < at) continue;
      if (about.includes(row)) told.add(index);
      if (!reading.complete) continue;
      open.delete(index);
      if (kind === AT_START) {
        const rank = following.doubtful?.().findIndex((one) => alikeOf(reading, [one]).includes(row)) ?? -1;
        sum.atStart.shown++;
        if (rank === 0) sum.atStart.first++;
        if (rank >= 0 && rank < 3) sum.atStart.firstThree++;
        continue;
      }
      const named =
        TWINS.includes(kind) && inPlaceOfAnother(readings[number - 1], reading, row) ? REPLACING : kind;
      const count = sum.recall.get(named) ?? { shown: 0, told: 0 };
      sum.recall.set(named, count);
      count.shown++;
      if (told.has(index)) count.told++;
      else
        sum.stories.push(
          story(
            `MISSED ${named}`,
            watcher,
            life,
            reading,
            number > 0 ? readings[number - 1] : undefined,
            row,
          ),
        );
    }
  });
}

const keyOf = ({ behind }: Rows, index: number): string =>
  `${behind[index]?.session} ${behind[index]?.intrusion}`;

/** The rows given and those that read exactly like them: nobody can tell which of them was meant. */
function alikeOf({ rows }: Rows, indices: number[]): number[] {
  const texts = new Set(indices.map((index) => JSON.stringify(rows[index])));
  return [...rows.keys()].filter((index) => texts.has(JSON.stringify(rows[index])));
}

const BESIDE: Happening = 'new row beside the old';

function blame(
  sum: Measured,
  watcher: Watcher,
  life: Life,
  reading: Rows,
  said: { rows: Map<number, string> } | { page: string },
  misjudged: ReadonlySet<string> = new Set(),
): void {
  const causeOf = (index: number): Happening => {
    const behind = reading.behind[index];
    if (behind && misjudged.has(behind.session)) return 'answered wrongly before';
    // Among rows of one label nobody can say which of them is the one more.
    const alike = reading.behind.filter(
      ({ lately, intrusion }, other) =>
        intrusion === null &&
        lately.includes(BESIDE) &&
        reading.rows[other]?.device === reading.rows[index]?.device,
    );
    const fairest = happenings.find(
      (what) => behind?.lately.includes(what) || (what === BESIDE && alike.length > 0),
    );
    return fairest ?? 'nothing at all';
  };
  const rows = 'page' in said ? [...reading.behind.keys()] : [...said.rows.keys()];
  const causes = happenings.filter((what) => rows.some((index) => causeOf(index) === what));
  // Told of several rows at once, of which one needed no question: that one is to blame.
  const unfair = 'page' in said ? undefined : causes.find((what) => !HAPPENINGS[what].fair);
  const cause = unfair ?? causes[0] ?? 'nothing at all';
  sum.false.set(cause, (sum.false.get(cause) ?? 0) + 1);
  const [first, why] = 'page' in said ? [NO_ROW, said.page] : ([...said.rows][0] ?? [NO_ROW, '']);
  const before = life.readings
    .filter((one): one is Rows => one.kind === 'rows' && one.at < reading.at)
    .at(-1);
  sum.stories.push(story(`FALSE ${cause}: ${why}`, watcher, life, reading, before, first));
}

/** One miss or false interruption, told so that it can be understood without the code. */
function story(
  title: string,
  watcher: Watcher,
  life: Life,
  reading: Rows,
  before: Rows | undefined,
  row: number,
): string {
  const line = (of: Rows, index: number) => {
    const shown = of.rows[index];
    const behind = of.behind[index];
    const who = behind?.intrusion === null ? 'own' : 'INTRUDER';
    const marks = `${shown?.current ? ' current' : ''}${shown?.trusted ? ' trusted' : ''}`;
    const text = `${shown?.device} | ${shown?.apps.join(', ')} | ${shown?.location} | ${shown?.signedIn?.text ?? 'no time'}`;
    return `${behind?.session} ${who} ${text}${marks} {${behind?.lately.join('; ')}}`;
  };
  const list = (of: Rows | undefined, mark: number) =>
    of?.rows.map((_, index) => `    ${index === mark ? '>' : ' '} ${line(of, index)}`) ?? [];
  const when = (of: Rows | undefined) =>
    of
      ? `${new Date(of.at).toISOString().slice(0, 16)} ${of.language}${of.complete ? '' : ' partial'}`
      : 'none';
  return [
    `${watcher.name}: ${title} [${life.name}]`,
    `  before: ${when(before)}`,
    ...list(before, -2),
    `  now: ${when(reading)}`,
    ...list(reading, row),
  ].join('\n');
}
