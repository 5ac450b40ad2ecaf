import { joinedTo } from '../around/joined';
import type { Found } from '../kinds';
import { isAlnum, isNewline, isToken } from '../reading/scene';
import { isCasing, isChance, isHex, isWordy, mixOf } from './chance';
import { HASH_START, isField, isInGroups, isNamed, isNoDigest, isSigned, LEAST } from './drawn';
import { ACCOUNTS_BEFORE, wholeFrom, wholeTo } from './parts';
import { readPath } from './paths';

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
      const joined = joinedToHash(text, start, at, to);
      if (joined !== null) {
        all.push(...joined);
        from = joined.at(-1)?.to ?? at;
        at = Math.max(at, from);
        continue;
      }
      const chance =
        at - start >= LEAST ? readChance(text, start, at, from, to, isBeside(text, all.at(-1), start)) : null;
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

/** A hash that begins its line, and what was found to have it: both go. */
function joinedToHash(text: string, from: number, to: number, most: number): readonly Found[] | null {
  if (text.charCodeAt(to) !== 58 || to - from < 32 || to - from > 128) return null;
  if (from > 0 && !isNewline(text.charCodeAt(from - 1))) return null;
  const joined = isHex(text.slice(from, to)) ? joinedTo(text, from, to) : null;
  const end = joined?.at(-1)?.to ?? 0;
  return joined === null || end > most ? null : [{ kind: 'password', from, to }, ...joined];
}

/** Soon after a key, on its line: the second half of a pair. */
const isBeside = (text: string, last: Found | undefined, from: number) =>
  last !== undefined &&
  (last.kind === 'key' || last.kind === 'token') &&
  from - last.to <= 24 &&
  !/\n/.test(text.slice(last.to, from));

/** Characters of a token in base64 of either alphabet. */
const isRun = (code: number) => isToken(code) || code === 43 || code === 47 || code === 61;

/** A hash says so before it (SRI, digests, fingerprints), and a data address holds a picture. */
const HASH_BEFORE =
  /(?:sha\d{1,3}|md5|commit|hash|digest|integrity|checksum|etag|fingerprint|;base64|\bh1|\/store)["' ]?[-:=,/ ]{1,2}["']?$/i;
const BUILT = /^\.(?:m?js|css|map|png|jpe?g|svg|webp|woff2?|json|html?|ico|wasm|txt)\b/;
/** A run of token characters that nothing names and nobody writes by hand. Null for words, hashes and commits. */
function readChance(
  text: string,
  from: number,
  to: number,
  least: number,
  most: number,
  beside: boolean,
): Found | null {
  from = afterName(text, from, to);
  while (from < to && !isAlnum(text.charCodeAt(from))) from++;
  if (to - from < LEAST) return null;
  const mix = mixOf(text, from, to);
  // The secret beside an AWS key is as long as this; one in a thousand has no digit.
  const second = beside && to - from === 40 && mix.changes >= 8;
  if (mix.digits === 0 && !isCasing(mix) && !second) return null;
  const hex = to - from < 200 && isHex(text.slice(from, to));
  const known = hex
    ? isSigned(text, from, to) ||
      isNoDigest(text, from, to) ||
      (to - from >= 24 && (beside || isField(text, from, to))) ||
      (to - from >= 32 && ACCOUNTS_BEFORE.test(text.slice(Math.max(0, from - 64), from)))
    : (isChance(mix) && !isWordy(text.slice(from, to))) ||
      second ||
      isNamed(text, from, to) ||
      isInGroups(text, from, to);
  // A file that was built: /assets/index-BxY7kQ2z.js
  if (BUILT.test(text.slice(to, to + 6)) && text.slice(from, to).includes('/')) return null;
  if (!known) return hex ? null : readPath(text, from, to, least);
  if (HASH_BEFORE.test(text.slice(Math.max(0, from - 16), from))) return null;
  if (HASH_START.test(text.slice(from, from + 8))) return null;
  return {
    kind: 'token',
    from: Math.max(least, wholeFrom(text, from)),
    to: Math.min(most, wholeTo(text, to)),
  };
}

/** `name=value`: a sign of equality is of a run at its end only. */
function afterName(text: string, from: number, to: number): number {
  let start = from;
  for (let at = from; at < to - 1 && at - start <= 24; at++)
    if (text.charCodeAt(at) === 61 && isAlnum(text.charCodeAt(at + 1))) start = at + 1;
  return start;
}
