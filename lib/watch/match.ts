import type { SessionRow } from '../model';
import { agreement, type Face, MATCHES, makeFace } from './agreement';
import { assign, type Candidate } from './assign';
import { deviceKey } from './normalise/device';
import { unlabelled } from './unlabelled';

/** Indices into the two lists. Every row of `before` stands in `pairs` or `gone`, every row of `after` in `pairs` or `added`. */
export interface Matching {
  pairs: [number, number][];
  gone: number[];
  added: number[];
}

/**
 * Which rows of two readings are the same session. Never by position: the order of either list plays no part, and rows
 * that read exactly alike are counted, not told apart.
 *
 * Rows that read the same go first, then rows that differ in nothing but how their sign-in time is put; what is left
 * is weighed feature by feature (`agreement.ts`) and paired one to one for the best sum.
 */
export function matchRows(before: SessionRow[], after: SessionRow[]): Matching {
  return matchFaces(before.map(makeFace), after.map(makeFace));
}

/** The same for rows whose faces are at hand. */
export function matchFaces(before: Face[], after: Face[]): Matching {
  const faces = { before, after };
  const left = { before: inOrder(faces.before), after: inOrder(faces.after) };
  const pairs: [number, number][] = [];
  const pair = (found: [number, number][]) => {
    pairs.push(...found);
    const [taken, met] = [new Set(found.map(([b]) => b)), new Set(found.map(([, a]) => a))];
    left.before = left.before.filter((i) => !taken.has(i));
    left.after = left.after.filter((i) => !met.has(i));
  };
  const inGroups = (key: (face: Face) => string, choose: typeof oneByOne) => {
    if (left.before.length === 0 || left.after.length === 0) return;
    const groups = {
      before: groupBy(left.before, faces.before, key),
      after: groupBy(left.after, faces.after, key),
    };
    const found: [number, number][] = [];
    for (const [name, members] of groups.before) {
      found.push(...choose(members, groups.after.get(name) ?? [], faces));
    }
    pair(found);
  };
  inGroups((face) => face.wholeKey, oneByOne);
  inGroups((face) => `${face.versionKey}|${face.trusted}`, inTime);
  inGroups((face) => face.versionKey, inTime);
  inGroups((face) => face.kindKey, inTime);
  pair(unlabelled(left.before, left.after, faces));
  // So many rows that all signed in again are not weighed each against each: that would take seconds.
  const areMany = () => left.before.length * left.after.length > MOST_WEIGHED;
  if (areMany()) inGroups((face) => face.kindKey, oneByOne);
  if (areMany()) inGroups((face) => deviceKey(face.device), oneByOne);
  if (!areMany()) pair(weighed(left.before, left.after, faces));
  return {
    pairs: pairs.sort(([a], [b]) => a - b),
    gone: left.before.sort((a, b) => a - b),
    added: left.after.sort((a, b) => a - b),
  };
}

interface Faces {
  before: Face[];
  after: Face[];
}

/** Indices in an order that depends on what the rows say and not on where they stood. */
function inOrder(faces: Face[]): number[] {
  const key = (i: number) => faces[i]?.wholeKey ?? '';
  return faces.map((_, i) => i).sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a - b));
}

function groupBy(indices: number[], faces: Face[], key: (face: Face) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const i of indices) {
    const face = faces[i];
    if (!face) continue;
    const name = key(face);
    const group = groups.get(name);
    if (group) group.push(i);
    else groups.set(name, [i]);
  }
  return groups;
}

function oneByOne(before: number[], after: number[], _faces: Faces): [number, number][] {
  return before.slice(0, after.length).map((b, k) => [b, after[k] ?? 0]);
}

/** Spans that overlap, in the order of time: "3 days ago" yesterday and "4 days ago" today. */
function inTime(before: number[], after: number[], faces: Faces): [number, number][] {
  const from = (list: Face[], i: number) => list[i]?.signIn?.from ?? Number.NaN;
  const sorted = (list: Face[], indices: number[]) =>
    indices
      .filter((i) => list[i]?.signIn)
      .sort(
        (a, b) => from(list, a) - from(list, b) || (list[a]?.signIn?.to ?? 0) - (list[b]?.signIn?.to ?? 0),
      );
  const [bs, as] = [sorted(faces.before, before), sorted(faces.after, after)];
  const found: [number, number][] = [];
  let b = 0;
  let a = 0;
  while (b < bs.length && a < as.length) {
    const one = faces.before[bs[b] ?? 0]?.signIn;
    const other = faces.after[as[a] ?? 0]?.signIn;
    if (!one || !other) break;
    if (one.to <= other.from) b++;
    else if (other.to <= one.from) a++;
    else found.push([bs[b++] ?? 0, as[a++] ?? 0]);
  }
  return found;
}

function weighed(before: number[], after: number[], faces: Faces): [number, number][] {
  const candidates: Candidate[] = [];
  for (const b of before) {
    const one = faces.before[b];
    if (!one) continue;
    for (const a of after) {
      const other = faces.after[a];
      if (!other) continue;
      // What a pair is worth is what it says beyond the point at which both had better stay alone.
      const worth = agreement(one, other) - MATCHES + EVEN;
      if (worth > 0) candidates.push({ before: b, after: a, worth });
    }
  }
  // `before` and `after` come in the order of what they say: their ranks, not their indices, break ties.
  const rank = { before: ranks(before), after: ranks(after) };
  const ranked = candidates.map(({ before: b, after: a, worth }) => ({
    before: rank.before.get(b) ?? 0,
    after: rank.after.get(a) ?? 0,
    worth,
  }));
  return assign(ranked).map(([b, a]) => [before[b] ?? 0, after[a] ?? 0]);
}

const MOST_WEIGHED = 20_000;

/** A pair exactly at the point of matching still matches. */
const EVEN = 0.25;

const ranks = (indices: number[]) => new Map(indices.map((index, rank) => [index, rank]));
