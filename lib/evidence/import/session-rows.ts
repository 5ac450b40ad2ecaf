import { namesDevice } from '../../panel/row/typed-captions';
import type { Oddities } from '../review/oddities';
import type { Mapping } from './mapping';

/** A row of a table, and its number in the spreadsheet. */
export interface Row {
  cells: string[];
  number: number;
}

/** How many cells say something. */
export const filled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;

/** The rows below the heads that are sessions: without heads that are said again, sums, and who made the table. */
export function sessionRows(
  below: readonly Row[],
  heads: readonly string[],
  used: Mapping,
  warnings: Oddities,
): Row[] {
  const foot = footOf(below, heads, used);
  return below.filter((row, i) => {
    const { cells, number } = row;
    if (cells.length === heads.length && cells.every((cell, at) => cell === heads[at])) return false;
    const isSession = i < foot && tellsSession(cells, heads, used);
    const isAlone = heads.length > 2 && filled(cells) === 1;
    if (isSession && !isAlone) return true;
    const text = cells.join(' ').trim().slice(0, 60);
    warnings.add(
      `row ${number}`,
      isSession
        ? `Only "${text}" stands in it. It is taken for a session.`
        : `"${text}" tells of no session and is left out.`,
    );
    return isSession;
  });
}

/** It says two things, or nothing but what could be a device: "Total: 5" is none. */
function tellsSession(cells: readonly string[], heads: readonly string[], used: Mapping): boolean {
  const told = cells.filter((cell, at) => (used[at] ?? null) !== null && cell.trim() !== '').length;
  const device = deviceIn(cells, used);
  const isDeviceAlone = filled(cells) === 1 && device.trim() !== '' && !/[:：]/.test(device);
  return told > 1 || heads.length < 3 || (told === 1 && isDeviceAlone);
}

const deviceIn = (cells: readonly string[], used: Mapping): string => cells[used.indexOf('device')] ?? '';

/**
 * Where the foot of a table begins: a legend, who made it, another table. Nothing in it looks like a session, and it stands below an
 * empty row or in lines that hold nothing else.
 */
function footOf(rows: readonly Row[], heads: readonly string[], used: Mapping): number {
  const last = rows.findLastIndex(
    ({ cells }) =>
      namesDevice(deviceIn(cells, used)) || (cells.length >= heads.length && filled(cells) !== 1),
  );
  const lines = rows.findLastIndex(({ cells }) => cells.length !== 1) + 1;
  const foot = rows.findIndex(({ number }, at) => {
    const isBelowGap = at > 0 && number - (rows[at - 1]?.number ?? number) > 1;
    return at > last && (isBelowGap || (heads.length > 2 && at >= lines));
  });
  return foot < 0 ? rows.length : foot;
}
