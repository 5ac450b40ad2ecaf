import { nearest } from '../../policy/nearest';
import { reviewFields, sessionFields } from '../review/fields';

/** A key of the review file that a column can stand for. 'date' and 'review_reviewer' are of the file itself. */
export type ColumnField =
  | Exclude<keyof typeof sessionFields, 'reasons' | 'flags' | 'decision_shown'>
  | 'date';

/** What each column holds, by its place; null: nothing that is taken over. */
export type Mapping = (ColumnField | null)[];

/** Heads that people write, beside the names of the fields themselves. Folded: small letters, single blanks. */
const HEADS: Partial<Record<ColumnField, readonly string[]>> = {
  device: [
    'device label',
    'browser',
    'device or browser',
    'device/browser',
    'client',
    'user agent',
    ...['gerät', 'appareil', 'périphérique', 'dispositivo', 'apparaat', 'enhet', 'urządzenie', 'устройство'],
    ...['デバイス', '设备', '기기'],
  ],
  app: [
    ...['apps', 'app context', 'application', 'product', 'service'],
    ...['anwendung', 'aplicación', 'applicazione', 'aplicativo', 'aplicação', 'toepassing', 'aplikacja'],
    ...['приложение', 'アプリ', '应用', '앱'],
  ],
  location: [
    ...['place', 'approximate location', 'city', 'where'],
    ...['ort', 'standort', 'lieu', 'localisation', 'ubicación', 'lugar', 'luogo', 'posizione', 'localização'],
    ...['locatie', 'plaats', 'plats', 'lokalizacja', 'место', '場所', '位置', '위치'],
  ],
  decision: [
    ...['disposition', 'verdict', 'action', 'outcome', 'status'],
    ...['entscheidung', 'décision', 'decisión', 'decisione', 'decisão', 'besluit', 'beslut', 'decyzja'],
    ...['решение', '判断', '决定', '결정'],
  ],
  owner: [
    ...['account owner', 'user', 'email', 'e-mail', 'who'],
    ...['besitzer', 'propriétaire', 'propietario', 'proprietario', 'proprietário', 'eigenaar'],
  ],
  reviewer: ['reviewed by', 'checked by', 'prüfer'],
  note: [
    ...['notes', 'evidence note', 'evidence', 'comment', 'comments', 'remark'],
    ...['notiz', 'commentaire', 'nota', 'notas', 'opmerking'],
  ],
  account: ['account id', 'workspace', 'konto'],
  session: ['session id', 'id'],
  signed_in: [
    'sign-in',
    'sign in',
    'signed in at',
    'sign-in time',
    'sign-in date',
    'time',
    'last sign-in',
    'angemeldet',
  ],
  trusted: ['trusted device'],
  current: ['current session', 'this device'],
  date: ['review date', 'day', 'datum'],
};

const known = new Map<string, ColumnField>();
for (const name of Object.keys(sessionFields))
  if (!['reasons', 'flags', 'decision_shown'].includes(name))
    known.set(name.replaceAll('_', ' '), name as ColumnField);
known.set('date', 'date');
for (const [name, heads] of Object.entries(HEADS))
  for (const head of heads) if (!known.has(head)) known.set(head, name as ColumnField);

const folded = (head: string) =>
  head
    .replace(/[_\s]+/g, ' ')
    .replace(/[:*]+$/, '')
    .trim()
    .toLowerCase();

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

/** Does the first row name columns, or is it a session already? Two fields that are named tell. */
export const isHead = (cells: readonly string[]): boolean =>
  cells.filter((cell) => known.has(folded(cell))).length >= Math.min(2, cells.length);

/** The rows of a table from the heads of its columns on: Numbers writes what the table is called before them. */
export function withoutTitle(rows: string[][]): string[][] {
  const [title, head] = rows;
  const isTitle = title?.length === 1 && head !== undefined && head.length > 1 && isHead(head);
  return isTitle ? rows.slice(1) : rows;
}

export const COLUMN_FIELDS: readonly ColumnField[] = [...new Set(known.values())];
/** What each of them holds, for whoever maps by hand. */
export const columnDescription = (field: ColumnField): string =>
  field === 'date' ? reviewFields.date.description : sessionFields[field].description;
