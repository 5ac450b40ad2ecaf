import type { Kind } from './kinds';
import { before, nearby } from './nearby';
import { isAlnum, isLetter, matchAt, type Read, type Rule, startsPart } from './scene';
import { ties, type Word } from './ties';
import { isTold, SEEN } from './told';
import { type Value, valueAt } from './value';
import { PASSWORD_WORDS, SESSION_WORDS, TOKEN_WORDS } from './words';

/**
 * Secrets that only the word before them tells: `password: hunter2`, `"api_key": "..."`, `token=...`, "the password is
 * hunter2". The plainer the sign between the two, the less the value itself has to look like a secret.
 */
const KIND: Record<Word, Kind> = { password: 'password', token: 'token', session: 'token' };

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
        const to = seen.quoted ? seen.to : (valueAt(text, seen.from, encoded, inTag)?.to ?? seen.to);
        return {
          kind: KIND[word],
          from: seen.from,
          to: word === 'password' || seen.quoted ? to : tokenValueEnd(text, seen.from, to),
        };
      }
      if (tie === 'pair') break;
    }
    const told = word === 'password' ? before(text, from) : null;
    if (told !== null) return told;
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

/** Tokens hold no bars, commas and brackets, which passwords may. */
function tokenValueEnd(text: string, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if ('|,()[]{}<>'.includes(text.charAt(at))) return at;
  return to;
}

function tailOf(text: string, end: number): number | null {
  const tail = matchAt(TAIL, text, end)?.[0] ?? '';
  if (BENIGN_TAIL.test(tail)) return null;
  const after = end + tail.length;
  return isAlnum(text.charCodeAt(after)) ? null : after;
}

/** A name of several words is written in four ways: api key, api-key, api_key, apiKey. */
const spellings = (name: string): string[] =>
  /^[ -~]+$/.test(name) && /[ -]/.test(name)
    ? ['', ' ', '-', '_'].map((join) => name.split(/[ -]/).join(join)).concat(name)
    : [name];

const rulesOf = (word: Word, words: readonly string[]): Rule[] => [
  {
    anchors: [...new Set(words.filter((one) => !one.startsWith('~')).flatMap(spellings))],
    read: reader(word, false),
  },
  {
    anchors: words.filter((one) => one.startsWith('~')).map((one) => one.slice(1)),
    read: reader(word, true),
  },
];

export const pairRules: readonly Rule[] = [
  ...rulesOf('password', PASSWORD_WORDS),
  ...rulesOf('token', TOKEN_WORDS),
  ...rulesOf('session', SESSION_WORDS),
];
