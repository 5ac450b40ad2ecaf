import {
  BROWSER_WORDS,
  FAMILY_WORDS,
  MODEL_LEADS,
  MODEL_WORDS,
  NO_MODEL,
  VAGUE_FAMILIES,
} from './device-words';
import { fold, remembering } from './fold';
import { UNKNOWN_STEMS } from './unknown-words';

/** What a device label names, without versions and in no language. */
export interface Device {
  /** The label is missing, says "unknown", or names nothing at all. */
  unknown: boolean;
  /** 'mac', 'iphone', 'windows', ... ; 'other:<words>' for a label of no known family; null when only a browser is named. */
  family: string | null;
  browser: string | null;
  /** Words that tell one model of the family from another, sorted; [] when none. */
  model: readonly string[];
}

/** How far two labels can name one device. 'unnamed': neither names one. 'unclear': one of them does not. */
export type DeviceAgreement =
  | 'same'
  | 'alike'
  | 'vague'
  | 'unnamed'
  | 'unclear'
  | 'other-browser'
  | 'other-model'
  | 'other';

export const deviceOf: (label: string) => Device = remembering(readDevice);

// A run of Latin letters and digits, or of anything else: "macOS上のChrome" is three words.
const WORD = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}._-]*|(?:(?!\p{Script=Latin})[\p{L}\p{M}])+/gu;
const STEMS = UNKNOWN_STEMS.map(fold);
const families = FAMILY_WORDS.map(([name, words]) => [name, words.map(fold)] as const);
const browsers = BROWSER_WORDS.map(([name, words]) => [name, words.map(fold)] as const);
const KNOWN_WORDS = new Set([...families, ...browsers].flatMap(([, words]) => words));

function readDevice(label: string): Device {
  // The page's labels are short; a longer one is somebody's trick, and its beginning is enough.
  const folded = fold(label.slice(0, 300));
  const words = (folded.match(WORD) ?? []).map(withoutEnding);
  const line = ` ${words.join(' ')} `;
  // "Chrome OS" is no Chrome and "Samsung Internet" no Samsung: the longer name is taken out before the shorter is sought.
  const family = longest(line, families);
  const browser = longest(family === 'chromeos' ? line.replace(' chrome os ', ' ') : line, browsers);
  const model = modelOf(words);
  if (family === null && browser === null) {
    const rest = words.filter((word) => !/^[\d._-]+$/.test(word));
    const saysSo = STEMS.some((stem) => folded.includes(stem));
    if (saysSo || rest.length === 0) return { unknown: true, family: null, browser: null, model: [] };
    return { unknown: false, family: `other:${rest.join(' ')}`, browser: null, model: [] };
  }
  // "Unknown phone" and "unbekannter Computer" name a kind and say that nothing is known of it.
  const vague = family !== null && Object.hasOwn(VAGUE_FAMILIES, family) && browser === null;
  const unknown = vague && STEMS.some((stem) => folded.includes(stem));
  return { unknown, family: unknown ? null : family, browser, model };
}

/** "macOS-en" (Hungarian, "on macOS") and "iPhone-on": a known name with an ending tied to it. */
function withoutEnding(word: string): string {
  const plain = word.replace(/[._-]+$/, '');
  const head = plain.split('-', 1)[0] ?? plain;
  return KNOWN_WORDS.has(head) ? head : plain;
}

function longest(line: string, table: readonly (readonly [string, readonly string[]])[]): string | null {
  for (const [name, words] of table) {
    if (words.some((word) => line.includes(` ${word} `) || withinUnspaced(line, word))) return name;
  }
  return null;
}

/** Languages written without spaces run a word on: only there does a part of a word count. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const withinUnspaced = (line: string, word: string) => UNSPACED.test(word) && line.includes(word);

function modelOf(words: readonly string[]): string[] {
  const model = new Set<string>();
  words.forEach((word, i) => {
    const before = words[i - 1] ?? '';
    if (MODEL_WORDS.has(word)) model.add(word);
    else if (/^\d+$/.test(word)) {
      if (MODEL_LEADS.has(before)) model.add(word);
    } else if (
      /\d/.test(word) &&
      /\p{L}/u.test(word) &&
      !NO_MODEL.has(word) &&
      !/^v?\d+(\.\d+)+/.test(word)
    ) {
      model.add(word);
    } else if (/^\d+\.\d+-/.test(word)) model.add(word);
  });
  return [...model].sort();
}

/** Symmetric. Versions and languages play no part. */
export function deviceAgreement(a: Device, b: Device): DeviceAgreement {
  if (a.unknown || b.unknown) return a.unknown && b.unknown ? 'unnamed' : 'unclear';
  const families = familyAgreement(a.family, b.family);
  if (families === 'other') return 'other';
  if (a.browser !== null && b.browser !== null && a.browser !== b.browser) return 'other-browser';
  if (
    a.model.length > 0 &&
    b.model.length > 0 &&
    !contains(a.model, b.model) &&
    !contains(b.model, a.model)
  ) {
    return 'other-model';
  }
  if (families === 'vague') return 'vague';
  return a.browser === b.browser && a.model.length === b.model.length ? 'same' : 'alike';
}

function familyAgreement(a: string | null, b: string | null): 'same' | 'vague' | 'other' {
  if (a === b) return 'same';
  if (a === null || b === null) return 'vague';
  const vague = (one: string, other: string) =>
    Object.hasOwn(VAGUE_FAMILIES, one) && (VAGUE_FAMILIES[one]?.includes(other) ?? false);
  return vague(a, b) || vague(b, a) ? 'vague' : 'other';
}

const contains = (all: readonly string[], some: readonly string[]) =>
  some.every((word) => all.includes(word));

/** One text for all labels that agree as 'same'. */
export const deviceKey = (device: Device): string =>
  device.unknown ? '' : `${device.family ?? '?'}/${device.browser ?? '?'}/${device.model.join(' ')}`;

/** The numbers in a label in their order: "Google Chrome - 126 (macOS 26.1)" gives 126, 26, 1. They count in no comparison of devices. */
export const versionOf: (label: string) => readonly number[] = remembering((label) =>
  (label.slice(0, 300).match(/\d{1,9}/g) ?? []).slice(0, 8).map(Number),
);

/** 'unclear' where one of the labels shows other kinds of numbers, or none. */
export function versionAgreement(
  before: readonly number[],
  after: readonly number[],
): 'same' | 'newer' | 'older' | 'unclear' {
  if (before.length === 0 || before.length !== after.length) return 'unclear';
  const i = before.findIndex((number, at) => number !== after[at]);
  return i < 0 ? 'same' : (before[i] ?? 0) < (after[i] ?? 0) ? 'newer' : 'older';
}
