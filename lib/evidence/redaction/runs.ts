import { isChance, isHex, isOneCase, isWordy, mixOf } from './chance';
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
  if (mix.digits === 0) return null;
  // In the path of an address: .../keys/<part>.<hexadecimal digits>/revoke
  const slash = text.slice(from, Math.min(to, from + 129)).indexOf('/');
  if (slash >= 32 && isHex(text.slice(from, from + slash)) && isSigned(text, from, from + slash))
    return { kind: 'token', from: Math.max(least, wholeFrom(text, from)), to: from + slash };
  const hex = to - from < 200 && isHex(text.slice(from, to));
  const known = hex ? isSigned(text, from, to) : isChance(mix) || isNamed(text, from, to);
  if (!known) return null;
  if (HASH_BEFORE.test(text.slice(Math.max(0, from - 16), from))) return null;
  if (HASH_START.test(text.slice(from, from + 8))) return null;
  return {
    kind: 'token',
    from: Math.max(least, wholeFrom(text, from)),
    to: Math.min(most, wholeTo(text, to)),
  };
}

/** The shape that makers give their tokens now: a short name, then a long part drawn by chance: `squ_4a680f...`, `e2b_...`. */
const NAMED = /^((?:[A-Za-z][A-Za-z0-9]{0,11}[-_]){1,4})([A-Za-z0-9]{12,200})(?:[-_][A-Za-z0-9]{4,16})?$/;
const ONE_RUN = /^[A-Za-z0-9]+$/;
/** Names before a hash of a file or a commit. */
const OF_HASH =
  /(?:^|[-_])(?:sha\d*|md5|crc\w*|git|rev|ref|commit|hash|blob|tree|etag|build|chunk|cache|img|image|layer|file|asset|static|main|app|bundle|vendor|font|index|page|style|styles|script|docker|v\d+|g)[-_]/i;

/** Airtable and others sign a short part with a long one: `patGaVmvN4o3vLkqP.9f86d0818...`. A part of a name is no such. */
function isSigned(text: string, from: number, to: number): boolean {
  if (to - from < 32) return false;
  const part = /([A-Za-z0-9_-]{10,40})\.$/.exec(text.slice(Math.max(0, from - 41), from))?.[1] ?? '';
  if (/(?:^|[^\w.-])[a-z]{2,6}\.$/.test(text.slice(Math.max(0, from - 8), from)))
    return (
      !OF_HASH.test(`${text.slice(Math.max(0, from - 7), from - 1)}-`) &&
      !/^\.[a-z]/i.test(text.slice(to, to + 2))
    );
  const mix = mixOf(part, 0, part.length);
  return mix.digits > 0 && mix.lowers > 0 && mix.uppers > 0 && mix.changes >= 3;
}

/** Whether a run has that shape. Digits and small letters alone may be a hash, which a name of its own or an ending of a file tells. */
function isNamed(text: string, from: number, to: number): boolean {
  if (to - from > 256) return false;
  if (to - from >= 28 && ONE_RUN.test(text.slice(from, to))) return isOneCase(mixOf(text, from, to));
  const parts = NAMED.exec(text.slice(from, to));
  const body = parts?.[2] ?? '';
  const mix = mixOf(body, 0, body.length);
  if (mix.digits > 1 && mix.uppers > 1 && mix.lowers > 1) return mix.changes >= body.length * 0.45;
  const name = parts?.[1] ?? '';
  if (!isHex(body)) return isOneCase(mix);
  return (
    body.length >= 32 &&
    !OF_HASH.test(name) &&
    !/^\.[a-z]/i.test(text.slice(to, to + 2)) &&
    text.charAt(from - 1) !== '/'
  );
}

const PART_BEFORE = /(?:[A-Za-z0-9_-]{4,40}[.:]){1,3}$/;
const PARTS_AFTER = /(?:[.:][A-Za-z0-9_-]{4,})+/y;

/** Tokens have parts, of which only the longest need look drawn by chance: an id before it, a check sum behind it. */
export function wholeFrom(text: string, from: number): number {
  const before = PART_BEFORE.exec(text.slice(Math.max(0, from - 64), from))?.[0] ?? '';
  return /\d|[a-z][A-Z]/.test(before) ? from - before.length : from;
}

function wholeTo(text: string, to: number): number {
  const after = matchAt(PARTS_AFTER, text, to)?.[0] ?? '';
  return /\d|[a-z][A-Z]/.test(after) ? to + after.length : to;
}
