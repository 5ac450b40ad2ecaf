import type { SessionRow } from '../../model';
import { isLikeMark } from '../compare/unexplained';
import type { Reader } from '../reader';
import { isMachineAlone, isNamedDevice } from '../row/device';
import { beginsTowns, isPlace } from '../row/place';
import type { Fragment, RowText } from '../row/row-text';
import { lineOf } from '../row/slot';
import { understand } from '../row/understand';
import type { Doubt, Look } from './look';

/** A value is that value and nothing else: no caption, no mark and no second value in it, and no piece of it left beside. */
export const doubtsOfValues: Doubt[] = [
  [
    'A device or place is called what heads or marks rows.',
    ({ rows, reader }) => valuesOf(rows).some((value) => isWord(value, reader) && !isMachine(value, rows)),
  ],
  ['A row shows templates that nothing has been filled into.', isUnfilled],
  ['A device or place is a piece of a word.', cutsWords],
  ['Beside a device stands something in its line that is not understood.', leavesRest],
  ['The device of a lone row ends in an element of its own that could be a mark.', endsInMark],
  [
    'A device is called by several sentences.',
    ({ rows }) =>
      rows.some(({ device }) => /\p{L}.*\.\s.*\.(?:\s|$)|(?:\p{L}{3}|[\p{N})])\.\s+\p{L}/u.test(device)),
  ],
  ['An app holds another app, or what names the field.', holdsTwoApps],
  ['Places all begin with one word, which may lead them in.', areLedIn],
];

/** "{{session.device}}", "${device}", "%(device)s": rows that all show such have been filled with nothing. One may be a name. */
function isUnfilled({ rows }: Look): boolean {
  return rows.every(({ lines }) => lines.some((line) => /\{\{.*\}\}|\$\{[^}]*\}|%\(\w+\)[sd]/.test(line)));
}

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

/** "Computer" heads columns, too: it is a device where few rows are called so. */
const isMachine = (value: string, rows: SessionRow[]) =>
  isMachineAlone(value) &&
  rows.every(({ location }) => location !== value) &&
  (rows.filter(({ device }) => device === value).length * 2 < rows.length || rows.length === 1);

/**
 * "Cairo, 埃" of "Cairo, 埃及附近". A place by itself is whole, and so is what a lead-in leaves that is the only one that the text
 * can have, or the same in all rows.
 */
function cutsWords({ rows, texts, reader }: Look): boolean {
  const cuts = rows.flatMap((row, i) => cutsIn(row, texts[i]?.fragments ?? []));
  const isOneLeadIn = new Set(cuts.map(({ rest }) => rest)).size === 1;
  return cuts.some(({ part, whole, isWithinWord }) => {
    if (!isWithinWord) return false;
    if (part.kind === 'device') return true;
    const isLed = isOneLeadIn || reader.words.afterEach('near', whole).length === 1;
    return !isLed && !isPlace(part.text, reader.words, reader.languages);
  });
}

/** The device and the place that are a piece of their text, and what is left of it. */
function cutsIn({ device, location }: SessionRow, fragments: Fragment[]) {
  return fragments.flatMap(({ part, whole }) => {
    const isValue =
      (part.kind === 'device' && part.text === device) || (part.kind === 'place' && part.text === location);
    const at = isValue && part.text !== '' ? whole.indexOf(part.text) : -1;
    if (at < 0 || part.text === whole) return [];
    const end = at + part.text.length;
    const isWithinWord = isWithin(whole, at) || isWithin(whole, end);
    return [{ part, whole, rest: `${whole.slice(0, at)}~${whole.slice(end)}`, isWithinWord }];
  });
}

/** Between two letters; one of another script begins another word ("iPhoneで"). */
function isWithin(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  return LETTER.test(before) && LETTER.test(after) && LATIN.test(before) === LATIN.test(after);
}
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const LATIN = /[\p{sc=Latn}\p{N}]/u;

/** "Linux" of "Linux / x86_64"; not the verb of a sentence that all rows are. */
function leavesRest({ rows, texts, said }: Look): boolean {
  const rests = rows.map((row, i) =>
    isMarkedBy(said[i], row, texts[i]) ? [] : restOf(row, texts[i]?.fragments ?? []),
  );
  const isSaidByAll = ({ text, next }: Rest) =>
    rows.length > 1 && isWording(text, next) && rests.every((rest) => rest.some((one) => one.text === text));
  return rests.some((rest) => rest.some((one) => !isSaidByAll(one)));
}

/** The one thing that the row says is its mark, in words that no table has. */
const isMarkedBy = (said: string[] = [], { current, status }: SessionRow, text?: RowText): boolean =>
  said.length === 1 &&
  (current || status === 'unavailable') &&
  !text?.fragments.some(({ part }) => part.kind === 'current' || part.kind === 'unavailable');

/** A single short word behind a label may be a piece of it ("arm"). */
const isWording = (text: string, next: boolean) =>
  !/[\p{Lu}\p{N}]/u.test(text) && (!next || /\p{L} \p{L}/u.test(text) || [...text].length > 12);

interface Rest {
  text: string;
  /** It stands right behind the label. */
  next: boolean;
}

/** "Firefox on Linux" "Denne her": where other rows stand beside it, they tell whether it is a badge. */
function endsInMark({ rows, texts }: Look): boolean {
  const [row, ...more] = rows;
  if (!row || more.length > 0) return false;
  return (texts[0]?.fragments ?? []).some(
    ({ part, tail }) =>
      part.kind === 'device' &&
      part.text === row.device &&
      part.text !== tail &&
      part.text.endsWith(tail) &&
      isLikeMark(tail) &&
      !isNamedDevice(tail),
  );
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
    apps.some((app) => (app.match(PRODUCT) ?? []).length > 1) ||
    (apps.length > 1 && apps.every(isCaptioned)) ||
    beginAlike(rows.flatMap((row) => row.apps.slice(0, 1)))
  );
}

/** "Near Austin", "Near Melbourne"; countries begin alike, too ("United States"), and two towns may ("Kota Bharu", "Kota Kinabalu"). */
function areLedIn({ rows, reader }: Look): boolean {
  const places = rows.flatMap(({ location }) => (location === '' ? [] : [location]));
  if (new Set(places).size < 3) return false;
  const isWhole = (place: string) => !place.includes(',') && isPlace(place, reader.words, reader.languages);
  return beginAlike(places) && !places.some(isWhole);
}

/** Whether several values all begin with one word that is no name. */
function beginAlike(values: string[]): boolean {
  const [first = ''] = values[0]?.split(' ') ?? [];
  const different = new Set(values);
  if (different.size < 2 || !/^[\p{L}\p{M}.:]{2,}$/u.test(first)) return false;
  if (/^(?:chatgpt|openai)$/i.test(first) || beginsTowns(first)) return false;
  return [...different].every((value) => value.startsWith(`${first} `));
}
