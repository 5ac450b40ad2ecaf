import { isCasing, isChance, isHex, isOneCase, isWordy, mixOf } from './chance';
import { joinedTo } from './joined';
import type { Found } from './kinds';
import { isAlnum, isNewline, isToken, matchAt } from './scene';

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
  /(?:sha\d{1,3}|md5|commit|hash|digest|integrity|checksum|etag|fingerprint|base64|\bh1|\/store)["' ]?[-:=,/ ]{1,2}["']?$/i;
const HASH_START = /^(?:sha\d{1,3}|md5)[-:=_]/i;
/** As many characters as a run has at least. */
const LEAST = 20;

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
  if (mix.digits === 0 && !isCasing(mix)) return null;
  const hex = to - from < 200 && isHex(text.slice(from, to));
  const known = hex
    ? isSigned(text, from, to) ||
      isNoDigest(text, from, to) ||
      (to - from >= 24 && (beside || isField(text, from, to))) ||
      (to - from >= 32 && ACCOUNTS_BEFORE.test(text.slice(Math.max(0, from - 64), from)))
    : (isChance(mix) && !isWordy(text.slice(from, to))) ||
      isNamed(text, from, to) ||
      isInGroups(text, from, to);
  if (!known) return hex ? null : readPath(text, from, to, least);
  if (HASH_BEFORE.test(text.slice(Math.max(0, from - 16), from))) return null;
  if (HASH_START.test(text.slice(from, from + 8))) return null;
  return {
    kind: 'token',
    from: Math.max(least, wholeFrom(text, from)),
    to: Math.min(most, wholeTo(text, to)),
  };
}

/** Digits of commits and digests (16, 32, 40, 48 bytes and so on), which stay; other lengths are of keys. */
const DIGESTS = new Set([24, 32, 40, 56, 64, 96, 128]);
const isNoDigest = (text: string, from: number, to: number) =>
  to - from >= 20 &&
  !DIGESTS.has(to - from) &&
  !/[\w./-]$/.test(text.slice(Math.max(0, from - 1), from)) &&
  !/^[\w./]\w|^-[A-Za-z]/.test(text.slice(to, to + 2));

/** Keys that people copy by hand: `A3-K5TTMV-...`, `806306-542163-...`; and hexadecimal parts of no UUID. */
const IN_GROUPS =
  /^(?:(?=(?:[^-]*-){3})(?=(?:\D*\d){4})(?=(?:[^A-Z]*[A-Z]){4})[A-Z0-9]{2,8}(?:-[A-Z0-9]{4,8}){3,12}|\d{5,8}(?:-\d{5,8}){5,9}|(?=.*[a-f])[0-9a-f]{16,}(?:-[0-9a-f]{8,}){1,4})$/;
const isInGroups = (text: string, from: number, to: number) =>
  to - from < 128 && text.charCodeAt(from) < 103 && IN_GROUPS.test(text.slice(from, to));

/** `name=value`: a sign of equality is of a run at its end only. */
function afterName(text: string, from: number, to: number): number {
  let start = from;
  for (let at = from; at < to - 1 && at - start <= 24; at++)
    if (text.charCodeAt(at) === 61 && isAlnum(text.charCodeAt(at + 1))) start = at + 1;
  return start;
}

/** One of the fields of a record: `:5f4dcc...:`, `, '5f4dcc...',` */
const isField = (text: string, from: number, to: number) =>
  (/(?:\d|[0-9a-f]{32}):$/.test(text.slice(Math.max(0, from - 33), from)) && text.charCodeAt(to) === 58) ||
  (/, ?'$/.test(text.slice(Math.max(0, from - 3), from)) && /^' ?[,)]/.test(text.slice(to, to + 3)));

/** As far back as an address begins before its path. */
const ADDRESS = 160;
/** Parts of a path after which a hash names a commit or a file. */
const OF_FILES =
  /(?:^|\/)(?:commits?|blob|blobs|tree|raw|compare|objects?|assets?|static|cdn|dist|images?|img|media|sha\d*|layers?|manifests?|store|cache|avatars?|gravatar|fonts?|css|js|thumbs?|builds?|downloads?|releases?|archive|pull|changeset|revisions?|_next|bundles?|chunks?|dp|video|watch|questions|wiki|articles?|posts?|blog)\/(?:[^/]*\/){0,3}$/i;

/** The part of an address's path that opens something for whoever has it: `.../reset/<part>`, `.../hooks/<part>`. */
function readPath(text: string, from: number, to: number, least: number): Found | null {
  if (text.slice(from, Math.min(to, from + ADDRESS)).indexOf('/') < 0) return null;
  const before = text.slice(Math.max(0, from - ADDRESS), from);
  const scheme = before.lastIndexOf('://');
  const address = scheme >= 0 && !/[\s"'<>]/.test(before.slice(scheme));
  let start = from;
  for (let at = from; at <= Math.min(to, from + 4 * ADDRESS); at++) {
    if (at < to && text.charCodeAt(at) !== 47) continue;
    const length = at - start;
    if (length >= LEAST && isKeyOfPath(text, start, at, address)) {
      const path = before.slice(Math.max(0, scheme)) + text.slice(from, start);
      const file = /^\.[a-z]/i.test(text.slice(at, at + 2));
      if (!file && !OF_FILES.test(path) && !HASH_START.test(text.slice(start, start + 8)))
        return { kind: 'token', from: Math.max(least, wholeFrom(text, start)), to: at };
    }
    start = at + 1;
  }
  return null;
}

function isKeyOfPath(text: string, from: number, to: number, address: boolean): boolean {
  const part = text.slice(from, to);
  if (isHex(part))
    return to - from >= 32 && ((address && text.charCodeAt(from - 1) !== 64) || isSigned(text, from, to));
  return (isChance(mixOf(text, from, to)) && !isWordy(part)) || isNamed(text, from, to, address);
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
  return mix.lowers > 0 && mix.uppers > 0 && mix.changes >= 3 && (mix.digits > 0 || !isWordy(part));
}

/** Whether a run has that shape. Digits and small letters alone may be a hash, which a name of its own or an ending of a file tells. */
function isNamed(text: string, from: number, to: number, inPath = false): boolean {
  if (to - from > 256) return false;
  if (to - from >= 20 && ONE_RUN.test(text.slice(from, to))) return isOneCase(mixOf(text, from, to));
  const parts = NAMED.exec(text.slice(from, to));
  const body = parts?.[2] ?? '';
  const mix = mixOf(body, 0, body.length);
  if (mix.digits > 1 && mix.uppers > 1 && mix.lowers > 1) return mix.changes >= body.length * 0.45;
  const name = parts?.[1] ?? '';
  if (!isHex(body)) return isOneCase(mix, true);
  return (
    body.length >= 20 &&
    !OF_HASH.test(name) &&
    !/^\.[a-z]/i.test(text.slice(to, to + 2)) &&
    (inPath || text.charAt(from - 1) !== '/')
  );
}

const PART_BEFORE = /(?:(?<![\w-])[A-Za-z][A-Za-z0-9]{0,2}[.:])?(?:[A-Za-z0-9_-]{4,40}[.:~]){1,3}[-_]{0,2}$/;
const PARTS_AFTER =
  /(?:[.:~][A-Za-z0-9_-]{4,}|[.~](?=[\w.~-]{0,12}[.~][A-Za-z0-9_-]{2,})[A-Za-z0-9_-]{1,3})+(?:[.~][A-Za-z0-9_-]{1,3}(?![\w]))?/y;
/** Numbers of accounts, joined to a key: `2/5733534484687131/8363747516226922:6fe788...`. */
const ACCOUNTS_BEFORE = /(?<![\w./-])(?:\d{1,20}\/){0,2}\d{6,20}:$/;

/** Tokens have parts, of which only the longest need look drawn by chance: an id before it, a check sum behind it. */
export function wholeFrom(text: string, from: number): number {
  const accounts = ACCOUNTS_BEFORE.exec(text.slice(Math.max(0, from - 64), from))?.[0] ?? '';
  if (accounts !== '') return from - accounts.length;
  const before = PART_BEFORE.exec(text.slice(Math.max(0, from - 64), from))?.[0] ?? '';
  return /\d|[a-z][A-Z]/.test(before) ? from - before.length : from;
}

function wholeTo(text: string, to: number): number {
  const after = matchAt(PARTS_AFTER, text, to)?.[0] ?? '';
  return /\d|[a-z][A-Z]|[A-Z]{2}[a-z]/.test(after) ? to + after.length : to;
}
