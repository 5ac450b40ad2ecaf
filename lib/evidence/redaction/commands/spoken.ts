import { isLikely } from '../looks/strong';
import { matchAt, type Read, type Rule } from '../reading/scene';
import { taken, valueAt } from '../values/value';

/** The code on a wall that signs guests into a network: `WIFI:T:WPA;S:name;P:password;;`. */
const NETWORK = /(?:[A-Z]:(?:\\.|[^;\\\n]){0,64};){0,4}P:(?=[^;])/iy;

const readNetwork: Read = ({ text }, _from, end) => {
  const before = matchAt(NETWORK, text, end);
  if (before === null) return null;
  const start = end + before[0].length;
  const value = matchAt(/(?:\\.|[^;\\\n\u005b]){1,64}/y, text, start);
  return value === null ? null : { kind: 'password', from: start, to: start + value[0].length };
};

/** What protocols call it: `LOGIN name value`, `IDENTIFY value`, an answer to `334 UGFzc3dvcmQ6`. */
const SPOKEN =
  /(?:AUTH (?:[\w-]{1,32} )?|LOGIN ["']?[^\s"']{1,80}["']? |IDENTIFY (?:[\w-]{1,32} (?=\S))?|334 [\w+/=]{8,40}\r?\n(?:[CS>]: ?)?)(?=\S)/y;

const readSpoken: Read = ({ text }, from) => {
  const said = matchAt(SPOKEN, text, from);
  if (said === null) return null;
  return taken(
    text,
    from + said[0].length,
    (seen) =>
      (text.charAt(from) !== 'A' || (isLikely(seen) && !/^[A-Z\d-]+$/.test(seen))) &&
      seen.length >= 4 &&
      !/^[a-z]+$|^[A-Z]+$/.test(seen),
  );
};

/** `host:port:database:user:password`, a line of a .pgpass. */
const FIFTH = /^(?:[\w.*-]{1,80}:)$/;
const readFifth: Read = ({ text }, from, end) => {
  const least = Math.max(0, from - 80);
  const start = text.slice(least, from).search(/[^\s:"'`]*$/) + least;
  if (!FIFTH.test(`${text.slice(start, from)}:`)) return null;
  const names = matchAt(/[\w.*$-]{1,64}:[\w.*$@-]{1,64}:(?=[^\s:/])/y, text, end);
  const value = names === null ? null : valueAt(text, end + names[0].length, false);
  return value === null ? null : { kind: 'password', from: value.from, to: value.to };
};

export const spokenRules: readonly Rule[] = [
  { anchors: ['WIFI:'], read: readNetwork },
  { anchors: ['AUTH ', 'LOGIN ', 'IDENTIFY ', '334 '], read: readSpoken },
  { anchors: [':5432:', ':*:', ':3306:', ':6432:', ':5433:', ':1521:', ':1433:'], read: readFifth },
];
