import { blame, story } from './blame';
import type { Happening, Life, Rows } from './truth';
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
      else {
        const { cause, story: how } = blame(watcher, life, reading, said, following.misjudged);
        sum.false.set(cause, (sum.false.get(cause) ?? 0) + 1);
        sum.stories.push(how);
      }
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
