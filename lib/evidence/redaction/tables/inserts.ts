import { isNoSecret } from '../innocents/no-secret';
import { isHex } from '../looks/chance';
import { isLikely, isStrong } from '../looks/strong';
import { hold, matchAt, type Read, type Rule } from '../reading/scene';

/** Rows that a database is filled with: `... VALUES (1, 'pm', '...'), (2, ...)`, and what follows `COPY ... FROM stdin`. */

/** How far behind their beginning rows are still looked at; a stream holds as much of what is done. */
const REACH = 4000;

interface Cell {
  from: number;
  to: number;
}

const VALUES = /[^()\n]{0,400}\)\s{0,8}(?:VALUES|values|Values)\s{0,8}/y;
const COPIED = /[^()\n]{0,400}\) FROM stdin[^\n]{0,80};\r?\n/iy;
const VALUE =
  /\s{0,4}(?:[NEB]?'(?:[^'\n]|''){0,200}'|"[^"\n]{0,200}"|[^,()'"\n]{1,80}(?:\([^()\n]{0,80}\))?)/y;
const NEXT_ROW = /\)\s{0,4},\s{0,8}/y;

/** The cells of the rows below the names of columns, of which one ends at a place; null when no rows follow. */
export function rowsOf(text: string, at: number): readonly (readonly Cell[])[] | null {
  const values = matchAt(VALUES, text, at);
  if (values !== null) return valuesAt(text, at + values[0].length);
  const copied = matchAt(COPIED, text, at);
  return copied === null ? null : copiedAt(text, at + copied[0].length);
}

function valuesAt(text: string, start: number): Cell[][] {
  const rows: Cell[][] = [];
  const last = Math.min(text.length, start + REACH);
  for (let at = start; at < last && text.charAt(at) === '('; ) {
    const row: Cell[] = [];
    do {
      at++;
      const value = matchAt(VALUE, text, at);
      if (value === null) return rows;
      row.push({ from: at, to: at + value[0].length });
      at += value[0].length;
    } while (text.charAt(at) === ',');
    rows.push(row);
    const next = matchAt(NEXT_ROW, text, at);
    if (next === null) break;
    at += next[0].length;
  }
  return rows;
}

/** As PostgreSQL writes them out: cells between tabs, up to a line of `\.`. */
function copiedAt(text: string, start: number): Cell[][] {
  const rows: Cell[][] = [];
  const last = Math.min(text.length, start + REACH);
  for (let at = start; at < last; ) {
    const line = matchAt(/(?!\\\.)[^\n]{1,1000}\n/y, text, at)?.[0];
    if (line === undefined) break;
    const row: Cell[] = [];
    let from = at;
    for (const cell of line.trimEnd().split('\t')) {
      row.push({ from, to: from + cell.length });
      from += cell.length + 1;
    }
    rows.push(row);
    at += line.length;
  }
  return rows;
}

/** A table of people who sign in, and rows whose columns nobody names. */
const OF_LOGINS =
  /["'`[]?(?:\w{1,32}["'`\]]?\.["'`[]?)?(\w{0,24}(?:user|account|admin|member|login|credential|auth|secret|passw|customer|client|employee|staff|person|people|kunde|usuario|utente|utilisateur|nutzer|benutzer)\w{0,24})["'`\]]?\s{1,8}VALUES\s{0,8}(?=\()/iy;
const QUOTED = /^[NEB]?(['"])(.*)\1$/s;

/** Of rows without names of columns what looks thought up, and what stands behind the first text or an email. */
const readRows: Read = (scene, _from, end) => {
  const { text } = scene;
  const table = matchAt(OF_LOGINS, text, end);
  if (table === null) return null;
  for (const row of valuesAt(text, end + table[0].length)) {
    let texts = 0;
    let before = '';
    for (const { from, to } of row) {
      const value = QUOTED.exec(text.slice(from, to).trim())?.[2] ?? '';
      if (value === '') continue;
      const whose = ++texts === 2 || before.includes('@');
      before = value;
      const told = (isHex(value) && value.length >= 32) || isStrong(value) || (whose && isLikely(value));
      if (!told || isNoSecret(value) || value.includes('@')) continue;
      const start = text.indexOf(value, from);
      hold(scene, { kind: 'password', from: start, to: start + value.length });
    }
  }
  return null;
};

export const insertRule: Rule = { anchors: ['insert into ', 'replace into '], read: readRows };
