import { AUDIENCES, type Audience } from '../../../lib/evidence/audience';
import type { FormatName } from '../../../lib/evidence/formats/formats';
import { PLACE_DETAILS, type PlaceDetail } from '../../../lib/evidence/places';
import type { Watch } from '../../../lib/model';
import type { Policy } from '../../../lib/policy/policy';

/** What an address says of an export. */
export interface Chosen {
  watches: readonly Watch[];
  search: string;
  audience: Audience;
  /** null: the policy allows none. */
  format: FormatName | null;
  /** null: as is usual for the audience. */
  places: PlaceDetail | null;
  labels: boolean | null;
}

/** Never throws: what an address says wrongly is as if it had not said it. */
export function chosenIn(
  query: Record<string, string>,
  watches: readonly Watch[],
  current: Watch | null,
  { evidence_formats }: Pick<Policy, 'evidence_formats'>,
): Chosen {
  const named = query.of?.split(' ');
  const own = named === undefined ? [] : watches.filter(({ account }) => named.includes(account));
  return {
    watches: named === undefined && current !== null ? [current] : own,
    search: query.q ?? '',
    audience: AUDIENCES.find((one) => one === query.for) ?? 'own-team',
    format: evidence_formats.find((one) => one === query.as) ?? evidence_formats[0] ?? null,
    places: PLACE_DETAILS.find((one) => one === query.places) ?? null,
    labels: query.labels === 'yes' ? true : query.labels === 'no' ? false : null,
  };
}
