import { type Box, countPieces, type Piece, pieces } from '../page/box';
import type { Reader } from '../reader';
import { controlKind, isDisabled } from './evidence';
import type { Row } from './rows';

/**
 * Whether a button in words that no table has comes right after the last row and before the way out of all sessions: what belongs
 * to the list stands there, what belongs to the whole panel ("Done") further down.
 *
 * @param outside what stands in the list's stretch of the page beside its rows
 */
export function mayOfferMore(root: Box, rows: Row[], outside: Box[], reader: Reader): boolean {
  const end = Math.max(...rows.flatMap((row) => row.boxes.map(({ to }) => to)));
  const next = pieces(root).find(({ order }) => order >= end);
  const button = outside.find(
    (box) => box.role === 'button' && next !== undefined && saysOnly(box, next) && !isDisabled(box),
  );
  if (!button || controlKind(button, reader) !== 'other') return false;
  return outside.some((box) => box.from >= button.to && controlKind(box, reader) === 'log-out-all');
}

const saysOnly = (box: Box, { order, text }: Piece) =>
  countPieces(box) === 1 && order >= box.from && order < box.to && /\p{L}{2}/u.test(text);
