import type { Reader } from '../reader';
import { beginsTowns, couldBePlace, endsTowns, isPlace } from '../row/place';
import type { Fragment, RowText } from '../row/row-text';
import { UNSPACED } from '../words/vocabulary';

/** The same words before all places of a list (with the blank after them), or behind them. */
interface LeadIn {
  words: string;
  behind: boolean;
}

/** Longer than any; a few letters where words are not parted by blanks. */
const MOST_WORDS = 4;

/**
 * What every place of a list begins or ends with is no place but a lead-in that no table has ("Env. Kraków, PL", "Env. Oslo, NO";
 * "Kraków, Polska yakınında"): what is left must be places in two countries, or three towns, since two of one country may begin
 * alike ("Kota Bharu", "Kota Kinabalu"). A text that says nothing known is a place, too, where that lead-in leaves one of it and
 * its row shows no other.
 */
export function leadInsApart(rows: RowText[], reader: Reader): RowText[] {
  const candidates = rows.map(({ fragments }) => {
    if (fragments.some(isUnknownPlace(reader))) return [];
    const places = fragments.filter(({ part }) => part.kind === 'place');
    return places.length > 0 ? places : fragments.filter(couldBeLed);
  });
  const places = candidates.flatMap((own) => own.filter(({ part }) => part.kind === 'place'));
  const pivots = places.length > 0 ? places.slice(0, 1) : (candidates.find((own) => own.length > 0) ?? []);
  const texts = [...new Set(candidates.flatMap((own) => own.map(({ part }) => part.text)))];
  for (const leadIn of pivots.flatMap(({ part }) => leadInsOf(part.text))) {
    if (!places.every(({ part }) => without(leadIn, part.text) !== null)) continue;
    const led = new Map<string, string>();
    for (const text of texts) {
      const place = without(leadIn, text);
      if (place !== null && isPlace(place, reader.words, reader.languages)) led.set(text, place);
    }
    const isLeft = places.every(({ part }) => led.has(part.text));
    if (isLeft && areApart([...led.values()], leadIn))
      return rows.map((row, i) => withPlaces(row, candidates[i] ?? [], led));
  }
  return rows;
}

/** "Unknown location" has no lead-in. */
const isUnknownPlace =
  ({ words }: Reader) =>
  ({ part }: Fragment) =>
    part.kind === 'place' && words.is('unknownLocation', part.text);

const couldBeLed = ({ part, control, captioned, head, spoken }: Fragment) =>
  part.kind === 'other' && !control && !captioned && !head && !spoken && couldBePlace(part.text);

/** The longest first: "Env. de" before "Env.". */
function leadInsOf(text: string): LeadIn[] {
  const cuts = [...text.matchAll(CUTS)].map(({ index, 0: { length } }) => index + length);
  const before = cuts.slice(0, MOST_WORDS).map((at) => ({ words: text.slice(0, at), behind: false }));
  const behind = cuts.slice(-MOST_WORDS).map((at) => ({ words: text.slice(at), behind: true }));
  return [...before.reverse(), ...behind].filter(({ words, behind }) =>
    behind ? !endsTowns(words.trim()) : !beginsTowns(words.trim().split(' ').at(-1) ?? ''),
  );
}

/** Vowels of Thai and Lao that are written before the letter after which they are spoken. */
const BEFORE_LETTER = '[\\u0e40-\\u0e44\\u0ec0-\\u0ec4]';

/** Blanks, and between two letters of scripts that write none; one letter alone is what two names have in common. */
const CUTS = new RegExp(
  `\\s+|(?<=${UNSPACED.source}{2})(?<!${BEFORE_LETTER})(?!\\p{M})(?=${UNSPACED.source}{2})`,
  'gu',
);

/** What is left of a text without a lead-in; null when it has none, or is cut at a comma: two countries have a town of one name. */
function without({ words, behind }: LeadIn, text: string): string | null {
  if (!behind && /[,،、，]\s*$/u.test(words)) return null;
  if (!(behind ? text.endsWith(words) : text.startsWith(words))) return null;
  const left = (behind ? text.slice(0, -words.length) : text.slice(words.length)).trim();
  return /[,،、，]$/u.test(left) ? null : left;
}

/** "San Jose, CA (US)": in capitals what stands behind may be a country. */
function areApart(places: string[], { words, behind }: LeadIn): boolean {
  const [towns, countries] = [0, -1].map(
    (at) => new Set(places.map((place) => place.split(COMMA).at(at))).size,
  );
  // "圣保罗, 巴西" and "圣保罗, 美国" are two towns of one name.
  if (UNSPACED.test(words) && !/\s/u.test(words) && (towns ?? 0) < 2) return false;
  return (countries ?? 0) > 1 || ((towns ?? 0) > 2 && !(behind && /\p{Lu}/u.test(words)));
}

const COMMA = /[,،、，]\s*/u;

function withPlaces(
  row: RowText,
  candidates: readonly Fragment[],
  led: ReadonlyMap<string, string>,
): RowText {
  const own = candidates.filter(({ part }) => led.has(part.text));
  const [first, ...more] = own;
  if (!first || (first.part.kind !== 'place' && more.length > 0)) return row;
  return {
    ...row,
    fragments: row.fragments.map((fragment) =>
      own.includes(fragment)
        ? { ...fragment, part: { kind: 'place', text: led.get(fragment.part.text) ?? '' } }
        : fragment,
    ),
  };
}
