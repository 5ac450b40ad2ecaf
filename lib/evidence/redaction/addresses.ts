import { isMixed, mixOf } from './chance';
import { ESCAPED, escaped } from './fold';
import { distanceToAt, isAlnum, isDigit, matchAt, type Read, type Rule } from './scene';

/** Addresses that sign somebody in: `https://name:password@host`. */
const USER = /[^\s/?#"'<>\\\u005b\ue022\ue020\ue00a]{1,512}@/y;
/** A password with a slash or a question mark in it. A port is none: https://host:8080/a@b. */
const LOOSE =
  /[^\s/?#"'<>:@\u005b]{0,64}:(?!\d{1,5}(?:[/?#]|$))[^\s"'<>@\u005b\ue022\ue020]{1,256}@(?=[\w.-])/y;

const readUser: Read = (scene, _from, end) => {
  const { text } = scene;
  if (distanceToAt(scene, end) > 512) return null;
  const user = matchAt(USER, text, end) ?? matchAt(LOOSE, text, end);
  if (user === null) return null;
  const to = end + user[0].length - 1;
  const named = /[:\ue03a]/.test(user[0]);
  // A name without a password: a token, or whoever is signed in there, which the rule for emails sees.
  if (!named && !(to - end >= 8 && isMixed(mixOf(text, end, to)))) return null;
  return { kind: 'password', from: end, to };
};

const LABEL_NARROW = 'a-zA-Z0-9\\u00c0-\\u058f\\u0590-\\u0dff\\u1e00-\\u1fff';
const LABEL_WIDE = '\\u0e00-\\u0eff\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af';
const NARROW = `[${LABEL_NARROW}](?:[${LABEL_NARROW}_-]{0,62})`;
const WIDE = `[${LABEL_WIDE}][${LABEL_WIDE}${LABEL_NARROW}-]{0,62}`;
const TOP_NARROW = `(?:xn--[a-zA-Z0-9-]{2,59}|[a-zA-Z\\u00c0-\\u058f\\u0590-\\u0dff\\u1e00-\\u1fff]{2,63})`;
const TOP_WIDE = `[${LABEL_WIDE}]{1,8}`;
/** At least two labels, or the address of a machine in brackets. IDN: letters of any script, but wide ones only where a label begins with one, since text goes on without a space. */
const DOMAIN = new RegExp(
  `(?:(?:${NARROW}|${WIDE})\\.){1,8}(?:${TOP_NARROW}|${TOP_WIDE})|\\[(?:IPv6:)?[0-9a-fA-F.:]{3,45}\\]`,
  'y',
);
const IMAGE = /\d(?:\.\d)?x\.(?:png|jpe?g|gif|webp|svg|avif|pdf|css)\b/iy;
/** Ways in which people hide an @ from machines, or a form encodes it twice. */
const AT = ['(at)', ' (at) ', '[at]', ' [at] ', '{at}', ' {at} '];
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

const readEmail: Read = (scene, from, end) => {
  const { text, done } = scene;
  const domain = matchAt(DOMAIN, text, end);
  if (domain === null || matchAt(IMAGE, text, end) !== null) return null;
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
  }
  if (start >= from) return null;
  return { kind: 'email', from: start, to: end + domain[0].length };
};

/** `name (at) example (dot) org` */
const SPELT = /[a-zA-Z0-9-]{1,63}(?:[ \t]?[\u005b({]?(?:dot|\.)[\u005d)}]?[ \t]?[a-zA-Z0-9-]{1,63}){1,4}/y;

const readSpelt: Read = ({ text, done }, from, end) => {
  const domain = matchAt(SPELT, text, end);
  if (domain === null || !/dot|\./.test(domain[0])) return null;
  let start = from;
  while (start > done && from - start < 64 && /[\w.+-]/.test(text.charAt(start - 1))) start--;
  if (start === from) return null;
  return { kind: 'email', from: start, to: end + domain[0].length };
};

/** IPv6 (RFC 4291): eight groups, or fewer with one `::`. */
const IP6 =
  /(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){0,6}(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){0,6}(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{1,4})?|(?:[0-9a-f]{1,4}:){6}\d{1,3}(?:\.\d{1,3}){3}/iy;

const readIp6: Read = (scene, at) => {
  const { text } = scene;
  if (at < scene.groups) return null;
  let start = at;
  let end = at;
  while (start > scene.done && at - start < 40 && isIp6(text.charCodeAt(start - 1))) start--;
  while (isIp6(text.charCodeAt(end))) end++;
  // Whatever it is, it is read once. A run that is longer than any address is a fingerprint.
  scene.groups = end;
  if (end - start > 60) return null;
  // "node:2001:db8::1": the end of a word, and a colon of its own.
  if (isAlnum(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === 95)
    start = text.indexOf(':', start);
  if (text.charAt(start) === ':' && text.charAt(start + 1) !== ':') start++;
  if (!hasColons(text, start)) return null;
  const match = matchAt(IP6, text, start);
  if (match === null) return null;
  const to = start + match[0].length;
  const groups = match[0].split(':').filter((group) => group !== '').length;
  if (isAlnum(text.charCodeAt(to)) || !(/\d/.test(match[0]) || groups > 2)) return null;
  if (/^:[\da-f:]/i.test(text.slice(to, to + 2)) && matchAt(PORT, text, to) === null) return null;
  const zone = matchAt(/%[a-z0-9]{1,16}/iy, text, to);
  return { kind: 'ip', from: start, to: to + (zone?.[0].length ?? 0) };
};

const isIp6 = (code: number) =>
  isDigit(code) || code === 58 || (code >= 97 && code <= 102) || (code >= 65 && code <= 70);

/** Two in a row, or as many as eight groups have. A time has two. */
function hasColons(text: string, start: number): boolean {
  let colons = 0;
  for (let at = start; at < start + 48 && isIp6(text.charCodeAt(at)); at++) {
    if (text.charCodeAt(at) !== 58) continue;
    colons++;
    if (colons > 5 || text.charCodeAt(at + 1) === 58) return true;
  }
  return false;
}

const PORT = /:\d{2,5}(?![\da-f:])/iy;

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/iy;

/** Eight hexadecimal digits, then a dash and four more and a dash. */
const readUuid: Read = ({ text, done }, from) => {
  const start = from - 8;
  if (start < done || text.charCodeAt(from + 5) !== 45) return null;
  const match = matchAt(UUID, text, start);
  if (match === null) return null;
  return { kind: 'id', from: start, to: start + match[0].length };
};

const HEX_KEY = /[0-9a-f]{32}$/i;

/** Mailchimp: 32 hexadecimal digits and its data centre. */
const readDataCentre: Read = ({ text, done }, from, end) => {
  if (!HEX_KEY.test(text.slice(Math.max(done, from - 33), from)) || !isDigit(text.charCodeAt(end)))
    return null;
  const centre = matchAt(/\d{1,2}(?![a-z\d])/iy, text, end);
  return centre === null ? null : { kind: 'key', from: from - 32, to: end + centre[0].length };
};

export const addressRules: readonly Rule[] = [
  { anchors: ['//'], read: readUser },
  { anchors: ['@'], read: readEmail },
  { anchors: AT, read: readSpelt },
  // Quoted-printable (RFC 2045)
  { anchors: ['=40'], read: readEmail },
  {
    anchors: [':'],
    read: (scene, from, end) => (isColonOfIp6(scene.text, from) ? readIp6(scene, from, end) : null),
  },
  { anchors: ['-'], read: readUuid },
  { anchors: ['-us'], read: readDataCentre },
];

/** A colon is of an IPv6 address when another colon or a hexadecimal digit follows; one look saves most readings. */
function isColonOfIp6(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (next >= ESCAPED) return false;
  return (
    next === 58 ||
    ((isDigit(next) || /[a-f]/i.test(text.charAt(at + 1))) && text.slice(at + 2, at + 6).includes(':'))
  );
}
