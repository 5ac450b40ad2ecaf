import { type Box, boxes, isControl, pieces } from '../page/box';
import type { Reader } from '../reader';
import { understand } from '../row/understand';
import { controlKind, ENDING, type Evidence } from './evidence';
import type { Row } from './row';

/**
 * Beside a list some pages show the row that is chosen once more, with all that is known of it. What stands apart from the
 * other rows, cannot be logged out and says the device and the time of one of them is that row again; so is what can be, or bears the
 * mark of the current session, where the list itself logs nothing out and says of the row that it is chosen.
 */
export function detailsApart(rows: Row[], evidence: Evidence, reader: Reader): Row[] {
  const places = new Map<Box | null, Row[]>();
  for (const row of rows) {
    const place = row.boxes[0]?.parent ?? null;
    const there = places.get(place);
    if (there) there.push(row);
    else places.set(place, [row]);
  }
  const [details, ...others] = [...places.values()].filter(({ length }) => length === 1).flat();
  if (!details || others.length > 0 || places.size !== 2 || rows.length < 3) return rows;
  const left = rows.filter((row) => row !== details);
  const isEnded = details.boxes.some((box) => (evidence.of(box) & ENDING) !== 0);
  if (isEnded && left.some((row) => logsOut(row, reader))) return rows;
  const { time } = toldBy(details, reader);
  if (!time) return rows;
  // "You're using Opera on Windows right now." is a sentence that holds the label.
  const said = details.boxes
    .flatMap(pieces)
    .map(({ text }) => text)
    .join(' ');
  const isSame = (row: Row) => {
    const other = toldBy(row, reader);
    return other.time === time && other.device !== undefined && said.includes(other.device);
  };
  return left.some((row) => isSame(row) && (!isEnded || isChosen(row))) ? left : rows;
}

const logsOut = (row: Row, reader: Reader): boolean =>
  row.boxes
    .flatMap((box) => boxes(box))
    .some((box) => isControl(box) && controlKind(box, reader) === 'log-out');

const isChosen = (row: Row): boolean =>
  row.boxes
    .flatMap((box) => boxes(box))
    .some(({ element }) =>
      CHOSEN.some((name) => !['false', null, 'mixed'].includes(element.getAttribute(name))),
    );

const CHOSEN = ['aria-pressed', 'aria-selected', 'aria-current', 'aria-checked', 'aria-expanded'];

/** Whether one of two is a line for screen readers that strings together what stands in the other. */
export function areOneSaidTwice(one: Row, other: Row, reader: Reader): boolean {
  const [shown, again] = [one, other].map((row) => toldBy(row, reader));
  const isLine = [one, other].some(({ boxes }) => boxes.flatMap(pieces).length === 1);
  return (
    isLine &&
    shown?.device !== undefined &&
    shown.device === again?.device &&
    shown.time !== undefined &&
    shown.time === again.time
  );
}

function toldBy({ boxes }: Row, reader: Reader): { device?: string; time?: string } {
  const parts = boxes.flatMap(pieces).flatMap(({ text }) => understand(text, reader));
  const [device, time] = (['device', 'time'] as const).map(
    (kind) => parts.find((part) => part.kind === kind)?.text,
  );
  return { ...(device ? { device } : {}), ...(time ? { time } : {}) };
}
