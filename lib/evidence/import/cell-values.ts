import { appsTyped } from '../../panel/row/typed-captions';
import { unguarded } from '../formats/csv';
import type { JsonObject } from '../json-object';
import { sessionFields } from '../review/fields';
import type { ColumnField } from './heads';
import type { Mapping } from './mapping';
import { marksIn } from './marks';
import { yesOrNo } from './yes-no';

/** What stands in the columns of a field; where one says again what another does, once. */
export function cellOf(field: ColumnField, cells: readonly string[], used: Mapping): string {
  const parts: string[] = [];
  for (const [column, one] of used.entries()) {
    const part = one === field ? unguarded(cells[column] ?? '').trim() : '';
    if (part !== '' && !parts.some((other) => other.includes(part))) parts.push(part);
  }
  return parts.join(field === 'location' || field === 'app' ? ', ' : ' ');
}

/** The values of each field in all rows. */
export type Column = (field: ColumnField) => readonly string[];

/** A session is read from many cells, and many cells say the same. */
export type Values = (field: Exclude<ColumnField, 'date' | 'signed_in'>, cell: string) => JsonObject;

/** What cells mean as the fields of a session. A mark in the column of decisions is none. */
export function valuesOf(column: Column): Values {
  const no = noIn(column);
  const known = new Map<string, JsonObject>();
  return (field, cell) => {
    const key = `${field} ${cell}`;
    const value = known.get(key) ?? meaningOf(field, cell, no);
    if (known.size < MOST_KNOWN) known.set(key, value);
    return value;
  };
}
const MOST_KNOWN = 10_000;

function meaningOf(
  field: Parameters<Values>[0],
  value: string,
  no: ReadonlyMap<ColumnField, RegExp>,
): JsonObject {
  const { is } = sessionFields[field].kind;
  if (is === 'number') {
    // Half of the world writes a comma before the tenths, and spreadsheets write the minus of typesetters.
    const plain = value.replace(/^\u2212/, '-').replace(/^(-?\d+),(\d+)$/, '$1.$2');
    return { [field]: plain === '' ? null : Number.isFinite(Number(plain)) ? Number(plain) : value };
  }
  const marks = field === 'decision' || is === 'yes-no' ? marksIn(value) : null;
  if (marks !== null) return marks;
  if (is === 'yes-no') return { [field]: no.get(field)?.test(value) ? false : yesOrNo(value, field) };
  if (is === 'choice') return { [field]: value === '' ? null : value.replaceAll(' ', '-') };
  return { [field]: field === 'app' ? (appsTyped(value)?.join(', ') ?? value) : value };
}

/** What says no in the columns of marks: a dash where some rows say yes and none says no, a cross beside a circle. */
function noIn(column: Column): ReadonlyMap<ColumnField, RegExp> {
  const words = new Map<ColumnField, RegExp>();
  for (const field of ['trusted', 'current', 'listed', 'baseline'] as const) {
    const cells = [...new Set(column(field))];
    const answers = new Set(cells.map((cell) => yesOrNo(cell, field)));
    if (cells.some((cell) => /^[o○◯✓✔]$/i.test(cell))) words.set(field, /^[x–—-]$/i);
    else if (answers.has(true) && !answers.has(false)) words.set(field, /^[-–—]$/);
  }
  return words;
}
