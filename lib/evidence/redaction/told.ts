import { isHex, isMixed, isUnsayable, mixOf } from './chance';
import { isNoSecret, namesPassword } from './no-secret';
import { isPlural } from './plural';
import { isCode, isItem, isKept, isMasked, isReferred, isVariable } from './references';
import { matchAt } from './scene';
import { DATED, isLikely, isStrong } from './strong';
import type { Tie, Word } from './ties';
import { TAG, type Value } from './value';

/** As much of a value as says what it is. */
export const SEEN = 64;

/** `"jsonwebtoken": "^9.0.2"` */
const VERSION = /^[\^~<>=v]{0,3}\d{1,4}(?:\.\d{1,6}){1,3}(?:-[a-z]+[.\d]*)?$/;

/** The rest of the name, and its own value: Κωδικός πρόσβασης=... */
const NAMED = /^\p{L}{2,24}[=:][^=:]/u;
/** `14d`, `v2.1`, `2026-01-03T10:00Z`: told of a password, not the password. */
const COUNTED = new RegExp(
  `^(?:v?[\\d.,:/+-]+[a-zA-Z%]{0,4}|\\d{4}-\\d\\d-\\d\\dT.*|(?:${DATED})[-/.]?(?:19|20)\\d\\d)$`,
);

/** Four words and more, joined as generators of passphrases join them. */
const PASSPHRASE = /^[A-Za-z][a-z]{3,}(?:[-_.][A-Za-z][a-z]{3,}){3,}$/;

/** Three of them, where the name says that it is one. */
const OF_WORDS = /^[A-Za-z][a-z]{2,}(?:[-_.][A-Za-z][a-z]{2,}){2,}$/;
const IN_WORDS = /(?:[a-z]{3,14} ){2,9}[a-z]{3,14}(?=[.]?[ \t]{0,4}(?:[\r\n"']|$))/y;

const isRunOfKey = (seen: string, changes: number) =>
  /^[\w+/=.~-]+$/.test(seen) && /\d/.test(seen) && changes >= Math.max(4, seen.length * 0.15);
/** Up to five words that begin no sentence. */
const isPhrase = (seen: string) => !/(?: \S*){5}/.test(seen) && !isNoSecret(seen.split(' ', 1)[0] ?? '');

/** What an app of codes is set up with (RFC 6238), in base32; one in thirty has no digit. */
export const isSeed = (text: string, at: number) =>
  matchAt(/[A-Z2-7]{16,64}={0,6}(?!\w)/y, text, at) !== null;

const isGeneric = (text: string, at: number) =>
  /^<[^/]/.test(text.slice(at, at + 2)) && matchAt(TAG, text, at) === null;

/** "mindestens 8 Zeichen": a word, a number and what is counted. */
const isRule = (text: string, value: Value, seen: string) =>
  !value.quoted &&
  /^[\p{L}\p{M}.]+$/u.test(seen) &&
  matchAt(
    /[ \t](?:[\p{L}\p{M}]{1,12}[ \t])?\d{1,3}(?:[-\u2013]\d{1,3})?\+?[ -]?(?!\d)[\p{L}\p{M}]{2}/uy,
    text,
    value.to,
  ) !== null;

/** What a form says beside its field: "Enter your password", "Mot de passe". */
const isLabel = (seen: string) => !/\d/.test(seen) && namesPassword(seen);

/** "all checks pass: lint, build", "pass: 142, fail: 3": it did. */
const isVerdict = (text: string, value: Value, seen: string) =>
  /^\d{1,5}$/.test(seen) ||
  (/^[A-Za-z][a-z]*$/.test(seen) &&
    matchAt(/(?:,[ \t]|[ \t](?!(?:and|user|for|on|with)\b))[A-Za-z][\w-]*(?![\w:=-])/y, text, value.to) !==
      null);

/** A name instead of a value: `api_key=api_key`, `password === confirmPassword`. */
function isName(text: string, value: Value, seen: string, name: string): boolean {
  const bare = seen.replace(/[)}\];,]+$/, '');
  if (!/^[A-Za-z_]\w*$/.test(bare) || value.to - value.from !== seen.length) return false;
  if (
    bare.toLowerCase() === name.toLowerCase() ||
    /^[a-z]+(?:[A-Z][a-z]+)*(?:Password|Passwd|Token|Secret|Key|Hash)$/.test(bare)
  )
    return true;
  return /[=!]==? ?$/.test(text.slice(Math.max(0, value.from - 4), value.from)) && !/\d/.test(bare);
}

/**
 * Whether a value is a secret, given the word before it and how the two are tied: the plainer the sign, the less it has to
 * look like one.
 */
export function isTold(text: string, value: Value, word: Word, tie: Tie, name: string): boolean {
  const length = value.to - value.from;
  const mix = mixOf(text, value.from, value.to);
  if (word === 'session' && tie === 'pair' && isSeed(text, value.from)) return true;
  if (
    word === 'session' &&
    mix.digits === 0 &&
    !(tie === 'pair' && length >= 24 && mix.changes >= length * 0.38)
  )
    return false;
  if (word === 'session' && length < 8) return false;
  // Most of what stands after a word: another word.
  if (word === 'token' && !value.quoted && length < 16 && mix.digits + mix.others === 0 && mix.changes < 2)
    if (text.charCodeAt(value.from - 1) !== 61 || tie !== 'pair') return false;
  const seen = text.slice(value.from, Math.min(value.to, value.from + SEEN));
  if (word === 'session' && seen.includes(' ')) return false;
  if (!/[\p{L}\p{N}]/u.test(seen)) return false;
  if (isNoSecret(seen) || isMasked(seen) || isKept(seen) || isReferred(name, seen) || isVariable(seen))
    return false;
  if (word !== 'password' && isItem(seen)) return false;
  // cache key=user:4821:profile
  if (word === 'session' && /^[a-z_]+(?::[\w*{}-]+)+$/.test(seen)) return false;
  if ((word !== 'password' || tie !== 'pair') && VERSION.test(seen)) return false;
  if (isRule(text, value, seen) || (value.quoted && isLabel(seen))) return false;
  // What a colon follows is a name: the next line of a list.
  if (
    tie !== 'pair' &&
    !value.quoted &&
    /^[A-Za-z][\w-]*$/.test(seen) &&
    mix.digits === 0 &&
    /^:(?:\s|$)/.test(text.slice(value.to, value.to + 2))
  )
    return false;
  // !Ref DbPassword, !secret wifi_password
  if (
    mix.digits === 0 &&
    /![A-Za-z]\w{1,15} $/.test(text.slice(Math.max(0, value.from - 18), value.from)) &&
    !value.quoted &&
    /^[A-Za-z][\w.-]*$/.test(seen)
  )
    return false;
  // A type: Promise<void>
  if (!value.quoted && isGeneric(text, value.to) && /^[A-Z]\w*$/.test(seen)) return false;
  if (!value.quoted && /^[A-Z][A-Za-z]*<[A-Za-z, |<>[\]]*$/.test(seen)) return false;
  // A call: its value is elsewhere.
  if (!value.quoted && text.charAt(value.to) === '(' && /^[A-Za-z_$][\w$.]*$/.test(seen)) return false;
  const digitsOnly = mix.digits === length;
  const mixed = isMixed(mix) || (mix.others > 0 && mix.digits > 0);
  const many = isPlural(name);
  // Over no sign: of a key it has to be more than a name.
  if (word === 'session' && tie !== 'pair')
    return !value.quoted && length >= 16 && isRunOfKey(seen, mix.changes);
  if (word === 'session')
    return (
      length >= 8 &&
      (mix.digits === 0 ||
        mix.changes >= 3 ||
        (/[A-Z]_AUTH=["']?$/.test(text.slice(Math.max(0, value.from - 8), value.from)) && isLikely(seen)) ||
        (digitsOnly && length >= 12) ||
        isHex(seen) ||
        (length >= 12 && mix.digits > 0 && mix.changes >= 2 && text.charCodeAt(value.from - 1) === 61))
    );
  if (
    /[ck]od|otp|pin|puk|cv[vc]|код|[码碼]|コード|번호|číslo/i.test(name) &&
    /^\d{3,4}[ -]?\d{0,4}$/.test(seen)
  )
    return tie !== 'beside' || length >= 5 || (length >= 3 && /cv[vc]|pin$/i.test(name));
  if (value.quoted && / /.test(seen) && word === 'token') return mixed && !/^[A-Z]?[a-z]+ [a-z]+ /.test(seen);
  if (tie === 'pair' && !many) {
    if (!value.quoted && (isCode(seen) || isName(text, value, seen, name))) return false;
    if (/(?:^|[^a-z])pass$/i.test(name) && !value.quoted && isVerdict(text, value, seen)) return false;
    if (word === 'password') return length >= 3 || value.quoted;
    if (value.quoted || text.charAt(value.from - 1) === '=')
      return length >= 6 && !(digitsOnly && length < 6);
    if (/[!@#$%^&*]/.test(seen.slice(1, -1)) && length >= 6) return true;
    return (mixed && length >= 5) || length >= 16 || (digitsOnly && length >= 8);
  }
  if (tie === 'named')
    return (
      word === 'password' &&
      length >= 5 &&
      ((digitsOnly && length === 6) || isMixed(mix)) &&
      (mix.digits > 0 || mix.changes >= 4) &&
      (digitsOnly || !COUNTED.test(seen))
    );
  if (value.quoted && tie !== 'beside') return length >= 4 && isPhrase(seen);
  // API key "ci-deploy": what somebody called it.
  if (value.quoted && word === 'token') return mixed && (length >= 12 || isStrong(seen));
  if (value.quoted) return length >= 4 && (/phrase/i.test(name) || !/ .* /.test(seen));
  if (isCode(seen) || (tie === 'beside' && NAMED.test(seen))) return false;
  const strong =
    mixed ||
    isUnsayable(seen) ||
    PASSPHRASE.test(seen) ||
    (/phrase/i.test(name) &&
      (OF_WORDS.test(seen) || (tie === 'distant' && matchAt(IN_WORDS, text, value.from) !== null))) ||
    (mix.others > 0 && mix.others < length && !/^\p{L}+(?:[-'/._]\p{L}+)*$/u.test(seen));
  if (word === 'password' && digitsOnly && length >= 6 && !/^(?:19|20)\d{6}$/.test(seen)) return true;
  if (tie === 'verb') return strong && length >= 5;
  return word === 'password'
    ? strong && length >= 6 && (mix.digits > 0 || isStrong(seen))
    : mixed && length >= 8 && mix.changes >= 2;
}
