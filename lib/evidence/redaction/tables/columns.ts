import { isNoSecret } from '../innocents/no-secret';
import type { Kind } from '../kinds';
import { isLikely } from '../looks/strong';
import { placeholderAt } from '../reading/placeholder';
import { hold, isToken, matchAt, type Scene } from '../reading/scene';
import { type Cell, cellAt, count, edge, LONGEST_LINE, lineAt, SEPARATORS, trimmed } from './cells';
import { rowsOf } from './inserts';

/**
 * Tables: what stands below a word that heads a column. Lines with bars, tabs, commas or semicolons, as Markdown, CSV and
 * terminals write them; and `INSERT INTO t (name, password) VALUES ('pm', '...')`, of whose rows `inserts.ts` knows.
 */

/** How far below its head a row is still looked at; a stream holds as much of what is done. */
const REACH = 4000;
/** As many columns of one table are secret at most. */
const MOST_HEADS = 6;

export function columns(scene: Scene, from: number, after: number, kind: Kind): void {
  const { text } = scene;
  let start = from;
  while (from - start < 40 && isToken(text.charCodeAt(start - 1))) start--;
  const left = edge(text, start, -1);
  const right = edge(text, after, 1);
  if (left === null || right === null) return;
  const sign = SEPARATORS.has(text.charAt(right)) ? text.charAt(right) : text.charAt(left);
  if (!SEPARATORS.has(sign)) return;
  if (from < scene.tables && from >= scene.head) return;
  const line = lineAt(text, from);
  // Whatever the line is, it is looked at for a few of its words only.
  if (line === null || from >= scene.tables) {
    scene.heads = 0;
    scene.head = line === null ? from : line.to;
    scene.tables = line === null ? from + LONGEST_LINE / 2 : line.to;
  }
  if (line === null || ++scene.heads > MOST_HEADS) return;
  const rows = sign === ',' ? rowsOf(text, right) : null;
  if (rows !== null) {
    const opens = text.lastIndexOf('(', from);
    const place = opens < line.from ? -1 : count(text, opens + 1, from, sign);
    for (const row of place < 0 ? [] : rows) {
      const cell = row[place];
      if (cell !== undefined) later(scene, trimmed(text, cell.from, cell.to), kind, true);
    }
    return;
  }
  const place = count(text, line.from, from, sign);
  const cells = count(text, line.from, line.to, sign);
  // Two columns of names and values: a head has no value beside its name.
  if (cells <= 3 && isRecord(text, line)) return;
  if (start !== from && cells <= (sign === '|' ? 3 : 1)) return;
  if (cells === 0 || (sign === ',' && !isHead(text.slice(line.from, line.to)))) return;
  const plain = isRuled(text, line.to) || (sign !== '|' && !/[,;] /.test(text.slice(line.from, line.to)));
  let at = line.to;
  const last = Math.min(text.length, from + REACH);
  while (at < last) {
    const next = matchAt(NEXT_LINE, text, at);
    if (next === null) return;
    const rule = matchAt(RULE, text, at);
    if (rule !== null) {
      at += rule[0].length;
      continue;
    }
    const row = lineAt(text, at + next[0].length);
    if (row === null || row.to <= row.from || count(text, row.from, row.to, sign) !== cells) return;
    later(scene, cellAt(text, row, place, sign), kind, plain);
    at = row.to;
    scene.tables = Math.max(scene.tables, at);
    if (at >= text.length) return;
  }
}

/** Names of what stands beside a password in a record. */
const FIELDS =
  /[|\s"'`*]{0,4}(?:user(?:name)?|log[io]n|name|host|server|port|url|e-?mail|role|region|domain|account|database|db|notes?|ssid|site|address)["'`*]{0,3}[ \t]{0,20}[|\t,;]/iy;

/** Whether a line tells one thing, and the next another: a value beside the name, or a name below it. */
function isRecord(text: string, line: { from: number; to: number }): boolean {
  if (isRuled(text, line.to)) return false;
  const next = matchAt(NEXT_LINE, text, line.to);
  if (next !== null && matchAt(FIELDS, text, line.to + next[0].length) !== null) return true;
  return text
    .slice(line.from, line.to)
    .split(/[|\t,;]/)
    .some((cell) => isLikely(cell.trim()));
}

/** A head has no values: words of letters between its commas. */
const isHead = (line: string) => /^[>\s"'`\p{L}\d_.-]{1,40}(?:,[\s"'`\p{L}\d_.-]{1,40})+$/u.test(line);

/** Below the head stands a line of strokes: then it is a table, whatever its cells look like. */
const isRuled = (text: string, at: number) => matchAt(RULE, text, at) !== null;
const RULE = /\r?\n[ \t]{0,8}[|+]?[ \t]{0,4}[:-][-:=|+ \t\u2500-\u257f]{2,200}(?=\r?\n)/y;
const NEXT_LINE = /\r?\n|[\ue00a\ue00d]{1,2}/y;

function later(scene: Scene, { from, to, seen }: Cell, kind: Kind, plain: boolean): void {
  if (to - from < 4 || placeholderAt(scene.text, from) !== null) return;
  if (isNoSecret(seen) || /^[-:=*.x\s\u2022]+$|^<.*>$|^\$|^NULL$/i.test(seen)) return;
  if (kind !== 'password' ? !/\d/.test(seen) || / /.test(seen) : !plain && !isLikely(seen)) return;
  hold(scene, { kind, from, to });
}
