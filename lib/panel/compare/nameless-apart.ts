import type { Reader } from '../reader';
import { isNamedDevice } from '../row/device';
import type { Fragment, RowText } from '../row/row-text';

/**
 * "Betroet enhed" without a word for trust is called like a device and names none. What stands so behind the device of one row is
 * no device of another row that shows none that is known.
 */
export function namelessApart(rows: RowText[], { words }: Reader): RowText[] {
  const isNameless = ({ part, control, captioned }: Fragment) =>
    part.kind === 'device' &&
    !control &&
    !captioned &&
    !isNamedDevice(part.text) &&
    !words.is('unknownDevice', part.text);
  const beside = new Set<string>();
  for (const { fragments } of rows) {
    const first = fragments.findIndex(({ part, spoken }) => part.kind === 'device' && !spoken);
    if (first < 0) continue;
    for (const fragment of fragments.slice(first + 1))
      if (isNameless(fragment)) beside.add(fragment.part.text);
  }
  if (beside.size === 0) return rows;
  return rows.map((row) => {
    const [first] = row.fragments.filter(({ part, spoken }) => part.kind === 'device' && !spoken);
    if (!first || !isNameless(first) || !beside.has(first.part.text)) return row;
    return {
      ...row,
      fragments: row.fragments.map((fragment) =>
        fragment === first ? { ...fragment, part: { kind: 'other', text: fragment.part.text } } : fragment,
      ),
    };
  });
}
