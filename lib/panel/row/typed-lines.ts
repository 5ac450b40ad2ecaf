import { clean, LABEL_LIMIT } from '../page/text';
import type { Reader } from '../reader';
import { understand } from './understand';

/**
 * The lines of each row of a typed text. An empty line ends a row; where there is none, a line that strings several fields is
 * a row, or else a device begins one. Lines that say nothing of a session belong to none.
 */
export function linesOfRows(text: string, reader: Reader): string[][] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map(linesOf)
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.flatMap((line) => withMarksApart(line, reader)))
    .flatMap((lines) => rowsIn(lines, reader))
    .filter((lines) => lines.some((line) => fieldsIn(line, reader).length > 0))
    .reduce<string[][]>((rows, lines) => withBlock(rows, lines, reader), []);
}

const linesOf = (block: string): string[] =>
  block
    .split('\n')
    .map((line) => clean(line.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, ''), LABEL_LIMIT))
    .filter((line) => line !== '');

/** The fields that a line tells, without what says nothing by itself. */
export const fieldsIn = (line: string, reader: Reader) =>
  understand(line, reader).filter(({ kind }) => !['other', 'sentence', 'caption', 'active'].includes(kind));

/** "Chrome on macOS CURRENT SESSION": Safari copies a label and the badge beside it as one line. */
function withMarksApart(line: string, reader: Reader): string[] {
  const [only, ...more] = understand(line, reader);
  if (only?.kind !== 'device' || more.length > 0 || line.length > 120) return [line];
  const words = line.split(' ');
  let apart = [line];
  for (let count = 1; count <= 5 && count < words.length; count += 1) {
    const [first = ''] = words.slice(-count);
    if (understand(first, reader).some(({ kind }) => kind === 'device')) break;
    const mark = words.slice(-count).join(' ');
    const label = words.slice(0, -count).join(' ');
    const said = understand(mark, reader);
    const isMark = said.length === 1 && said.every(({ kind }) => kind === 'current' || kind === 'trusted');
    if (isMark && understand(label, reader).some(({ kind }) => kind === 'device')) apart = [label, mark];
  }
  return apart;
}

/** A line that goes on with a row: it tells what the row does not yet, no device, and nothing that is not understood. */
function goesOn(line: string, row: readonly string[], reader: Reader): boolean {
  const kinds = understand(line, reader).map(({ kind }) => kind);
  const told = new Set(row.flatMap((one) => fieldsIn(one, reader).map(({ kind }) => kind)));
  return told.has('device') && !kinds.some((kind) => kind === 'device' || kind === 'other' || told.has(kind));
}

/** A label alone, as a heading, and what stands below it are one row. */
function withBlock(rows: string[][], lines: string[], reader: Reader): string[][] {
  const last = rows.at(-1);
  const kinds = last?.flatMap((line) => fieldsIn(line, reader).map(({ kind }) => kind)) ?? [];
  const [first = ''] = lines;
  const own = lines.flatMap((line) => fieldsIn(line, reader).map(({ kind }) => kind));
  const isHeading = kinds.length > 0 && kinds.every((kind) => kind === 'device') && last?.length === 1;
  if (isHeading && !own.includes('device') && goesOn(first, last, reader)) last.push(...lines);
  else rows.push(lines);
  return rows;
}

function rowsIn(lines: string[], reader: Reader): string[][] {
  const strung = lines.filter((line) => new Set(fieldsIn(line, reader).map(({ kind }) => kind)).size >= 2);
  if (strung.length > 1 && strung.length * 2 > lines.length) {
    const rows: string[][] = [];
    for (const line of lines) {
      const last = rows.at(-1);
      if (last && goesOn(line, last, reader)) last.push(line);
      else rows.push([line]);
    }
    return rows;
  }
  const rows: string[][] = [];
  let hasDevice = false;
  for (const line of lines) {
    const begins = fieldsIn(line, reader).some(({ kind }) => kind === 'device');
    if (rows.length === 0 || (begins && hasDevice)) {
      rows.push([]);
      hasDevice = false;
    }
    rows.at(-1)?.push(line);
    hasDevice ||= begins;
  }
  return rows;
}
