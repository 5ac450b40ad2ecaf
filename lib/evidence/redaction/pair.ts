import { isHex, isMixed, mixOf } from './chance';
import { ESCAPED, escaped } from './fold';
import type { Found, Kind } from './kinds';
import {
  isAlnum,
  isLetter,
  isNewline,
  isToken,
  matchAt,
  type Read,
  type Rule,
  type Scene,
  startsPart,
} from './scene';
import { ANY_BODY, joinedEnd } from './token';
import { type Value, valueAt } from './value';
import { NO_SECRET, PARAMETER_WORDS, PASSWORD_WORDS, SESSION_WORDS, TOKEN_WORDS } from './words';

/**
 * Secrets that only the word before them tells: `password: hunter2`, `"api_key": "..."`, `token=...`, "the password is
 * hunter2". The plainer the sign between the two, the less the value itself has to look like a secret.
 */
type Word = 'password' | 'token' | 'session';
/** How a word is tied to what follows: as a pair, over other words, by a verb, or by standing before it. */
type Tie = 'pair' | 'distant' | 'verb' | 'beside';

const KIND: Record<Word, Kind> = { password: 'password', token: 'token', session: 'token' };

/** As much of a value as says what it is. */
const SEEN = 64;

const Q = `["'\`${escaped('"')}${escaped("'")}]`;
const COLON = `[:${escaped(':')}]`;
const SIGN = `(?:=>|:=|={1,3}|->|\\u2192|${COLON}{1,2}|\\||,[ \\t]{0,2}(?=${Q})|\\((?=${Q})| -{1,2}(?= ))`;
/** What may stand between the word and its sign: closing quotes, a remark in brackets, a `value` of its own. */
const CLOSE = `(?:${Q}|[*\\]_${escaped(']')}]){0,4}`;
const VALUE = `(?:[,;\\s]{0,8}${Q}?value${Q}?)?`;
const PAIR = new RegExp(
  `${CLOSE}[ \\t]{0,6}(?:(?:\\([^()\\n]{0,40}\\)|\\[[^\\[\\]\\n]{0,40}\\])[ \\t]{0,3})?${VALUE}[ \\t]{0,4}${SIGN}[*_]{0,2}[ \\t${escaped(' ')}]{0,8}[*_]{0,2}(?:![\\w!]{1,16} |[bruf]{1,2}(?=["']))?`,
  'iy',
);
const FAR = `(?:for|of|to|on|in|from|at|fur|zu|von|vom|beim|pour|du|de|des|para|per|del|di|voor|van|till|til|na|do|dla|для|от|к)`;
const DISTANT = new RegExp(
  `[ \\t]{1,2}${FAR} (?:[^\\n.:;=,!?"'<>|()]|\\.(?=\\S)){1,60}${COLON}[ \\t]{1,4}`,
  'iy',
);
const VERBS =
  "(?:is|was|are|were|will be|set to|reset to|changed to|now|today|ist|war|lautet|lautete|est|c'est|es|era|fue|sera|é|è|era|jest|byla|bylo|to|er|är|on|oli|je|bolo|este|то|это|est:|olan|เป็น|คือ)";
const VERB = new RegExp(
  `(?:[ \\t]{1,3}${VERBS}(?:[ \\t]{1,3}(?:now|still|set to|jetzt|nun))?[ \\t:]{1,4}|[ \\t]?(?:は|が|是|为|為|는|은|이|가)[ \\t:]{0,3})`,
  'iy',
);
const BESIDE = /[ \t]{1,4}(?=[^ \t])/y;
const NEXT_LINE = /[ \t]{0,4}\r?\n[ \t]{0,8}(?:[-*>] )?/y;
/** What may follow a word in Latin letters and still be its name: passwords, token2, secret_key_base, tokenProd. */
const TAIL = /(?:s(?![a-z]))?(?:[_.-][A-Za-z][\w-]{0,24}|[_-]?\d{1,4}(?!\w)|(?=[A-Z])\w{1,24})?/y;
const BENIGN_TAIL =
  /type|count|limit|usage|ur[il]|length|\blen|polic|manager|expir|ttl|budget|endpoint|name|hint|reset|changed|_at$|age$|file|path|required|enabled|policy|rotation|rotated|review|scan|free|less|protected/i;

const reader =
  (word: Word, inside: boolean): Read =>
  (scene, from, end) => {
    const { text } = scene;
    const latin = isLetter(text.charCodeAt(from)) || text.charCodeAt(from) === 95;
    if (latin && !inside && !startsPart(text, from)) return null;
    const after = latin
      ? tailOf(text, end)
      : end + (matchAt(/[\p{L}\p{M}]{1,4}(?=[ \t]?[:=])/uy, text, end)?.[0].length ?? 0);
    if (after === null) return null;
    for (const [tie, start] of ties(text, from, after, word)) {
      const encoded =
        /[\ue03d\ue03a\ue020]|%3d/i.test(text.slice(from - 1, start)) ||
        (text.charAt(after) === '=' && /[\ue026\ue03f]/.test(text.charAt(from - 1)));
      const inTag = text.charAt(from - 1) === '<';
      const seen = withoutScheme(text, valueAt(text, start, encoded, inTag, SEEN));
      if (seen !== null && isTold(text, seen, word, tie, text.slice(from, after))) {
        const to = seen.quoted ? seen.to : valueAt(text, seen.from, encoded, inTag)?.to;
        return { kind: KIND[word], from: seen.from, to: to ?? seen.to };
      }
      if (tie === 'pair') break;
    }
    return word === 'password' || word === 'token' ? nearby(scene, after, KIND[word]) : null;
  };

const SCHEME = /(?:Bearer|Basic|Token|Bot|ApiKey)[ \t\ue020]{1,2}(?=\S)/iy;

/** "token": "Bearer ...": how it is presented is no secret. */
function withoutScheme(text: string, value: Value | null): Value | null {
  const scheme = value === null ? null : matchAt(SCHEME, text, value.from);
  if (value === null || scheme === null) return value;
  const from = value.from + scheme[0].length;
  return value.quoted
    ? from < value.to
      ? { ...value, from }
      : null
    : valueAt(text, from, false, false, SEEN);
}

function tailOf(text: string, end: number): number | null {
  const tail = matchAt(TAIL, text, end)?.[0] ?? '';
  if (BENIGN_TAIL.test(tail)) return null;
  const after = end + tail.length;
  return isAlnum(text.charCodeAt(after)) ? null : after;
}

const CLOSERS = new Set(`"'\`*]_) \t${escaped('"')}${escaped("'")}${escaped(']')}`);
const SIGNS = new Set(`=:|-\u2192,([;vV\n${escaped(':')}`);

/** Whether a sign can come soon; saves the pattern in most of all cases, where the word stands in a sentence. */
function maySign(text: string, after: number): boolean {
  let at = after;
  while (at - after < 12 && CLOSERS.has(text.charAt(at))) at++;
  return SIGNS.has(text.charAt(at));
}

/** Where values may begin, and how they are tied to the word, the plainest first. */
function ties(text: string, from: number, after: number, word: Word): [Tie, number][] {
  if (text.charAt(from - 1) === '<' && text.charAt(after) === '>') return [['pair', after + 1]];
  const pair = maySign(text, after) ? matchAt(PAIR, text, after) : null;
  if (pair !== null) {
    const start = after + pair[0].length;
    const line = matchAt(NEXT_LINE, text, start);
    if (line === null && /[|,]| -/.test(pair[0])) return [['verb', start]];
    return line === null ? [['pair', start]] : [['beside', start + line[0].length]];
  }
  if (word === 'session') return [];
  const found: [Tie, number][] = [];
  const distant = matchAt(DISTANT, text, after);
  if (distant !== null) found.push(['distant', after + distant[0].length]);
  const verb = matchAt(VERB, text, after);
  if (verb !== null) found.push(['verb', after + verb[0].length]);
  const beside = matchAt(BESIDE, text, after);
  // An option of a command line: --password hunter2
  if (beside !== null)
    found.push([
      /(?:^|[^\w-])-{1,2}(?:[\w-]{0,20}-)?$/.test(text.slice(Math.max(0, from - 24), from))
        ? 'pair'
        : 'beside',
      after + beside[0].length,
    ]);
  return found;
}

const MASKED =
  /^(?:[*.\u2022\u25cf_#?-]+|[xX]+|[<{[][A-Za-z_ .-]*[>}\]]?|\{\{.*|%[sdv@].?|%\(.*|\$[{(].*|\$[A-Z][A-Z0-9_]+)$/;
const CODE =
  /^(?:[a-z_$][\w$.]*\((?:.*\).{0,2})?$|(?:process|os|this|self|config|env|req|request|props|import|settings|system|data|var|local|module|secrets|vault)\b[.[]|[A-Za-z_$]+(?:\.[A-Za-z_$]+)+[;,)]?$)/;

/** `"jsonwebtoken": "^9.0.2"` */
const VERSION = /^[\^~<>=v]{0,3}\d{1,4}(?:\.\d{1,6}){1,3}(?:-[a-z]+[.\d]*)?$/;

function isTold(text: string, value: Value, word: Word, tie: Tie, name: string): boolean {
  const length = value.to - value.from;
  const mix = mixOf(text, value.from, value.to);
  if (word === 'session' && (length < 8 || mix.digits === 0)) return false;
  const seen = text.slice(value.from, Math.min(value.to, value.from + SEEN));
  if (NO_SECRET.has(seen.toLowerCase()) || MASKED.test(seen)) return false;
  if (word !== 'password' && VERSION.test(seen)) return false;
  const digitsOnly = mix.digits === length;
  const mixed = isMixed(mix) || (mix.others > 0 && mix.digits > 0);
  const many = /s$/i.test(name) && !/pass$/i.test(name);
  if (word === 'session')
    return (
      length >= 8 && ((mix.digits > 0 && mix.changes >= 3) || (digitsOnly && length >= 12) || isHex(seen))
    );
  if (/code|otp|pin|cvv/i.test(name) && /^\d{3,4}[ -]?\d{0,4}$/.test(seen))
    return tie !== 'beside' || length >= 6;
  if (value.quoted && / /.test(seen) && word === 'token') return mixed && !/^[A-Z]?[a-z]+ [a-z]+ /.test(seen);
  if (tie === 'pair' && !many) {
    if (!value.quoted && CODE.test(seen)) return false;
    if (word === 'password') return length >= 3 || value.quoted;
    if (value.quoted || text.charAt(value.from - 1) === '=')
      return length >= 6 && !(digitsOnly && length < 6);
    return (mixed && length >= 5) || length >= 16 || (digitsOnly && length >= 8);
  }
  if (value.quoted) return length >= 4 && !/ .* /.test(seen);
  if (CODE.test(seen)) return false;
  const strong =
    mixed || (mix.others > 0 && mix.others < length && !/^[A-Za-z]+(?:[-'/._][A-Za-z]+)*$/.test(seen));
  if (tie === 'verb') return strong && length >= 5;
  return word === 'password'
    ? strong && length >= 6 && mix.digits > 0
    : mixed && length >= 8 && mix.changes >= 2;
}

/** How far a word reaches, in characters of its line. */
const REACH = 72;
const HASH_BEFORE =
  /(?:commit|sha\d*|hash|revision|digest|md5|checksum|fingerprint|merge|blob|tree)\W{0,3}$/i;

/**
 * A run drawn by chance soon after the word, over other words: "the API key of the test account, in full: a8Fk20dQ...".
 * What was looked through for one word is not looked through again for the next.
 */
function nearby(scene: Scene, after: number, kind: Kind): Found | null {
  const { text } = scene;
  const last = Math.min(text.length, after + REACH);
  for (let at = Math.max(after, scene.quiet); at < last; ) {
    const code = text.charCodeAt(at);
    if (isNewline(code) || code === 91) return null;
    let to = at;
    while (to < text.length && to - at < SEEN && isRun(text.charCodeAt(to))) to++;
    if (to - at >= 12 && isTelling(text, at, to))
      return { kind, from: at, to: joinedEnd(text, at, ANY_BODY) };
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

/** `?key=...`: the name alone says little, so the value must look like a secret. */
function readParameter({ text }: Scene, from: number, end: number): Found | null {
  const encoded = text.charCodeAt(from) >= ESCAPED;
  const value = valueAt(text, end, encoded, false, SEEN);
  if (value === null) return null;
  const length = value.to - value.from;
  const mix = mixOf(text, value.from, value.to);
  if (!(length >= 16 || (length >= 6 && isMixed(mix)))) return null;
  return { kind: 'token', from: value.from, to: valueAt(text, end, encoded)?.to ?? value.to };
}

const rulesOf = (word: Word, words: readonly string[]): Rule[] => [
  { anchors: words.filter((one) => !one.startsWith('~')), read: reader(word, false) },
  {
    anchors: words.filter((one) => one.startsWith('~')).map((one) => one.slice(1)),
    read: reader(word, true),
  },
];

export const pairRules: readonly Rule[] = [
  ...rulesOf('password', PASSWORD_WORDS),
  ...rulesOf('token', TOKEN_WORDS),
  ...rulesOf('session', SESSION_WORDS),
  {
    anchors: PARAMETER_WORDS.flatMap((word) => [`?${word}=`, `&${word}=`, `#${word}=`]),
    read: readParameter,
  },
];
