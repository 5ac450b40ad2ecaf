import { withoutEdges } from '../page/text';
import { browsersIn, isOwnBrowserAlone } from '../row/app';
import { isSystemAlone } from '../row/device';
import type { Fragment, RowText } from '../row/row-text';
import { wholeOf } from '../row/slot';

/**
 * A label may string what nobody knows with a system ("JetBrains IDE · Windows 11"), or be nothing known at all ("Steam Deck 2 ·
 * Holo"). Where its text holds nothing else, and what is unknown can be neither the place nor the mark of its row, all of it is
 * the label: a device is never a piece of what the page calls it. So is OpenAI's own browser behind what it runs on, where the
 * apps stand elsewhere or other rows name their browser there.
 */
export function labelsWhole(rows: RowText[]): RowText[] {
  if (!rows.some(({ fragments }) => fragments.some(couldBeginLabel))) return rows;
  const isCurrentTold = rows.some(({ fragments }) => fragments.some(({ part }) => part.kind === 'current'));
  const labels = labelsIn(rows);
  return rows.map((row) => {
    const isTold = row.canLogOut || isCurrentTold;
    const fragments = textsOf(row.fragments).flatMap((own) => {
      const inPlace = labels.get(wholeOf(own[0]?.slot ?? '')) ?? [];
      const isLabel =
        own.every(isWritten) &&
        ((isTold && isBeforeSystem(own, row, inPlace)) ||
          (isTold && isWhereOthersAre(own, row, inPlace, rows)) ||
          (isTold && isStrungLikeOthers(own, row, inPlace)) ||
          isWithOwnBrowser(own, row, inPlace));
      return isLabel ? asLabel(own) : own;
    });
    return { ...row, fragments };
  });
}

/** The fragments of each text that strings several. */
function textsOf(fragments: Fragment[]): Fragment[][] {
  const texts: Fragment[][] = [];
  for (const fragment of fragments) {
    const last = texts.at(-1);
    if (last?.[0] && wholeOf(last[0].slot) === wholeOf(fragment.slot)) last.push(fragment);
    else texts.push([fragment]);
  }
  return texts;
}

/** The devices that rows have where none of them has anything else that is known. */
function labelsIn(rows: RowText[]): Map<string, string[]> {
  const labels = new Map<string, string[]>();
  const others = new Set<string>();
  for (const { part, slot } of rows.flatMap(({ fragments }) => fragments)) {
    const at = wholeOf(slot);
    if (part.kind === 'device') {
      const known = labels.get(at) ?? [];
      known.push(part.text);
      labels.set(at, known);
    } else if (part.kind !== 'other') others.add(at);
  }
  for (const slot of others) labels.delete(slot);
  return labels;
}

const isWritten = ({ control, spoken, captioned }: Fragment) => !control && !spoken && !captioned;
const isUnknown = ({ part }: Fragment) => part.kind === 'other' && /\p{L}/u.test(part.text);
const isDevice = ({ part }: Fragment) => part.kind === 'device';

/** What begins each of the labels below; most lists string nothing like it. */
const couldBeginLabel = (fragment: Fragment) =>
  fragment.strung && (isUnknown(fragment) || isDevice(fragment));

/** "VS Code · Linux": no place, since that stands elsewhere or no row has one here. */
function isBeforeSystem(own: Fragment[], row: RowText, inPlace: string[]): boolean {
  const [first, second, ...more] = own;
  if (!first || !second || more.length > 0 || !isUnknown(first) || !isDevice(second)) return false;
  const hasPlace = row.fragments.some(({ part, control }) => part.kind === 'place' && !control);
  return isSystemAlone(second.part.text) && (hasPlace || inPlace.length > 1);
}

/** "Steam Deck 2 · Holo", where most rows have their device and this one has none. */
const isWhereOthersAre = (own: Fragment[], row: RowText, inPlace: string[], rows: RowText[]) =>
  own.length > 1 &&
  own.every(isUnknown) &&
  inPlace.length * 2 >= rows.length &&
  !row.fragments.some(isDevice);

/** "Brave · Zx 13", where another row has "Chrome · Surface Laptop", and the place stands elsewhere. */
const isStrungLikeOthers = (own: Fragment[], row: RowText, inPlace: string[]) =>
  own.length === 2 &&
  own.some(isDevice) &&
  own.some(isUnknown) &&
  row.fragments.some(({ part, control }) => part.kind === 'place' && !control) &&
  inPlace.some((label) => / [·|–—-] /u.test(label));

/** "macOS · ChatGPT Atlas" above the apps, or where other rows have "macOS · Safari". */
function isWithOwnBrowser(own: Fragment[], row: RowText, inPlace: string[]): boolean {
  const [device, ours, ...more] = own;
  if (!device || !ours || more.length > 0 || !isDevice(device) || !isOwnBrowserAlone(ours.part.text))
    return false;
  const hasApps = row.fragments.some(({ part, control }) => part.kind === 'apps' && !control);
  return (
    browsersIn(device.part.text).length === 0 &&
    (hasApps || inPlace.some((label) => browsersIn(label).length > 0))
  );
}

function asLabel([first, ...more]: Fragment[]): Fragment[] {
  if (!first) return [];
  const part = { kind: 'device', text: withoutEdges(first.whole) } as const;
  return [{ ...first, part, strung: false, tail: more.at(-1)?.tail ?? '' }];
}
