import type { SessionRow } from '../model';
import type { Doubt, Look } from './doubts';
import { type Fragment, lineOf } from './fragments';
import type { Reader } from './reader';
import { understand } from './understand';

/** A value is that value and nothing else: no caption, no mark and no second value in it, and no piece of it left beside. */
export const doubtsOfValues: Doubt[] = [
  [
    'A device or place is called what heads or marks rows.',
    ({ rows, reader }) => valuesOf(rows).some((value) => isWord(value, reader)),
  ],
  [
    'Beside a device stands something in its line that is not understood.',
    ({ rows, texts }) => rows.some((row, i) => hasRest(row, texts[i]?.fragments ?? [])),
  ],
  ['An app holds another app, or what names the field.', holdsTwoApps],
];

const valuesOf = (rows: SessionRow[]) => [
  ...new Set(rows.flatMap(({ device, location }) => [device, location])),
];

const isWord = (value: string, { words }: Reader) =>
  value !== '' &&
  (words.caption(value) !== null || words.is('current', value) || words.is('active', value)) &&
  !words.is('unknownDevice', value) &&
  !words.is('unknownLocation', value);

/** "Linux" of "Linux / x86_64". */
function hasRest(row: SessionRow, fragments: Fragment[]): boolean {
  const device = fragments.find(({ part }) => part.kind === 'device' && part.text === row.device);
  if (!device) return false;
  return fragments.some(
    ({ part, slot }) =>
      part.kind === 'other' &&
      lineOf(slot) === lineOf(device.slot) &&
      /\p{L}/u.test(part.text) &&
      !row.device.includes(part.text) &&
      !row.location.includes(part.text),
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
