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
    const joins = row.joins ?? '';
    const body = joinedEnd(text, end, joins, end + ENOUGH);
    if (body - end < row.least || !believed(row, text, end, body)) return null;
    return { kind: row.kind, from: row.after ? end : from, to: tailEnd(text, joinedEnd(text, end, joins)) };
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

/** Where a body goes on over the signs that join its parts, and over the padding at its end. */
export function joinedEnd(text: string, from: number, joins: string, most = text.length): number {
  const last = Math.min(text.length, most);
  let to = from;
  for (let at = from; at < last; at++) {
    if (isToken(text.charCodeAt(at))) to = at + 1;
    // Two dots: the empty key of a JWE.
    else if (!joins.includes(text.charAt(at)) || at - to >= 2) break;
  }
  if (text.charAt(to) === '=' && to < last) to += text.charAt(to + 1) === '=' ? 2 : 1;
  return to;
}

const CUT = /(?:\.{2,3}|\u2026|\*{2,40}|x{3,40}|\u2022{2,40})[A-Za-z0-9_-]{1,12}/y;

/** A token that was cut in its middle (`sk-proj-a1B2...x9Yz`) shows its end as well. */
function tailEnd(text: string, to: number): number {
  const cut = matchAt(CUT, text, to);
  return cut === null ? to : to + cut[0].length;
}

/** What stands in the middle of a token: "OpenAI" in base64, and the mark of Terraform's. Around it, all is token. */
const MIDDLES = ['T3BlbkFJ', '.atlasv1.'];

const readMiddle: Read = ({ text, done }, from, end) => {
  if (!MIDDLES.includes(text.slice(from, end))) return null;
  let start = from;
  while (start > done && from - start < 256 && isToken(text.charCodeAt(start - 1))) start--;
  const to = tokenEnd(text, end);
  return to - start < 16 ? null : { kind: 'key', from: start, to };
};

export const middleRule: Rule = { anchors: MIDDLES, read: readMiddle };

/** Reads the tokens of the table. */
export const tokenRules: readonly Rule[] = TOKENS.map((row) => ({ anchors: row.starts, read: reader(row) }));
