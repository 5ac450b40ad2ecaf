import type { Reader } from '../reader';
import type { RowText } from '../row/fragments';
import type { Part } from '../row/part';
import { isPlace } from '../row/place';

/**
 * What every place of a list begins with is no place but a lead-in that no table has ("Env. Kraków, PL", "Env. Oslo, NO"): the
 * places must lie in two countries, and what is left must be one each.
 */
export function leadInsApart(rows: RowText[], reader: Reader): RowText[] {
  const places = new Set(
    rows.flatMap(({ fragments }) =>
      fragments.flatMap(({ part }) => (isLed(part, reader) ? [part.text] : [])),
    ),
  );
  const lead = commonStart([...places]);
  if (lead === '' || BEGINNINGS.test(lead)) return rows;
  const left = [...places].map((place) => place.slice(lead.length).trim());
  if (!left.every((place) => isPlace(place, reader.words, reader.languages))) return rows;
  if (new Set(left.map((place) => place.split(/[,،、，]\s*/u).at(-1))).size < 2) return rows;
  const own = (part: Part): Part =>
    part.kind === 'place' && places.has(part.text)
      ? { ...part, text: part.text.slice(lead.length).trim() }
      : part;
  return rows.map((row) => ({
    ...row,
    fragments: row.fragments.map((fragment) => ({ ...fragment, part: own(fragment.part) })),
  }));
}

/** "Unknown location" has no lead-in. */
const isLed = ({ kind, text }: Part, { words }: Reader) =>
  kind === 'place' && !words.is('unknownLocation', text);

/** The words that all texts begin with; where words are not parted, nothing. */
function commonStart(texts: string[]): string {
  const [first = '', ...others] = texts;
  if (others.length === 0) return '';
  const words = first.split(' ');
  let lead = '';
  for (const word of words.slice(0, 4)) {
    const longer = `${lead}${word} `;
    if (!others.every((text) => text.startsWith(longer))) break;
    lead = longer;
  }
  return lead;
}

/** Many towns are called so. */
const BEGINNINGS =
  /^(?:new|san|santa|são|saint|st\.?|los|las|la|el|le|port|puerto|porto|fort|bad|nova|north|south|east|west) /i;
