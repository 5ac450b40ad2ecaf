import { isMixed, mixOf } from './chance';
import type { Found, Kind } from './kinds';
import { wholeFrom } from './runs';
import { isNewline, isToken, type Scene } from './scene';
import { ANY_BODY, joinedEnd } from './token';
import { SEEN } from './told';

/** How far a word reaches, in characters of its line. */
const REACH = 72;
const HASH_BEFORE =
  /(?:commit|sha\d*|hash|revision|digest|md5|checksum|fingerprint|merge|blob|tree)\W{0,3}$/i;

/**
 * A run drawn by chance soon after the word, over other words: "the API key of the test account, in full: a8Fk20dQ...".
 * What was looked through for one word is not looked through again for the next.
 */
export function nearby(scene: Scene, after: number, kind: Kind): Found | null {
  const { text } = scene;
  const last = Math.min(text.length, after + REACH);
  for (let at = Math.max(after, scene.quiet); at < last; ) {
    const code = text.charCodeAt(at);
    if (isNewline(code) || code === 91) return null;
    let to = at;
    while (to < text.length && to - at < SEEN && isRun(text.charCodeAt(to))) to++;
    if (to - at >= 12 && isTelling(text, at, to)) {
      return { kind, from: Math.max(after, wholeFrom(text, at)), to: joinedEnd(text, at, ANY_BODY) };
    }
    at = Math.max(to, at + 1);
    scene.quiet = at;
  }
  return null;
}

const isRun = (code: number) => isToken(code) || code === 43 || code === 47;

function isTelling(text: string, from: number, to: number): boolean {
  if (HASH_BEFORE.test(text.slice(Math.max(0, from - 16), from))) return false;
  const mix = mixOf(text, from, to);
  const glued = to - from >= 20 && !/[-_/]/.test(text.slice(from, to));
  return (
    mix.digits >= 1 &&
    mix.uppers + mix.lowers >= 2 &&
    mix.changes >= (glued ? 2 : Math.max(3, (to - from) * 0.18))
  );
}

const BEFORE =
  /(?:^|[\s"'(])([^\s"'(]{6,64}?)["'),]{0,2} (?:is|was|as|ist|als|est|es|como|è|come) (?:(?:the|my|your|his|her|our|their|a|new|old|das|mein|le|mon|la|mi|su|il)[ ]){0,3}$/;

/** "hunter2 is the password" */
export function before(text: string, at: number): Found | null {
  if (text.charCodeAt(at - 1) !== 32) return null;
  const seen = text.slice(Math.max(0, at - 96), at);
  const value = BEFORE.exec(seen)?.[1];
  if (value === undefined) return null;
  const from = at - seen.length + seen.lastIndexOf(value);
  const mix = mixOf(text, from, from + value.length);
  if (mix.digits === 0 || mix.digits === value.length || !isMixed(mix)) return null;
  return { kind: 'password', from, to: from + value.length };
}
