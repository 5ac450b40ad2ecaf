import type { SessionRow } from '../../model';

/** Where the rows of a reading stand. Beside the rows and not in them: a row is plain data, and is stored and sent. */
const places = new WeakMap<SessionRow, readonly Element[]>();

export function notePlace(row: SessionRow, elements: readonly Element[]): void {
  places.set(row, elements);
}

/** The elements that a row was read from, in reading order; [] for a row that was read elsewhere. */
export const placeOf = (row: SessionRow): readonly Element[] => places.get(row) ?? [];
