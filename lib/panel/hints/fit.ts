import type { HintField } from '../../model';
import { controlKind, isColumnHead } from '../list/evidence';
import { type Box, boxes, countPieces, isAmong, isControl, textOf } from '../page/box';
import type { Reader } from '../reader';
import type { Part } from '../row/part';
import type { RowText } from '../row/row-text';
import { understand } from '../row/understand';
import type { FoundRow } from './found';
import { makeOf, ofMake } from './path';

/**
 * Whether what a hint leads to is still what it was made for. A hint is believed as to what nothing else tells, and never
 * against what the page says in words that are known.
 *
 * @returns why it does not fit; null when it does
 */
export function misfit(
  root: Box,
  rows: FoundRow[],
  texts: RowText[],
  taught: ReadonlySet<HintField>,
  reader: Reader,
): string | null {
  const having = (kind: Part['kind']) =>
    texts.filter(({ fragments }) => fragments.some(({ part }) => part.kind === kind)).length;
  if (having('device') * 2 < rows.length) return 'Most of its rows show no device.';
  const timed = rows.filter(({ fields }) => fields.has('time')).length;
  if (taught.has('time') && (timed * 2 < rows.length || having('time') * 2 < timed))
    return 'What it takes for sign-in times are no times.';
  const denied = DENIED.find(([field, kinds]) => isDenied(rows, field, kinds, reader));
  if (denied) return 'The page itself says that its fields are others.';
  if (passedOver(rows, reader) * 3 > rows.length) return 'It passes over rows of the same make.';
  if (logOutsLeft(root, rows, reader) >= 2) return 'Log-outs are shown outside of its rows.';
  return null;
}

/** What the text of a field must not be known to be. */
const DENIED: [HintField, Part['kind'][]][] = [
  ['device', ['time', 'place', 'apps', 'current', 'trusted', 'unavailable']],
  ['place', ['time', 'apps', 'current', 'trusted', 'unavailable', 'device']],
  ['app', ['time', 'place', 'device', 'current', 'trusted', 'unavailable']],
  ['current', ['time', 'place', 'device', 'apps']],
  ['trusted', ['time', 'place', 'device', 'apps', 'current']],
  ['unavailable', ['time', 'place', 'device', 'apps', 'current']],
];

function isDenied(rows: FoundRow[], field: HintField, kinds: Part['kind'][], reader: Reader): boolean {
  // One text that strings several fields together is none of them alone.
  const own = rows.flatMap(({ fields }) => {
    const box = fields.get(field);
    return box && [...fields.values()].filter((other) => other === box).length === 1 ? [textOf(box)] : [];
  });
  const against = own.filter((text) => understand(text, reader).every(({ kind }) => kinds.includes(kind)));
  return against.length * 3 > own.length;
}

/** Neighbours of the rows that are made like them, show as much, and are no rows by the hint. */
function passedOver(rows: FoundRow[], reader: Reader): number {
  const own = new Set(rows.map(({ at }) => at.box));
  const parents = new Map(rows.flatMap(({ at: { box } }) => (box.parent ? [[box.parent, box]] : [])));
  const alike = [...parents].flatMap(([parent, row]) => ofMake(parent, makeOf(row)));
  return alike.filter((box) => !own.has(box) && countPieces(box) >= 2 && !isHead(box, reader)).length;
}

const isHead = (box: Box, reader: Reader) =>
  isColumnHead(box, reader) ||
  (box.children.length > 0 && box.children.every(({ role }) => role === 'columnheader'));

function logOutsLeft(root: Box, rows: FoundRow[], reader: Reader): number {
  const own = new Set(rows.flatMap((row) => row.boxes));
  return boxes(root).filter(
    (box) => isControl(box) && controlKind(box, reader) === 'log-out' && !isAmong(box, own),
  ).length;
}
