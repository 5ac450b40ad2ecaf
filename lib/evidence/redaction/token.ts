import { isMixed, mixOf } from './chance';
import { isAlnum, isToken, matchAt, type Read, type Rule, type Scene, startsWord } from './scene';
import { TOKENS, type TokenRow } from './tokens';

/** As much of a body as is looked at before it is believed. */
const ENOUGH = 48;

function reader(row: TokenRow): Read {
  const mask = maskOf(row.joins ?? '');
  return (scene, from, end) => {
    const { text } = scene;
    if (!row.inside && !startsWord(text, from)) return null;
    // What is glued to a word by its underscore begins with that word.
    if (!row.inside && isPartOfName(text, from, end)) return null;
    if (!row.starts.includes(text.slice(from, end))) return null;
    const dull = dullEnd(scene, end);
    if (dull - end >= ENOUGH || mask[text.charCodeAt(dull)] === 0) return null;
    const body = joinedEnd(text, end, mask, end + ENOUGH);
    if (body - end < row.least || !believed(row, text, end, body)) return null;
    return { kind: row.kind, from: row.after ? end : from, to: tailEnd(text, joinedEnd(text, end, mask)) };
  };
}

/** MY_AKIA..., but not _AKIA..._ */
function isPartOfName(text: string, from: number, end: number): boolean {
  return (
    text.charAt(from - 1) === '_' && isAlnum(text.charCodeAt(from - 2)) && isAlnum(text.charCodeAt(end - 1))
  );
}

function believed(row: TokenRow, text: string, from: number, to: number): boolean {
  const mix = mixOf(text, from, to);
  if (row.mix === 'capitals') return mix.lowers === 0 && mix.uppers + mix.digits >= row.least;
  if (row.inside) return mix.digits > 0 || mix.uppers > 0;
  return hasMixedPart(text, from, to, row.kind === 'id');
}

/** Whether one of the parts between `-`, `_` and `.` is no word: `file-2024-report` has none, `org-a8Fk20dQ` has. */
function hasMixedPart(text: string, from: number, to: number, numbers: boolean): boolean {
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && isAlnum(text.charCodeAt(at))) continue;
    if (at - start >= 6 && isMixedPart(text, start, at, numbers)) return true;
    start = at + 1;
  }
  return false;
}

function isMixedPart(text: string, from: number, to: number, numbers: boolean): boolean {
  const mix = mixOf(text, from, to);
  if (mix.uppers + mix.lowers === 0) return numbers && !isDay(text.slice(from, to));
  return to - from >= 8 && isMixed(mix) && mix.changes >= (mix.digits > 0 ? 2 : 4);
}

const isDay = (digits: string) => /^(?:19|20)\d{6}$/.test(digits);

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

/**
 * Where the small letters, `-` and `_` from a place on end: no token's body by themselves. Kept, so that a text of
 * nothing but starts of tokens is walked through once.
 */
function dullEnd(scene: Scene, from: number): number {
  const { text, dull } = scene;
  const known = from >= dull.from && from <= dull.to;
  let to = known ? dull.to : from;
  for (; ; to++) {
    const code = text.charCodeAt(to);
    if (!(code >= 97 && code <= 122) && code !== 45 && code !== 95) break;
  }
  scene.dull = { from: known ? dull.from : from, to };
  return to;
}

const CUT = /(?:\.{2,3}|\u2026|\*{2,40}|x{3,40}|\u2022{2,40})[A-Za-z0-9_-]{1,12}/y;

/** A token that was cut in its middle (`sk-proj-a1B2...x9Yz`) shows its end as well. */
export function tailEnd(text: string, to: number): number {
  const cut = matchAt(CUT, text, to);
  return cut === null ? to : to + cut[0].length;
}

/** What stands in the middle of a token, or at its end; around it, all is token. */
interface MiddleRow {
  of: string;
  mark: string;
  /** Characters of the whole token. */
  least: number;
  /** Signs over which it goes on. */
  joins?: string;
  /** As many as stand before the mark at most. */
  before?: number;
  /** It ends with the mark. */
  last?: true;
}

const MIDDLES: readonly MiddleRow[] = [
  { of: 'OpenAI, in base64', mark: 'T3BlbkFJ', least: 16 },
  { of: 'Terraform', mark: '.atlasv1.', least: 16 },
  { of: 'Microsoft Entra, client secrets', mark: 'Q~', least: 30, joins: '.~', before: 5 },
  { of: 'Telegram', mark: ':AA', least: 40, before: 12 },
  { of: 'Firebase', mark: ':APA91b', least: 80, before: 24 },
  { of: 'New Relic', mark: 'NRAL', least: 36, last: true },
];

const middleReader = ({ mark, least, joins = '', before = 256, last }: MiddleRow): Read => {
  const signs = maskOf(joins);
  return ({ text, done }, from, end) => {
    if (text.slice(from, end) !== mark) return null;
    let start = from;
    while (start > done && from - start <= before && isToken(text.charCodeAt(start - 1))) start--;
    if (from - start > before) return null;
    const to = last ? end : joinedEnd(text, end, signs);
    return to - start < least || (last && isAlnum(text.charCodeAt(to)))
      ? null
      : { kind: 'key', from: start, to };
  };
};

export const middleRules: readonly Rule[] = MIDDLES.map((row) => ({
  anchors: [row.mark],
  read: middleReader(row),
}));

/** Reads the tokens of the table. */
export const tokenRules: readonly Rule[] = TOKENS.map((row) => ({ anchors: row.starts, read: reader(row) }));
