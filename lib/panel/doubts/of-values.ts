import type { SessionRow } from '../../model';
import type { Reader } from '../reader';
import type { Fragment } from '../row/fragments';
import { isPlace } from '../row/place';
import { lineOf } from '../row/slot';
import { understand } from '../row/understand';
import type { Doubt, Look } from './doubts';

/** A value is that value and nothing else: no caption, no mark and no second value in it, and no piece of it left beside. */
export const doubtsOfValues: Doubt[] = [
  [
    'A device or place is called what heads or marks rows.',
    ({ rows, reader }) =>
      valuesOf(rows).some((value) => isWord(value, reader) && !isMachine(value, rows, reader)),
  ],
  [
    'A device or place is a piece of a word.',
    ({ rows, texts, reader }) => rows.some((row, i) => isPieceOfWord(row, texts[i]?.fragments ?? [], reader)),
  ],
  ['Beside a device stands something in its line that is not understood.', leavesRest],
  [
    'A device is called by several sentences.',
    ({ rows }) => rows.some(({ device }) => /\p{L}.*\.\s.*\.(?:\s|$)/u.test(device)),
  ],
  ['An app holds another app, or what names the field.', holdsTwoApps],
];

const valuesOf = (rows: SessionRow[]) => [
  ...new Set(rows.flatMap(({ device, location }) => [device, location])),
];

/** What is written above lists and on marks. */
const HEADS = ['current', 'active', 'activeSessions', 'otherLists', 'security'] as const;

const isWord = (value: string, { words }: Reader) =>
  value !== '' &&
  (words.caption(value) !== null || HEADS.some((list) => words.is(list, value))) &&
  !words.is('unknownDevice', value) &&
  !words.is('unknownLocation', value);

/** "Computer" heads columns, too: it is a device where few rows are called so and each of these shows more. */
function isMachine(value: string, rows: SessionRow[], { words }: Reader): boolean {
  const called = rows.filter(({ device }) => device === value);
  return (
    words.caption(value) === 'device' &&
    words.has('devices', value) &&
    rows.every(({ location }) => location !== value) &&
    (called.length * 2 < rows.length || rows.length === 1) &&
    called.every(
      (row) =>
        (row.signedIn !== null || row.location !== '') &&
        (row.canLogOut || row.current || row.status === 'unavailable'),
    )
  );
}

/** "Cairo, 埃" of "Cairo, 埃及附近": a place by itself, or what one lead-in alone can leave, is all of it. */
function isPieceOfWord(
  { device, location }: SessionRow,
  fragments: Fragment[],
  { words, languages }: Reader,
): boolean {
  return fragments.some(({ part, whole }) => {
    const value =
      part.kind === 'device' && part.text === device
        ? device
        : part.kind === 'place' && part.text === location
          ? location
          : '';
    const at = value === '' ? -1 : whole.indexOf(value);
    if (at < 0 || !(joins(whole, at) || joins(whole, at + value.length))) return false;
    return (
      part.kind === 'device' ||
      (!isPlace(value, words, languages) && words.afterEach('near', whole).length !== 1)
    );
  });
}

const joins = (text: string, at: number) => LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** "Linux" of "Linux / x86_64"; not the verb of a sentence that all rows are. */
function leavesRest({ rows, texts }: Look): boolean {
  const rests = rows.map((row, i) => restOf(row, texts[i]?.fragments ?? []));
  const isSaidByAll = ({ text, next }: Rest) =>
    rows.length > 1 && isWording(text, next) && rests.every((rest) => rest.some((one) => one.text === text));
  return rests.some((rest) => rest.some((one) => !isSaidByAll(one)));
}

/** A single short word behind a label may be a piece of it ("arm"). */
const isWording = (text: string, next: boolean) =>
  !/[\p{Lu}\p{N}]/u.test(text) && (!next || /\p{L} \p{L}/u.test(text) || [...text].length > 12);

interface Rest {
  text: string;
  /** It stands right behind the label. */
  next: boolean;
}

/** What stands in the line of the device and is not understood. */
function restOf(row: SessionRow, fragments: Fragment[]): Rest[] {
  const at = fragments.findIndex(({ part }) => part.kind === 'device' && part.text === row.device);
  const device = fragments[at];
  if (!device) return [];
  return fragments.flatMap(({ part, slot }, i) =>
    part.kind === 'other' &&
    lineOf(slot) === lineOf(device.slot) &&
    /\p{L}/u.test(part.text) &&
    !row.device.includes(part.text) &&
    !row.location.includes(part.text)
      ? { text: part.text, next: i === at + 1 }
      : [],
  );
}

const PRODUCT = /chatgpt|codex|sora/giu;

function holdsTwoApps({ rows, reader }: Look): boolean {
  const apps = [...new Set(rows.flatMap((row) => row.apps))];
  const isCaptioned = (app: string) => {
    const [first = '', ...more] = app.split(' ');
    return more.length > 0 && understand(first, reader).some(({ kind }) => kind === 'caption');
  };
  return (
    apps.some((app) => (app.match(PRODUCT) ?? []).length > 1) || (apps.length > 1 && apps.every(isCaptioned))
  );
}
