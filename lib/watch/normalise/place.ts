import { fold, remembering } from './fold';
import { countryNamed, countryOfCode, leadingCountry } from './regions';
import { UNKNOWN_STEMS } from './unknown-words';

/** What a place as shown names. Approximate by nature: the page gives no more. */
export interface Place {
  /** ISO code; null when no country is named. */
  country: string | null;
  /** City, region and whatever else is named below the country, the narrowest first, folded; [] when nothing is. */
  parts: readonly string[];
}

/**
 * How far two places agree. 'within': one says less than the other. 'unclear': at least one names no place, or they
 * differ in their towns while a country is not given.
 */
export type PlaceAgreement =
  | 'same'
  | 'within'
  | 'same-region'
  | 'same-country'
  | 'unclear'
  | 'other-town'
  | 'other-country';

export const NOWHERE: Place = { country: null, parts: [] };

export const placeOf: (text: string) => Place = remembering(readPlace);

const STEMS = UNKNOWN_STEMS.map(fold);
const SEPARATORS = /\s*(?:[,،、，;|/•·]|\s[-–—]\s)\s*/u;
/** Lead-ins of an approximate place that are still there. */
const LEAD_IN =
  /^(?:approx(?:\.|imately)?|near|around|ca\.|circa|etwa|ungefahr|nahe|pres de|environ|cerca de|約|约)\s*/;

function readPlace(text: string): Place {
  const { country, rest } = split(text);
  const parts = rest.map(partOf).filter(isPart);
  return country === null && parts.length === 0 ? NOWHERE : { country, parts };
}

/** What a place names below its country as it is written, one for each of its `parts`, the narrowest first. */
export const namesIn = (text: string): string[] => split(text).rest.filter((name) => isPart(partOf(name)));

function split(text: string): { country: string | null; rest: readonly string[] } {
  const shown = text.slice(0, 300).normalize('NFKC').trim();
  const parts = shown
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length === 0 ? { country: null, rest: [] } : countryOf(parts);
}

const partOf = (name: string) => fold(name).replace(LEAD_IN, '');
const isPart = (part: string) => part !== '' && !saysUnknown(part);

const saysUnknown = (folded: string) => STEMS.some((stem) => folded.includes(stem));

/** The country stands last in most languages, first in Chinese, Japanese and Korean. */
function countryOf(parts: readonly string[]): { country: string | null; rest: readonly string[] } {
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  const before = parts.slice(0, -1);
  const code = /^[A-Z]{2,3}$/.test(last) ? countryOfCode(last) : null;
  // With a region between ("Los Angeles, CA, US") the code is the country's and no state's.
  if (code) return { country: code.country, rest: code.state && before.length === 1 ? parts : before };
  const atEnd = countryNamed(last.replace(/^approx\.?\s+/i, ''));
  if (atEnd) return { country: atEnd, rest: before };
  const atStart = parts.length > 1 ? countryNamed(first) : null;
  if (atStart) return { country: atStart, rest: parts.slice(1).reverse() };
  const leading = parts.length === 1 ? leadingCountry(first) : null;
  if (leading) return { country: leading.country, rest: leading.rest === '' ? [] : [leading.rest] };
  return { country: null, rest: parts };
}

export function placeAgreement(a: Place, b: Place): PlaceAgreement {
  if (isNowhere(a) || isNowhere(b)) return 'unclear';
  const sameTown = a.parts.length > 0 && a.parts[0] === b.parts[0];
  const sameRegion = a.parts.slice(1).some((part) => b.parts.slice(1).includes(part));
  const bothSay = a.country !== null && b.country !== null;
  // "San Diego, CA" and "San Diego, CA, US": the code was read as Canada's in the first.
  if (bothSay && a.country !== b.country) return sameTown && sameRegion ? 'same' : 'other-country';
  if (a.parts.length > 0 && b.parts.length > 0) {
    if (sameTown) return 'same';
    // "California" and "Los Angeles, California": the one is named among the wider parts of the other.
    if (b.parts.slice(1).includes(a.parts[0] ?? '') || a.parts.slice(1).includes(b.parts[0] ?? ''))
      return 'within';
    if (!bothSay) return 'other-town';
    return sameRegion ? 'same-region' : 'same-country';
  }
  if (bothSay) return a.parts.length === b.parts.length ? 'same' : 'within';
  return 'unclear';
}

export const isNowhere = (place: Place): boolean => place.country === null && place.parts.length === 0;

/** One text for all places that read alike. */
export const placeKey = (place: Place): string => `${place.country ?? ''}:${place.parts.join(',')}`;
