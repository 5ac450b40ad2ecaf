import { isNamedDevice } from '../row/device';
import type { Part } from '../row/part';
import { type Fragment, isDeviceLabel, type RowText } from '../row/row-text';

/**
 * An owner's label may speak like a mark ("Trusted laptop"), a time ("Yesterday") or an app ("Codex box"). Where most other rows
 * have their device, and in a row that has none, it is the device: a mark names no machine, and a list has its marks in one place
 * and in one wording; a row signs in at one time; and no app heads a row that has its apps elsewhere.
 */
export function labelsByPlace(rows: RowText[]): RowText[] {
  if (rows.every(hasDevice)) return rows;
  const slots = new Map<string, number>();
  for (const { fragments } of rows)
    for (const slot of new Set(fragments.filter(isDeviceLabel).map((one) => one.slot)))
      slots.set(slot, (slots.get(slot) ?? 0) + 1);
  const isUsual = ({ slot }: Fragment) => (slots.get(slot) ?? 0) * 2 >= rows.length;
  const marks = rows.flatMap(({ fragments }) => fragments.filter(isTrust));
  const isTold = (label: Fragment) =>
    marks.some(({ part }) => part.text !== label.part.text) &&
    !marks.some((mark) => mark !== label && isUsual(mark));
  return rows.map((row) => {
    const label = hasDevice(row)
      ? undefined
      : row.fragments.find(
          (one) =>
            (isUsual(one) && isLabel(one, row, () => isTold(one))) ||
            (slots.has(one.slot) && isHeadOfApps(one, row)),
        );
    if (!label) return row;
    const part: Part = { kind: 'device', text: label.part.text };
    return { ...row, fragments: row.fragments.map((one) => (one === label ? { ...one, part } : one)) };
  });
}

const hasDevice = ({ fragments }: RowText) => fragments.some(isDeviceLabel);

const isTrust = ({ part, control, spoken }: Fragment) => part.kind === 'trusted' && !control && !spoken;

/** @param isTold whether trust is told elsewhere than in this text */
function isLabel(
  { part, slot, head, captioned, control, spoken, strung }: Fragment,
  { fragments }: RowText,
  isTold: () => boolean,
): boolean {
  if (control || spoken || strung) return false;
  if (part.kind === 'apps')
    return (
      (head || captioned) && fragments.some((other) => other.part.kind === 'apps' && other.slot !== slot)
    );
  if (part.kind === 'trusted') return isNamedDevice(part.text) || isTold();
  return part.kind === 'time' && fragments.some((other) => other.part !== part && other.part.kind === 'time');
}

/** What heads a row that has its apps under their caption is none of them, be it one other row that has its device there. */
const isHeadOfApps = ({ part, control, spoken, head }: Fragment, { fragments }: RowText): boolean =>
  head &&
  part.kind === 'apps' &&
  !control &&
  !spoken &&
  fragments.some((other) => other.part.kind === 'apps' && other.captioned);
