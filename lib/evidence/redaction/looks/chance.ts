/**
 * How much a text looks as if it was drawn by chance. Words, even glued and numbered, change between small letters,
 * capitals and digits seldom; in 62 characters drawn by chance every second step does (0.62 of them, from the shares of
 * the three classes: 1 - (10² + 26² + 26²) / 62²).
 */
export interface Mix {
  length: number;
  digits: number;
  uppers: number;
  lowers: number;
  others: number;
  /** Steps from one of the classes small letter, capital, digit to another; what lies between does not count. */
  changes: number;
}

/** Looks at no more than this; a run that long tells what it is. */
const ENOUGH = 96;

export function mixOf(text: string, from: number, to: number): Mix {
  const mix: Mix = { length: to - from, digits: 0, uppers: 0, lowers: 0, others: 0, changes: 0 };
  let before = 0;
  const last = Math.min(to, from + ENOUGH);
  for (let i = from; i < last; i++) {
    const code = text.charCodeAt(i);
    let now = 0;
    if (code >= 48 && code <= 57) {
      mix.digits++;
      now = 1;
    } else if (code >= 65 && code <= 90) {
      mix.uppers++;
      now = 2;
    } else if (code >= 97 && code <= 122) {
      mix.lowers++;
      now = 3;
    } else {
      mix.others++;
      continue;
    }
    if (before !== 0 && now !== before) mix.changes++;
    before = now;
  }
  return mix;
}

const letters = (mix: Mix) => mix.uppers + mix.lowers;

/** Letters and digits, or capitals in odd places: more than a word, less than proof. */
export function isMixed(mix: Mix): boolean {
  if (mix.digits > 0 && letters(mix) > 0) return true;
  return mix.uppers >= 2 && mix.lowers >= 2 && mix.changes >= 2;
}

/** Letters alone whose case was drawn by chance; one in two hundred tokens of 32 characters has no digit. */
export const isCasing = (mix: Mix) =>
  mix.digits === 0 &&
  mix.others === 0 &&
  mix.length >= 24 &&
  mix.changes >= Math.min(mix.length, ENOUGH) * 0.38;

/** Drawn by chance from letters and digits, without anything around it that says so. */
export function isChance(mix: Mix): boolean {
  const counted = Math.min(mix.length, ENOUGH) - mix.others;
  if (isCasing(mix)) return true;
  if (counted < 16 || mix.digits < 1 || mix.uppers < 2 || mix.lowers < 2) return false;
  return mix.changes >= counted * 0.36 && mix.digits + mix.uppers >= counted * 0.25;
}

/**
 * Drawn by chance from digits and letters of one case: glued and numbered words change a time or two, and of 32 characters
 * as base32 writes them 0.30 of all steps do. `named`: a maker's short name is joined to it, which says half of it.
 */
export const isOneCase = (mix: Mix, named = false) =>
  (mix.uppers === 0 || mix.lowers === 0) &&
  mix.length >= 20 &&
  mix.digits >= (named ? 2 : 3) &&
  letters(mix) >= 8 &&
  mix.changes >= Math.max(named ? 3 : 5, Math.min(mix.length, ENOUGH) * (named ? 0.1 : 0.15));

const HEX = /^[0-9a-f]+$|^[0-9A-F]+$/;
/** Only hexadecimal digits, with at least one letter and one digit. */
export const isHex = (run: string) => HEX.test(run) && /\d/.test(run) && /[a-f]/i.test(run);

/** Joined as names of headers and fields are: PuTTY-User-Key-File-3. */
const NAME =
  /^(?:(?:[A-Z]{0,2}[a-z]*[A-Z]{0,3}|[A-Z]+)[-_]){2,8}(?:[A-Z]{0,2}[a-z]*[A-Z]{0,3}|[A-Z]+|\d{1,3})$/;

/**
 * Made of words: most of its letters stand in rows of three or more small ones. Of characters drawn by chance from 62, a
 * sixth does.
 */
export function isWordy(run: string): boolean {
  if (NAME.test(run)) return true;
  const words = run.slice(0, ENOUGH).match(/[a-z]{3,}/g) ?? [];
  const counted = words.reduce((sum, word) => sum + word.length, 0);
  return words.length > 0 && counted >= Math.min(run.length, ENOUGH) * 0.55;
}

/** Small letters alone that nobody can say: five consonants in a row, or hardly a vowel. */
export const isUnsayable = (run: string) =>
  /^[a-z]{8,64}$/.test(run) &&
  (/[bcdfghjklmnpqrstvwxz]{5}/.test(run) || run.replace(/[^aeiouy]/g, '').length < run.length * 0.2);
