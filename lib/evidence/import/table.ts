import { captionTyped } from '../../panel/row/typed-captions';
import type { Problem } from '../../policy/policy';
import { unguarded } from '../formats/csv';
import type { JsonObject } from '../json-object';
import { sessionFields } from '../review/fields';
import { Oddities } from '../review/oddities';
import { readFields } from '../review/read';
import type { ReviewFile, ReviewSession } from '../review/types';
import { fieldOf, headOf, isHead, type Mapping, proposedMapping } from './columns';
import { readTable, type Table } from './delimited';
import { drawnTable } from './drawn';
import type { ColumnField } from './heads';
import { jsonTable } from './json-table';
import { namesDevice } from './names-device';
import { recordTable } from './records';
import type { Seen } from './seen';
import { timesIn, zoneOf } from './times';
import { yesOrNo } from './yes-no';

/** What a table gives, with the mapping that was used, so that it can be shown and changed. */
export interface FromTable {
  review: ReviewFile;
  warnings: Problem[];
  heads: string[];
  mapping: Mapping;
}

/** More sessions than any review has. */
const MOST_ROWS = 100_000;

/** The table that a text is, however it is written, turned where fields stand below each other. */
export function tableIn(text: string): Table {
  const table = jsonTableIn(text) ?? drawnTable(text) ?? readTable(text);
  return headOf(table.rows).found ? table : (recordTable(text) ?? turned(table) ?? table);
}

const jsonTableIn = (text: string) => (/^[\s\ufeff]*[[{]/.test(text) ? jsonTable(text) : null);

/** More columns than these are rows. */
const MOST_TURNED = 200;

/** Each session in a column, each field in a row that begins with its name. */
function turned(table: Table): Table | null {
  const rows = table.rows.filter((cells) => filled(cells) > 0);
  const names = rows.map(([first = '']) => first);
  const width = Math.max(0, ...rows.slice(0, MOST_TURNED).map(({ length }) => length));
  if (names.length < 2 || names.length > MOST_TURNED || width < 2 || width > MOST_TURNED) return null;
  if (new Set(names).size < names.length) return null;
  if (names.filter((name) => fieldOf(name) !== null).length * 2 < names.length || !isHead(names)) return null;
  return {
    ...table,
    rows: Array.from({ length: width }, (_, i) => rows.map((cells) => cells[i] ?? '')),
    numbers: Array.from({ length: width }, (_, i) => i + 1),
  };
}

/**
 * Reads a table with a row of heads. Without a column for the device there is no review: a mapping says which one it is. What
 * no column tells is not known, and is said so.
 */
export function readSessionTable(
  text: string,
  { mapping, seen }: { mapping?: Mapping; seen: Seen },
): FromTable | { problems: Problem[] } {
  const table = tableIn(text);
  const { unclosed } = table;
  // Spreadsheets write the marks of rows in which nothing stands.
  const given = table.rows
    .map((cells, i) => ({ cells, number: table.numbers[i] ?? i + 1 }))
    .filter(({ cells }) => filled(cells) > 0);
  const { at: above, heads } = headOf(given.map(({ cells }) => cells));
  const below = given.slice(above + 1);
  const used =
    mapping ??
    proposedMapping(
      heads,
      below.map(({ cells }) => cells),
    );
  const problems = new Oddities();
  const warnings = new Oddities();
  if (unclosed) problems.add(`line ${unclosed.line}`, 'A quote is opened here and never closed.');
  if (given.length - above > MOST_ROWS)
    problems.add('', `Found ${given.length - above - 1} rows, expected at most ${MOST_ROWS}.`);
  if (!isOfSessions(used, below, mapping !== undefined))
    problems.add(
      'first line',
      `Found the columns ${heads.map((head) => `"${head.slice(0, 40)}"`).join(', ') || 'none'}, expected one for device and one for what the panel shows beside it.`,
    );
  if (problems.any) return { problems: problems.all };

  // A title alone says nothing of a session; what else stands above may.
  const titles = given.slice(0, above);
  if (above > 1 || titles.some(({ cells }) => filled(cells) > 1))
    warnings.add(
      `rows ${titles[0]?.number} to ${titles.at(-1)?.number}`.replace(/^rows (\d+) to \1$/, 'row $1'),
      `"${titles
        .flatMap(({ cells }) => cells)
        .join(' ')
        .trim()
        .slice(0, 60)}" stands above the table and is left out.`,
    );
  heads.forEach((head, i) => {
    if (!used[i] && head.trim() !== '')
      warnings.add(`column ${i + 1}`, `"${head.slice(0, 60)}" is left out.`);
  });
  for (const missing of ['app', 'decision'] as const)
    if (!used.includes(missing)) warnings.add('first line', MISSING[missing]);
  const body = sessionRows(below, heads, used, warnings);
  const zone = zoneOf(heads[used.indexOf('signed_in')]);
  const times = timesIn(new Set(body.map(({ cells }) => cellOf('signed_in', cells, used))), {
    ...seen,
    timeZone: zone ?? seen.timeZone,
  });
  const no = noIn(body, used);
  const dates = new Set(body.map(({ cells }) => cellOf('date', cells, used)));
  const sessions = body.map(({ cells, number }) => {
    if (cells.length > heads.length)
      warnings.once(
        'width',
        `row ${number}`,
        () => `Found ${cells.length} cells, expected ${heads.length}. What is beyond is left out.`,
      );
    const one: JsonObject = { ...NEEDED };
    for (const field of new Set(used)) {
      if (field === null || field === 'date') continue;
      const value = cellOf(field, cells, used);
      if (field === 'signed_in') one[field] = times.get(value) ?? value;
      else Object.assign(one, asValues(field, value, no));
    }
    return readFields(one, sessionFields, `row ${number}`, {
      problems,
      warnings,
    }) as unknown as ReviewSession;
  });
  const [date = ''] = dates;
  const review = {
    date: dates.size === 1 ? date : '',
    reviewer: onlyReviewer(sessions),
    sessions,
    notes: '',
    provenance: null,
  };
  return problems.any ? { problems: problems.all } : { review, warnings: warnings.all, heads, mapping: used };
}

/** A device alone may be of an inventory, and a name beside a town of a list of people: their cells tell. */
function isOfSessions(used: Mapping, rows: readonly Row[], isGiven: boolean): boolean {
  const device = used.indexOf('device');
  const telling = used.filter((field) => field !== null && TELLING.has(field));
  if (device < 0 || (!isGiven && new Set(used.filter((field) => field !== null)).size < 2)) return false;
  const labels = rows.map(({ cells }) => cells[device] ?? '').filter((label) => label.trim() !== '');
  return isGiven || telling.length > 0 || labels.filter(namesDevice).length * 2 > labels.length;
}

const TELLING: ReadonlySet<ColumnField> = new Set([
  'app',
  'decision',
  'signed_in',
  'trusted',
  'current',
  'listed',
  'suggestion',
]);

/** What a session has that no column tells. */
const NEEDED: JsonObject = { device: '', app: '', decision: null };
const MISSING = {
  app: 'No column tells the app of a session: it is not known.',
  decision: 'No column tells what was decided: nothing is.',
};

interface Row {
  cells: string[];
  number: number;
}

/** The rows below the heads that are sessions: without heads that are said again, sums, and who made the table. */
function sessionRows(
  rows: readonly Row[],
  heads: readonly string[],
  used: Mapping,
  warnings: Oddities,
): Row[] {
  return rows.filter((row, i) => {
    const { cells, number } = row;
    if (cells.length === heads.length && cells.every((cell, at) => cell === heads[at])) return false;
    const told = cells.filter((cell, at) => (used[at] ?? null) !== null && cell.trim() !== '').length;
    const text = cells.join(' ').trim().slice(0, 60);
    // A row that says less than two things is a session only among others, where it names the device.
    const isSession =
      (told > 1 || heads.length < 3 || (told === 1 && filled(cells) === 1 && names(cells, used))) &&
      !isFoot(rows, i, heads, used);
    if (!isSession) warnings.add(`row ${number}`, `"${text}" tells of no session and is left out.`);
    else if (heads.length > 2 && filled(cells) === 1)
      warnings.add(`row ${number}`, `Only "${text}" stands in it. It is taken for a session.`);
    return isSession;
  });
}

/** Something that can be called a device stands where devices do. */
const names = (cells: readonly string[], used: Mapping): boolean =>
  !/[:：]/.test(cells[used.indexOf('device')] ?? ':') && (cells[used.indexOf('device')] ?? '').trim() !== '';

/** Below an empty row and no sessions, or lines that hold nothing else: a legend, who made the table, another one. */
function isFoot(rows: readonly Row[], at: number, heads: readonly string[], used: Mapping): boolean {
  const start = rows.findIndex(
    ({ number }, i) => i > 0 && i <= at && number - (rows[i - 1]?.number ?? number) > 1,
  );
  if (start < 0) return heads.length > 2 && rows.slice(at).every(({ cells }) => cells.length === 1);
  return rows
    .slice(start)
    .every(
      ({ cells }) =>
        (cells.length < heads.length || filled(cells) === 1) &&
        !namesDevice(cells[used.indexOf('device')] ?? ''),
    );
}

/** What stands in the columns of a field; where one says again what another does, once. */
function cellOf(field: ColumnField, cells: readonly string[], used: Mapping): string {
  const parts = used
    .flatMap((one, column) => (one === field ? [unguarded(cells[column] ?? '').trim()] : []))
    .filter((part) => part !== '');
  return parts
    .filter((part, i) => !parts.some((other, j) => j < i && other.includes(part)))
    .join(field === 'location' || field === 'app' ? ', ' : ' ');
}

const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length;

/** What says no in the columns of marks: a dash where some rows say yes and none says no, a cross beside a circle. */
function noIn(rows: readonly Row[], used: Mapping): ReadonlyMap<ColumnField, RegExp> {
  const words = new Map<ColumnField, RegExp>();
  for (const field of ['trusted', 'current', 'listed', 'baseline'] as const) {
    const cells = rows.map(({ cells }) => cellOf(field, cells, used));
    const answers = new Set(cells.map((cell) => yesOrNo(cell, field)));
    if (cells.some((cell) => /^[o○◯✓✔]$/i.test(cell))) words.set(field, /^[x–—-]$/i);
    else if (answers.has(true) && !answers.has(false)) words.set(field, /^[-–—]$/);
  }
  return words;
}

/** Cells are texts: what fields of the file hold otherwise is read from them. A mark in the column of decisions is none. */
function asValues(
  field: Exclude<ColumnField, 'date'>,
  value: string,
  no: ReadonlyMap<ColumnField, RegExp>,
): JsonObject {
  const { is } = sessionFields[field].kind;
  const text = value.trim();
  if (is === 'number') {
    // Half of the world writes a comma before the tenths, and spreadsheets write the minus of typesetters.
    const plain = text.replace(/^\u2212/, '-').replace(/^(-?\d+),(\d+)$/, '$1.$2');
    return { [field]: plain === '' ? null : Number.isFinite(Number(plain)) ? Number(plain) : text };
  }
  const marks = field === 'decision' || field === 'trusted' || field === 'current' ? marksIn(text) : null;
  if (marks !== null) return marks;
  if (is === 'yes-no') return { [field]: no.get(field)?.test(text) ? false : yesOrNo(text, field) };
  if (is === 'choice') return { [field]: text === '' ? null : text.replaceAll(' ', '-') };
  if (field === 'app') return { app: value.split(/\s*(?:[+/&|;\n]|\s·\s)\s*/).join(', ') };
  return { [field]: value };
}

/** "Trusted", "current + trusted": the status of a session; null where anything else is said. */
function marksIn(text: string): JsonObject | null {
  const fields = text.split(/\s*[,;+/&|·]\s*/).map(captionTyped);
  const isMarks = fields.every((field) => field === 'trusted' || field === 'current');
  return isMarks ? Object.fromEntries(fields.map((field) => [field ?? '', true])) : null;
}

/** Who reviewed, where all rows say the same. */
function onlyReviewer(sessions: readonly ReviewSession[]): string {
  const names = new Set(sessions.map(({ reviewer }) => reviewer));
  const [name = ''] = names;
  return names.size === 1 ? name : '';
}
