import type { Found } from '../kinds';
import { ESCAPED, escaped } from '../reading/disguises';
import { placeholderAt } from '../reading/placeholder';
import { isAlnum, isNewline, matchAt } from '../reading/scene';

/** What stands after "password:", without its quotes. */
export interface Value {
  from: number;
  to: number;
  quoted: boolean;
}

/** As much of a value as says what it is. */
export const SEEN = 64;

const QUOTES = `"'\`${escaped('"')}${escaped("'")}`;
/** Longer than this, a quotation is taken for an opening quote that nothing closes. */
const LONGEST_QUOTATION = 512;

/**
 * The value that begins at a place, null where nothing or only a placeholder stands. `inEscape`: what comes before was
 * percent-encoded, so that an encoded space or `&` ends the value. `inTag`: it stands between tags. `most`: as many
 * characters of it as are looked at; `ends`: what ends it besides, where no quotes stand around it.
 */
export function valueAt(
  text: string,
  at: number,
  inEscape: boolean,
  inTag = false,
  most = Number.POSITIVE_INFINITY,
  ends = '',
): Value | null {
  const quote = text.charAt(at);
  // Three, as Python sets texts of several lines.
  if ((quote === '"' || quote === "'") && text.startsWith(quote + quote, at + 1)) at += 2;
  if (quote !== '' && QUOTES.includes(quote)) {
    const close = closing(text, at + 1, quote);
    if (close > at + 1 && placeholderAt(text, at + 1) === null) return unspaced(text, at + 1, close);
    if (close === at + 1) return null;
    at++;
  }
  if (placeholderAt(text, at) !== null) return null;
  let to = at;
  const last = Math.min(text.length, at + most);
  while (
    to < last &&
    !endsValue(text, to, at, inEscape, inTag) &&
    !(to > at && ends.includes(text.charAt(to)))
  )
    to++;
  to = trimmed(text, at, to);
  return to > at ? { from: at, to, quoted: false } : null;
}

/** The value at a place, when what is first seen of it looks right: only what is taken is walked to its end. */
export function taken(text: string, at: number, looksRight: (seen: string) => boolean): Found | null {
  const seen = valueAt(text, at, false, false, SEEN);
  if (seen === null || !looksRight(text.slice(seen.from, seen.to))) return null;
  return { kind: 'password', from: seen.from, to: valueAt(text, at, false)?.to ?? seen.to };
}

/** « un mot », as French sets its quotations. */
function unspaced(text: string, from: number, to: number): Value | null {
  while (from < to && text.charCodeAt(from) === 32) from++;
  while (to > from && text.charCodeAt(to - 1) === 32) to--;
  return to > from ? { from, to, quoted: true } : null;
}

/** Where the quotation ends; before its start when it is not closed on its line, or holds a placeholder. */
function closing(text: string, from: number, quote: string): number {
  const last = Math.min(text.length, from + LONGEST_QUOTATION);
  for (let at = from; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return -1;
    if (code === 91 && placeholderAt(text, at) !== null) return -1;
    if (text.charAt(at) !== quote) continue;
    // Doubled, as YAML and SQL write it inside.
    if (at > from && quote === "'" && text.charAt(at + 1) === quote) {
      at++;
      continue;
    }
    // An apostrophe inside: 'don't'
    if (quote === "'" && /[A-Za-z0-9]/.test(text.charAt(at + 1)) && at > from) continue;
    return at;
  }
  return -1;
}

/** After `&`, where a colon is as likely a part of the value. */
const FIELD_FOLLOWS = /[A-Za-z_][\w.[\]-]{0,40}=/y;
const PAIR_FOLLOWS =
  /["']?(?:[A-Za-z_][\w.-]{0,40}["']? ?[=:\ue03d\ue03a]|[A-Za-z]{1,20}(?: [A-Za-z]{1,20}){1,3}=)/y;
const WIDE = /[\u0e00-\u0e7f\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** An element ends or begins, or an address in brackets; `<w5Yx5>` is as likely a part of the value. */
export const TAG =
  /<(?:\/[a-z]|!--|(?:br|b|i|u|p|em|strong|code|span|div|t[dhrt]|th|a|pre|hr|img|font|kbd|samp|small|su[bp]|mark|input|button|form|option|label|[uo]l|li|table|script|style|h[1-6])[\s/>]|[a-z][a-z0-9+.-]{1,8}:)/iy;

function endsValue(text: string, at: number, from: number, inEscape: boolean, inTag: boolean): boolean {
  const code = text.charCodeAt(at);
  if (isAlnum(code)) return false;
  if (code <= 32 || code === 34 || code === 96 || isNewline(code) || code === ESCAPED + 34) return true;
  if (code === 60)
    return (
      inTag ||
      ((at > from || text.charCodeAt(at + 1) === 47) &&
        text.charCodeAt(at + 1) !== 60 &&
        matchAt(TAG, text, at) !== null)
    );
  if (code === 91) return placeholderAt(text, at) !== null;
  // The text of a link: [password=...](address)
  if (code === 93 && text.charCodeAt(at + 1) === 40) return true;
  if (code > 127 && at > from && text.charCodeAt(at - 1) < 128 && WIDE.test(text.charAt(at))) return true;
  if (code > 127 && code < ESCAPED) return false;
  const plain = code >= ESCAPED && code < ESCAPED + 128 ? code - ESCAPED : code;
  if (plain !== code && !inEscape) return plain === 44 && text.charCodeAt(at + 1) === ESCAPED + 34;
  if (plain === 32) return true;
  if (plain === 38) return inEscape || matchAt(FIELD_FOLLOWS, text, at + 1) !== null;
  if (plain !== 44 && plain !== 59) return false;
  // A comma or semicolon: what follows says whether the value is over.
  const next = text.charCodeAt(at + 1);
  return !(next > 32) || next > 127 || matchAt(PAIR_FOLLOWS, text, at + 1) !== null;
}

const AFTER = new Set(
  ".,;:!?'*>|\u3002\u3001\u060c\u061b\u061f\u06d4\u0964\u0965\u0589\u104a\u104b\u1362\u1363\ue02c\ue03b",
);
const OPENERS: Record<string, string> = {
  ')': '(',
  ']': '[',
  '}': '{',
  '\ue029': '(',
  '\ue05d': '[',
  '\ue07d': '{',
};

/** Without the punctuation of the sentence around it, and without closing brackets that nothing in it opened. */
function trimmed(text: string, from: number, to: number): number {
  while (to > from) {
    const last = text.charAt(to - 1);
    const opener = OPENERS[last];
    if (opener === undefined ? !AFTER.has(last) : to - from < 256 && text.slice(from, to).includes(opener))
      break;
    to--;
  }
  return to;
}
