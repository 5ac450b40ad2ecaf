import { isNoSecret } from '../innocents/no-secret';
import type { Found, Kind } from '../kinds';
import { isHex, isMixed, mixOf } from '../looks/chance';
import { isLikely, isOther, isStrong } from '../looks/strong';
import { matchAt } from '../reading/scene';
import { isTelling } from './nearby';

/** A value before the name that tells it: "hunter2 is the password", `3f9a...: api key`, "the password from hunter2 to hunter3". */

/** What leads from a value to its name: "is the new wifi". */
const WHOSE = '(?:(?!where|when|what|who|why|how|which|that|no[tn ])[\\p{L}-]{1,14}[ ]){0,4}';
const BEFORE = new RegExp(
  `(?:^|[\\s"'(\`])([^\\s"'(\`\\u005b]{6,64}?)(?:["'\`] (?:in|into|im|dans|en) ${WHOSE}|["'\`),:;]{0,3}(?: (?:is|was|as|ist|als|est|es|como|è|come) ${WHOSE}| {0,3}(?:<[-=]{1,2}|\\u2190|#|//) ?${WHOSE}| {1,3}\\( ?${WHOSE}))$`,
  'u',
);

/** What the line before the word ends with, when a value can stand before that. */
const JOINED = new RegExp(
  `(?:[ \\t"'\`](?:is|was|as|ist|als|est|es|como|è|come|in|into|im|dans|en) |<[-=]{1,2} ?|\\u2190 ?|# ?|// ?|\\( ?)${WHOSE}$`,
  'iu',
);

/** At once, whatever the sentence goes on with. */
const JOINED_AT_ONCE =
  /(?:[ \t](?:is|was|as|ist|als|est|es|como|è|come|the|my|your|his|her|our|their|a|new|old|das|mein|le|mon|la|mi|su|il) |<[-=]{1,2} ?|\u2190 ?|# ?|\/\/ ?|\()$/i;
const endsPart = (text: string, at: number) =>
  matchAt(ENDS_LINE, text, at) !== null || matchAt(ENDS_PART, text, at) !== null;

/** On a line of its own: `3f9a...: api key`, `hunter2 - wifi password`. */
const LISTED =
  /[\r\n][ \t]{0,8}(?:[-*>\u2022] )?["'`*]{0,2}([^\s"'`,;|]{6,64}?)["'`*]{0,2}(?: ?[:=] ?| -{1,2}>? | ?[\u2190-\u2192] ?)(?:[\p{L}-]{2,16} ){0,3}$/u;
/** Just before it: `60b13a7c... secret key`. What begins its line is a commit. */
const DIRECT =
  /[^\r\n]{3}[\s"'(`]([\w+/=-]{20,128})["'`]? (?:(?:api|secret|access|admin|private|auth|as|is|my|the|your|our|live|test|team|master|service) ){0,3}$/i;
const OF_COMMIT = /(?:^|\s)(?:in|of|at|from|to|by|see|since|after|before|until|with)[ (`]{1,2}$/i;
const ENDS_PART = /["'`]?[.,;:)!?](?:\s|$)/y;
const ENDS_LINE = /["'`*.]{0,2}[ \t]{0,4}(?:[\r\n]|$)/y;

/** "hunter2 is the password", "hunter2 (password)" */
export function before(text: string, at: number, after: number, kind: Kind): Found | null {
  const code = text.charCodeAt(at - 1);
  const ends = endsPart(text, after);
  const joined =
    (code === 32 || code === 40 || code === 35) &&
    (ends
      ? JOINED.test(text.slice(Math.max(0, at - 64), at))
      : JOINED_AT_ONCE.test(text.slice(Math.max(0, at - 8), at)));
  if (!joined && !ends) return null;
  // The beginning of a text is one of a line.
  const seen = (at > 96 ? '' : '\n') + text.slice(Math.max(0, at - 96), at);
  const value = ((joined ? BEFORE : LISTED).exec(seen) ?? (kind === 'token' ? DIRECT.exec(seen) : null))?.[1];
  if (value === undefined || isOther(value) || (!joined && isNoSecret(value))) return null;
  const from = at - seen.length + seen.lastIndexOf(value);
  const mix = mixOf(text, from, from + value.length);
  // Reverted in 515c45a6... (token handling)
  if (isHex(value) && OF_COMMIT.test(text.slice(Math.max(0, from - 10), from))) return null;
  if (kind !== 'password')
    return value.length >= 12 && isTelling(text, from, from + value.length)
      ? { kind, from, to: from + value.length }
      : null;
  if (mix.digits === value.length || !(mix.digits > 0 ? isMixed(mix) : isStrong(value))) return null;
  return { kind: 'password', from, to: from + value.length };
}

const FROM_TO =
  /[ \t]{1,2}(?:from|von|de|du|da|van|från|fra|z|с)[ \t](["'`]?)(\S{4,64}?)\1[ \t](?:to|auf|zu|à|a|para|in|naar|till|til|na|на)[ \t](["'`]?)(\S{4,64}?)\3(?=[.,;:!?]?(?:\s|$))/iy;

/** "changed the password from hunter2 to hunter3" */
export function fromTo(text: string, after: number): readonly Found[] | null {
  const match = matchAt(FROM_TO, text, after);
  if (match === null) return null;
  const [whole, , old = '', , now = ''] = match;
  if (!isLikely(old) && !isLikely(now)) return null;
  const first = after + whole.indexOf(old, 5);
  const second = after + whole.lastIndexOf(now);
  return [
    { kind: 'password', from: first, to: first + old.length },
    { kind: 'password', from: second, to: second + now.length },
  ];
}
