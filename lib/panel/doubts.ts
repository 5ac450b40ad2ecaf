import { browsersIn } from './app';
import { type Box, boxes, isPiece } from './box';
import { isNamedDevice } from './device';
import { controlKind, type Range } from './evidence';
import type { RowText } from './fragments';
import type { Reader } from './reader';
import type { Row } from './rows';
import { understand } from './understand';

/**
 * Looks at a reading once more from the other side: is everything on the page accounted for? A list whose rows were told
 * apart wrongly leaves sessions outside of all rows, or puts two into one.
 *
 * @returns why the reading is not to be trusted; null when nothing speaks against it
 */
export function doubtAbout(
  root: Box,
  ranges: Range[],
  rows: Row[],
  texts: RowText[],
  reader: Reader,
): string | null {
  if (
    texts.every(
      ({ fragments, canLogOut }) => !canLogOut && !fragments.some(({ part }) => SPEAKS.has(part.kind)),
    )
  )
    return 'None of the rows names a device or says whether its session can be logged out.';
  if (new Set(rows.flatMap((row) => row.boxes)).size < rows.reduce((sum, row) => sum + row.boxes.length, 0))
    return 'What heads another list stands in a row, which is cut in two by it.';
  if (rows.some((row, i) => isTwo(row, texts[i], reader)))
    return 'A row holds two devices and two times, as if two sessions had been taken for one.';
  const left = leftOut(root, ranges, rows, reader);
  if (left.devices >= 2 && (left.logOuts >= 2 || left.times >= 2))
    return 'Devices are shown that belong to none of the rows.';
  return null;
}

const SPEAKS = new Set(['device', 'current', 'unavailable']);

function isTwo({ boxes: own }: Row, text: RowText | undefined, reader: Reader): boolean {
  const devices = new Set(
    text?.fragments.flatMap(({ part, spoken }) =>
      part.kind === 'device' && !spoken && isNamedDevice(part.text) ? [part.text] : [],
    ),
  );
  if (devices.size < 2) return false;
  const browsers = new Set([...devices].flatMap((device) => browsersIn(device)));
  // A table with a session in each column has its devices in one row and its times in another.
  if (devices.size >= 3 && browsers.size >= 3) return true;
  const times = text?.fragments.filter(({ part }) => part.kind === 'time' && part.of !== 'other') ?? [];
  const logOuts = own
    .flatMap((box) => boxes(box))
    .filter((box) => controlKind(box, reader) === 'log-out' && isLeast(box, reader));
  return (logOuts.length >= 2 || browsers.size >= 2) && times.length >= 2;
}

/** A control, and not what is around it. */
const isLeast = (box: Box, reader: Reader): boolean =>
  !box.parts.some((part) => !isPiece(part) && controlKind(part, reader) === 'log-out');

/** What stands within the stretch of the list and in none of its rows. */
function leftOut(root: Box, ranges: Range[], rows: Row[], reader: Reader) {
  const left = { devices: 0, times: 0, logOuts: 0 };
  const inRows = new Set(rows.flatMap(({ boxes: own }) => own));
  const visit = (box: Box) => {
    if (inRows.has(box)) return;
    if (box.role === 'button' && controlKind(box, reader) === 'log-out') left.logOuts += 1;
    for (const part of box.parts) {
      if (!isPiece(part)) visit(part);
      else if (ranges.some(({ from, to }) => part.order >= from && part.order < to)) {
        for (const { kind, text } of understand(part.text, reader)) {
          if (kind === 'device' && isNamedDevice(text) && part.from === 'text') left.devices += 1;
          if (kind === 'time') left.times += 1;
        }
      }
    }
  };
  visit(root);
  return left;
}
