import { isHex, isOneCase, isWordy, mixOf } from './chance';

/** Shapes of runs that only a token has, though chance alone would not tell: a maker's name, groups, a field of a record. */

/** As many characters as a run has at least. */
export const LEAST = 20;

/** A hash that says so itself. */
export const HASH_START = /^(?:sha\d{1,3}|md5)[-:=_]/i;

/** Digits of commits and digests (16, 32, 40, 48 bytes and so on), which stay; other lengths are of keys. */
const DIGESTS = new Set([24, 32, 40, 56, 64, 96, 128]);
export const isNoDigest = (text: string, from: number, to: number) =>
  to - from >= 20 &&
  !DIGESTS.has(to - from) &&
  !/[\w./-]$/.test(text.slice(Math.max(0, from - 1), from)) &&
  !/^[\w./]\w|^-[A-Za-z]/.test(text.slice(to, to + 2));

/** Keys that people copy by hand: `A3-K5TTMV-...`, `806306-542163-...`; and hexadecimal parts of no UUID. */
const IN_GROUPS =
  /^(?:(?=(?:[^-]*-){3})(?=(?:\D*\d){4})(?=(?:[^A-Z]*[A-Z]){4})[A-Z0-9]{2,8}(?:-[A-Z0-9]{4,8}){3,12}|\d{5,8}(?:-\d{5,8}){5,9}|(?=.*[a-f])[0-9a-f]{16,}(?:-[0-9a-f]{8,}){1,4})$/;
export const isInGroups = (text: string, from: number, to: number) =>
  to - from < 128 && text.charCodeAt(from) < 103 && IN_GROUPS.test(text.slice(from, to));

/** One of the fields of a record: `:5f4dcc...:`, `, '5f4dcc...',` */
export const isField = (text: string, from: number, to: number) =>
  (/(?:\d|[0-9a-f]{32}):$/.test(text.slice(Math.max(0, from - 33), from)) && text.charCodeAt(to) === 58) ||
  (/, ?'$/.test(text.slice(Math.max(0, from - 3), from)) && /^' ?[,)]/.test(text.slice(to, to + 3)));

/** The shape that makers give their tokens now: a short name, then a long part drawn by chance: `squ_4a680f...`, `e2b_...`. */
const NAMED = /^((?:[A-Za-z][A-Za-z0-9]{0,11}[-_]){1,4})([A-Za-z0-9]{12,200})(?:[-_][A-Za-z0-9]{4,16})?$/;
const ONE_RUN = /^[A-Za-z0-9]+$/;
/** Names before a hash of a file or a commit. */
const OF_HASH =
  /(?:^|[-_])(?:sha\d*|md5|crc\w*|git|diff|rev|ref|commit|hash|blob|tree|etag|build|chunk|cache|img|image|layer|file|asset|static|main|app|bundle|vendor|font|index|page|style|styles|script|docker|v\d+|g)[-_]/i;

/** Airtable and others sign a short part with a long one: `patGaVmvN4o3vLkqP.9f86d0818...`. A part of a name is no such. */
export function isSigned(text: string, from: number, to: number): boolean {
  if (to - from < 32) return false;
  const part = /([A-Za-z0-9_-]{10,40})[.:]$/.exec(text.slice(Math.max(0, from - 41), from))?.[1] ?? '';
  if (/(?:^|[^\w.-])[a-z]{2,6}\.$/.test(text.slice(Math.max(0, from - 8), from)))
    return (
      !OF_HASH.test(`${text.slice(Math.max(0, from - 7), from - 1)}-`) &&
      !/^\.[a-z]/i.test(text.slice(to, to + 2))
    );
  if (part.length >= 16 && isHex(part)) return !/^\.[a-z]/i.test(text.slice(to, to + 2));
  const mix = mixOf(part, 0, part.length);
  if (/^pat[A-Za-z0-9]{14}$/.test(part)) return true;
  return mix.lowers > 0 && mix.uppers > 0 && mix.changes >= 3 && (mix.digits > 0 || !isWordy(part));
}

/** Whether a run has that shape. Digits and small letters alone may be a hash, which a name of its own or an ending of a file tells. */
export function isNamed(text: string, from: number, to: number, inPath = false): boolean {
  if (to - from > 256) return false;
  if (to - from >= 20 && ONE_RUN.test(text.slice(from, to))) return isOneCase(mixOf(text, from, to));
  const parts = NAMED.exec(text.slice(from, to));
  const body = parts?.[2] ?? '';
  const mix = mixOf(body, 0, body.length);
  if (mix.digits > 1 && mix.uppers > 1 && mix.lowers > 1) {
    const sure = /^[A-Za-z]{2,5}_$/.test(parts?.[1] ?? '') && body.length >= 20 && !isWordy(body);
    return mix.changes >= body.length * (sure ? 0.33 : 0.45);
  }
  const name = parts?.[1] ?? '';
  if (!isHex(body)) return isOneCase(mix, true);
  return (
    body.length >= 20 &&
    !OF_HASH.test(name) &&
    !/^\.[a-z]/i.test(text.slice(to, to + 2)) &&
    (inPath || text.charAt(from - 1) !== '/')
  );
}
