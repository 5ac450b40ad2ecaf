import { isNoSecret } from '../innocents/no-secret';
import { isNameOf } from '../innocents/references';
import type { Found, Kind } from '../kinds';
import { mixOf } from '../looks/chance';
import { wholeFrom } from '../looks/parts';
import { isLikely, isOther, isStrong, pieceAt } from '../looks/strong';
import { isNewline, isToken, matchAt, type Scene } from '../reading/scene';
import { ANY_BODY, joinedEnd, tailEnd } from '../values/body';
import { SEEN, valueAt } from '../values/value';

/**
 * Secrets that a word tells from some way off, whatever stands between: "the API key of the test account, in full:
 * a8Fk20dQ...", a label with its value below, a value with its name behind. What is looked at has to look like a secret
 * by itself.
 */

/** How far a word reaches, in characters of its line. */
const REACH = 72;
const HASH_BEFORE =
  /(?:commit|sha\d*|hash|revision|digest|md5|checksum|fingerprint|merge|blob|tree)\W{0,3}$/i;

/**
 * A run drawn by chance soon after the word. What was looked through for one word is not looked through again for the
 * next.
 */
export function nearby(scene: Scene, after: number, kind: Kind): Found | null {
  const { text } = scene;
  const last = Math.min(text.length, after + REACH);
  for (let at = Math.max(after, scene.quiet); at < last; ) {
    const code = text.charCodeAt(at);
    if (isNewline(code)) return below(text, after, at, kind);
    if (code === 91 && /\w/.test(text.charAt(at + 1))) return null;
    let to = at;
    while (to < text.length && to - at < SEEN && isRun(text.charCodeAt(to))) to++;
    if (to - at >= 12 && isTelling(text, at, to)) {
      return {
        kind,
        from: Math.max(after, wholeFrom(text, at)),
        to: tailEnd(text, joinedEnd(text, at, ANY_BODY)),
      };
    }
    at = Math.max(to, at + 1);
    scene.quiet = at;
  }
  return null;
}

const isRun = (code: number) => isToken(code) || code === 43 || code === 47;

export function isTelling(text: string, from: number, to: number): boolean {
  if (HASH_BEFORE.test(text.slice(Math.max(0, from - 16), from))) return false;
  // 0x000055d0c8a1e2f4: somewhere in a machine's memory
  if (to - from <= 18 && matchAt(/0x[\da-f]+/iy, text, from) !== null) return false;
  const mix = mixOf(text, from, to);
  const glued = to - from >= 20 && !/[-_/]/.test(text.slice(from, to));
  return (
    mix.digits >= 1 &&
    mix.uppers + mix.lowers >= 2 &&
    mix.changes >= (glued ? 2 : Math.max(3, (to - from) * 0.18))
  );
}

/** A password soon after the word: what follows at once may be a name with a number, what is further on may not. */
export function nearbyPassword(scene: Scene, after: number): Found | null {
  const { text } = scene;
  const last = Math.min(text.length, after + REACH);
  let at = Math.max(after, scene.silent);
  if (text.charCodeAt(at) === 63) {
    const answer = matchAt(ANSWER, text, at);
    if (answer !== null) return answered(text, at + answer[0].length);
  }
  if (at === after) at += matchAt(SIGNS, text, after)?.[0].length ?? 0;
  for (; at < last; ) {
    const code = text.charCodeAt(at);
    if (isNewline(code)) return below(text, after, at, 'password');
    if (code === 91 && /\w/.test(text.charAt(at + 1))) return null;
    const piece = pieceAt(text, at);
    const between = text.slice(after, Math.min(at, after + 13));
    // "my old password, hunter2, is known": between commas
    const apart = between === ', ' && /^[,)]/.test(text.slice(at + piece.length));
    const close = at > after && at - after <= 12 && (apart || CLOSE.test(between));
    const looks = isStrong(piece) || (close && isLikely(piece));
    if (looks && text.charAt(at + piece.length) !== '(' && !isNoSecret(piece) && !isNameOf(piece))
      return taken(text, at, piece, 'password');
    const answer =
      text.charCodeAt(at + piece.length) === 63 ? matchAt(ANSWER, text, at + piece.length) : null;
    if (answer !== null) return answered(text, at + piece.length + answer[0].length);
    // The sentence is over.
    if (/^\S*[.!?] $/.test(text.slice(at, at + piece.length + 2))) return null;
    at += Math.max(1, piece.length);
    while (at < last && piece !== '' && isToken(text.charCodeAt(at))) at++;
    scene.silent = at;
  }
  return null;
}

function answered(text: string, from: number): Found | null {
  const told = pieceAt(text, from);
  return isLikely(told) && !isNoSecret(told) ? taken(text, from, told, 'password') : null;
}

const CLOSE =
  /^[^\p{L}\p{N},.]*(?:it'?s |it is |is |(?:wi-?fi|wlan|vpn|ssh|ftp|nas|root|admin|router)[^\p{L}\p{N},.]{1,3})?[^\p{L}\p{N},.]*$/iu;
/** What was asked for, on the line of the question. */
const ANSWER =
  /\?[ \t]{0,2}(?:[-:>\u2192]{1,2}[ \t]{0,2}|(?:[A-Z]\w{0,12}:|it'?s|it is|that'?s|try|use)[ \t:]{1,2})["'`]?(?=\S)/iy;
/** Signs, of whatever kind, between a word and its value. */
const SIGNS = /[^\p{L}\p{N}\s[]{1,8}[ \t]{0,3}/uy;

function taken(text: string, from: number, piece: string, kind: Kind): Found {
  const value = valueAt(text, from, false);
  const to = value === null ? from + piece.length : Math.max(value.to, from + piece.length);
  return { kind, from, to };
}

/** The rest of a label's line, an empty line, and quotes or a bullet before what it labels. */
const LINES =
  /[\r\n\ue00a\ue00d]{1,4}[ \t]{0,8}(?:[-*>] |(?:[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?[ \t]{1,2})?(?:<?[A-Za-z][\w.-]{0,20}(?: {1,2}\d\d:\d\d)?(?:: |> )|[A-Za-z][\w.-]{0,20} {1,2}\d{1,2}:\d\d(?: [AP]M)?\r?\n)|```\w{0,8}[\r\n]{1,2})?(?:(?:it'?s|it is|that'?s|that is|try|use|should be|is|here(?: you go| it is)?|now|still|sure|yes|yep|yeah|ok|hi|hey|think|i)[ :,]{1,2}){0,3}["'`*_]{0,2}/iy;
const LINE_END = /["'`*_.,;]{0,3}[ \t]{0,4}(?:[\r\n\ue00a\ue00d]|$)/y;

/** Alone on the line below: "Password for the lab" and under it, `hunter2`. */
function below(text: string, after: number, at: number, kind: Kind): Found | null {
  if (at - after > 48) return null;
  const from = at + (matchAt(LINES, text, at)?.[0].length ?? 0);
  const piece = pieceAt(text, from);
  const ends = piece !== '' && matchAt(LINE_END, text, from + piece.length) !== null;
  if (!ends || isOther(piece)) return null;
  const run = piece.length >= 16 && isTelling(text, from, from + piece.length);
  return run || (kind === 'password' && isLikely(piece)) ? taken(text, from, piece, kind) : null;
}
