import { type Box, isControl, shapeOf, textOf } from '../page/box';
import type { Row } from './row';

const rectOf = (box: Box): DOMRect => box.element.getBoundingClientRect();

/**
 * Neighbours of the rows that have the make of what begins them and show nothing yet; a line drawn between rows is far thinner
 * than they.
 */
export function hasPlaceholders(rows: Row[]): boolean {
  // A session in each column of a table has no neighbours of its make: cells may be empty.
  if (rows.some(({ boxes }) => boxes.some(({ parent }) => parent !== boxes[0]?.parent))) return false;
  const makes = new Set(rows.flatMap((row) => row.boxes.slice(0, 1).map(shapeOf)));
  const parents = new Set(rows.flatMap((row) => row.boxes[0]?.parent ?? []));
  const isEmpty = (box: Box | undefined) =>
    box !== undefined && textOf(box, 1) === '' && makes.has(shapeOf(box)) && !isControl(box);
  // Of rows that are several cells each, one that is empty is a row's that has nothing there.
  const cells = Math.min(...rows.map((row) => row.boxes.length));
  const empty = [...parents].flatMap(({ children }) =>
    children.filter((_, i) => children.slice(i, i + cells).every(isEmpty) && i + cells <= children.length),
  );
  if (empty.length === 0) return false;
  const least = Math.min(...rows.flatMap(({ boxes: [box] }) => (box ? rectOf(box).height : [])));
  return empty.some((box) => rectOf(box).height * 3 >= least);
}

/** A virtualised list keeps room for the rows that it has not drawn: more than a row's height before or after them. */
export function hasRoomForMore(rows: Row[]): boolean {
  const boxes = rows.flatMap((row) => row.boxes);
  const [first] = boxes;
  const last = boxes.at(-1);
  const list = first?.parent;
  if (!first || !last || !list || rows.length < 3) return false;
  if (!rows.every((row) => row.boxes.length === 1 && row.boxes[0]?.parent === list)) return false;
  const room = rectOf(list);
  const [top, bottom] = [room.top, room.top + Math.max(room.height, list.element.scrollHeight)];
  const enough = (rect: DOMRect) => 1.5 * rect.height;
  // Nearly every list is filled from its first row to its last, and measuring all of them costs more than finding them.
  const [head, foot] = [rectOf(first), rectOf(last)];
  if (room.height === 0 || (head.top - top <= enough(head) && bottom - foot.bottom <= enough(foot)))
    return false;
  const most = Math.max(...boxes.map((box) => enough(rectOf(box))));
  // Rows without boxes of their own (`display: contents`) have no place to measure from.
  if (most === 0) return false;
  const others = list.children.filter((box) => textOf(box, 1) !== '' && !boxes.includes(box));
  // What stands around the rows in one box with them shows that the room is the box's, not theirs.
  if (others.length > 0) return false;
  const shown = boxes.map(rectOf);
  return shown.every((rect) => rect.top - top > most) || shown.every((rect) => bottom - rect.bottom > most);
}
