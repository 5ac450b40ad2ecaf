import { nearest } from '../../policy/nearest';
import { reviewFields, sessionFields } from '../review/fields';
import { type ColumnField, HEADS } from './heads';

export type { ColumnField };

/** What each column holds, by its place; null: nothing that is taken over. */
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

const known = new Map<string, ColumnField>();
for (const name of Object.keys(sessionFields))
  if (!['reasons', 'flags', 'decision_shown'].includes(name))
    known.set(name.replaceAll('_', ' '), name as ColumnField);
known.set('date', 'date');
for (const [name, heads] of Object.entries(HEADS))
  for (const head of heads.map(folded)) if (!known.has(head)) known.set(head, name as ColumnField);

/** What the heads of columns most likely stand for; each field once, the first column that names it. */
export function proposedMapping(heads: readonly string[]): Mapping {
  const taken = new Set<ColumnField>();
  return heads.map((head) => {
    const plain = folded(head);
    const near = known.has(plain) ? plain : plain.length > 3 ? nearest(plain, [...known.keys()]) : null;
    const field = near === null ? undefined : known.get(near);
    if (field === undefined || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

/** The field that a name is for, when it is known as it stands. */
export const fieldOf = (head: string): ColumnField | null => known.get(folded(head)) ?? null;

/** Does the first row name columns, or is it a session already? Two fields that are named tell. */
export const isHead = (cells: readonly string[]): boolean =>
  cells.filter((cell) => known.has(folded(cell))).length >= Math.min(2, cells.length);

/** So many rows may stand above the heads: a title, who made it and when. */
const MOST_ABOVE = 10;

/**
 * Where the heads of a table stand, and what they are. People and their programs write what the table is called above it,
 * or name groups of columns there. Where no row names columns, it is the first.
 */
export function headOf(rows: readonly string[][]): { at: number; heads: string[] } {
  const at = rows
    .slice(0, MOST_ABOVE + 1)
    .findIndex((cells) => cells.filter((cell) => cell.trim() !== '').length > 1 && isHead(cells));
  return at < 0 ? { at: 0, heads: rows[0] ?? [] } : { at, heads: rows[at] ?? [] };
}

export const COLUMN_FIELDS: readonly ColumnField[] = [...new Set(known.values())];
/** What each of them holds, for whoever maps by hand. */
export const columnDescription = (field: ColumnField): string =>
  field === 'date' ? reviewFields.date.description : sessionFields[field].description;
