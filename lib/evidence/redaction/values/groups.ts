import { isNoSecret } from '../innocents/no-secret';
import type { Found, Kind } from '../kinds';
import { placeholderAt } from '../reading/placeholder';
import { isAlnum, matchAt } from '../reading/scene';

/**
 * Secrets that are written in groups, as people copy them by hand: keys of recovery (`806306-542163-...`), passwords of
 * apps (`abcd efgh ijkl mnop`), lists of codes below their heading.
 */

/** What stands between a word and the first group. */
const GAP =
  /["'`*_\])]{0,4}(?: \([^()\n]{1,60}\))?(?:[ \t]{1,2}(?:for|of|to|in)(?: [\w.-]{1,20}){1,3}?(?= (?:is|are|was|ist|est|es) | ?[:=]))?(?:[ \t]{1,3}(?:is|are|was|ist|lautet|est|es)|[ \t]{0,3}[:=\u2192>-]{1,2})?[ \t]{0,3}(?:[\r\n\ue00a\ue00d]{1,4}[ \t]{0,8}(?:[-*\u2022>] |\d{1,2}[.)] )?)?["'`*_]{0,2}/y;
const PLURAL =
  /(?:codes?|keys|words|phrases|pins|otps|tans?|passwords|codigos|c[oó]digos|codici|kody|koder|коды|коды|コード|码)$/i;

const LAST = new Set([...'seiyrыド码SEIYR'].map((char) => char.charCodeAt(0)));
/** Below or after the name of several: all of the shape of the first. Null for the name of one. */
export function several(text: string, from: number, after: number, kind: Kind): readonly Found[] | null {
  if (!LAST.has(text.charCodeAt(after - 1)) || !PLURAL.test(text.slice(Math.max(from, after - 10), after)))
    return null;
  const gap = matchAt(GAP, text, after);
  return gap === null || gap[0] === '' ? null : column(text, after + gap[0].length, kind);
}

/** As many groups as are one secret. */
const MOST_GROUPS = 16;

/** Groups of one length that begin at a place; `tied`: a sign or a verb says that they are the value. */
export function grouped(text: string, start: number, kind: Kind, tied: boolean): Found | null {
  const length = groupAt(text, start);
  if (length < 3 || length > 10) return null;
  let to = start + length;
  // Words in a row are told by the first, which saves the walk over the others.
  if (groupAt(text, to + 1) !== length || isNoSecret(text.slice(start, to))) return null;
  let groups = 1;
  while (groups < MOST_GROUPS && isJoin(text.charCodeAt(to)) && groupAt(text, to + 1) === length) {
    to += length + 1;
    groups++;
  }
  // Behind the groups the sentence may go on, after a space.
  if (groups < 3 || text.charCodeAt(to) === 45 || text.charCodeAt(to) === 95) return null;
  if (placeholderAt(text, start) !== null || !areDrawn(text.slice(start, to), groups, tied)) return null;
  return { kind, from: start, to };
}

const isJoin = (code: number) => code === 32 || code === 45;

/** How long the letters and digits at a place are, as far as it matters. */
function groupAt(text: string, at: number): number {
  let to = at;
  while (to - at < 11 && isAlnum(text.charCodeAt(to))) to++;
  return to - at;
}

/** No words: digits among them, capitals only, or groups that nobody can say. */
function areDrawn(groups: string, parts: number, tied: boolean): boolean {
  const drawn = /\d/.test(groups)
    ? groups.length - parts >= 9
    : parts >= 4 &&
      (tied || !/[a-z]/.test(groups) || groups.split(/[ -]/).some((part) => !/[aeiouy]/i.test(part)));
  return drawn && !groups.split(/[ -]/).some(isNoSecret);
}

const BULLET = /(?:[ \t\r\n\ue00a\ue00d,;|\u2022]{1,6}|[-*] |\d{1,2}[.)][ \t]{1,2}|\[[ xX]\] ?){0,6}["'`]?/y;
const ITEM =
  /[A-Za-z0-9]{3,16}(?:[ -]{1,2}[A-Za-z0-9]{3,12}){0,5}(?=["'`]?[ \t]{0,4}(?:[\r\n,;|\ue00a\ue00d]|$)|["'`]?[ \t]{2,}|\t)/y;
/** Codes of one line, of which a space is no part. */
const CODE = /[A-Za-z0-9]{4,16}(?:-[A-Za-z0-9]{3,12}){0,5}(?![\w-])/y;
const MOST = 40;

/** Codes one below the other, or one after the other: all of the shape of the first. */
function column(text: string, start: number, kind: Kind): readonly Found[] | null {
  return columnOf(text, start, kind, ITEM) ?? columnOf(text, start, kind, CODE);
}

function columnOf(text: string, start: number, kind: Kind, item: RegExp): readonly Found[] | null {
  const found: Found[] = [];
  let shape = '';
  let digits = false;
  for (let at = start; found.length < MOST; ) {
    const from = at + (matchAt(BULLET, text, at)?.[0].length ?? 0);
    const seen = matchAt(item, text, from)?.[0];
    if (seen === undefined) break;
    if (shape === '') shape = shapeOf(seen);
    // The name of what comes next: "Region".
    if (shapeOf(seen) !== shape || (found.length > 0 && /^[A-Z][a-z]+$/.test(seen))) break;
    digits ||= /\d/.test(seen);
    // One in thirty codes has no digit; two in a row are words.
    if (!digits && found.length > 0) return null;
    found.push({ kind, from, to: from + seen.length });
    at = from + seen.length;
  }
  return found.length >= 2 && digits && shape.length >= 5 ? found : null;
}

const shapeOf = (item: string) => item.replace(/[A-Za-z0-9]/g, 'x');
