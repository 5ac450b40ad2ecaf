import { placeOf } from '../watch/normalise/place';

/** How exactly an export tells places. */
export const PLACE_DETAILS = ['city', 'region', 'country', 'none'] as const;
export type PlaceDetail = (typeof PLACE_DETAILS)[number];

/** A place was shown and is not told; '' would say that none was shown. */
export const WITHHELD = '[place withheld]';

const SEPARATORS = /\s*(?:[,،、，;|/•·]|\s[-–—]\s)\s*/u;

/**
 * A place as shown, no more exact than asked for. What cannot be told apart with certainty is withheld: a name alone may
 * be a town or a country's region.
 *
 * @param language BCP 47, of the country names where the page shows a code
 */
export function coarsened(location: string, detail: PlaceDetail, language = 'en'): string {
  if (location === '' || detail === 'city' || location === WITHHELD) return location;
  if (detail === 'none') return WITHHELD;
  const { country, parts } = placeOf(location);
  const pieces = location.split(SEPARATORS).filter((piece) => piece !== '');
  // "San Diego, CA": what could be a country's code is here a state's.
  const isState = pieces.length > 1 && pieces.length === parts.length && CODE.test(pieces.at(-1) ?? '');
  const named = country === null || isState ? '' : countryName(country, language);
  if (detail === 'country') return named || WITHHELD;
  if (isState) return pieces.slice(1).join(', ');
  return wider(pieces, country, parts.length) || named || WITHHELD;
}

const CODE = /^[A-Z]{2,3}$/;

/** What is left of a place without its narrowest part, as shown; '' when the order cannot be told: no country is named. */
function wider(pieces: string[], country: string | null, parts: number): string {
  if (country === null || parts < 2 || pieces.length !== parts + 1) return '';
  const isCountry = (piece: string | undefined) => placeOf(piece ?? '').country === country;
  const first = isCountry(pieces[0]) && !isCountry(pieces.at(-1));
  return (first ? pieces.slice(0, -1) : pieces.slice(1)).join(', ');
}

/** The words of a place that coarsening takes away, to be taken out of notes as well. */
export function takenAway(location: string, detail: PlaceDetail): string[] {
  const left = new Set(coarsened(location, detail).split(SEPARATORS));
  return location
    .split(SEPARATORS)
    .filter((piece) => !left.has(piece))
    .map((piece) => piece.replace(LEAD_IN, ''))
    .filter((piece) => piece.length >= (/^[\p{Script=Latin}\s.'-]*$/u.test(piece) ? 3 : 2));
}

const LEAD_IN = /^(?:approx\.?|approximately|near|around|ca\.|circa)\s+/i;

const names = new Map<string, Intl.DisplayNames>();

function countryName(code: string, language: string): string {
  const known = names.get(language) ?? new Intl.DisplayNames([language], { type: 'region' });
  names.set(language, known);
  try {
    return known.of(code) ?? code;
  } catch {
    // Not a code that Intl knows, such as one of a label's own.
    return code;
  }
}
