import type { Found } from '../kinds';
import { isChance, isHex, isWordy, mixOf } from './chance';
import { HASH_START, isNamed, isSigned, LEAST } from './drawn';
import { wholeFrom } from './parts';

/** Parts of addresses and of paths that open something for whoever has them. */

/** As far back as an address begins before its path. */
const ADDRESS = 160;
/** Parts of a path after which a hash names a commit or a file. */
const OF_FILES =
  /(?:^|\/)(?:commits?|blob|blobs|tree|raw|compare|objects?|assets?|static|cdn|dist|images?|img|media|sha\d*|layers?|manifests?|store|cache|avatars?|gravatar|fonts?|css|js|thumbs?|builds?|downloads?|releases?|archive|pull|changeset|revisions?|_next|bundles?|chunks?|dp|video|watch|questions|wiki|articles?|posts?|blog)\/(?:[^/]*\/){0,3}$/i;

/** The part of an address's path that opens something for whoever has it: `.../reset/<part>`, `.../hooks/<part>`. */
export function readPath(text: string, from: number, to: number, least: number): Found | null {
  if (text.slice(from, Math.min(to, from + ADDRESS)).indexOf('/') < 0) return null;
  const before = text.slice(Math.max(0, from - ADDRESS), from);
  const scheme = before.lastIndexOf('://');
  const address = scheme >= 0 && !/[\s"'<>]/.test(before.slice(scheme));
  let start = from;
  for (let at = from; at <= Math.min(to, from + 4 * ADDRESS); at++) {
    if (at < to && text.charCodeAt(at) !== 47) continue;
    const length = at - start;
    if (length >= LEAST && isKeyOfPath(text, start, at, address)) {
      const path = before.slice(Math.max(0, scheme)) + text.slice(from, start);
      const file = /^\.[a-z]/i.test(text.slice(at, at + 2));
      if (!file && !OF_FILES.test(path) && !HASH_START.test(text.slice(start, start + 8)))
        return { kind: 'token', from: Math.max(least, wholeFrom(text, start)), to: at };
    }
    start = at + 1;
  }
  return null;
}

function isKeyOfPath(text: string, from: number, to: number, address: boolean): boolean {
  const part = text.slice(from, to);
  if (isHex(part))
    return to - from >= 32 && ((address && text.charCodeAt(from - 1) !== 64) || isSigned(text, from, to));
  return (isChance(mixOf(text, from, to)) && !isWordy(part)) || isNamed(text, from, to, address);
}
