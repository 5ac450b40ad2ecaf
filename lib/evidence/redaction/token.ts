import { isMixed, mixOf } from './chance';
import { isAlnum, isToken, matchAt, type Read, type Rule, startsWord, tokenEnd } from './scene';
import { TOKENS, type TokenRow } from './tokens';

/** As much of a body as is looked at before it is believed. */
const ENOUGH = 128;

const reader =
  (row: TokenRow): Read =>
  ({ text }, from, end) => {
    if (!row.inside && !startsWord(text, from)) return null;
    // What is glued to a word by its underscore begins with that word.
    if (!row.inside && text.charAt(from - 1) === '_' && isAlnum(text.charCodeAt(end - 1))) return null;
    if (!row.starts.includes(text.slice(from, end))) return null;
    const ends = row.body === 'dotted' ? dottedEnd : tokenEnd;
    const body = ends(text, end, end + ENOUGH);
    if (body - end < row.least || !believed(row, text, end, body)) return null;
    return { kind: row.kind, from, to: tailEnd(text, ends(text, end)) };
  };

function believed(row: TokenRow, text: string, from: number, to: number): boolean {
  const mix = mixOf(text, from, to);
  if (row.mix === 'capitals') return mix.lowers === 0 && mix.uppers + mix.digits >= row.least;
  if (row.inside) return mix.digits > 0 || mix.changes >= 2;
  return hasMixedPart(text, from, to, row.kind === 'id');
}

/** Whether one of the parts between `-`, `_` and `.` is no word: `file-2024-report` has none, `org-a8Fk20dQ` has. */
function hasMixedPart(text: string, from: number, to: number, numbers: boolean): boolean {
  for (let at = from; at < to; at++) {
    if (!isAlnum(text.charCodeAt(at))) continue;
    const start = at;
    while (at < to && isAlnum(text.charCodeAt(at))) at++;
    if (at - start < 6) continue;
    const mix = mixOf(text, start, at);
    const digitsOnly = mix.uppers + mix.lowers === 0;
    if (digitsOnly && numbers && !/^(?:19|20)\d{6}$/.test(text.slice(start, Math.min(at, start + 9))))
      return true;
    if (digitsOnly || at - start < 8) continue;
    if (isMixed(mix) && mix.changes >= (mix.digits > 0 ? 2 : 4)) return true;
  }
  return false;
}

/** Where a body goes on over dots, slashes, plus signs and the like between letters and digits, and over padding. */
function dottedEnd(text: string, from: number, most = text.length): number {
  const last = Math.min(text.length, most);
  let to = from;
  for (let at = from; at < last; at++) {
    const code = text.charCodeAt(at);
    // Two dots: the empty key of a JWE.
    if (isAlnum(code) || code === 45 || code === 95 || code === 61) to = at + 1;
    else if (!'.+/~:%$'.includes(text.charAt(at)) || at - to >= 2) break;
  }
  return to;
}

const CUT = /(?:\.{2,3}|\u2026|\*{2,40}|x{3,40}|\u2022{2,40})[A-Za-z0-9_-]{1,12}/y;

/** A token that was cut in its middle (`sk-proj-a1B2...x9Yz`) shows its end as well. */
function tailEnd(text: string, to: number): number {
  const cut = matchAt(CUT, text, to);
  return cut === null ? to : to + cut[0].length;
}

/** What every OpenAI key carries in its middle: "OpenAI" in base64. Around it, all is key. */
const readWatermark: Read = ({ text, done }, from, end) => {
  if (text.slice(from, end) !== WATERMARK) return null;
  let start = from;
  while (start > done && from - start < 256 && isToken(text.charCodeAt(start - 1))) start--;
  const to = tokenEnd(text, end);
  return to - start < 16 ? null : { kind: 'key', from: start, to };
};
const WATERMARK = 'T3BlbkFJ';

export const watermarkRule: Rule = { anchors: [WATERMARK], read: readWatermark };

/** Reads the tokens of the table. */
export const tokenRules: readonly Rule[] = TOKENS.map((row) => ({ anchors: row.starts, read: reader(row) }));
