import type { SessionRow } from '../../model';
import type { Reader } from '../reader';
import type { Fragment } from '../row/fragments';
import { lineOf } from '../row/slot';
import { understand } from '../row/understand';
import type { Doubt, Look } from './doubts';

/** A value is that value and nothing else: no caption, no mark and no second value in it, and no piece of it left beside. */
export const doubtsOfValues: Doubt[] = [
  [
    'A device or place is called what heads or marks rows.',
    ({ rows, reader }) => valuesOf(rows).some((value) => isWord(value, reader)),
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
