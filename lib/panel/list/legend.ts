import type { Reader } from '../reader';
import { isNamedDevice } from '../row/device';
import { partsIn } from './ended';
import { DEVICE, type Evidence, MARKS, MODEL, STATE, TRUST } from './evidence';
import type { Row } from './row';

/**
 * The rows without a legend: "Current session = you are using it now, Trusted device = ..." explains the marks, names no machine, and
 * stands beside the row that is current.
 */
export function withoutLegend(rows: Row[], evidence: Evidence, reader: Reader): Row[] {
  if (rows.length < 3) return rows;
  const isCurrent = (row: Row) => partsIn(row, reader).some(({ kind }) => kind === 'current');
  const legends = rows.filter((row) => saysMarksOnly(row, evidence) && !namesMachine(row, reader));
  const others = rows.filter((row) => !legends.includes(row));
  return legends.length === 1 && legends.every(isCurrent) && others.some(isCurrent) ? others : rows;
}

function saysMarksOnly({ boxes }: Row, evidence: Evidence): boolean {
  const set = boxes.reduce((all, box) => all | evidence.of(box), 0);
  return (set & ~(MARKS | DEVICE | MODEL)) === 0 && (set & STATE) !== 0 && (set & TRUST) !== 0;
}

const namesMachine = (row: Row, reader: Reader): boolean =>
  partsIn(row, reader).some(({ kind, text }) => kind === 'device' && isNamedDevice(text));
