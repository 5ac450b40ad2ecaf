/**
 * Finds every one of a set of short texts in one pass, whatever their number: the automaton of Aho and Corasick (1975).
 * Case, accents and escapes do not count. Each character costs about one look into a table, so the time is linear in the
 * text.
 */
import { ESCAPED } from './disguises';

export interface Anchors {
  /** Calls back with the number of each anchor found and where it ends, from left to right, longer ones first. */
  scan: (text: string, found: (anchor: number, end: number) => void) => void;
}

/**
 * The characters of the anchors that come first in Unicode (ASCII, Greek, Cyrillic) have classes below this, and a place
 * in every row of the table. The many of other scripts have their steps kept one by one, so that the table stays small.
 */
const NARROW = 128;

/** Anchors must not be empty. */
export function anchorsOf(anchors: readonly string[]): Anchors {
  const classes = classesOf(anchors);
  // As many as there are: the number of a step in a wide script stays small, which is what keeps it quick.
  const widest = classes.reduce((most, one) => Math.max(most, one), NARROW) + 1;
  const { next, wide, fallback, ends } = automaton(
    anchors.map((one) => Array.from({ length: one.length }, (_, i) => classes[one.charCodeAt(i)] ?? 0)),
    widest,
  );
  // A state at which an anchor ends is stored as its complement: one look says both.
  const table = next.map((state) => ((ends[state] ?? []).length > 0 ? ~state : state * NARROW));
  const stepWide = (row: number, step: number): number => {
    let state = row / NARROW;
    for (;;) {
      const to = wide.get(state * widest + step);
      if (to !== undefined) return (ends[to] ?? []).length > 0 ? ~to : to * NARROW;
      if (state === 0) return 0;
      state = fallback[state] ?? 0;
    }
  };
  return {
    scan(text, found) {
      let row = 0;
      for (let i = 0; i < text.length; i++) {
        const step = classes[text.charCodeAt(i)] as number;
        const to = step < NARROW ? (table[row + step] as number) : stepWide(row, step);
        if (to >= 0) row = to;
        else {
          for (const anchor of ends[~to] as number[]) found(anchor, i + 1);
          row = ~to * NARROW;
        }
      }
    },
  };
}

/** Gives each character that stands in an anchor a number, and its variants the same; 0 is every other. */
function classesOf(anchors: readonly string[]): Uint16Array {
  const classes = new Uint16Array(0x10000);
  const numbers = new Map<string, number>();
  let narrow = 0;
  let wide = NARROW - 1;
  for (const char of [...new Set(anchors.join('').split(''))].sort()) {
    const base = baseOf(char.charCodeAt(0));
    if (numbers.has(base)) continue;
    if (narrow < NARROW - 1) numbers.set(base, ++narrow);
    else numbers.set(base, ++wide);
  }
  for (const [base, number] of numbers) classes[base.charCodeAt(0)] = number;
  for (let code = 0; code < 0x2000; code++) classes[code] = numbers.get(baseOf(code)) ?? 0;
  for (let code = 0; code < 0x80; code++) classes[ESCAPED + code] = classes[code] ?? 0;
  return classes;
}

/** A letter without case and accent; scripts that have neither are left as they are. */
function baseOf(code: number): string {
  const char = String.fromCharCode(code);
  const plain = code < 0x590 || (code >= 0x1e00 && code < 0x2000);
  return plain ? char.normalize('NFD').charAt(0).toLowerCase().charAt(0) : char;
}

interface Automaton {
  /** By state and narrow class. */
  next: Int32Array;
  /** By state and wide class, only the steps that anchors take. */
  wide: Map<number, number>;
  /** The state of the longest shorter ending. */
  fallback: Int32Array;
  /** The anchors that end at a state. */
  ends: number[][];
}

function automaton(words: number[][], widest: number): Automaton {
  const most = 1 + words.reduce((sum, word) => sum + word.length, 0);
  const next = new Int32Array(most * NARROW);
  const wide = new Map<number, number>();
  const ends: number[][] = [[]];
  const stepsOf: number[][] = [[]];
  const get = (state: number, step: number) =>
    step < NARROW ? (next[state * NARROW + step] ?? 0) : (wide.get(state * widest + step) ?? 0);
  const set = (state: number, step: number, to: number) => {
    if (step < NARROW) next[state * NARROW + step] = to;
    else wide.set(state * widest + step, to);
  };
  words.forEach((word, number) => {
    let state = 0;
    for (const step of word) {
      let to = get(state, step);
      if (to === 0) {
        to = ends.length;
        set(state, step, to);
        stepsOf[state]?.push(step);
        ends.push([]);
        stepsOf.push([]);
      }
      state = to;
    }
    ends[state]?.push(number);
  });
  // Breadth first, so that the shorter ending of a state is complete before the state is.
  const fallback = new Int32Array(ends.length);
  const queue: number[] = [0];
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] as number;
    const shorter = fallback[state] ?? 0;
    if (state !== 0) ends[state]?.push(...(ends[shorter] ?? []));
    for (const step of stepsOf[state] ?? []) {
      const to = get(state, step);
      let behind = state === 0 ? 0 : shorter;
      if (state !== 0) {
        while (step >= NARROW && behind !== 0 && get(behind, step) === 0) behind = fallback[behind] ?? 0;
        behind = get(behind, step);
      }
      fallback[to] = behind;
      queue.push(to);
    }
    if (state === 0) continue;
    for (let step = 0; step < NARROW; step++) {
      const slot = state * NARROW + step;
      if (next[slot] === 0) next[slot] = next[shorter * NARROW + step] ?? 0;
    }
  }
  return { next: next.slice(0, ends.length * NARROW), wide, fallback, ends };
}
