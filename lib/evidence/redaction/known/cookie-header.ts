import { isTelling } from '../around/nearby';
import type { Found } from '../kinds';
import { isHex, isMixed, mixOf } from '../looks/chance';
import { IS } from '../named/copulas';
import { placeholderAt } from '../reading/placeholder';
import { isAlnum, matchAt, type Read, type Rule, startsWord } from '../reading/scene';
import { SEEN, valueAt } from '../values/value';

/** `Cookie:` and `Set-Cookie:`, and what is written like them. */

const COOKIE =
  /["'\ue022]?\]?(?:,\s{0,40}["'\ue022]?value["'\ue022]?)?[ \t]{0,3}(?:[:=\ue03a\ue03d|]|(?=["']))[ \t\ue020]{0,3}["'\ue022\ue027]?/y;
const COOKIE_NAME = /[A-Za-z0-9_.$%!~-]{1,80}=/y;
const COOKIE_VALUE = /[^\s;"'<>\ue022\ue00a\ue00d\ue020\u005b]+/y;
const ATTRIBUTE_VALUE = /[A-Za-z0-9/._-]{1,40}/y;
/** What a page remembers of its looks: dark, de, en-GB, 1, true. */
const isPlain = (value: string) => /^(?:[a-z]{1,6}|[a-z]{2}[-_][A-Z]{2}|\d)$/.test(value);
const FLAG = /(?:Secure|HttpOnly|Partitioned)\b/iy;
const EXPIRES = /^expires=$/i;
const DATE = /[^;\n"']{0,40}(?=;|$)/my;
const NEXT_COOKIE = /[;\ue03b]?[ \t\ue020]{1,3}|;/y;
/** What a server says of a cookie beside its value (RFC 6265). */
const ATTRIBUTE = /^(?:path|domain|expires|max-age|samesite|priority|version|comment)=$/i;

/** "my session cookie is 681052dc...", "cookie de sesión: 681052dc..." */
const TOLD = new RegExp(
  `s?(?:[ \\t][\\p{L}'-]{1,16}){0,4}?(?:[ \\t]?[:=]|[ \\t]${IS})?[ \\t]{1,3}["'\`]?([\\w%+=.~-]{20,4096})(?![\\w/])`,
  'iuy',
);

function told(text: string, end: number): Found | null {
  const seen = matchAt(TOLD, text, end);
  const value = seen?.[1]?.replace(/\.$/, '') ?? '';
  if (seen === null || !(isHex(value.slice(0, SEEN)) || isTelling(value, 0, value.length))) return null;
  const from = end + seen[0].lastIndexOf(value);
  return { kind: 'cookie', from, to: from + value.length };
}

/** `Cookie: a=1; b=2`: each value goes, each name stays. */
const readCookies: Read = (scene, from, end) => {
  const { text } = scene;
  if (isAlnum(text.charCodeAt(end))) return null;
  const sign = matchAt(COOKIE, text, end);
  if (sign === null) return told(text, end);
  const found: Found[] = [];
  let at = end + sign[0].length;
  for (;;) {
    const name = matchAt(COOKIE_NAME, text, at);
    if (name === null) {
      const flag = matchAt(FLAG, text, at);
      if (flag === null) break;
      at += flag[0].length;
    } else {
      at += name[0].length;
      const attribute = ATTRIBUTE.test(name[0]);
      const value = matchAt(attribute ? ATTRIBUTE_VALUE : COOKIE_VALUE, text, at);
      if (value !== null) {
        const plain = isPlain(value[0]) && !/pass|pw|tok|sess|auth|secret|key|sid/i.test(name[0]);
        if (!attribute && !plain) found.push({ kind: 'cookie', from: at, to: at + value[0].length });
        at += value[0].length;
      } else {
        const quoted = text.charAt(at) === '"' ? valueAt(text, at, false) : null;
        if (quoted !== null) {
          found.push({ kind: 'cookie', from: quoted.from, to: quoted.to });
          at = quoted.to + 1;
        }
      }
      // "Expires=Wed, 21 Oct 2026 07:28:00 GMT" has spaces.
      const date = EXPIRES.test(name[0]) ? matchAt(DATE, text, at) : null;
      if (date !== null) at += date[0].length;
      else {
        const placeholder = placeholderAt(text, at);
        if (placeholder !== null) at = placeholder.to;
      }
    }
    const next = matchAt(NEXT_COOKIE, text, at);
    if (next === null) break;
    at += next[0].length;
  }
  const start = end + sign[0].length;
  if (at > start) {
    scene.passed = at;
    return found;
  }
  const value = valueAt(text, start, false);
  if (value === null || value.to - value.from < 8 || !startsWord(text, from)) return null;
  return isMixed(mixOf(text, value.from, value.to))
    ? { kind: 'cookie', from: value.from, to: value.to }
    : null;
};

export const cookieHeaderRule: Rule = {
  anchors: ['cookie', 'cookies', ' -b', 'クッキー', 'クッキ-', 'куки', 'ciasteczko', '쿠키'],
  read: readCookies,
};
