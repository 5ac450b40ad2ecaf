import type { Problem } from '../../policy/policy';
import { unguarded } from '../formats/csv';
import type { JsonObject } from '../json-object';
import { sessionFields } from '../review/fields';
import { Oddities } from '../review/oddities';
import { readFields } from '../review/read';
import type { ReviewFile, ReviewSession } from '../review/types';
import { spanOf } from '../review/values';
import { tameLine } from '../tame';
import { type Mapping, proposedMapping, withoutTitle } from './columns';
import { readTable } from './delimited';
import { rowsIn } from './languages';
import type { Seen } from './seen';

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
  const { rows, numbers, unclosed } = readTable(text);
  const [heads = [], ...body] = withoutTitle(rows);
  const rowOf = (i: number) => `row ${numbers[rows.length - body.length + i]}`;
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

  heads.forEach((head, i) => {
    if (!used[i] && head.trim() !== '')
      warnings.add(`column ${i + 1}`, `"${head.slice(0, 60)}" is left out.`);
  });
  const dates = new Set<string>();
  const signIns = used.indexOf('signed_in');
  const times = signIns < 0 ? NO_TIMES : timesIn(new Set(body.map((cells) => cells[signIns] ?? '')), seen);
  const sessions = body.map((cells, i) => {
    if (cells.length > heads.length)
      warnings.once(
        'width',
        rowOf(i),
        () => `Found ${cells.length} cells, expected ${heads.length}. What is beyond is left out.`,
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
    const word = text.toLowerCase();
    if (YES.has(word)) return true;
    return NO.has(word) ? false : text === '' ? null : text;
  }
  if (is === 'choice') return text === '' ? null : text.replaceAll(' ', '-');
  return value;
}

/** As people and their spreadsheets write them. */
const YES = new Set(
  'yes true y x 1 ✓ ja wahr oui vrai sí si verdadero sì vero sim verdadeiro waar sant tak prawda да はい 是'.split(
    ' ',
  ),
);
const NO = new Set(
  'no false n 0 nein falsch non faux falso não nee onwaar nej falskt nie fałsz нет いいえ 否'.split(' '),
);

const NO_TIMES: ReadonlyMap<string, JsonObject> = new Map();

/**
 * What spreadsheets make of times ("28.08.2026 04:33", "8/28/26 4:33 AM"), read as the panel's own are: where day and month
 * can be either, the span covers both.
 */
function timesIn(values: ReadonlySet<string>, seen: Seen): ReadonlyMap<string, JsonObject> {
  const odd = [...values]
    .filter((value) => value.trim() !== '' && spanOf(value) === null)
    .slice(0, MOST_TIMES);
  if (odd.length === 0) return NO_TIMES;
  // A device before each, so that each is a row.
  const rows = rowsIn(odd.map((value) => `Chrome on macOS\n${tameLine(value, 100)}`).join('\n\n'), seen);
  if (rows.length !== odd.length) return NO_TIMES;
  return new Map(
    odd.flatMap((value, i) => {
      const { signedIn } = rows[i] ?? { signedIn: null };
      return signedIn === null ? [] : [[value, { ...signedIn }] as const];
    }),
  );
}

/** More different times than these are read as they stand only. */
const MOST_TIMES = 4_000;

/** Who reviewed, where all rows say the same. */
function onlyReviewer(sessions: readonly ReviewSession[]): string {
  const names = new Set(sessions.map(({ reviewer }) => reviewer));
  const [name = ''] = names;
  return names.size === 1 ? name : '';
}
