import { mixOf } from '../looks/chance';
import { isLikely } from '../looks/strong';
import { isAlnum, matchAt, type Read, type Rule } from '../reading/scene';
import { SEEN, taken, valueAt } from '../values/value';
import { IN_PLACE } from './in-place';

/** Told by its place alone: `net user name value /add`, `net use Z: \\host\share /user:name value`, `htpasswd -b file name value`. */
const PLACED =
  /(?:(?:add_user|change_password|authenticate_user) \S{1,64}|use (?:[^\s/]{1,120} ){1,2}\/user:\S{1,80}|user [^\s/]{1,64}|htpasswd -[a-zA-Z]*b[a-zA-Z]* \S{1,120} \S{1,80}) (?=[^\s/-])/iy;

const readPlaced: Read = ({ text }, from, end) => {
  const program = text.slice(from, end).trim().toLowerCase();
  const placed = matchAt(PLACED, text, program === 'htpasswd' ? from : end);
  if (placed === null) return null;
  const value = valueAt(text, (program === 'htpasswd' ? from : end) + placed[0].length, false);
  if (value === null || mixOf(text, value.from, value.to).length < 3) return null;
  return { kind: 'password', from: value.from, to: value.to };
};

/** What comes after names, in its place: `bw login name value`, `mc alias set name address key secret`. */
const readInPlace =
  (names: RegExp, how?: 'any' | 'host' | undefined): Read =>
  ({ text }, from, end) => {
    if (isAlnum(text.charCodeAt(from)) && isAlnum(text.charCodeAt(from - 1))) return null;
    const before = matchAt(names, text, end);
    if (before === null) return null;
    // Behind many blanks and a colon stands a value, whatever it looks like.
    const any = how === 'any' && before[0].length > 5;
    const found = taken(text, end + before[0].length, any ? (seen) => seen.length >= 4 : isLikely);
    if (found === null || how !== 'host') return found;
    const at = text.slice(found.from, Math.min(found.to, found.from + SEEN)).lastIndexOf('@');
    return at < 3 ? found : { ...found, to: found.from + at };
  };

export const placedRules: readonly Rule[] = [
  ...IN_PLACE.map(([name, names, how]) => ({ anchors: [name], read: readInPlace(names, how) })),
  { anchors: ['net ', 'net.exe ', 'rabbitmqctl ', 'htpasswd'], read: readPlaced },
];
