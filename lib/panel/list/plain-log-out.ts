import { type Box, boxes, isControl } from '../page/box';
import { nameOf } from '../page/name';
import type { Reader } from '../reader';
import { isNamedDevice } from '../row/device';
import { controlKind, isAction } from './evidence';
import type { Row } from './row';

/**
 * Whether a row has a log-out that says so. "Remove device" ends a session where sessions are listed, and a device's trust where
 * trusted devices are: without the word for a device nothing of a log-out is left of it, as there is of "Log out device".
 */
export const isLoggedOut = (row: Row, reader: Reader): boolean =>
  controlsOf(row).some((box) => controlKind(box, reader) === 'log-out' && isPlain(nameOf(box), reader));

/**
 * Whether rows are ended by something, and by nothing that says that it is a log-out. What opens a menu may hold one; a row that
 * is a button itself, or can be chosen, ends nothing.
 */
export function areUndoneOtherwise(rows: readonly Row[], reader: Reader): boolean {
  const ends = rows
    .flatMap(controlsOf)
    .filter((box) => nameOf(box) !== '' && isAction(box) && !opensMore(box));
  return ends.some(({ role }) => role !== 'checkbox') && !rows.some((row) => isLoggedOut(row, reader));
}

const controlsOf = (row: Row): Box[] => row.boxes.flatMap((box) => boxes(box)).filter(isControl);

const opensMore = ({ element }: Box) =>
  element.hasAttribute('aria-haspopup') ||
  element.hasAttribute('aria-expanded') ||
  element.tagName === 'SUMMARY';

function isPlain(name: string, { words }: Reader): boolean {
  if (isNamedDevice(name) || !words.has('devices', name)) return true;
  const rest = name.split(/\s+/).filter((word) => !words.has('devices', word));
  return words.has('logOut', rest.join(' '));
}
