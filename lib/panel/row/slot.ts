/**
 * A place in the rows: the way to it from the row down, by makes of boxes and positions among those of one make. Equal for the
 * same field of two rows. Rows are alike, so each way is written once in a reading.
 */
export interface Slot {
  path: string;
  inner: Map<number, Slot[]>;
}

export const newSlot = (path: string): Slot => ({ path, inner: new Map() });

/** The nth box of a make within a box. */
export const boxIn = (slot: Slot, make: number, nth: number): Slot => slotIn(slot, '/', make, nth);

/** A line of a box. */
export const lineIn = (slot: Slot, nth: number): Slot => slotIn(slot, ':', NO_MAKE, nth);

/** A part of what begins at the nth atom of a line. */
export const partIn = (line: Slot, atom: number, nth: number): Slot => slotIn(line, '#', atom, nth);

const NO_MAKE = -1;

function slotIn({ path, inner }: Slot, sign: string, of: number, nth: number): Slot {
  const made = inner.get(of) ?? [];
  const slot = made[nth] ?? newSlot(`${path}${sign}${of}.${nth}`);
  made[nth] = slot;
  inner.set(of, made);
  return slot;
}

/** The path of the line in which a part stands. */
export const lineOf = (path: string) => path.slice(0, path.lastIndexOf('#'));

/** The path of the text of which a part is all or a piece. */
export const wholeOf = (path: string) => path.slice(0, path.lastIndexOf('.'));

/** The path of the box in which a part stands, without its line. */
export const boxOf = (path: string) => path.slice(0, lineOf(path).lastIndexOf(':'));

/** What a box in which a part stands shares with its neighbours of one make. */
export function neighboursOf(path: string): string {
  const box = boxOf(path);
  return `${box.slice(0, box.lastIndexOf('.'))}*`;
}
