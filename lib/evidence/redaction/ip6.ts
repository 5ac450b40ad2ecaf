import { ESCAPED } from './fold';
import { isAlnum, isDigit, matchAt, type Read, type Rule } from './scene';

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
  // A number before it, as of a line or a time, makes a group too many: then it begins one or two later.
  for (let groups = 0; groups < 3; groups++) {
    const to = ip6End(text, start);
    if (to !== null) return { kind: 'ip', from: start, to };
    const next = text.indexOf(':', start) + 1;
    if (next === 0 || next >= end || text.charAt(next) === ':') return null;
    start = next;
  }
  return null;
};

function ip6End(text: string, start: number): number | null {
  const match = matchAt(IP6, text, start);
  if (match === null) return null;
  const to = start + match[0].length;
  const groups = match[0].split(':').filter((group) => group !== '').length;
  if (isAlnum(text.charCodeAt(to)) || !(/\d/.test(match[0]) || groups > 2)) return null;
  if (/^:[\da-f:]/i.test(text.slice(to, to + 2)) && matchAt(PORT, text, to) === null) return null;
  return to + (matchAt(ZONE, text, to)?.[0].length ?? 0);
}

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

const ZONE = /%[a-z0-9]{1,16}/iy;
const PORT = /:\d{2,5}(?![\da-f:])/iy;

/** A colon is of an IPv6 address when another colon or a hexadecimal digit follows; one look saves most readings. */
function isColonOfIp6(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (next >= ESCAPED) return false;
  return (
    next === 58 ||
    ((isDigit(next) || /[a-f]/i.test(text.charAt(at + 1))) && text.slice(at + 2, at + 6).includes(':'))
  );
}

export const ip6Rule: Rule = {
  anchors: [':'],
  read: (scene, from, end) => (isColonOfIp6(scene.text, from) ? readIp6(scene, from, end) : null),
};
