import { escaped } from '../reading/disguises';
import { isAlnum, isDigit, isToken, matchAt, type Read } from '../reading/scene';

/** The address of a machine in its own network (IEEE 802), in the three ways it is written. */

const COLONS = new RegExp(`[0-9a-f]{2}(?:[:${escaped(':')}][0-9a-f]{2}){5}`, 'iy');

/** `b5:d0:65:3c:e5:46` */
export const isColonMachine = (text: string, from: number, to: number) =>
  to - from === 17 &&
  !isAlnum(text.charCodeAt(from - 1)) &&
  !isAlnum(text.charCodeAt(to)) &&
  matchAt(COLONS, text, from) !== null;

/** As Windows writes it: `B5-D0-65-3C-E5-46`. */
const DASHED = /[\da-f]{2}(?:-[\da-f]{2}){5}(?![\w-])/iy;
const NAMES_MAC = /(?:mac|address|ether\w*|hw\w*|physical|adapter|bssid|adresse)[^\n]{0,12}$/i;

export const readDashed: Read = ({ text, done }, from) => {
  const start = from - 2;
  if (text.charCodeAt(from + 3) !== 45 || start < done || isToken(text.charCodeAt(start - 1))) return null;
  const seen = matchAt(DASHED, text, start)?.[0];
  if (seen === undefined) return null;
  const told = /\d/.test(seen) && /[a-f]/i.test(seen);
  if (!told && !NAMES_MAC.test(text.slice(Math.max(done, start - 30), start))) return null;
  return { kind: 'ip', from: start, to: start + seen.length };
};

const isHexLetter = (code: number) => (code >= 97 && code <= 102) || (code >= 65 && code <= 70);

/** As switches write it, `b5d0.653c.e546`, around a digit of its first half: where it begins, null for none. */
export function dottedMachine(text: string, at: number): number | null {
  let end = at + 1;
  while (end - at < 4 && isDigit(text.charCodeAt(end))) end++;
  // Beside a digit of it stands a letter, or it is all of its group.
  const dot = text.charCodeAt(end) === 46 && end - at === 4;
  if (!dot && !isHexLetter(text.charCodeAt(end)) && !isHexLetter(text.charCodeAt(at - 1))) return null;
  for (let start = Math.max(0, at - 8); start <= at; start++) {
    if (text.charCodeAt(start + 4) !== 46 || text.charCodeAt(start + 9) !== 46) continue;
    if (isAlnum(text.charCodeAt(start - 1)) || !/[a-f]/i.test(text.slice(start, start + 14))) continue;
    if (matchAt(/[\da-f]{4}(?:\.[\da-f]{4}){2}(?![\w.])/iy, text, start) !== null) return start;
  }
  return null;
}
