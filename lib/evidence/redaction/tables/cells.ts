import { isNewline } from '../reading/scene';

/** Where the cells of a line lie. */

/** Longer lines are no rows that somebody reads. */
export const LONGEST_LINE = 1000;

export interface Cell {
  from: number;
  to: number;
  seen: string;
}

export const SEPARATORS = new Set(['|', '\t', ',', ';']);

/** Where a cell ends: the next separator, an end of the line, a closing bracket. */
export function edge(text: string, at: number, step: 1 | -1): number | null {
  for (let i = step < 0 ? at - 1 : at, n = 0; n < 6; i += step, n++) {
    const char = text.charAt(i);
    if (char === '' || isNewline(text.charCodeAt(i)) || SEPARATORS.has(char) || char === '(' || char === ')')
      return i;
    if (!' "\'`*_'.includes(char)) return null;
  }
  return null;
}

export function lineAt(text: string, at: number): { from: number; to: number } | null {
  let from = at;
  let to = at;
  while (from > 0 && !isNewline(text.charCodeAt(from - 1))) if (at - --from > LONGEST_LINE) return null;
  while (to < text.length && !isNewline(text.charCodeAt(to))) if (++to - at > LONGEST_LINE) return null;
  return { from, to };
}

/** Separators from a place to another, but for those in quotes. */
export function count(text: string, from: number, to: number, sign: string): number {
  let counted = 0;
  let quoted = false;
  for (let at = from; at < to; at++) {
    const char = text.charAt(at);
    if (char === '"') quoted = !quoted;
    else if (char === sign && !quoted) counted++;
  }
  return counted;
}

export function cellAt(text: string, row: { from: number; to: number }, place: number, sign: string): Cell {
  let at = row.from;
  let quoted = false;
  let left = place;
  for (; at < row.to && left > 0; at++) {
    const char = text.charAt(at);
    if (char === '"') quoted = !quoted;
    else if (char === sign && !quoted) left--;
  }
  let to = at;
  quoted = false;
  for (; to < row.to; to++) {
    const char = text.charAt(to);
    if (char === '"') quoted = !quoted;
    else if (char === sign && !quoted) break;
  }
  return trimmed(text, at, to);
}

export function trimmed(text: string, from: number, to: number): Cell {
  while (from < to && /[\s"'`*]/.test(text.charAt(from))) from++;
  while (to > from && /[\s"'`]/.test(text.charAt(to - 1))) to--;
  return { from, to, seen: text.slice(from, Math.min(to, from + 128)) };
}
