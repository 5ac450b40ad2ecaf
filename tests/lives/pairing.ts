import type { SessionRow } from '../../lib/model';
import { matchRows } from '../../lib/watch/match';
import type { Life, Rows } from './truth';

/** Pairs of rows of consecutive readings: right ones found, found at all, and right ones there are. */
export interface Pairing {
  right: number;
  found: number;
  true: number;
}

export const f1 = ({ right, found, true: there }: Pairing): number => (2 * right) / (found + there);

type Match = (before: SessionRow[], after: SessionRow[]) => [number, number][];

export const matchers: Record<string, Match> = {
  Rollcall: (before, after) => matchRows(before, after).pairs,
  'by position': (before, after) => before.slice(0, after.length).map((_, index) => [index, index]),
  'equal texts': (before, after) => {
    const free = new Set(after.keys());
    const text = ({ device, location, apps, signedIn }: SessionRow) =>
      JSON.stringify([device, location, apps, signedIn?.text]);
    return before.flatMap((row, index): [number, number][] => {
      const twin = [...free].find((other) => text(row) === text(after[other] ?? row));
      if (twin === undefined || after[twin] === undefined) return [];
      free.delete(twin);
      return [[index, twin]];
    });
  },
};

/** Which pairs count: all; those that read differently (the others are matched by anything); of these, the ones in place. */
export const PARTS = {
  'all rows': () => true,
  'rows that read differently': (before, after) => before !== after,
  'of these, still in the same country': (before, after, moved) => before !== after && !moved,
} as const satisfies Record<string, (before: string, after: string, moved: boolean) => boolean>;
export type Part = keyof typeof PARTS;

/**
 * How well rows are matched over a life. Rows that read exactly alike are counted and not told apart. Left out on both
 * sides: an old row that is replaced by a new one of the same machine, which no reader can tell from a row that moved.
 */
export function pairingOver(life: Life, match: Match, part: Part): Pairing {
  const sum: Pairing = { right: 0, found: 0, true: 0 };
  const readings = life.readings.filter((reading): reading is Rows => reading.kind === 'rows');
  readings.slice(1).forEach((after, index) => {
    const before = readings[index];
    if (before === undefined) return;
    const truth = truePairs(before, after);
    const replaced = new Set(replacements(before, after).map(String));
    const found = match(before.rows, after.rows).filter((pair) => !replaced.has(String(pair)));
    const there = tally(truth, before, after, part);
    const claimed = tally(found, before, after, part);
    for (const [faces, count] of claimed) {
      sum.found += count;
      sum.right += Math.min(count, there.get(faces) ?? 0);
    }
    for (const count of there.values()) sum.true += count;
  });
  return sum;
}

function truePairs(before: Rows, after: Rows): [number, number][] {
  return before.behind.flatMap(({ session }, index): [number, number][] => {
    const same = after.behind.findIndex((one) => one.session === session);
    return same < 0 ? [] : [[index, same]];
  });
}

function replacements(before: Rows, after: Rows): [number, number][] {
  const old = new Set(before.behind.map(({ session }) => session));
  const now = new Set(after.behind.map(({ session }) => session));
  return before.behind.flatMap((gone, from) =>
    now.has(gone.session)
      ? []
      : after.behind.flatMap((fresh, to): [number, number][] =>
          !old.has(fresh.session) && fresh.seat === gone.seat ? [[from, to]] : [],
        ),
  );
}

/** How many pairs there are of each two faces. */
function tally(pairs: [number, number][], before: Rows, after: Rows, part: Part): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [from, to] of pairs) {
    const faces = [face(before.rows[from]), face(after.rows[to])];
    const moved = before.behind[from]?.country !== after.behind[to]?.country;
    if (!PARTS[part](faces[0] ?? '', faces[1] ?? '', moved)) continue;
    const key = faces.join('\n');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const face = (row: SessionRow | undefined): string => JSON.stringify(row);
