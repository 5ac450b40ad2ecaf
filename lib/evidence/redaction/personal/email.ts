import { joinedTo } from '../around/joined';
import type { Found } from '../kinds';
import { escaped } from '../reading/disguises';
import { isAlnum, matchAt, type Read, type Rule, type Scene } from '../reading/scene';
import { dottedEnd, dottedName, readApart, speltEmailRules } from './spelt-email';

const LABEL_NARROW = 'a-zA-Z0-9\\u00c0-\\u058f\\u0590-\\u0dff\\u1e00-\\u1fff';
const LABEL_WIDE = '\\u0e00-\\u0eff\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af';
const TOP_NARROW = `(?:xn--[a-zA-Z0-9-]{2,59}|[a-zA-Z\\u00c0-\\u058f\\u0590-\\u0dff\\u1e00-\\u1fff]{2,63})`;
const TOP_WIDE = `[${LABEL_WIDE}]{1,8}`;
/**
 * At least two labels, or the address of a machine in brackets. IDN: letters of any script; but the last label is of one
 * kind, since text in wide scripts goes on without a space. There the first dot may be 。, which elsewhere ends a sentence.
 */
const DOMAIN = new RegExp(
  `(?:[${LABEL_NARROW}${LABEL_WIDE}][${LABEL_NARROW}${LABEL_WIDE}_-]{0,62}[.\u00b7\u2022\u2024\u30fb]){1,8}(?:${TOP_NARROW}|${TOP_WIDE})|[${LABEL_WIDE}]{1,63}\u3002(?:[${LABEL_WIDE}]{1,63}\\.){0,3}${TOP_WIDE}|\\[(?:IPv6:)?[0-9a-fA-F.:]{3,45}\\]`,
  'y',
);
const IMAGE = /\d(?:\.\d)?x\.(?:png|jpe?g|gif|webp|svg|avif|pdf|css)\b/iy;
/** Letters of names in any narrow script, digits, and the signs that RFC 5322 allows and people use. */
const LOCAL = /[a-zA-Z0-9.!#$%&'+^_~\u00c0-\u058f\u0590-\u0dff\u1e00-\u1fff\ue02b-]/;
const LOCAL_WIDE = new RegExp(`[${LABEL_WIDE}a-zA-Z0-9._-]`);
const LONGEST_LOCAL = 256;
const LEADING = /^[.!#$%&'+^~-]+/;

const LOCAL_ASCII = Uint8Array.from({ length: 128 }, (_, code) =>
  LOCAL.test(String.fromCharCode(code)) ? 1 : 0,
);

function isLocal(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? LOCAL_ASCII[code] === 1 : LOCAL.test(text.charAt(at));
}

const readEmail = (scene: Scene, from: number, end: number): Found | null => {
  const { text, done } = scene;
  const domain = matchAt(DOMAIN, text, end);
  const dotted = dottedEnd(text, end, domain !== null);
  if ((domain === null && dotted === null) || matchAt(IMAGE, text, end) !== null) return null;
  const least = Math.max(done, from - LONGEST_LOCAL);
  let start = from;
  const quote = text.charAt(from - 1);
  if (quote === '"' || quote === escaped('"')) {
    start = from - 2;
    while (start > least && from - start < 80 && text.charAt(start) !== quote) start--;
    if (start < least || text.charAt(start) !== quote) return null;
  } else {
    const wide = !isLocal(text, from - 1);
    while (start > least && (wide ? LOCAL_WIDE.test(text.charAt(start - 1)) : isLocal(text, start - 1)))
      start--;
    if (start === from) return null;
    // VERP and SRS carry the address of another: bounce+pm=example.com@lists.example
    const carried =
      text.charAt(start - 1) === '='
        ? /[\w.]{1,40}[+-][\w.+=-]{1,80}=$/.exec(text.slice(Math.max(least, start - 80), start))
        : null;
    if (carried !== null && text.slice(start, from).includes('.')) start -= carried[0].length;
    const ampersand = text.slice(start, from).lastIndexOf('&');
    if (ampersand >= 0) start += ampersand + 1;
    start += LEADING.exec(text.slice(start, from))?.[0].length ?? 0;
    if (dotted !== null) start = Math.min(start, from - dottedName(text, least, from));
  }
  if (start >= from) return null;
  const to = dotted ?? end + (domain?.[0].length ?? 0);
  // git@example.com:shop/api.git: nobody, as ssh and scp name a place.
  if (text.slice(start, from) === 'git' && /^[:/]\w/.test(text.slice(to, to + 2))) return null;
  // name:password@host:3306 of a connection without a scheme: the host stays.
  if (
    text.charAt(start - 1) === ':' &&
    isAlnum(text.charCodeAt(start - 2)) &&
    /^(?::\d|\/\w)/.test(text.slice(to, to + 2))
  ) {
    return { kind: 'password', from: start, to: from };
  }
  return { kind: 'email', from: start, to };
};

/** An email, and the password that a list of logins joins to it. */
const readLogin: Read = (scene, from, end) => {
  const email = readEmail(scene, from, end);
  if (email === null) return readApart(scene, from, end);
  const joined = email.kind === 'email' ? joinedTo(scene.text, email.from, email.to) : null;
  return joined === null ? email : [email, ...joined];
};

export const emailRules: readonly Rule[] = [
  { anchors: ['@'], read: readLogin },
  // Quoted-printable (RFC 2045)
  { anchors: ['=40'], read: readEmail },
  ...speltEmailRules,
];
