import { isMaskedPair } from '../innocents/references';
import type { Found } from '../kinds';
import { isMixed, mixOf } from '../looks/chance';
import { isLikely } from '../looks/strong';
import { PARAMETER_WORDS } from '../named/token-words';
import { distanceToAt, matchAt, type Read, type Rule, type Scene } from '../reading/scene';
import { joinedEnd, maskOf } from '../values/body';
import { SEEN, taken } from '../values/value';

/** Addresses that sign somebody in: `https://name:password@host`. */
const USER = /[^\s/?#"'<>\\\u005b\ue022\ue020\ue00a]{1,512}@/y;
/** A password with a slash or a question mark in it. A port is none: https://host:8080/a@b. */
const LOOSE =
  /[^\s/?#"'<>:\u005b]{0,64}:(?!\d{1,5}(?:[/?#]|$))[^\s"'<>@\u005b\ue022\ue020]{1,256}@(?=[\w.-])/y;

const NAMED = /[:\ue03a]/;

const readUser: Read = (scene, _from, end) => {
  const { text } = scene;
  if (distanceToAt(scene, end) > 512) return null;
  const strict = matchAt(USER, text, end);
  // A name without a password may be the first half of one that is an email: name%40example.com:a/b@host.
  const user = strict !== null && NAMED.test(strict[0]) ? strict : (matchAt(LOOSE, text, end) ?? strict);
  if (user === null) return null;
  const to = end + user[0].length - 1;
  const named = NAMED.test(user[0]);
  // A name without a password: a token, or whoever is signed in there, which the rule for emails sees.
  // postgres://USER:PASSWORD@HOST, https://$USER:$PASS@host
  if (named && isMaskedPair(user[0].slice(0, -1))) {
    scene.done = Math.max(scene.done, to);
    return null;
  }
  if (!named && !(to - end >= 8 && isMixed(mixOf(text, end, to)))) return null;
  return { kind: 'password', from: end, to };
};

/** What a value in an address is made of; whatever else was meant is escaped there. */
const IN_ADDRESS = maskOf('./+=~!');

/** `?key=...`: the name alone says little, so the value must look like a secret. */
function readParameter({ text }: Scene, _from: number, end: number): Found | null {
  const seen = joinedEnd(text, end, IN_ADDRESS, end + SEEN);
  // ?u=pm@example.com
  if (matchAt(/@[\w-]+\.[a-z]/iy, text, seen) !== null) return null;
  const mix = mixOf(text, end, seen);
  if (!(seen - end >= 16 || (seen - end >= 6 && isMixed(mix)))) return null;
  return { kind: 'token', from: end, to: joinedEnd(text, end, IN_ADDRESS) };
}

/** `name:password@tcp(host:3306)/name`, a source of Go's. */
const readDsn: Read = ({ text, done }, from) => {
  const least = Math.max(done, from - 200);
  const pair = /(?:^|[\s"'`=])[^\s"'`:/@]{1,64}:([^\s"'`]{3,120})$/.exec(text.slice(least, from))?.[1];
  return pair === undefined ? null : { kind: 'password', from: from - pair.length, to: from };
};

/** Where a picture is sent to live: `rtmp://host/live/<key>`. */
const STREAM = /[^\s"'`<>/]{1,120}\/(?:[^\s"'`<>/]{1,60}\/){1,3}(?=[^\s"'`<>/]{8})/y;
const readStream: Read = ({ text }, _from, end) => {
  const before = matchAt(STREAM, text, end);
  const found = before === null ? null : taken(text, end + before[0].length, isLikely);
  return found === null ? null : { ...found, kind: 'key' };
};

export const urlRules: readonly Rule[] = [
  { anchors: ['rtmp://', 'rtmps://'], read: readStream },
  { anchors: ['//'], read: readUser },
  {
    anchors: PARAMETER_WORDS.flatMap((word) => [`?${word}=`, `&${word}=`, `#${word}=`]),
    read: readParameter,
  },
  {
    anchors: ['key=', 'token=', 'sig=', 'auth=', 'code=', 'secret=', 'hash=', 'pass=', 'pwd='],
    read: (scene, from, end) =>
      /[?&;][\w.~-]{0,24}$/.test(scene.text.slice(Math.max(0, from - 25), from))
        ? readParameter(scene, from, end)
        : null,
  },
  { anchors: ['@tcp(', '@unix(', '@('], read: readDsn },
];
