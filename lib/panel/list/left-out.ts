import { type Box, isPiece } from '../page/box';
import type { Reader } from '../reader';
import { isNamedDevice } from '../row/device';
import { understand } from '../row/understand';
import { controlKind } from './evidence';
import type { List } from './rows';

/** What stands within the stretches of a list and in none of its rows. */
export function leftOut(root: Box, { ranges, rows }: List, reader: Reader) {
  const left = { devices: [] as string[], times: 0, currents: 0, logOuts: 0 };
  const inRows = new Set(rows.flatMap(({ boxes }) => boxes));
  const visit = (box: Box) => {
    if (inRows.has(box)) return;
    if (box.role === 'button' && controlKind(box, reader) === 'log-out') left.logOuts += 1;
    for (const part of box.parts) {
      if (!isPiece(part)) visit(part);
      else if (ranges.some(({ from, to }) => part.order >= from && part.order < to)) {
        for (const { kind, text } of understand(part.text, reader)) {
          if (kind === 'device' && isNamedDevice(text) && part.from === 'text') left.devices.push(text);
          if (kind === 'time') left.times += 1;
          if (kind === 'current') left.currents += 1;
        }
      }
    }
  };
  visit(root);
  return left;
}
