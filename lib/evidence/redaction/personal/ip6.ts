import { ESCAPED, escaped } from '../reading/disguises';
import { isAlnum, isDigit, matchAt, type Read, type Rule } from '../reading/scene';
import { isColonMachine } from './machines';

/** IPv6 (RFC 4291): eight groups, or fewer with one `::`; in an address of a page the colons are escaped. */
const COLON = `[:${escaped(':')}]`;
const GROUP = '[0-9a-f]{1,4}';
const IP4 = '\\d{1,3}(?:\\.\\d{1,3}){3}';
const IP6 = new RegExp(
  `(?:${GROUP}${COLON}){7}${GROUP}|(?:${GROUP}${COLON}){0,6}(?:${GROUP})?${COLON}{2}(?:${GROUP}${COLON}){0,6}(?:${IP4}|${GROUP})?|(?:${GROUP}${COLON}){6}${IP4}`,
  'iy',
);

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
  if (isColonMachine(text, start, end)) return { kind: 'ip', from: start, to: end };
  // "node:2001:db8::1": the end of a word, and a colon of its own.
  if (isAlnum(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === 95)
    start = nextColon(text, start, end);
  if (isColon(text.charCodeAt(start)) && !isColon(text.charCodeAt(start + 1))) start++;
  if (!hasColons(text, start)) return null;
  // A number before it, as of a line or a time, makes a group too many: then it begins one or two later.
  for (let groups = 0; groups < 3; groups++) {
    const to = ip6End(text, start);
    if (to !== null) return { kind: 'ip', from: start, to };
    const next = nextColon(text, start, end) + 1;
    if (next >= end || isColon(text.charCodeAt(next))) return null;
    start = next;
  }
  return null;
};

function ip6End(text: string, start: number): number | null {
  const match = matchAt(IP6, text, start);
  if (match === null) return null;
  const to = start + match[0].length;
  const groups = match[0].split(COLONS).filter((group) => group !== '').length;
  if (isAlnum(text.charCodeAt(to)) || !(/\d/.test(match[0]) || groups > 2)) return null;
  if (/^[:\ue03a][\da-f:\ue03a]/i.test(text.slice(to, to + 2)) && matchAt(PORT, text, to) === null)
    return null;
  return to + (matchAt(ZONE, text, to)?.[0].length ?? 0);
}

const COLONS = new RegExp(COLON);
const isColon = (code: number) => code === 58 || code === ESCAPED + 58;

function nextColon(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !isColon(text.charCodeAt(at))) at++;
  return at;
}

const isIp6 = (code: number) =>
  isDigit(code) || isColon(code) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70);

/** Two in a row, or as many as eight groups have. A time has two. */
function hasColons(text: string, start: number): boolean {
  let colons = 0;
  for (let at = start; at < start + 48 && isIp6(text.charCodeAt(at)); at++) {
    if (!isColon(text.charCodeAt(at))) continue;
    colons++;
    if (colons > 5 || isColon(text.charCodeAt(at + 1))) return true;
  }
  return false;
}

const ZONE = /%[a-z0-9]{1,16}/iy;
const PORT = /[:\ue03a]\d{2,5}(?![\da-f:\ue03a])/iy;

/** A colon is of an IPv6 address when another colon or a hexadecimal digit follows; one look saves most readings. */
function isColonOfIp6(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return (
    isColon(next) ||
    ((isDigit(next) || /[a-f]/i.test(text.charAt(at + 1))) && COLONS.test(text.slice(at + 2, at + 6)))
  );
}

/** In names of machines, where no colon may stand: eight groups, or fewer in the zone that Windows keeps for them. */
const DASHED = /(?:[0-9a-f]{1,4}-){7}[0-9a-f]{1,4}(?![\w-])/iy;
const OF_ZONE = /(?=[0-9a-f-]{0,40}-)[0-9a-f-]{2,40}(?:s\d{1,4})?$/i;

export const readDashedIp6: Read = ({ text, done }, from) => {
  let start = from;
  while (start > done && from - start < 5 && isIp6(text.charCodeAt(start - 1))) start--;
  if (start === from || isAlnum(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === 45) return null;
  const seen = matchAt(DASHED, text, start)?.[0];
  return seen === undefined ? null : { kind: 'ip', from: start, to: start + seen.length };
};

const readZone: Read = ({ text, done }, from) => {
  const seen = OF_ZONE.exec(text.slice(Math.max(done, from - 48), from))?.[0];
  return seen === undefined ? null : { kind: 'ip', from: from - seen.length, to: from };
};

export const ip6Rules: readonly Rule[] = [
  {
    anchors: [':'],
    read: (scene, from, end) => (isColonOfIp6(scene.text, from) ? readIp6(scene, from, end) : null),
  },
  { anchors: ['.ipv6-literal.net'], read: readZone },
];
