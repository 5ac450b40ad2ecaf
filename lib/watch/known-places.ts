import type { ExpectedPlace, SessionRow } from '../model';
import { spanOf } from './agreement';
import { type Base, isEnough, type Tally } from './base';
import { instant } from './instant';
import { isNowhere, type Place, type PlaceAgreement, placeAgreement, placeOf } from './normalise/place';

/** Is this a place where the owner's sign-ins come from, or are expected from? No place is no strange one. */
export function isFamiliarPlace(
  row: SessionRow,
  base: Base,
  now: string,
  expected: ExpectedPlace[],
): boolean {
  const place = placeOf(row.location);
  if (isNowhere(place) || base.placedSignIns === 0) return true;
  return isUsedTo(base, place) || isForeseen(place, expected, spanOf(row.signedIn) ?? pointOf(now));
}

/** Do the sign-ins of a base speak for a place strongly enough? */
export const isUsedTo = (base: Base, place: Place): boolean => isEnough(weightFor(indexOf(base), place));

/**
 * The places of a base by what they could agree in, so that many places are not compared with as many others one by one:
 * all of one country agree (`isSamePlace`), and others only where the town of the one is named in the other.
 */
interface PlaceIndex {
  countries: Map<string, number>;
  towns: Map<string, Tally<Place>[]>;
  wider: Map<string, Tally<Place>[]>;
}

/** A base is not changed after it was made. */
const indexes = new WeakMap<Base, PlaceIndex>();

function indexOf(base: Base): PlaceIndex {
  const known = indexes.get(base);
  if (known) return known;
  const index: PlaceIndex = { countries: new Map(), towns: new Map(), wider: new Map() };
  for (const tally of base.places.values()) {
    const { country, parts } = tally.value;
    if (country !== null) index.countries.set(country, (index.countries.get(country) ?? 0) + tally.weight);
    parts.forEach((part, i) => {
      const under = i === 0 ? index.towns : index.wider;
      const same = under.get(part);
      if (same) same.push(tally);
      else under.set(part, [tally]);
    });
  }
  indexes.set(base, index);
  return index;
}

function weightFor({ countries, towns, wider }: PlaceIndex, place: Place): number {
  const [town, ...around] = place.parts;
  let weight = place.country === null ? 0 : (countries.get(place.country) ?? 0);
  if (town === undefined) return weight;
  const candidates = new Set([
    ...(towns.get(town) ?? []),
    ...(wider.get(town) ?? []),
    ...around.flatMap((part) => towns.get(part) ?? []),
  ]);
  for (const { value, weight: own } of candidates) {
    const isCounted = place.country !== null && value.country === place.country;
    if (!isCounted && isSamePlace(place, value)) weight += own;
  }
  return weight;
}

/** Has the owner signed in from this very town, or its region? Where no place is known, none is a new one. */
export function isFamiliarTown(location: string, base: Base): boolean {
  const place = placeOf(location);
  if (place.parts.length === 0 || base.placedSignIns === 0) return true;
  return [...base.places.values()].some(({ value }) => TOWNS.has(placeAgreement(place, value)));
}

const TOWNS: ReadonlySet<PlaceAgreement> = new Set(['same', 'within', 'same-region', 'unclear']);

export interface Span {
  from: number;
  to: number;
}
export const pointOf = (at: string): Span => ({ from: instant(at), to: instant(at) });

/** Was the place expected at some instant of the span? */
export const isForeseen = (place: Place, expected: ExpectedPlace[], { from, to }: Span) =>
  expected.some(
    (e) =>
      instant(e.from) <= to &&
      (e.until === null || from < instant(e.until)) &&
      isSamePlace(place, placeOf(e.place)),
  );
export const isSamePlace = (place: Place, other: Place): boolean => {
  const agrees = placeAgreement(place, other);
  return agrees === 'same' || agrees === 'within' || agrees === 'same-region' || agrees === 'same-country';
};
