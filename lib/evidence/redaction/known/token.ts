import { isMixed, mixOf } from '../looks/chance';
import { isAlnum, type Read, type Rule, type Scene, startsWord } from '../reading/scene';
import { joinedEnd, maskOf, tailEnd } from '../values/body';
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

/** Reads the tokens of the table. */
export const tokenRules: readonly Rule[] = TOKENS.map((row) => ({ anchors: row.starts, read: reader(row) }));
