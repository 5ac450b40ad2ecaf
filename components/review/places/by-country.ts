import type { KnownPlace } from '../../../lib/watch/inventory';

export interface Country {
  /** ISO 3166-1 code; '' where none is shown. */
  country: string;
  name: string;
  places: KnownPlace[];
}

/** The name of a country in the reader's language. */
export function countryName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
}

/** Places by country, region and city, each by its name; those without a country come last. */
export function byCountry(places: KnownPlace[], locale: string, unknown: string): Country[] {
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const countries = new Map<string, Country>();
  for (const place of places) {
    const country = place.country ?? '';
    const known = countries.get(country);
    if (known) known.places.push(place);
    else {
      const name = country === '' ? unknown : countryName(country, locale);
      countries.set(country, { country, name, places: [place] });
    }
  }
  for (const one of countries.values())
    one.places.sort((a, b) => compare(a.region ?? '', b.region ?? '') || compare(a.city ?? '', b.city ?? ''));
  return [...countries.values()].sort(
    (a, b) => Number(a.country === '') - Number(b.country === '') || compare(a.name, b.name),
  );
}
