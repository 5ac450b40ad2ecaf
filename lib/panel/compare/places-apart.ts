import type { Reader } from '../reader';
import type { Part } from '../row/part';
import { isPlace } from '../row/place';
import { type Fragment, isDeviceLabel, type RowText } from '../row/row-text';
import { lineOf } from '../row/slot';

/** A place may be called like a device ("Chrome Hill, NSW, AU"): below another device in its row it is the place. */
export function placesApart(rows: RowText[], reader: Reader): RowText[] {
  return rows.map((row) => {
    const first = row.fragments.find(isDevice);
    if (!first || !row.fragments.some((fragment) => isDevice(fragment) && fragment !== first)) return row;
    const fragments: Fragment[] = [];
    for (let i = 0; i < row.fragments.length; ) {
      const upTo = placeFrom(row.fragments, i, first, reader);
      const [fragment, ...more] = row.fragments.slice(i, upTo);
      if (!fragment) break;
      const text = [fragment, ...more].map(({ part }) => part.text).join(', ');
      const isOwn = fragment !== first && isDevice(fragment) && isPlaceIn(text, reader);
      const part: Part = isOwn ? { kind: 'place', text } : fragment.part;
      fragments.push({ ...fragment, part });
      i = upTo;
    }
    return { ...row, fragments };
  });
}

const isDevice = (fragment: Fragment) => isDeviceLabel(fragment) && !fragment.captioned;

const isPlaceIn = (text: string, { words, languages }: Reader) => isPlace(text, words, languages);

/** Where the place ends that begins with this fragment and was parted at its commas; the next one when none does. */
function placeFrom(fragments: Fragment[], at: number, first: Fragment, reader: Reader): number {
  const begin = fragments[at];
  if (!begin || begin === first || !isDevice(begin)) return at + 1;
  let upTo = at + 1;
  let text = begin.part.text;
  for (;;) {
    const next = fragments[upTo];
    const goes =
      next && lineOf(next.slot) === lineOf(begin.slot) && ['other', 'place'].includes(next.part.kind);
    if (!goes) return isPlaceIn(text, reader) ? upTo : at + 1;
    text += `, ${next.part.text}`;
    upTo += 1;
  }
}
