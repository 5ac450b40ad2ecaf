/**
 * Finds every one of a set of short texts in one pass, whatever their number: the automaton of Aho and Corasick (1975).
 * Case, accents and escapes do not count. Each character costs one look into a table, so the time is linear in the text.
 */
import { ESCAPED } from './fold';

export interface Anchors {
  /** Calls back with the number of each anchor found and where it ends, from left to right. */
  scan: (text: string, found: (anchor: number, end: number) => void) => void;
}

/** Anchors must not be empty. */
export function anchorsOf(anchors: readonly string[]): Anchors {
  const classes = new Uint16Array(0x10000);
  const width = numberCharacters(anchors, classes);
  const { next, ends } = automaton(
    anchors.map((anchor) =>
      Array.from({ length: anchor.length }, (_, i) => classes[anchor.charCodeAt(i)] ?? 0),
    ),
    width,
  );
  const speaks = Uint8Array.from(ends, (list) => (list.length > 0 ? 1 : 0));
  return {
    scan(text, found) {
      let state = 0;
      for (let i = 0; i < text.length; i++) {
        state = next[state + (classes[text.charCodeAt(i)] as number)] as number;
        if (state !== 0 && speaks[state / width] === 1) {
          for (const anchor of ends[state / width] ?? []) found(anchor, i + 1);
        }
      }
    },
  };
}

/** Gives each character that stands in an anchor a number, and its variants the same; 0 is every other. */
function numberCharacters(anchors: readonly string[], classes: Uint16Array): number {
  const numbers = new Map<string, number>();
  for (const char of anchors.join('').split('')) {
    const base = baseOf(char.charCodeAt(0));
    if (!numbers.has(base)) numbers.set(base, numbers.size + 1);
  }
  for (let code = 0; code < 0x10000; code++) {
    classes[code] = numbers.get(baseOf(code)) ?? 0;
  }
  for (let code = 0; code < 0x80; code++) classes[ESCAPED + code] = classes[code] ?? 0;
  return numbers.size + 1;
}

/** A letter without case and accent; scripts that have neither are left as they are. */
function baseOf(code: number): string {
  const char = String.fromCharCode(code);
  const plain = code < 0x590 || (code >= 0x1e00 && code < 0x2000);
  return plain ? char.normalize('NFD').charAt(0).toLowerCase().charAt(0) : char;
}

/** States are kept as offsets of their rows in the table. */
function automaton(words: number[][], width: number): { next: Int32Array; ends: number[][] } {
  const most = 1 + words.reduce((sum, word) => sum + word.length, 0);
  const next = new Int32Array(most * width);
  const ends: number[][] = [[]];
  words.forEach((word, number) => {
    let state = 0;
    for (const step of word) {
      const slot = state * width + step;
      if (next[slot] === 0) {
        next[slot] = ends.length;
        ends.push([]);
      }
      state = next[slot] ?? 0;
    }
    ends[state]?.push(number);
  });
  // Breadth first, so that the shorter ending of a state is complete before the state is.
  const fallback = new Int32Array(ends.length);
  const queue: number[] = [];
  for (let step = 1; step < width; step++) if (next[step]) queue.push(next[step] as number);
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] as number;
    const shorter = fallback[state] ?? 0;
    ends[state]?.push(...(ends[shorter] ?? []));
    for (let step = 0; step < width; step++) {
      const slot = state * width + step;
      const beyond = next[shorter * width + step] ?? 0;
      const to = next[slot] ?? 0;
      if (to === 0) next[slot] = beyond;
      else {
        fallback[to] = beyond;
        queue.push(to);
      }
    }
  }
  return { next: next.slice(0, ends.length * width).map((state) => state * width), ends };
}
