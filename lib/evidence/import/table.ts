import type { Problem } from '../../policy/policy';
import { unguarded } from '../formats/csv';
import type { JsonObject } from '../json-object';
import { sessionFields } from '../review/fields';
import { Oddities } from '../review/oddities';
import { readFields } from '../review/read';
import type { ReviewFile, ReviewSession } from '../review/types';
import { headOf, type Mapping, proposedMapping } from './columns';
import { readTable } from './delimited';
import type { Seen } from './seen';
import { NO_TIMES, timesIn, zoneOf } from './times';
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

/**
 * Reads a table with a row of heads. Without a device, app and decision column there is no review: a mapping says which
 * columns they are.
 */
export function readSessionTable(
  text: string,
  { mapping, seen }: { mapping?: Mapping; seen: Seen },
): FromTable | { problems: Problem[] } {
  const table = readTable(text);
  const { unclosed } = table;
  // Spreadsheets write the marks of rows in which nothing stands.
  const rows = table.rows.filter((cells) => filled(cells) > 0);
  const numbers = table.numbers.filter((_, i) => filled(table.rows[i] ?? []) > 0);
  const { at: above, heads } = headOf(rows);
  const body = rows.slice(above + 1);
  const rowOf = (i: number) => `row ${numbers[above + 1 + i]}`;
  const used = mapping ?? proposedMapping(heads);
  const problems = new Oddities();
  const warnings = new Oddities();
  if (unclosed) problems.add(`line ${unclosed.line}`, 'A quote is opened here and never closed.');
  if (body.length > MOST_ROWS) problems.add('', `Found ${body.length} rows, expected at most ${MOST_ROWS}.`);
  for (const needed of ['device', 'app', 'decision'] as const)
    if (!used.includes(needed))
      problems.add(
        'first line',
        `Found the columns ${heads.map((head) => `"${head.slice(0, 40)}"`).join(', ') || 'none'}, expected one for ${needed}.`,
      );
  if (problems.any) return { problems: problems.all };

  // A title alone says nothing of a session; what else stands above may.
  if (above > 1 || (above === 1 && filled(rows[0] ?? []) > 1))
    warnings.add(
      `rows ${numbers[0]} to ${numbers[above - 1]}`.replace(/^rows (\d+) to \1$/, 'row $1'),
      `"${rows.slice(0, above).flat().join(' ').trim().slice(0, 60)}" stands above the table and is left out.`,
    );
  heads.forEach((head, i) => {
    if (!used[i] && head.trim() !== '')
      warnings.add(`column ${i + 1}`, `"${head.slice(0, 60)}" is left out.`);
  });
  const dates = new Set<string>();
  const signIns = used.indexOf('signed_in');
  const times =
    signIns < 0
      ? NO_TIMES
      : timesIn(new Set(body.map((cells) => cells[signIns] ?? '')), {
          ...seen,
          timeZone: zoneOf(heads[signIns]) ?? seen.timeZone,
        });
  const sessions = body.map((cells, i) => {
    if (cells.length > heads.length)
      warnings.once(
        'width',
        rowOf(i),
        () => `Found ${cells.length} cells, expected ${heads.length}. What is beyond is left out.`,
      );
    if (heads.length > 2 && filled(cells) === 1)
      warnings.add(
        rowOf(i),
        `Only "${cells.join('').trim().slice(0, 60)}" stands in it. It is taken for a session.`,
      );
    const given: JsonObject = Object.create(null);
    used.forEach((field, column) => {
      const value = unguarded(cells[column] ?? '');
      if (field === 'date') dates.add(value);
      else if (field === 'signed_in') given[field] = times.get(value) ?? value;
      else if (field !== null) given[field] = asValue(field, value);
    });
    return readFields(given, sessionFields, rowOf(i), {
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

const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length;

/** Cells are texts: what a field of the file holds otherwise is read from them. */
function asValue(field: keyof typeof sessionFields, value: string): string | number | boolean | null {
  const { is } = sessionFields[field].kind;
  const text = value.trim();
  if (is === 'number') {
    // Half of the world writes a comma before the tenths, and spreadsheets write the minus of typesetters.
    const plain = text.replace(/^\u2212/, '-').replace(/^(-?\d+),(\d+)$/, '$1.$2');
    return plain === '' ? null : Number.isFinite(Number(plain)) ? Number(plain) : text;
  }
  if (is === 'yes-no') {
    return yesOrNo(text, field);
  }
  if (is === 'choice') return text === '' ? null : text.replaceAll(' ', '-');
  return value;
}

/** Who reviewed, where all rows say the same. */
function onlyReviewer(sessions: readonly ReviewSession[]): string {
  const names = new Set(sessions.map(({ reviewer }) => reviewer));
  const [name = ''] = names;
  return names.size === 1 ? name : '';
}
