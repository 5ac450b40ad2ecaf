import { isChance, isHex, mixOf } from './chance';
import type { Found } from './kinds';
import { isAlnum, isToken, matchAt } from './scene';

/** Adds the runs drawn by chance that stand between what was found. Every run of that length covers one of the places looked at. */
export function withChance(text: string, found: readonly Found[]): Found[] {
  const all: Found[] = [];
  let from = 0;
  for (const one of [...found, null]) {
    const to = one === null ? text.length : one.from;
    for (let at = from + LEAST - 1; at < to; at += LEAST) {
      if (!isRun(text.charCodeAt(at))) continue;
      let start = at;
      while (start > from && isRun(text.charCodeAt(start - 1))) start--;
      while (at < to && isRun(text.charCodeAt(at))) at++;
      const chance = at - start >= LEAST ? readChance(text, start, at, from, to) : null;
      if (chance === null) continue;
      all.push(chance);
      from = chance.to;
      at = Math.max(at, from);
    }
    if (one !== null) {
      all.push(one);
      from = one.to;
    }
  }
  return all;
}

/** Characters of a token in base64 of either alphabet. */
const isRun = (code: number) => isToken(code) || code === 43 || code === 47 || code === 61;

/** A hash says so before it (SRI, digests, fingerprints), and a data address holds a picture. */
const HASH_BEFORE =
  /(?:sha\d{1,3}|md5|commit|hash|digest|integrity|checksum|etag|fingerprint|base64)["' ]?[-:=,/ ]{1,2}["']?$/i;
const HASH_START = /^(?:sha\d{1,3}|md5)[-:=_]/i;
/** As many characters as a run has at least. */
const LEAST = 20;

/** A run of token characters that nothing names and nobody writes by hand. Null for words, hashes and commits. */
function readChance(text: string, from: number, to: number, least: number, most: number): Found | null {
  while (from < to && !isAlnum(text.charCodeAt(from))) from++;
  const mix = mixOf(text, from, to);
  if (!isChance(mix)) return null;
  if (to - from < 200 && isHex(text.slice(from, to))) return null;
  if (HASH_BEFORE.test(text.slice(Math.max(0, from - 16), from))) return null;
  if (HASH_START.test(text.slice(from, from + 8))) return null;
  return {
    kind: 'token',
    from: Math.max(least, wholeFrom(text, from)),
    to: Math.min(most, wholeTo(text, to)),
  };
}

const PART_BEFORE = /(?:[A-Za-z0-9_-]{4,40}[.:]){1,3}$/;
const PARTS_AFTER = /(?:[.:][A-Za-z0-9_-]{4,})+/y;

/** Tokens have parts, of which only the longest need look drawn by chance: an id before it, a check sum behind it. */
function wholeFrom(text: string, from: number): number {
  const before = PART_BEFORE.exec(text.slice(Math.max(0, from - 64), from))?.[0] ?? '';
  return /\d|[a-z][A-Z]/.test(before) ? from - before.length : from;
}

function wholeTo(text: string, to: number): number {
  const after = matchAt(PARTS_AFTER, text, to)?.[0] ?? '';
  return /\d|[a-z][A-Z]/.test(after) ? to + after.length : to;
}
