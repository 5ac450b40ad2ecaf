import { namesDevice } from '../../panel/row/typed-captions';
import type { Problem } from '../../policy/policy';
import type { JsonObject } from '../json-object';
import { sessionFields } from '../review/fields';
import { Oddities } from '../review/oddities';
import { readFields } from '../review/read';
import type { ReviewFile, ReviewSession } from '../review/types';
import { cellOf, valuesOf } from './cell-values';
import { headOf } from './columns';
import type { Table } from './delimited';
import type { ColumnField } from './heads';
import { type Mapping, proposedMapping } from './mapping';
import type { Seen } from './seen';
import { filled, type Row, sessionRows } from './session-rows';
import { timesIn, zoneOf } from './times';

/** What a table gives, with the mapping that was used, so that it can be shown and changed. */
export interface FromTable {
  review: ReviewFile;
  warnings: Problem[];
  heads: string[];
  mapping: Mapping;
}

/** More sessions than any review has. */
const MOST_ROWS = 100_000;

/**
 * Reads a table with a row of heads. Without a column for the device there is no review: a mapping says which one it is. What
 * no column tells is not known, and is said so.
 */
export function readSessionTable(
  table: Table,
  { mapping, seen }: { mapping?: Mapping; seen: Seen },
): FromTable | { problems: Problem[] } {
  const { unclosed } = table;
  // Spreadsheets write the marks of rows in which nothing stands.
  const given = table.rows
    .map((cells, i): Row => ({ cells, number: table.numbers[i] ?? i + 1 }))
    .filter(({ cells }) => filled(cells) > 0);
  const { at: above, heads } = headOf(given.map(({ cells }) => cells));
  const below = given.slice(above + 1);
  const cells = below.map((row) => row.cells);
  const used = mapping ?? proposedMapping(heads, cells);
  const problems = new Oddities();
  const warnings = new Oddities();
  if (unclosed) problems.add(`line ${unclosed.line}`, 'A quote is opened here and never closed.');
  if (given.length - above > MOST_ROWS)
    problems.add('', `Found ${given.length - above - 1} rows, expected at most ${MOST_ROWS}.`);
  if (mapping ? !mapping.includes('device') : !areSessions(used, cells))
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
  const column = (field: ColumnField) => body.map(({ cells }) => cellOf(field, cells, used));
  const times = timesIn(new Set(column('signed_in')), {
    ...seen,
    timeZone: zoneOf(heads[used.indexOf('signed_in')]) ?? seen.timeZone,
  });
  const meaningOf = valuesOf(column);
  const fields = [...new Set(used)].filter((field) => field !== null && field !== 'date');
  const sessions = body.map(({ cells, number }) => {
    if (cells.length > heads.length)
      warnings.once(
        'width',
        `row ${number}`,
        () => `Found ${cells.length} cells, expected ${heads.length}. What is beyond is left out.`,
      );
    const one: JsonObject = { ...UNTOLD };
    for (const field of fields) {
      const cell = cellOf(field, cells, used);
      Object.assign(
        one,
        field === 'signed_in' ? { signed_in: times.get(cell) ?? cell } : meaningOf(field, cell),
      );
    }
    return readFields(one, sessionFields, `row ${number}`, {
      problems,
      warnings,
    }) as unknown as ReviewSession;
  });
  const dates = new Set(column('date'));
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
function areSessions(used: Mapping, rows: readonly string[][]): boolean {
  const fields = new Set(used.filter((field) => field !== null));
  if (!fields.has('device') || fields.size < 2) return false;
  if (TELLING.some((field) => fields.has(field))) return true;
  const labels = rows.map((cells) => cellOf('device', cells, used)).filter((label) => label !== '');
  return labels.filter(namesDevice).length * 2 > labels.length;
}

const TELLING = ['app', 'decision', 'signed_in', 'trusted', 'current', 'listed', 'suggestion'] as const;

/** What a session has that no column tells. */
const UNTOLD: JsonObject = { device: '', app: '', decision: null };
const MISSING = {
  app: 'No column tells the app of a session: it is not known.',
  decision: 'No column tells what was decided: nothing is.',
};

/** Who reviewed, where all rows say the same. */
function onlyReviewer(sessions: readonly ReviewSession[]): string {
  const names = new Set(sessions.map(({ reviewer }) => reviewer));
  const [name = ''] = names;
  return names.size === 1 ? name : '';
}
