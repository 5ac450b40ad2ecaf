import { appsTyped } from '../../panel/row/typed-captions';
import { decisionIn } from '../decisions';
import { folded, WAYS } from './columns';
import { type ColumnField, HALF_HEADS } from './heads';
import { marksIn } from './marks';

/** What each column holds, by its place; null: nothing that is taken over. Columns of the same field hold it in parts. */
export type Mapping = (ColumnField | null)[];

/**
 * What the heads of columns most likely stand for; each field once, the first column that names it most surely, and beside it
 * those that name the other half of it.
 *
 * @param rows below the heads: what a column is called in unknown words, its cells may tell
 */
export function proposedMapping(heads: readonly string[], rows: readonly string[][] = []): Mapping {
  return withTold(byHeads(heads), rows);
}

/** What cells can only be, whatever their column is called. */
const TELLING: readonly (readonly [ColumnField, (cell: string) => boolean])[] = [
  ['decision', (cell) => Boolean(decisionIn(cell))],
  ['trusted', (cell) => marksIn(cell) !== null],
  ['app', (cell) => appsTyped(cell) !== null],
];
const MOST_ASKED = 200;

function withTold(mapping: Mapping, rows: readonly string[][]): Mapping {
  const told = [...mapping];
  for (const [field, tells] of TELLING) {
    if (told.includes(field)) continue;
    const column = told.findIndex((known, i) => {
      const cells = rows
        .slice(0, MOST_ASKED)
        .map((row) => (row[i] ?? '').trim())
        .filter((cell) => cell !== '');
      return (known === null || known === 'device') && cells.length > 0 && cells.every(tells);
    });
    if (column >= 0) told[column] = field;
  }
  const name = told.indexOf('device_name');
  if (!told.includes('device') && name >= 0) told[name] = 'device';
  return told;
}

function byHeads(heads: readonly string[]): Mapping {
  const mapping: Mapping = heads.map(() => null);
  let open = heads.map((head, i): [number, string] => [i, folded(head)]);
  for (const way of WAYS)
    open = open.filter(([i, head]) => {
      const field = way(head);
      if (field !== undefined && !mapping.includes(field)) mapping[i] = field;
      return field === undefined;
    });
  return withHalves(mapping, heads.map(folded));
}

const halves = HALF_HEADS.map(([field, heads]) => [field, new Set(heads.map(folded))] as const);

function withHalves(mapping: Mapping, heads: readonly string[]): Mapping {
  const whole = [...mapping];
  for (const [field, names] of halves) {
    const named = heads.flatMap((head, i) => (names.has(head) ? [i] : []));
    const own = mapping.indexOf(field);
    // A day beside a clock is when the session was signed in, and no day of a review.
    const free = named.filter((i) => whole[i] === null || (field === 'signed_in' && whole[i] === 'date'));
    const isParted = own < 0 ? named.length > 1 : named.includes(own) ? free.length > 0 : isHalf(field, free);
    if (isParted) for (const i of free) whole[i] = field;
  }
  return whole;
}

/** "Signed in" and "Date" are two times; "Signed in" and a clock are one, and so are a place and its country. */
const isHalf = (field: ColumnField, free: readonly number[]): boolean =>
  field === 'location' && free.length === 1;
