import { namesPassword } from '../innocents/no-secret';
import type { Found, Kind } from '../kinds';
import { isCasing, mixOf } from '../looks/chance';
import { isLikely } from '../looks/strong';
import { ESCAPED, escaped } from '../reading/disguises';
import { placeholderAt } from '../reading/placeholder';
import { isAlnum, matchAt } from '../reading/scene';
import { grouped } from '../values/groups';
import { listed } from '../values/list';
import { SEEN, type Value, valueAt } from '../values/value';
import { wholeOf } from '../values/whole';
import { wrapping } from '../values/wrapped';
import type { Place, Word } from './tie';
import { isSeed, isTold } from './told';

/** What a word is tied to, if it is a secret. `'none'`: it is known to be none, and nothing else is to be looked for. */
export type Tied = Found | readonly Found[] | 'none' | null;

export const KIND: Record<Word, Kind> = { password: 'password', token: 'token', session: 'token' };

/** The secret at one of the places that a name, from `from` to before `after`, is tied to. */
export function readTied(text: string, from: number, after: number, word: Word, [tie, place]: Place): Tied {
  const around = tie === 'pair' || tie === 'beside' || tie === 'verb' ? wrapping(text, place) : null;
  const start = place + (around?.length ?? 0);
  // {{ .Values.password | quote }}
  if (text.charCodeAt(from - 1) === 46 && tie !== 'pair' && /^ ?\|(?!\|)/.test(text.slice(after, after + 3)))
    return 'none';
  // Its secret was replaced already.
  if (placeholderAt(text, start) !== null || placeholderAt(text, start + 1) !== null) return 'none';
  if (word === 'session' && !mayBeSession(text, start)) return null;
  const groups = isAlnum(text.charCodeAt(start)) ? grouped(text, start, KIND[word], tie !== 'beside') : null;
  if (groups !== null) return groups;
  const encoded = isEncoded(text, from, after, start);
  const inTag = tie !== 'beside' && text.charAt(start - 1) === '>';
  // enable secret 0 ...: a password after all.
  const kept = /[ \t]\d{1,2}[ \t]$/.test(text.slice(start - 4, start)) || tie === 'verb';
  const isAnySign = word === 'password' || kept || isAssigned(text, from, after);
  const ends = (inQuery(text, from, after) ? '&' : '') + (isAnySign ? '' : TOKEN_ENDS);
  const seen = withoutScheme(text, valueAt(text, start, encoded, inTag, SEEN, ends));
  if (seen === null) return null;
  // Password: Passwort: hunter2. The next name tells.
  if (!seen.quoted && isSign(text.charCodeAt(seen.to)) && namesPassword(text.slice(seen.from, seen.to)))
    return 'none';
  // "password", "type": what a colon follows is a name.
  if (tie !== 'pair' && seen.quoted && /^["'] ?:/.test(text.slice(seen.to, seen.to + 3))) return null;
  if (around?.sure === false && !isLikely(text.slice(seen.from, seen.to))) return null;
  const name = text.slice(from, after);
  if (!isTold(text, seen, word, tie, name)) return null;
  // Its secret has a name of its own: "Data Source=...;Password=..."
  if (/conn/i.test(name) && HOLDS_NAMED.test(text.slice(seen.from, seen.from + 512))) return 'none';
  if (seen.quoted) return listed(text, { kind: KIND[word], from: seen.from, to: seen.to }, name);
  const end = valueAt(text, seen.from, encoded, inTag, undefined, ends)?.to ?? seen.to;
  const to = wholeOf(text, seen.from, end, word, tie, name);
  return listed(text, { kind: KIND[word], from: seen.from, to }, name);
}

const isSign = (code: number) => code === 58 || code === 61;

/** No session is told without a digit, a seed and a long run of letters in odd cases aside. */
function mayBeSession(text: string, from: number): boolean {
  for (let at = from; at < from + SEEN; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
    if (code === 10 || !(code >= 0)) break;
  }
  if (isSeed(text, from) || /_auth ?= ?["']?$/.test(text.slice(Math.max(0, from - 10), from))) return true;
  const run = matchAt(/[A-Za-z]{24,64}/y, text, from)?.[0] ?? '';
  return isCasing(mixOf(run, 0, run.length));
}

/** A connection string whose password says so itself. */
const HOLDS_NAMED = /^[^;]{1,120};(?:[^;]{0,60};){0,8}[^;=]{0,20}(?:password|pwd|key|secret|token)=[^;]/i;

const SCHEME = /(?:Bearer|Basic|Token|Bot|ApiKey)[ \t\ue020]{1,2}(?=\S)/iy;

/** "token": "Bearer ...": how it is presented is no secret. */
function withoutScheme(text: string, value: Value | null): Value | null {
  const scheme = value === null ? null : matchAt(SCHEME, text, value.from);
  if (value === null || scheme === null) return value;
  const from = value.from + scheme[0].length;
  if (!value.quoted) return valueAt(text, from, false, false, SEEN);
  return from < value.to ? { ...value, from } : null;
}

/** Tokens hold no bars, commas, brackets and hashes, which passwords may. */
const TOKEN_ENDS = `|,()[]{}<>#${escaped('&')}`;

/** `export MAIL_TOKEN=...`: on a line of its own, as files of settings and shells have it, a value may hold any sign. */
const isAssigned = (text: string, from: number, after: number) =>
  text.charCodeAt(after) === 61 &&
  /[A-Z_]/.test(text.charAt(from)) &&
  /(?:^|\n)[ \t]*(?:(?:export|set|setx|ENV|ARG) )?[A-Z\d_]*$/.test(
    (from > 60 ? '\0' : '') + text.slice(Math.max(0, from - 60), from),
  );

/** ?token=...&x: a parameter of an address, which the next one ends. */
const inQuery = (text: string, from: number, after: number) =>
  text.charCodeAt(after) === 61 && (text.charCodeAt(from - 1) === 63 || text.charCodeAt(from - 1) === 38);

/** Whether name and value stand in an address's own writing. */
function isEncoded(text: string, from: number, after: number, start: number): boolean {
  if (text.charAt(after) === '=' && /[\ue026\ue03f]/.test(text.charAt(from - 1))) return true;
  if (isEncodedSign(text, from - 1)) return true;
  for (let at = after; at < start; at++) if (isEncodedSign(text, at)) return true;
  return false;
}

function isEncodedSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === ESCAPED + 61 || code === ESCAPED + 58 || code === ESCAPED + 32) return true;
  return code === 37 && /^%3d/i.test(text.slice(at, at + 3));
}
