/** A possible pair and what it is worth; `worth` is above 0. */
export interface Candidate {
  before: number;
  after: number;
  worth: number;
}

/** Up to this size a knot of candidates is solved for the best sum; a larger one takes the best pair first. */
const SOLVABLE = 64;

/** Picks pairs one to one so that their worth adds up to the most. The same candidates in any order give the same pairs. */
export function assign(candidates: readonly Candidate[]): [before: number, after: number][] {
  return knots(candidates).flatMap((knot) => {
    const rows = [...new Set(knot.map((c) => c.before))].sort((a, b) => a - b);
    const columns = [...new Set(knot.map((c) => c.after))].sort((a, b) => a - b);
    if (rows.length > SOLVABLE || columns.length > SOLVABLE) return bestFirst(knot);
    return bestSum(knot, rows, columns);
  });
}

/** Candidates that share no row with others can be decided by themselves. */
function knots(candidates: readonly Candidate[]): Candidate[][] {
  const parent = new Map<string, string>();
  const root = (name: string): string => {
    let at = name;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    parent.set(name, at);
    return at;
  };
  for (const { before, after } of candidates) parent.set(root(`b${before}`), root(`a${after}`));
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const name = root(`b${candidate.before}`);
    const group = groups.get(name);
    if (group) group.push(candidate);
    else groups.set(name, [candidate]);
  }
  return [...groups.values()];
}

function bestFirst(candidates: readonly Candidate[]): [number, number][] {
  const pairs: [number, number][] = [];
  const taken = { before: new Set<number>(), after: new Set<number>() };
  const ordered = [...candidates].sort(
    (a, b) => b.worth - a.worth || a.before - b.before || a.after - b.after,
  );
  for (const { before, after } of ordered) {
    if (taken.before.has(before) || taken.after.has(after)) continue;
    taken.before.add(before);
    taken.after.add(after);
    pairs.push([before, after]);
  }
  return pairs;
}

/** The Hungarian method with potentials (Kuhn 1955, in the form of Jonker and Volgenant), on costs = -worth. */
function bestSum(candidates: readonly Candidate[], rows: number[], columns: number[]): [number, number][] {
  const size = Math.max(rows.length, columns.length);
  const cost = Array.from({ length: size }, () => new Float64Array(size));
  for (const { before, after, worth } of candidates) {
    const line = cost[rows.indexOf(before)];
    if (line) line[columns.indexOf(after)] = -worth;
  }
  const rowOf = solve(cost, size);
  const pairs: [number, number][] = [];
  rowOf.forEach((row, column) => {
    const before = rows[row];
    const after = columns[column];
    // A pairing at no worth is padding: both stay alone.
    if (before !== undefined && after !== undefined && (cost[row]?.[column] ?? 0) < 0)
      pairs.push([before, after]);
  });
  return pairs;
}

/** @returns for each column the row that it goes to. */
function solve(cost: readonly Float64Array[], size: number): number[] {
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  // Column `size` is the outside from which each row is let in.
  const rowOf = new Int32Array(size + 1).fill(-1);
  for (let entering = 0; entering < size; entering++) {
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const cameFrom = new Int32Array(size + 1).fill(-1);
    const done = new Uint8Array(size + 1);
    let column = size;
    rowOf[column] = entering;
    while (at(rowOf, column) !== -1) {
      done[column] = 1;
      const row = at(rowOf, column);
      let delta = Number.POSITIVE_INFINITY;
      let next = -1;
      for (let j = 0; j < size; j++) {
        if (done[j]) continue;
        const slack = (cost[row]?.[j] ?? 0) - at(rowPotential, row) - at(columnPotential, j);
        if (slack < at(least, j)) {
          least[j] = slack;
          cameFrom[j] = column;
        }
        if (at(least, j) < delta) {
          delta = at(least, j);
          next = j;
        }
      }
      for (let j = 0; j <= size; j++) {
        if (done[j]) {
          const owner = at(rowOf, j);
          rowPotential[owner] = at(rowPotential, owner) + delta;
          columnPotential[j] = at(columnPotential, j) - delta;
        } else least[j] = at(least, j) - delta;
      }
      column = next;
    }
    while (column !== size) {
      const from = at(cameFrom, column);
      rowOf[column] = at(rowOf, from);
      column = from;
    }
  }
  return [...rowOf.subarray(0, size)];
}

const at = (list: Float64Array | Int32Array, index: number): number => list[index] ?? 0;
