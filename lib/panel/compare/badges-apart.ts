import type { Reader } from '../reader';
import { isNamedDevice } from '../row/device';
import type { Fragment, RowText } from '../row/row-text';
import { lineOf } from '../row/slot';
import { understand } from '../row/understand';
import { isLikeMark } from './unexplained';

/**
 * An element at the end of a line may be a piece of what stands before it ("Chrome" "on macOS") or a badge beside it, in words
 * that no table has. Where the same line of other rows ends without it, it is a badge.
 */
export function badgesApart(rows: RowText[], reader: Reader): RowText[] {
  if (!rows.some(({ fragments }) => fragments.some(({ tail }) => isLikeMark(tail)))) return rows;
  const [alone, ...others] = rows;
  if (alone && others.length === 0) return [badgeOfAlone(alone, reader)];
  const lines = new Map<string, { tailed: number; bare: number }>();
  for (const { fragments } of rows)
    for (const fragment of fragments) {
      if (!ENDS.has(fragment.part.kind)) continue;
      const line = lines.get(lineOf(fragment.slot)) ?? { tailed: 0, bare: 0 };
      line[fragment.tail === '' ? 'bare' : 'tailed'] += 1;
      lines.set(lineOf(fragment.slot), line);
    }
  const isOptional = ({ slot }: Fragment) => (lines.get(lineOf(slot))?.bare ?? 0) > 0;
  return rows.map((row) => ({
    ...row,
    fragments: row.fragments.flatMap((fragment) =>
      isLikeMark(fragment.tail) && isOptional(fragment) && saysNothing(fragment.tail, reader)
        ? parted(fragment)
        : [fragment],
    ),
  }));
}

/** The one session of a list is the current one. Where no other mark and no control says so, the badge at its device does. */
function badgeOfAlone(row: RowText, reader: Reader): RowText {
  const isTold = row.fragments.some(({ part }) => part.kind === 'current' || part.kind === 'unavailable');
  const device = row.fragments.find(({ part, control }) => part.kind === 'device' && !control);
  if (isTold || row.canLogOut || row.controls > 0 || !device || !isLikeMark(device.tail)) return row;
  if (!saysNothing(device.tail, reader) || !isNamedDevice(device.part.text.slice(0, -device.tail.length)))
    return row;
  return { ...row, fragments: row.fragments.flatMap((one) => (one === device ? parted(one) : [one])) };
}

/** No app, time or place, and no device with a name. */
const saysNothing = (text: string, reader: Reader) =>
  !isNamedDevice(text) &&
  understand(text, reader).every(({ kind }) => kind === 'other' || kind === 'caption' || kind === 'device');

/** What a badge is written beside. */
const ENDS = new Set(['device', 'apps', 'place']);

function parted(fragment: Fragment): Fragment[] {
  const { part, tail, slot } = fragment;
  const text = part.text.slice(0, -tail.length).trimEnd();
  if (!ENDS.has(part.kind) || text === '' || !part.text.endsWith(tail)) return [fragment];
  const apps = part.kind === 'apps' ? part.apps.map((app) => withoutTail(app, tail)) : [];
  const own = part.kind === 'apps' ? { ...part, text, apps } : { ...part, text };
  return [
    { ...fragment, part: own, whole: fragment.whole.slice(0, -tail.length).trimEnd(), tail: '' },
    {
      ...fragment,
      part: { kind: 'other', text: tail },
      slot: slot.replace(/#(?!.*#)/, '/tail#'),
      captioned: false,
      whole: tail,
      tail: '',
    },
  ];
}

const withoutTail = (app: string, tail: string) =>
  app.endsWith(tail) ? app.slice(0, -tail.length).trimEnd() : app;
