import { APP, controlKind, countKinds, DEVICE, PLACE, type Range, STATE, TIME } from '../list/evidence';
import { leftOut } from '../list/left-out';
import type { Row } from '../list/row';
import { ITEM, type List } from '../list/rows';
import { type Box, boxes, isControl, isPiece } from '../page/box';
import type { Reader } from '../reader';
import { browsersIn } from '../row/app';
import { isNamedDevice, isPartAlone, isUserAgent } from '../row/device';
import type { Fragment, RowText } from '../row/row-text';
import type { Doubt, Look } from './look';

/** A list whose rows were told apart wrongly leaves sessions outside of all rows, puts two into one, or cuts one in two. */
export const doubtsOfRows: Doubt[] = [
  [
    'None of the rows names a device or says whether its session can be logged out.',
    ({ texts }) =>
      texts.every(
        ({ fragments, canLogOut }) => !canLogOut && !fragments.some(({ part }) => SPEAKS.has(part.kind)),
      ),
  ],
  [
    'What heads another list stands in a row, which is cut in two by it.',
    ({ list: { rows } }) =>
      new Set(rows.flatMap((row) => row.boxes)).size < rows.reduce((sum, row) => sum + row.boxes.length, 0),
  ],
  [
    'A row holds two devices and two times, as if two sessions had been taken for one.',
    ({ list, texts, reader }) => list.rows.some((row, i) => isTwo(row, texts[i], reader)),
  ],
  ['A head names a device, and the row below it only one without a name.', hasLostHead],
  ['Devices are shown that belong to none of the rows.', hasLeftOut],
  ['No row is the current session, and one that could be it stands beside them.', hasCurrentApart],
  ['Beside the rows stands one of their make that can be logged out and is none of them.', hasItemBeside],
  ['Two rows beside each other show different kinds of things, as if one had been cut in two.', hasHalves],
  ['A row shows next to nothing of what the others show, as if it were none.', hasPoorRow],
  ['A row explains something, and shows nothing of what the others show.', hasFooter],
  ['A row shows several devices or places, and does not say which is its own.', hasSeveral],
];

const SPEAKS = new Set(['device', 'current', 'unavailable']);

function isTwo({ boxes: own }: Row, text: RowText | undefined, reader: Reader): boolean {
  const named = text?.fragments.filter(({ part, spoken }) => part.kind === 'device' && !spoken) ?? [];
  if (named.length < 2) return false;
  const devices = new Set(named.map(({ part }) => part.text));
  if (devices.size < 2 || [...devices].filter(isNamedDevice).length < 2) return false;
  const browsers = new Set([...devices].flatMap((device) => browsersIn(device)));
  // A table with a session in each column has its devices in one row and its times in another.
  if (devices.size >= 3 && browsers.size >= 3) return true;
  const times = text?.fragments.filter(({ part }) => part.kind === 'time' && part.of !== 'other') ?? [];
  const logOuts = own
    .flatMap((box) => boxes(box))
    .filter((box) => controlKind(box, reader) === 'log-out' && isLeast(box, reader));
  return (logOuts.length >= 2 || browsers.size >= 2) && times.length >= 2;
}

/** A control, and not what is around it. */
const isLeast = (box: Box, reader: Reader): boolean =>
  !box.parts.some((part) => !isPiece(part) && controlKind(part, reader) === 'log-out');

/** "Edge on Windows" above "Trusted device", in a word for trust that no table has. */
function hasLostHead({ rows, groups, reader }: Look): boolean {
  return rows.some(
    ({ device }, i) =>
      device !== '' &&
      !isNamedDevice(device) &&
      reader.words.has('devices', device) &&
      !reader.words.is('unknownDevice', device) &&
      isNamedDevice(groups[i]?.device ?? ''),
  );
}

function hasLeftOut({ root, list, rows, reader }: Look): boolean {
  const left = leftOut(root, list, reader);
  if (left.devices.length < 2) return false;
  // Devices head their apps, and no row was given its own.
  return left.logOuts >= 2 || left.times >= 2 || rows.every(({ device }) => device === '');
}

/** The current session may stand apart from the others, in a make of its own, below a word for it that no table has. */
function hasCurrentApart({ root, list, rows, reader }: Look): boolean {
  if (rows.some((row) => row.current)) return false;
  const left = leftOut(root, { ...list, ranges: [...list.ranges, aroundFirst(list)] }, reader);
  // One that is shown once more, with its details, is none.
  const isNew = left.devices.some((device) => !rows.some((row) => row.device === device));
  // Its device may be called what nobody knows.
  return isNew ? left.times + left.currents > 0 : left.times > 0 && left.currents > 0;
}

/** What stands above the list in the box that holds its title, too. */
function aroundFirst({ rows, ranges }: List): Range {
  const first = rows[0]?.boxes[0];
  const titled = Math.min(...ranges.map(({ from }) => from));
  let around = first?.parent ?? null;
  while (around?.parent && around.from >= titled) around = around.parent;
  return { from: around?.from ?? 0, to: first?.from ?? 0 };
}

/** A row whose texts nobody understands is still a session: it ends like the others. */
function hasItemBeside({ list: { rows, ranges }, reader }: Look): boolean {
  const own = new Set(rows.flatMap((row) => row.boxes));
  const makes = new Map<Box, Set<string>>();
  for (const { parent, role } of own) {
    if (!parent || !ITEM.has(role)) continue;
    makes.set(parent, (makes.get(parent) ?? new Set()).add(role));
  }
  return [...makes].some(([parent, roles]) =>
    parent.children.some(
      (child) =>
        roles.has(child.role) &&
        !own.has(child) &&
        ranges.some(({ from, to }) => child.from >= from && child.to <= to) &&
        !boxes(child).some((inner) => own.has(inner)) &&
        boxes(child).some((inner) => isControl(inner) && controlKind(inner, reader) === 'log-out'),
    ),
  );
}

const kept = new WeakMap<Look, number[]>();

/** The kinds of things that each row shows, as bits of a set. */
function shownBy(look: Look): number[] {
  const known = kept.get(look) ?? kindsIn(look);
  kept.set(look, known);
  return known;
}

function kindsIn({ texts, rows }: Look): number[] {
  return rows.map((row, i) => {
    let shown = 0;
    for (const { part } of texts[i]?.fragments ?? []) {
      if (part.kind === 'time') shown |= TIME;
      if (part.kind === 'apps') shown |= APP;
    }
    if (row.device !== '') shown |= DEVICE;
    if (row.location !== '') shown |= PLACE;
    if (row.canLogOut || row.current || row.status === 'unavailable') shown |= STATE;
    return shown;
  });
}

/** Rows of one list have kinds in common: what one shows and what the next one shows together would be a whole row. */
function hasHalves(look: Look): boolean {
  const shown = shownBy(look);
  return shown.some((own, i) => {
    const next = shown[i + 1];
    if (!next || own === 0 || countKinds(own) + countKinds(next) < 3) return false;
    return (own & next) === 0;
  });
}

/** A folded row may show its device alone; one without a device shows most of the other things, or whether it can be logged out. */
function hasPoorRow(look: Look): boolean {
  const shown = shownBy(look);
  const usual = shown.filter((own) => (own & STATE) !== 0).length * 2 > shown.length;
  // By its markup it can be a row whatever it shows.
  const isItem = (i: number) => look.list.rows[i]?.boxes.every((box) => ITEM.has(box.role)) === true;
  const isPoor = (own: number, i: number) =>
    (own & DEVICE) === 0 &&
    ((countKinds(own) <= 1 && !isItem(i)) || (usual && countKinds(own) < 3 && (own & STATE) === 0));
  return shown.some(isPoor) && shown.some((own) => (own & DEVICE) !== 0);
}

/** "Sign out everywhere" "This may take up to 30 minutes." below the list, in words that no table has. */
function hasFooter(look: Look): boolean {
  const { rows, texts, reader } = look;
  const explains = texts.map(({ fragments }) => fragments.some(({ part }) => part.kind === 'sentence'));
  const [only, ...others] = rows.flatMap((_, i) => (explains[i] ? [i] : []));
  const row = only === undefined ? undefined : rows[only];
  if (only === undefined || !row || others.length > 0 || rows.length < 2) return false;
  const isCalled = isNamedDevice(row.device) || reader.words.is('unknownDevice', row.device);
  return !isCalled && ((shownBy(look)[only] ?? 0) & (PLACE | TIME | APP)) === 0;
}

function hasSeveral({ texts }: Look): boolean {
  return texts.some(({ fragments }) =>
    (['device', 'place'] as const).some((kind) => {
      const isWritten = ({ part, control, spoken }: Fragment) => part.kind === kind && !control && !spoken;
      const first = fragments.find(isWritten);
      // Whether a label names a device costs most, and hardly any row shows two.
      if (!fragments.some((one) => isWritten(one) && one.part.text !== first?.part.text)) return false;
      const written = [...new Set(fragments.filter(isWritten).map(({ part }) => part.text))];
      return kind === 'place' ? written.length > 1 : areDevices(written);
    }),
  );
}

/** What runs on a device, and what it calls itself, stand beside it: one browser and one system. */
function areDevices(texts: string[]): boolean {
  const named = texts.filter((text) => isNamedDevice(text) && !isUserAgent(text));
  const parts = named.filter(isPartAlone);
  const browsers = new Set(parts.flatMap(browsersIn));
  const systems = parts.filter((text) => browsersIn(text).length === 0);
  return named.length - parts.length > 1 || browsers.size > 1 || systems.length > 1;
}
