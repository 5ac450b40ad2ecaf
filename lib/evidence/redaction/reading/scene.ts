import type { Found } from '../kinds';
import { ESCAPED } from './disguises';

/** The (folded) text that is being read, and how far it is done: nothing before `done` is looked at again. */
export interface Scene {
  readonly text: string;
  done: number;
  /** Up to where a reader understood more than it took; what stands there is nobody else's. */
  passed: number;
  /** Up to where numbers were already understood. */
  numbers: number;
  /** Up to where groups between colons were. */
  groups: number;
  /** A stretch of small letters, `-` and `_` that was walked through. */
  dull: { from: number; to: number };
  /** The next `@` from a place that was asked for. */
  at: number;
  /** Up to where no run stands that a word before it would make a secret. */
  quiet: number;
  /** The same of passwords. */
  silent: number;
  /** Up to where lines were read as rows of a table. */
  tables: number;
  /** Where the first of them, their head, ends, and how many of its words were looked at. */
  head: number;
  heads: number;
  /** Found further on, by a word some way before it; what stands between is still to be read. From left to right. */
  later: Found[];
}

export const sceneOf = (text: string): Scene => ({
  text,
  done: 0,
  passed: 0,
  numbers: 0,
  groups: 0,
  dull: { from: 0, to: 0 },
  at: -1,
  quiet: 0,
  silent: 0,
  tables: 0,
  head: 0,
  heads: 0,
  later: [],
});

/**
 * Reads what stands at an anchor, null when it is nothing. `from`, `end`: the anchor's place. A reader looks at a bounded
 * number of characters before it says yes; only what it takes may be longer, since nobody reads that again. So all of
 * them together stay linear.
 */
export type Read = (scene: Scene, from: number, end: number) => Found | readonly Found[] | null;

/** Keeps for later what a word some way before it told, in its order. */
export function hold({ later }: Scene, one: Found): void {
  let place = later.length;
  while (place > 0 && (later[place - 1] as Found).from > one.from) place--;
  later.splice(place, 0, one);
}

/** One row of the rules: the texts at which it is worth reading on, and how. */
export interface Rule {
  anchors: readonly string[];
  read: Read;
}

export const isDigit = (code: number) => code >= 48 && code <= 57;
export const isUpper = (code: number) => code >= 65 && code <= 90;
export const isLower = (code: number) => code >= 97 && code <= 122;
export const isLetter = (code: number) => isUpper(code) || isLower(code);
export const isAlnum = (code: number) => isLetter(code) || isDigit(code);
/** What tokens of nearly every maker are made of: base64url, and the underscore of prefixes. */
export const isToken = (code: number) => isAlnum(code) || code === 45 || code === 95;

/** Where the run of letters, digits, `-` and `_` from a place on ends. */
export function tokenEnd(text: string, from: number, most = text.length): number {
  const last = Math.min(text.length, most);
  let to = from;
  while (to < last && isToken(text.charCodeAt(to))) to++;
  return to;
}

/** Whether a word can start here. */
export function startsWord(text: string, at: number): boolean {
  return at === 0 || !isAlnum(text.charCodeAt(at - 1));
}

/** As `startsWord`, or at a hump: the P of dbPassword. */
export function startsPart(text: string, at: number): boolean {
  if (startsWord(text, at)) return true;
  return isLower(text.charCodeAt(at - 1)) && isUpper(text.charCodeAt(at));
}

/** How far the next `@` is from a place; each is looked for once. */
export function distanceToAt(scene: Scene, from: number): number {
  if (scene.at < from) {
    const next = scene.text.indexOf('@', from);
    scene.at = next < 0 ? Number.POSITIVE_INFINITY : next;
  }
  return scene.at - from;
}

/** What a sticky pattern matches at a place. */
export function matchAt(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

const NEWLINES = new Set([10, 13, ESCAPED + 9, ESCAPED + 10, ESCAPED + 13, 0x2028, 0x2029]);
export const isNewline = (code: number) => NEWLINES.has(code);
