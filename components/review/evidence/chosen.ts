import { AUDIENCES, type Audience } from '../../../lib/evidence/audience';
import { type FormatName, formatNames } from '../../../lib/evidence/formats/formats';
import { PLACE_DETAILS, type PlaceDetail } from '../../../lib/evidence/places';
import type { Watch } from '../../../lib/model';

/** What an address says of an export. */
export interface Chosen {
  watches: readonly Watch[];
  search: string;
  audience: Audience;
  format: FormatName;
  /** null: as is usual for the audience. */
  places: PlaceDetail | null;
  labels: boolean | null;
}

/** Never throws: what an address says wrongly is as if it had not said it. */
export function chosenIn(
  query: Record<string, string>,
  watches: readonly Watch[],
  current: Watch | null,
): Chosen {
  const named = query.of?.split(' ');
  const own = named === undefined ? [] : watches.filter(({ account }) => named.includes(account));
  return {
    watches: named === undefined && current !== null ? [current] : own,
    search: query.q ?? '',
    audience: AUDIENCES.find((one) => one === query.for) ?? 'own-team',
    format: formatNames.find((one) => one === query.as) ?? 'review',
    places: PLACE_DETAILS.find((one) => one === query.places) ?? null,
    labels: query.labels === 'yes' ? true : query.labels === 'no' ? false : null,
  };
}
