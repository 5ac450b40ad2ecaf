import { isMasked } from '../innocents/references';
import type { Found } from '../kinds';
import { mixOf } from '../looks/chance';
import { matchAt, type Read, type Rule, startsWord } from '../reading/scene';
import { SEEN } from '../values/value';

/** What signs a request in: `Authorization: ...`, `Bearer ...`. */

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

export const authorizationRules: readonly Rule[] = [
  { anchors: ['authorization'], read: readAuthorization },
  { anchors: ['bearer', 'basic'], read: readBearer },
];
