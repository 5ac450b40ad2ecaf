import type { ExpectedPlace, SessionRow } from '../model';
import { spanOf } from './agreement';
import { type Base, isEnough } from './base';
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
  let weight = 0;
  for (const tally of base.places.values()) if (isSamePlace(place, tally.value)) weight += tally.weight;
  return isEnough(weight) || isForeseen(place, expected, spanOf(row.signedIn) ?? pointOf(now));
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
