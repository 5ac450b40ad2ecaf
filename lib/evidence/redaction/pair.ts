import { isCasing, mixOf } from './chance';
import { columns } from './columns';
import { IS } from './copulas';
import { ESCAPED, escaped } from './fold';
import { grouped, several } from './groups';
import type { Found, Kind } from './kinds';
import { listed } from './list';
import { besideName } from './markup';
import { before, fromTo, nearby, nearbyPassword } from './nearby';
import { isNoSecret } from './no-secret';
import { placeholderAt } from './placeholder';
import {
  isAlnum,
  isLetter,
  isToken,
  isUpper,
  matchAt,
  type Read,
  type Rule,
  startsPart,
  startsWord,
} from './scene';
import { isLikely } from './strong';
import { type Tie, ties, type Word } from './ties';
import { joinedEnd, maskOf } from './token';
import { SESSION_WORDS, TOKEN_WORDS } from './token-words';
import { isSeed, isTold, SEEN } from './told';
import { type Value, valueAt } from './value';
import { PASSWORD_WORDS } from './words';
import { wrapping } from './wrapped';

/**
 * Secrets that only the word before them tells: `password: hunter2`, `"api_key": "..."`, `token=...`, "the password is
 * hunter2". The plainer the sign between the two, the less the value itself has to look like a secret.
 */
const KIND: Record<Word, Kind> = { password: 'password', token: 'token', session: 'token' };

/** What may follow a word in Latin letters and still be its name: passwords, token2, secret_key_base, tokenProd. */
const TAIL = /(?:s(?![a-z]))?(?:[_.-][A-Za-z][\w-]{0,24}|[_-]?\d{1,4}(?!\w)|(?=[A-Z])\w{1,24})?/y;
/** Endings of a word in its language. */
const INFLECTED = new RegExp(`[\\p{L}\\p{M}]{1,5}(?=[ \\t]?[:=\\u055d]|[ \\t]${IS}[ \\t])`, 'uy');
/** The same in Latin letters: lösenordet, jelszavam, şifrem; and whatever stands before a sign. English has none of them. */
const INFLECTED_LATIN = new RegExp(
  `[a-z\\u00c0-\\u024f]{1,6}(?=[ \\t]?[:=]|[ \\t]${IS}[ \\t])(?<!s|ed|es)|(?:et|ets|en|n|t|am|em|im|om|um|a|ot|od|et|unk|uk|ım|imiz|iniz|i|ul|in|ini|sı|si|su|sü|[nm][ıiuü]z|nya|ku|mu)(?![a-z])`,
  'y',
);
const BENIGN_TAIL =
  /type|count|limit|usage|command|cmd$|algorithm|encryption$|placeholder|label|prompt|tooltip|title|message|error|invalid|secret_?ref|ur[il]|length|\blen|polic|manager|expir|ttl|budget|endpoint|name|hint|reset|changed|_at$|age$|file|path|required|enabled|policy|stdin|hasher|encoder|validat|generat|strength|rotation|rotated|review|scan|free|less|protected/i;

const reader =
  (word: Word, inside: boolean, phrases: boolean): Read =>
  (scene, from, end) => {
    const { text } = scene;
    const latin = isLetter(text.charCodeAt(from)) || text.charCodeAt(from) === 95;
    // A short name's part has one case: the lMDpB of a token is no mdp.
    if (latin && end - from <= 4 && !startsWord(text, from) && !ONE_CASE.test(text.slice(from, end)))
      return null;
    if (latin && !inside && !startsPart(text, from) && !isDefined(text, from) && !isShouted(text, from, end))
      return null;
    const next = text.charCodeAt(end);
    if (next === 32 && matchAt(PUBLIC, text, end) !== null) return null;
    if (latin && end - from <= 4 && isUpper(next) && isUpper(text.charCodeAt(end - 1))) return null;
    const glued = isLetter(next) || next > 127;
    const after = latin
      ? tailOf(text, end)
      : end + (glued ? (matchAt(INFLECTED, text, end)?.[0].length ?? 0) : 0);
    const bent = latin && glued && bends(text, from, end) ? matchAt(INFLECTED_LATIN, text, end) : null;
    if (bent !== null) return readBent(text, from, end + bent[0].length, word);
    if (after === null) return null;
    const phrase = phrases ? (matchAt(WORDS, text, after) ?? matchAt(NUMBERED, text, after)) : null;
    if (phrase !== null) {
      const start = after + phrase[0].length - (phrase[1] ?? '').length;
      return { kind: 'password', from: start, to: after + phrase[0].length };
    }
    const changed = word === 'password' && next === 32 ? fromTo(text, after) : null;
    if (changed !== null) return changed;
    const { length } = scene.later;
    columns(scene, from, after, KIND[word]);
    if (scene.later.length > length) return null;
    const list = several(text, from, after, KIND[word]);
    if (list !== null) return list;
    const classLike = latin && /^[A-Z][a-z]+[A-Z]/.test(text.slice(end, after));
    const tied = ties(text, from, after, word);
    // PasswordEncoderFactories (…)
    if (classLike && tied[0]?.[0] !== 'pair') return null;
    for (const [tie, place] of tied) {
      const around = tie === 'pair' || tie === 'beside' || tie === 'verb' ? wrapping(text, place) : null;
      const start = place + (around?.length ?? 0);
      // {{ .Values.password | quote }}
      if (
        text.charCodeAt(from - 1) === 46 &&
        tie !== 'pair' &&
        /^ ?\|(?!\|)/.test(text.slice(after, after + 3))
      )
        return null;
      // Its secret was replaced already; no other tie is to be looked for.
      if (placeholderAt(text, start) !== null || placeholderAt(text, start + 1) !== null) return null;
      if (word === 'session' && !hasDigit(text, start) && !isSeed(text, start) && !isLongCasing(text, start))
        break;
      const groups = isAlnum(text.charCodeAt(start))
        ? grouped(text, start, KIND[word], tie !== 'beside')
        : null;
      if (groups !== null) return groups;
      const encoded =
        isEncoded(text, from - 1) ||
        isEncoded(text, after, start) ||
        (text.charAt(after) === '=' && /[\ue026\ue03f]/.test(text.charAt(from - 1)));
      const inTag = tie !== 'beside' && text.charAt(start - 1) === '>';
      const ends = word === 'password' ? '' : TOKEN_ENDS;
      const seen = withoutScheme(text, valueAt(text, start, encoded, inTag, SEEN, ends));
      // "password", "type": what a colon follows is a name.
      const isName =
        tie !== 'pair' && seen?.quoted === true && /^["'] ?:/.test(text.slice(seen.to, seen.to + 3));
      const looks =
        around === null || around.sure || (seen !== null && isLikely(text.slice(seen.from, seen.to)));
      if (seen !== null && !isName && looks && isTold(text, seen, word, tie, text.slice(from, after))) {
        const to = seen.quoted
          ? seen.to
          : (valueAt(text, seen.from, encoded, inTag, undefined, ends)?.to ?? seen.to);
        // Its secret has a name of its own: "Data Source=...;Password=..."
        const name = text.slice(from, after);
        if (/conn/i.test(name) && HOLDS_NAMED.test(text.slice(seen.from, seen.from + 512))) return null;
        const rest = seen.quoted ? null : matchAt(HALF, text, seen.from);
        const whole = seen.quoted ? to : wholeOf(text, seen.from, to, word, tie, name);
        const first = {
          kind: KIND[word],
          from: seen.from,
          to: Math.max(whole, seen.from + (rest?.[0].length ?? 0)),
        };
        return listed(text, first, name);
      }
      if (tie === 'pair') break;
    }
    const kind = KIND[word];
    const beside = besideName(text, from, after, kind);
    if (beside !== null) return beside.from < scene.done ? null : beside;
    if (word === 'session') return null;
    const told = before(text, from, kind);
    if (told !== null) return told;
    return word === 'password'
      ? (nearbyPassword(scene, after) ?? nearby(scene, after, kind))
      : nearby(scene, after, kind);
  };

/** What is no secret though a word before one begins it: kode pos, clave primaria. */
const PUBLIC =
  /[ ](?:pos|pocztow|postal|qr|promo|produk|barang|booking|warna|negara|wilayah|referral|voucher|bank|primari|foreign|foránea)/iy;

const ONE_CASE = /^(?:[A-Z]?[a-z]+|[A-Z]+)\d?$/;

/** `-Dpassword=...`, `-Ptoken=...` */
const isDefined = (text: string, from: number) =>
  /(?:^|\s)-[DPX]$/.test(text.slice(Math.max(0, from - 3), from));

/** `SSHPASS=...` */
const isShouted = (text: string, from: number, end: number) =>
  text.charCodeAt(end) === 61 && /^[A-Z]{4,8}$/.test(text.slice(from - 1, end));

/** A seed phrase: 12, 15, 18, 21 or 24 words of three to eight letters (BIP 39), which prose hardly ever has in a row. */
const PHRASE = /phrase|words|mnemonic|focal|seed|wallet/i;
const WORDS =
  /["'*]{0,2} ?(?:=|:|is|was|are)? {0,4}["']?((?:(?:[a-z]{3,8}(?:, ?|[ \n])){23}|(?:[a-z]{3,8}(?:, ?|[ \n])){20}|(?:[a-z]{3,8}(?:, ?|[ \n])){17}|(?:[a-z]{3,8}(?:, ?|[ \n])){14}|(?:[a-z]{3,8}(?:, ?|[ \n])){11})[a-z]{3,8})(?![a-z])/y;

/** The same with a number before each. */
const NUMBERED =
  /[^\p{L}\d]{1,6}((?:\d{1,2}[.):]?[ \t]?[a-z]{3,8}[\s,;|]{1,4}){11,23}\d{1,2}[.):]?[ \t]?[a-z]{3,8})(?![a-z])/uy;

/** Whether a word is of a language that bends its words. */
const bends = (text: string, from: number, end: number) =>
  end - from >= 5 &&
  !/^(?:pass(?:$|[cwpk])|parole$|.*(?:code|key|secret|phrase|words?)$|clave|senha|token|secret|geslo$)/i.test(
    text.slice(from, end),
  );

/** A bent word says less: what follows must look like a secret. */
function readBent(text: string, from: number, after: number, word: Word): Found | null {
  for (const [tie, start] of ties(text, from, after, word)) {
    if (placeholderAt(text, start) !== null || placeholderAt(text, start + 1) !== null) return null;
    const seen = valueAt(text, start, false, false, SEEN);
    const least = tie === 'pair' ? 'verb' : tie;
    if (seen === null || !isTold(text, seen, word, least, text.slice(from, after))) continue;
    return { kind: KIND[word], from: seen.from, to: valueAt(text, start, false)?.to ?? seen.to };
  }
  return null;
}

/** Plain words to the end of the line, of which the first is taken for a password already. */
const MORE_WORDS =
  /(?:[ \t][a-z]{3,14}){1,9}(?:[ \t]\d{1,4})?(?=[ \t]{0,4}(?:[\r\n"'<|\ue00a\ue00d\ue022]|$))/y;
/** The rest of a token that holds brackets and hashes, as those of Django: `...ev#bmo(*d)...`. */
const MORE_SIGNS = /[*!?.:']{0,3}[(){}[\]#][^\s"'`,;|<\u005b\ue022\ue00a]{0,160}(?=[\s"'`,;]|$)/y;

const STORED = maskOf('./$=,+');

/** Where a value ends that seemed to end sooner. */
function wholeOf(text: string, from: number, to: number, word: Word, tie: Tie, name: string): number {
  // As it is stored (crypt(3)), commas and all.
  if (matchAt(/\$\w{1,16}\$/y, text, from) !== null) return Math.max(to, joinedEnd(text, from, STORED));
  const phrase = tie === 'distant' && /phrase/i.test(name);
  if (tie !== 'pair' && !phrase) return to;
  if (word === 'password') {
    const more = /^[a-z]{3,14}$/.test(text.slice(from, to)) ? matchAt(MORE_WORDS, text, to)?.[0] : undefined;
    const words = more?.trim().split(/[ \t]/) ?? [];
    const enough = words.length >= (/phrase|answer/i.test(name) ? 1 : 2);
    return more !== undefined && enough && !words.some(isNoSecret) ? to + more.length : to;
  }
  const more = matchAt(MORE_SIGNS, text, to)?.[0].replace(/[)\]}>]+$/, '') ?? '';
  const mix = mixOf(more, 0, more.length);
  const odd = /[!%^*]/.test(text.slice(from, Math.min(to, from + SEEN)));
  const drawn = mix.digits > 0 && mix.changes >= 2 && (odd || !/^[#(]?[A-Za-z_]\w*[=:]|:\/\//.test(more));
  return drawn ? to + more.length : to;
}

/** A code in two halves: 204 771. */
const HALF = /\d{3} \d{3}(?![\w.,:])/y;
/** A connection string whose password says so itself. */
const HOLDS_NAMED = /^[^;]{1,120};(?:[^;]{0,60};){0,8}[^;=]{0,20}(?:password|pwd|key|secret|token)=[^;]/i;

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

/** Tokens hold no bars, commas, brackets and hashes, which passwords may. */
const TOKEN_ENDS = `|,()[]{}<>#${escaped('&')}`;

function tailOf(text: string, end: number): number | null {
  const next = text.charCodeAt(end);
  if (!isToken(next) && next !== 46) return end;
  const tail = matchAt(TAIL, text, end)?.[0] ?? '';
  if (BENIGN_TAIL.test(tail)) return null;
  const after = end + tail.length;
  // AGE-SECRET-KEY-1..., sb_secret__...: the name goes on.
  const goesOn = text.slice(after, after + 9);
  if (/^(?:[-_]\d[A-Za-z\d]|[-_]{2}[A-Za-z\d]|[-_]\d_\w{6})/.test(goesOn)) return null;
  return isAlnum(text.charCodeAt(after)) ? null : after;
}

/** One in two hundred long ones has no digit. */
function isLongCasing(text: string, at: number): boolean {
  const run = matchAt(/[A-Za-z]{24,64}/y, text, at)?.[0] ?? '';
  return isCasing(mixOf(run, 0, run.length));
}

/** No session is told without a digit. */
function hasDigit(text: string, from: number): boolean {
  for (let at = from; at < from + SEEN; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
    if (code === 10 || !(code >= 0)) return false;
  }
  return false;
}

/** Whether `=`, `:` or a space stands there in an address's own writing. */
function isEncoded(text: string, from: number, to = from + 1): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === ESCAPED + 61 || code === ESCAPED + 58 || code === ESCAPED + 32) return true;
    if (code === 37 && /^%3d/i.test(text.slice(at, at + 3))) return true;
  }
  return false;
}

/** A name of several words is written in four ways: api key, api-key, api_key, apiKey. */
const spellings = (name: string): string[] =>
  /^[ -~]+$/.test(name) && /[ -]/.test(name)
    ? ['', ' ', '-', '_'].map((join) => name.split(/[ -]/).join(join)).concat(name)
    : [name];

const rulesOf = (word: Word, words: readonly string[]): Rule[] =>
  [false, true].flatMap((phrases) => {
    const some = words.filter((one) => PHRASE.test(one) === phrases);
    const parts = some.filter((one) => !one.startsWith('~')).flatMap(spellings);
    return [
      { anchors: [...new Set(parts)], read: reader(word, false, phrases) },
      {
        anchors: some.filter((one) => one.startsWith('~')).map((one) => one.slice(1)),
        read: reader(word, true, phrases),
      },
    ];
  });

export const pairRules: readonly Rule[] = [
  ...rulesOf('password', PASSWORD_WORDS),
  ...rulesOf('token', TOKEN_WORDS),
  ...rulesOf('session', SESSION_WORDS),
];
