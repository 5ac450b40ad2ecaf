import { pieces } from '../page/box';
import type { Reader } from '../reader';
import type { Part } from '../row/part';
import { understand } from '../row/understand';
import { isLoggedOut } from './plain-log-out';
import type { Row } from './row';

/** What the texts of a row say, each by itself. */
export const partsIn = (row: Row, reader: Reader): Part[] =>
  row.boxes.flatMap(pieces).flatMap(({ text }) => understand(text, reader));

const saysWhy = ({ kind }: Part) => kind === 'current' || kind === 'unavailable';

/**
 * Anybody may list "Sessions" of something on a page; ours are ended by a known word, or say that they are current or of
 * unavailable status.
 */
export const areEnded = (rows: readonly Row[], reader: Reader): boolean =>
  rows.some((row) => isLoggedOut(row, reader) || partsIn(row, reader).some(saysWhy));
