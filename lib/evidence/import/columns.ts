import { captionTyped, type TypedCaption } from '../../panel/row/typed-captions';
import { nearest } from '../../policy/nearest';
import { COLUMN_FIELDS, type ColumnField, HEADS, OF_REVIEWERS, UNSURE_HEADS } from './heads';

/** Without what people put round a name: marks of a duty, a remark in brackets, Markdown; "signedInAt" as "signed in at". */
export const folded = (head: string) =>
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
export const WAYS: readonly ((head: string) => ColumnField | undefined)[] = [
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
  if (!head.includes('/')) return undefined;
  const fields = new Set(head.split('/').map((half) => known.get(half) ?? asOnThePanel(half)));
  fields.delete(undefined);
  const [only] = fields;
  return fields.size === 1 ? only : undefined;
}

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
