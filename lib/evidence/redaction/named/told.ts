import { isNoSecret } from '../innocents/no-secret';
import { type Candidate, isNoPair, isNoValue } from '../innocents/no-value';
import { isCode } from '../innocents/references';
import { isHex, isMixed, isUnsayable, mixOf } from '../looks/chance';
import { DATED, isLikely, isStrong } from '../looks/strong';
import { matchAt } from '../reading/scene';
import { isPlural } from '../values/list';
import { SEEN, type Value } from '../values/value';
import type { Tie, Word } from './tie';

/**
 * Whether a value is a secret, given the word before it and how the two are tied: the plainer the sign, the less it has to
 * look like one.
 */
export function isTold(text: string, value: Value, word: Word, tie: Tie, name: string): boolean {
  const seen = text.slice(value.from, Math.min(value.to, value.from + SEEN));
  const one: Candidate = { text, value, seen, mix: mixOf(text, value.from, value.to), word, tie, name };
  if (word === 'session') return isSession(one);
  if (isNoValue(one)) return false;
  if (NUMBERED.test(name) && /^\d{3,4}[ -]?\d{0,4}$/.test(seen))
    return tie !== 'beside' || seen.length >= 5 || (seen.length >= 3 && /cv[vc]|pin$/i.test(name));
  if (word === 'token' && value.quoted && / /.test(seen))
    return isMixedOrSigned(one) && !/^[A-Z]?[a-z]+ [a-z]+ /.test(seen);
  if (tie === 'pair' && !isPlural(name)) return isPaired(one);
  if (tie === 'named') return isNamed(one);
  return value.quoted ? isQuoted(one) : isBare(one);
}

/** Names of what is a few digits. */
const NUMBERED = /[ck]od|otp|[2m]fa|\btan$|pin|puk|cv[vc]|код|[码碼]|コード|番号|번호|číslo/i;

const isMixedOrSigned = ({ mix }: Candidate) => isMixed(mix) || (mix.others > 0 && mix.digits > 0);

/** What an app of codes is set up with (RFC 6238), in base32; one in thirty has no digit. */
export const isSeed = (text: string, at: number) =>
  matchAt(/[A-Z2-7]{16,64}={0,6}(?!\w)/y, text, at) !== null;

/** Of a session, or a key of whatever: its name says little. */
function isSession(one: Candidate): boolean {
  const { text, value, seen, mix, tie } = one;
  if (tie === 'pair' && isSeed(text, value.from)) return true;
  // npm: a name and its password in base64
  if (/(?:^|[\s:/])_auth ?= ?["']?$/.test(text.slice(Math.max(0, value.from - 12), value.from)))
    return /^[A-Za-z\d+/]{8,}={0,2}$/.test(seen);
  const long = tie === 'pair' && mix.length >= 24 && mix.changes >= mix.length * 0.38;
  if (mix.length < 8 || (mix.digits === 0 && !long)) return false;
  // cache key=user:4821:profile
  if (seen.includes(' ') || /^[a-z_]+(?::[\w*{}-]+)+$/.test(seen) || isNoValue(one)) return false;
  // Over no sign it has to be more than a name.
  if (tie !== 'pair') return !value.quoted && mix.length >= 16 && isRunOfKey(seen, mix.changes);
  if (mix.digits === 0 || mix.changes >= 3 || isHex(seen)) return true;
  if (/[A-Z]_AUTH=["']?$/.test(text.slice(Math.max(0, value.from - 8), value.from))) return isLikely(seen);
  if (mix.length >= 10 && isUnsayable(seen.replace(/\d/g, '').toLowerCase())) return true;
  const enough = mix.digits === mix.length || (mix.changes >= 2 && text.charCodeAt(value.from - 1) === 61);
  return mix.length >= 12 && enough;
}

const isRunOfKey = (seen: string, changes: number) =>
  /^[\w+/=.~-]+$/.test(seen) && /\d/.test(seen) && changes >= Math.max(4, seen.length * 0.15);

/** Two groups of one length, behind the name of what is lost and found again. */
const HALVES = /^(?:[a-z]{4}-[a-z]{4}|[a-z]{5}-[a-z]{5})$/;
const SPARE = /^(?:recover|back|rescue|scratch|reserv|emergenc).*code$/i;

/** Behind a plain sign. */
function isPaired(one: Candidate): boolean {
  const { text, value, seen, mix, word, name } = one;
  if (!value.quoted && isNoPair(one)) return false;
  if (word === 'password') return mix.length >= 3 || value.quoted;
  if (value.quoted || text.charCodeAt(value.from - 1) === 61) return mix.length >= 6;
  if (/[!@#$%^&*]/.test(seen.slice(1, -1)) && mix.length >= 6) return true;
  // One in thirty codes has no digit.
  if (SPARE.test(name) && HALVES.test(seen) && !seen.split('-').some(isNoSecret)) return true;
  const long = mix.length >= 16 || (mix.digits === mix.length && mix.length >= 8);
  return long || (isMixedOrSigned(one) && mix.length >= 5);
}

/** `14d`, `v2.1`, `2026-01-03T10:00Z`: told of a password, not the password. */
const COUNTED = new RegExp(
  `^(?:v?[\\d.,:/+-]+[a-zA-Z%]{0,4}|\\d{4}-\\d\\d-\\d\\dT.*|(?:${DATED})[-/.]?(?:19|20)\\d\\d)$`,
);

/** Over words that need not belong to the name. */
function isNamed({ seen, mix, word }: Candidate): boolean {
  if (word !== 'password' || mix.length < 5) return false;
  if (mix.digits === mix.length) return mix.length === 6;
  return isMixed(mix) && (mix.digits > 0 || mix.changes >= 4) && !COUNTED.test(seen);
}

function isQuoted(one: Candidate): boolean {
  const { seen, mix, word, tie, name } = one;
  if (tie !== 'beside') return mix.length >= 4 && isPhrase(seen);
  // API key "ci-deploy": what somebody called it.
  if (word === 'token') return isMixedOrSigned(one) && (mix.length >= 12 || isStrong(seen));
  return (
    mix.length >= 4 && (/phrase/i.test(name) || !/ .* /.test(seen) || (mix.digits > 0 && isPhrase(seen)))
  );
}

/** Up to five words that begin no sentence. */
const isPhrase = (seen: string) => !/(?: \S*){5}/.test(seen) && !isNoSecret(seen.split(' ', 1)[0] ?? '');

/** The rest of the name, and its own value: Κωδικός πρόσβασης=... */
const NAMED = /^\p{L}{2,24}[=:][^=:]/u;

/** Behind a verb, other words, or nothing, without quotes. */
function isBare(one: Candidate): boolean {
  const { seen, mix, word, tie } = one;
  if (isCode(seen) || (tie === 'beside' && NAMED.test(seen))) return false;
  if (word === 'password' && mix.digits === mix.length && mix.length >= 6)
    if (!/^(?:19|20)\d{6}$/.test(seen)) return true;
  if (isOfWords(one)) return true;
  if (tie === 'verb') return mix.length >= 5 && looksTold(one);
  if (word === 'token') return isMixedOrSigned(one) && mix.length >= 8 && mix.changes >= 2;
  return mix.length >= 6 && (mix.digits > 0 || isStrong(seen) || SPLIT.test(seen)) && looksTold(one);
}

/** Four words and more, joined as generators of passphrases join them. */
const PASSPHRASE = /^[A-Za-z][a-z]{3,}(?:[-_.][A-Za-z][a-z]{3,}){3,}$/;
/** Three of them, where the name says that it is one. */
const OF_WORDS = /^[A-Za-z][a-z]{2,}(?:[-_.][A-Za-z][a-z]{2,}){2,}$/;
const IN_WORDS = /(?:[a-z]{3,14} ){2,9}[a-z]{3,14}(?=[.]?[ \t]{0,4}(?:[\r\n"']|$))/y;

const isOfWords = ({ text, value, seen, tie, name }: Candidate) =>
  /phrase/i.test(name) &&
  (OF_WORDS.test(seen) || (tie === 'distant' && matchAt(IN_WORDS, text, value.from) !== null));

/** No word holds these. */
const SPLIT = /[a-z][!#$%^][a-z]/i;

function looksTold(one: Candidate): boolean {
  const { seen, mix } = one;
  if (isMixedOrSigned(one) || isUnsayable(seen) || PASSPHRASE.test(seen)) return true;
  return mix.others > 0 && mix.others < mix.length && !/^\p{L}+(?:[-'/._]\p{L}+)*$/u.test(seen);
}
