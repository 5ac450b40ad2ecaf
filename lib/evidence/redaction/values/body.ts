import { isToken, matchAt } from '../reading/scene';

/** Where a token's body ends. */

/** For each ASCII character whether a body goes on over it. */
export const maskOf = (joins: string) =>
  Uint8Array.from({ length: 128 }, (_, code) =>
    isToken(code) ? 1 : joins.includes(String.fromCharCode(code)) ? 2 : 0,
  );

/** Where a body goes on over the signs that join its parts, and over the padding at its end. */
export function joinedEnd(text: string, from: number, mask: Uint8Array, most = text.length): number {
  const last = Math.min(text.length, most);
  const signs = mask[47] === 2 ? 4 : 2;
  let to = from;
  for (let at = from; at < last; at++) {
    const part = mask[text.charCodeAt(at)];
    if (part === 1) to = at + 1;
    // Two dots: the empty key of a JWE. Base64 has more of its signs in a row.
    else if (part !== 2 || at - to >= signs) break;
  }
  // "...+=": its last sign, and the padding behind it.
  const sign = text.charCodeAt(to);
  if ((sign === 43 || sign === 47) && mask[sign] === 2 && text.charCodeAt(to + 1) === 61 && to < last) to++;
  if (text.charCodeAt(to) === 61 && to < last) to += text.charCodeAt(to + 1) === 61 ? 2 : 1;
  return to;
}

/** What base64 and dotted tokens are made of. */
export const ANY_BODY = maskOf('./+');

const CUT = /(?:\.{2,3}|\u2026|\*{2,40}|x{3,40}|\u2022{2,40})[A-Za-z0-9_-]{1,12}/y;

/** A token that was cut in its middle (`sk-proj-a1B2...x9Yz`) shows its end as well. */
export function tailEnd(text: string, to: number): number {
  const cut = matchAt(CUT, text, to);
  return cut === null ? to : to + cut[0].length;
}
