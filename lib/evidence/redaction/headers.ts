import { isMixed, mixOf } from './chance';
import type { Found } from './kinds';
import { placeholderAt } from './placeholder';
import { isMasked, isMaskedPair } from './references';
import { isAlnum, matchAt, type Read, type Rule, startsWord } from './scene';
import { SEEN, valueAt } from './value';

/** Cookies and the headers that sign a request in. */

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

/** `Cookie: a=1; b=2`: each value goes, each name stays. */
const readCookies: Read = (scene, from, end) => {
  const { text } = scene;
  if (isAlnum(text.charCodeAt(end))) return null;
  const sign = matchAt(COOKIE, text, end);
  if (sign === null) return null;
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

const SCHEME =
  /["'\ue022]?\]?[ \t]{0,3}[:=\ue03a\ue03d,][ \t\ue020]{0,4}["'\ue022\ue027]?(?:(?:Bearer|Basic|Token|Digest|Negotiate|NTLM|ApiKey|Api-Key|Key|Hawk|HMAC|JWT|OAuth|SSWS|GenieKey|Bot|AWS4-HMAC-SHA256|[A-Z][A-Za-z0-9-]{2,24})[ \t\ue020+]{1,3})?/iy;
/** One value, or several with names: `Credential=..., Signature=...`. */
const CREDENTIALS =
  /[^\s"'`&<>()|@,;\ue022\ue027\ue00a\ue00d\ue020\u005b]+(?:(?:"[^"\n]{0,400}")?,[ \t]{0,2}[A-Za-z_-]{1,24}=(?:"[^"\n]{0,400}"|[^\s"',\u005b]+))*/y;

const readAuthorization: Read = ({ text }, _from, end) => {
  const scheme = matchAt(SCHEME, text, end);
  if (scheme === null) return null;
  const from = end + scheme[0].length;
  const value = matchAt(CREDENTIALS, text, from);
  if (value === null) return null;
  if (isMasked(value[0].slice(0, SEEN))) return null;
  // A variable: ${TOKEN}, {{ token }}, $env:TOKEN
  if (/^(?:\$\{|\$\(|\$[A-Za-z_]+(?::\w+)?["'}]?$|\{\{|%\(|<[A-Za-z][\w -]*>?$)/.test(value[0].slice(0, 64)))
    return null;
  const plain =
    /^(?:[A-Za-z]?[a-z]+|[A-Z]+|[{$<%*].*)[.;,)]?$/.test(value[0].slice(0, 64)) &&
    value[0].length < (/(?:Bearer|Basic|Token)/i.test(scheme[0]) ? 8 : 24);
  // "Authorization, Content-Type": a list of names.
  if (/^["'\ue022]?\]?[ \t]{0,3},/.test(scheme[0]) && !/\d/.test(value[0].slice(0, 64))) return null;
  // "Authorization: required"
  if (plain || value[0].length < 4) return null;
  const parameters = parametersOf(value[0], from);
  if (parameters !== null) return parameters;
  return { kind: 'token', from, to: from + value[0].replace(/[.)\]}]{1,3}$/, '').length };
};

/** Parameters of a request's signature that say whose and for what it is (RFC 7616, AWS). */
const OPEN =
  /^(?:username|realm|uri|algorithm|qop|nc|charset|headers|signedheaders|version|v|created|expires)$/i;
const PARAMETER = /([A-Za-z_-]{1,24})=(?:"([^"\n]{0,400})"|([^\s"',]+))/g;

/** The values of those that are no such; null when it is one credential without names. */
function parametersOf(given: string, from: number): Found[] | null {
  if (!/^[A-Za-z_-]{1,24}=["\w]/.test(given) || !/,[ \t]{0,2}[A-Za-z_-]{1,24}=/.test(given)) return null;
  return [...given.matchAll(PARAMETER)].flatMap((one) => {
    const value = one[2] ?? one[3] ?? '';
    if (OPEN.test(one[1] ?? '') || value.length < 4) return [];
    const start = from + one.index + one[0].lastIndexOf(value);
    return [{ kind: 'token' as const, from: start, to: start + value.length }];
  });
}

const BEARER = /[ \t\ue020:=+]{1,3}["'\ue022]?/y;
const CREDENTIAL = /[A-Za-z0-9+/_.~=-]{8,}/y;

/** `Bearer ...` or `Basic ...` wherever it stands. "Bearer authentication" is no secret. */
const readBearer: Read = ({ text }, from, end) => {
  if (!startsWord(text, from)) return null;
  const space = matchAt(BEARER, text, end);
  if (space === null) return null;
  const start = end + space[0].length;
  const value = matchAt(CREDENTIAL, text, start);
  if (value === null) return null;
  if (isMasked(value[0].slice(0, SEEN))) return null;
  const mix = mixOf(text, start, start + value[0].length);
  const mixed = (mix.digits > 0 && mix.changes >= 2) || mix.changes >= 4 || value[0].includes('==');
  if (!mixed && value[0].length < 24) return null;
  return { kind: 'token', from: start, to: start + value[0].replace(/\.+$/, '').length };
};

/** `curl -u name:password` */
const readUser: Read = ({ text }, from, end) => {
  if (from > 0 && !/\s/.test(text.charAt(from - 1))) return null;
  const given = matchAt(/[ =]{1,2}["']?/y, text, end);
  if (given === null) return null;
  const start = end + given[0].length;
  const pair = matchAt(/[^\s:"'\u005b]{1,80}:[^\s"'\u005b]{3,200}/y, text, start);
  if (
    pair === null ||
    pair[0].includes('//') ||
    /:(?:\$[A-Za-z_({]|\{\{|<[A-Za-z]|%[A-Z])/.test(pair[0]) ||
    isMaskedPair(pair[0]) ||
    /^\d+:\d+$/.test(pair[0])
  )
    return null;
  return { kind: 'password', from: start, to: start + pair[0].length };
};

export const headerRules: readonly Rule[] = [
  { anchors: ['cookie', 'cookies', ' -b'], read: readCookies },
  { anchors: ['authorization'], read: readAuthorization },
  { anchors: ['bearer', 'basic'], read: readBearer },
  {
    anchors: [
      '-u',
      '--user',
      '-U',
      '--proxy-user',
      '--auth',
      '--auth-cred',
      '--creds',
      '--src-creds',
      '--dest-creds',
      '--basic-auth',
      '--userpass',
      '--credentials',
    ],
    read: readUser,
  },
];
