import type { Reader } from '../reader';
import type { Fragment, RowText } from '../row/row-text';
import { understand } from '../row/understand';

/**
 * Under "Device" many tables show the label and the apps below it. Where a row has no label, its app stands alone there and
 * would be taken for one; but it stands where the other rows have their apps.
 */
export function appsApart(rows: RowText[], reader: Reader): RowText[] {
  if (!rows.some(({ fragments }) => fragments.some(isUnderCaption))) return rows;
  const slots = new Set(
    rows.flatMap(({ fragments }) =>
      fragments.flatMap(({ part, slot }) => (part.kind === 'apps' ? [slot] : [])),
    ),
  );
  return rows.map((row) => ({
    ...row,
    fragments: row.fragments.flatMap((fragment) => {
      const { part, slot } = fragment;
      if (!isUnderCaption(fragment) || !slots.has(slot)) return [fragment];
      const parts = understand(part.text, reader);
      return parts.every(({ kind }) => kind === 'apps')
        ? parts.map((apps) => ({ ...fragment, part: apps }))
        : [fragment];
    }),
  }));
}

const isUnderCaption = ({ part, captioned }: Fragment) => part.kind === 'device' && captioned;
