import { captionTyped, type TypedCaption } from '../../panel/row/typed-captions';
import { nearest } from '../../policy/nearest';
import { decisionIn } from '../decisions';
import { COLUMN_FIELDS, type ColumnField, HALF_HEADS, HEADS, OF_REVIEWERS, UNSURE_HEADS } from './heads';

/** What each column holds, by its place; null: nothing that is taken over. Columns of the same field hold it in parts. */
export type Mapping = (ColumnField | null)[];

/** Without what people put round a name: marks of a duty, a remark in brackets, Markdown; "signedInAt" as "signed in at". */
const folded = (head: string) =>
  head
    .slice(0, 200)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[*`]+/g, ' ')
    .replace(/[([][^()[\]]*[)\]]\s*$/, '')
    .replace(/\s*\/\s*/g, '/')
    .replace(/[_\s-]+/g, ' ')
    .replace(/[\s:]+$/, '')
    .trim()
    .toLowerCase();

/** By the names of the fields and by what people call them otherwise, which is never another field's name. */
const known = new Map<string, ColumnField>([
  ...HEADS.flatMap(([field, heads]) => heads.map((head): [string, ColumnField] => [folded(head), field])),
  ...COLUMN_FIELDS.map((field): [string, ColumnField] => [field.replaceAll('_', ' '), field]),
]);

const OF_THE_PANEL: Record<TypedCaption, ColumnField> = {
  device: 'device',
  app: 'app',
  location: 'location',
  signedIn: 'signed_in',
  trusted: 'trusted',
  current: 'current',
};

function asOnThePanel(head: string): ColumnField | undefined {
  const caption = OF_REVIEWERS.has(head) ? null : captionTyped(head);
  return caption === null ? undefined : OF_THE_PANEL[caption];
}

/** A slip of the finger adds no word: "not trusted" is none of "trusted". */
function misspelt(head: string): ColumnField | undefined {
  const near = head.length > 3 ? nearest(head, [...known.keys()]) : null;
  return near?.split(' ').length === head.split(' ').length ? known.get(near) : undefined;
}

/** Ways to know a head, the surest first: "Name" may be a device's where no column is called so. */
const WAYS = [
  (head: string) => known.get(head),
  asOnThePanel,
  inTwoLanguages,
  (head: string) => unsure.get(head),
  misspelt,
];

const unsure = new Map(
  UNSURE_HEADS.flatMap(([field, heads]) => heads.map((head) => [folded(head), field] as const)),
);

/** "Device / Dispositivo". */
function inTwoLanguages(head: string): ColumnField | undefined {
  const fields = head.split('/').map((half) => known.get(half) ?? asOnThePanel(half));
  const [first, ...others] = fields;
  return others.length > 0 &&
    first !== undefined &&
    others.every((field) => field === first || field === undefined)
    ? first
    : undefined;
}

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
  ['trusted', (cell) => cell.split(/\s*[,;+/&|]\s*/).every((mark) => MARKS.has(fieldOf(mark)))],
  [
    'app',
    (cell) => /^(?:(?:ChatGPT|Codex|API Platform)(?: \p{L}{2,12}){0,2}(?:\s*[,+/&|;]\s*|$))+$/u.test(cell),
  ],
];
const MARKS: ReadonlySet<ColumnField | null> = new Set(['trusted', 'current'] as const);
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

/** The field that a name is for, when it is known as it stands. */
export function fieldOf(head: string): ColumnField | null {
  const plain = folded(head);
  return known.get(plain) ?? asOnThePanel(plain) ?? inTwoLanguages(plain) ?? unsure.get(plain) ?? null;
}

/** Does the first row name columns, or is it a session already? Two fields that are named tell, but for marks, which sessions bear. */
export function isHead(cells: readonly string[]): boolean {
  const named = cells.map(fieldOf).filter((field) => field !== null);
  return (
    named.length >= Math.min(2, cells.length) &&
    named.some((field) => field !== 'trusted' && field !== 'current')
  );
}

/** So many rows may stand above the heads: a title, who made it and when. */
const MOST_ABOVE = 10;

/**
 * Where the heads of a table stand, and what they are. People and their programs write what the table is called above it,
 * or name groups of columns there. Where no row names columns, it is the first.
 */
export function headOf(rows: readonly string[][]): { at: number; heads: string[]; found: boolean } {
  const first = rows.slice(0, MOST_ABOVE + 1);
  const heading = first.flatMap((cells, i) =>
    cells.filter((cell) => cell.trim() !== '').length > 1 && isHead(cells) ? [i] : [],
  );
  // Groups of columns are named above them.
  const at = heading.find((i) => first[i]?.some((cell) => fieldOf(cell) === 'device')) ?? heading[0];
  return at === undefined
    ? { at: 0, heads: rows[0] ?? [], found: false }
    : { at, heads: rows[at] ?? [], found: true };
}
