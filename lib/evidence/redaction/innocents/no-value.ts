import type { Mix } from '../looks/chance';
import type { Tie, Word } from '../named/tie';
import { matchAt } from '../reading/scene';
import { TAG, type Value } from '../values/value';
import { isNoSecret, namesPassword } from './no-secret';
import { isCode, isItem, isKept, isMasked, isNameOf, isReferred, isVariable } from './references';

/** What stands behind a name, and all that is known of it. */
export interface Candidate {
  text: string;
  value: Value;
  /** What is looked at of the value. */
  seen: string;
  /** Of the whole value. */
  mix: Mix;
  word: Word;
  tie: Tie;
  name: string;
}

const codeBefore = ({ text, value }: Candidate) => text.charCodeAt(value.from - 1);

/** `"jsonwebtoken": "^9.0.2"` */
const VERSION = /^[\^~<>=v]{0,3}\d{1,4}(?:\.\d{1,6}){1,3}(?:-[a-z]+[.\d]*)?$/;
/** "mindestens 8 Zeichen": a number and what is counted. */
const COUNTS = /[ \t](?:[\p{L}\p{M}]{1,12}[ \t])?\d{1,3}(?:[-\u2013]\d{1,3})?\+?[ -]?(?!\d)[\p{L}\p{M}]{2}/uy;
/** "all checks pass: lint, build" */
const VERDICT = /(?:,[ \t]|[ \t](?!(?:and|user|for|on|with)\b))[A-Za-z][\w-]*(?![\w:=-])/y;

/** Why something is no secret, whatever names it. */
const REASONS: readonly ((one: Candidate) => boolean)[] = [
  ({ seen }) => !/[\p{L}\p{N}]/u.test(seen),
  ({ seen, name }) =>
    isNoSecret(seen) || isMasked(seen) || isKept(seen) || isReferred(name, seen) || isVariable(seen),
  ({ seen, word }) => word !== 'password' && isItem(seen),
  ({ seen, word, tie }) => (word !== 'password' || tie !== 'pair') && VERSION.test(seen),
  // io.jsonwebtoken:jjwt-api:0.12.6
  ({ seen, word }) => word !== 'password' && /^[a-z][\w.-]*:v?\d+(?:\.\d+)+[\w.-]*["')]*$/.test(seen),
  // Where something lies in a machine's memory, as a trace tells it: (p=0x7ffe0)
  ({ seen, word }) =>
    (word !== 'password' || seen.startsWith('(')) && /^\(?(?:\w{1,16}=)?0x[\da-f]{1,16}[),]*$/i.test(seen),
  // %(db_password)s: what a template is filled with
  ({ text, value, seen }) => text.startsWith('%(', value.from - 2) && /^\w+\)[sdr]$/.test(seen),
  // A colour
  ({ seen, word }) => word !== 'password' && /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(seen),
  // password=`pass show db`: a command
  ({ text, value, seen }) => value.quoted && / /.test(seen) && text.startsWith('=`', value.from - 2),
  // What a form says beside its field: "Enter your password", "Mot de passe".
  ({ value, seen }) => value.quoted && !/\d/.test(seen) && namesPassword(seen),
];

/** The same of what no quotes stand around. */
const BARE_REASONS: readonly ((one: Candidate) => boolean)[] = [
  ({ text, value, seen }) => /^[\p{L}\p{M}.]+$/u.test(seen) && matchAt(COUNTS, text, value.to) !== null,
  // What a colon follows is a name: the next line of a list.
  ({ text, value, seen, tie, mix }) =>
    tie !== 'pair' &&
    mix.digits === 0 &&
    /^[A-Za-z][\w-]*$/.test(seen) &&
    /^:(?:\s|$)/.test(text.slice(value.to, value.to + 2)),
  // !Ref DbPassword, !secret wifi_password
  ({ text, value, seen, mix }) =>
    mix.digits === 0 &&
    /![A-Za-z]\w{1,15} $/.test(text.slice(Math.max(0, value.from - 18), value.from)) &&
    /^[A-Za-z][\w.-]*$/.test(seen),
  // A type: Promise<void>
  ({ text, value, seen }) =>
    /^<[^/]/.test(text.slice(value.to, value.to + 2)) &&
    matchAt(TAG, text, value.to) === null &&
    /^[A-Z]\w*$/.test(seen),
  ({ seen }) => /^[A-Z][A-Za-z]*<[A-Za-z, |<>[\]]*$/.test(seen),
  // A call: its value is elsewhere.
  ({ text, value, seen }) => text.charCodeAt(value.to) === 40 && /^[A-Za-z_$][\w$.]*$/.test(seen),
  // What mostly stands behind a token's name: another word.
  (one) =>
    one.word === 'token' &&
    one.mix.length < 16 &&
    one.mix.digits + one.mix.others === 0 &&
    one.mix.changes < 2 &&
    !(one.tie === 'pair' && codeBefore(one) === 61),
];

/** Whether it is certainly none. */
export const isNoValue = (one: Candidate) =>
  REASONS.some((holds) => holds(one)) || (!one.value.quoted && BARE_REASONS.some((holds) => holds(one)));

/** Whether what stands behind a plain sign, without quotes, is a part of a program or says how something went. */
export function isNoPair(one: Candidate): boolean {
  const { text, value, seen, name } = one;
  if (isCode(seen) || isName(one)) return true;
  if (!/(?:^|[^a-z])pass$/i.test(name)) return false;
  // "tests pass: 142, fail: 3"
  return (
    /^\d{1,5}$/.test(seen) || (/^[A-Za-z][a-z]*$/.test(seen) && matchAt(VERDICT, text, value.to) !== null)
  );
}

/** A name instead of a value: `api_key=api_key`, `password === confirmPassword`. */
function isName({ text, value, seen, name }: Candidate): boolean {
  if (isNameOf(seen)) return true;
  const bare = seen.replace(/[)}\];,]+$/, '');
  if (!/^[A-Za-z_]\w*$/.test(bare) || value.to - value.from !== seen.length) return false;
  if (bare.toLowerCase() === name.toLowerCase()) return true;
  if (/^[a-z]+(?:[A-Z][a-z]+)*(?:Password|Passwd|Token|Secret|Key|Hash)$/.test(bare)) return true;
  return /[=!]==? ?$/.test(text.slice(Math.max(0, value.from - 4), value.from)) && !/\d/.test(bare);
}
