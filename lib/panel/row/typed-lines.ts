import { clean, LABEL_LIMIT } from '../page/text';
import type { Reader } from '../reader';
import type { Part } from './part';
import { understand } from './understand';

/** A line of a typed text, and what it tells of a session. */
interface Line {
  text: string;
  fields: ReadonlySet<Part['kind']>;
  /** A control that ends the session: nothing of its row stands below it. */
  ends: boolean;
  /** Something on it is not understood. */
  unclear: boolean;
  /** An empty line stands above it. */
  apart: boolean;
  /** Most lines around it string several fields: each of them is a row. */
  strung: boolean;
}

/**
 * The lines of each row of a typed text. A line that strings several fields is a row, or else a device begins one. Empty lines
 * part rows, unless what follows goes on with the row above: a value that the page left empty is copied as an empty line, too.
 * Lines that say nothing of a session belong to none.
 */
export function linesOfRows(text: string, reader: Reader): string[][] {
  const blocks = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map((block) => linesOf(block, reader))
    .filter((lines) => lines.length > 0);
  return rowsOf((areSpaced(blocks) ? [blocks.flat()] : blocks).flatMap((block) => saidIn(block, reader)))
    .filter((row) => row.some(({ fields }) => fields.size > 0))
    .map((row) => row.map(({ text }) => text));
}

function saidIn(block: readonly string[], reader: Reader): Line[] {
  const lines = block
    .flatMap((line) => sentencesApart(line, reader))
    .flatMap((line) => withMarksApart(line, reader))
    .map((line) => saidBy(line, reader));
  const several = lines.filter(({ fields }) => fields.size > 1).length;
  const strung = several > 1 && several * 2 > lines.length;
  return lines.map((line, i) => ({ ...line, apart: i === 0, strung }));
}

/** Every line is a paragraph of its own: empty lines part nothing. */
const areSpaced = (blocks: readonly string[][]): boolean =>
  blocks.length > 4 && blocks.every(({ length }) => length === 1);

const linesOf = (block: string, reader: Reader): string[] =>
  block
    .split('\n')
    .map((line) => clean(withoutNumber(line, reader), LABEL_LIMIT))
    .filter((line) => line !== '' && !isOfPanel(line, reader));

/** "18. november 2026" begins with a day and with no number of a list. */
function withoutNumber(line: string, reader: Reader): string {
  const rest = line.replace(/^\s*(?:[-*•‣◦▪+]|\d{1,3}[.)）、．])(?:\s+|(?<=[）、．]))/u, '');
  const isDay = /^\s*\d+\.\s/.test(line) && understand(clean(line, LABEL_LIMIT), reader)[0]?.kind === 'time';
  return isDay ? line : rest;
}

/** What the panel is called, and its control for all sessions. */
const isOfPanel = (line: string, { words }: Reader): boolean =>
  words.is('activeSessions', line) ||
  (line.length < 60 && words.has('logOut', line) && words.has('everywhere', line));

/** The fields that a line tells, without what says nothing by itself. */
export const fieldsIn = (line: string, reader: Reader) =>
  understand(line, reader).filter(({ kind }) => !SILENT.has(kind));
const SILENT = new Set<Part['kind']>(['other', 'sentence', 'caption', 'active']);

/** Its word may also stand behind other fields ("..., Lagos, revoke"), which are told. */
export const isButton = (line: string, reader: Reader): boolean =>
  reader.words.has('logOut', line) && line.length < 60 && fieldsIn(line, reader).length < 2;

function saidBy(text: string, reader: Reader): Pick<Line, 'text' | 'fields' | 'ends' | 'unclear'> {
  const ends = isButton(text, reader);
  return {
    text,
    fields: new Set(ends ? [] : fieldsIn(text, reader).map(({ kind }) => kind)),
    ends,
    unclear: !ends && understand(text, reader).some(({ kind }) => kind === 'other'),
  };
}

/** "Chrome on Windows, signed in 16 November at 08:31. That is mine.": what is said of a session behind it. */
function sentencesApart(line: string, reader: Reader): string[] {
  const [only, ...more] = understand(line, reader);
  if (only?.kind !== 'sentence' || more.length > 0) return [line];
  const [, first = '', rest = ''] = /^(.{10,160}?[.!。！])\s*(?=[\p{Lu}\p{Lo}])(.+)$/su.exec(line) ?? [];
  return first !== '' && fieldsIn(first, reader).length > 1 ? [first, rest] : [line];
}

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

/** Badges alone: the current session, a trusted device. */
const isMark = ({ fields, unclear }: Line): boolean =>
  fields.size > 0 && !unclear && [...fields].every((kind) => kind === 'current' || kind === 'trusted');
const isDevice = ({ fields }: Line): boolean => fields.has('device');

const told = (row: readonly Line[]) => new Set(row.flatMap(({ fields }) => [...fields]));

/** A line that goes on with a row: it tells what the row does not yet, no device, and nothing that is not understood. */
function goesOn(line: Line, row: readonly Line[]): boolean {
  const before = told(row);
  if (!before.has('device') || row.at(-1)?.ends) return false;
  return (
    line.ends || (!line.unclear && !isDevice(line) && ![...line.fields].some((kind) => before.has(kind)))
  );
}

/**
 * Whether badges stand above the labels of their rows: below a control that ends the row above, and never between a label and
 * the control of the same row.
 */
function marksLead(lines: readonly Line[]): boolean {
  const marks = lines.flatMap((line, i) => (isMark(line) ? [i] : []));
  const isBelow = (i: number): boolean => {
    const above = lines[i - 1];
    return above === undefined || above.ends || (isMark(above) && isBelow(i - 1));
  };
  return marks.length > 0 && marks.every((i) => isBelow(i)) && marks.some((i) => i > 0);
}

function rowsOf(lines: readonly Line[]): Line[][] {
  const lead = marksLead(lines);
  const rows: Line[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    if (row === undefined || beginsRow(line, row, lead)) rows.push([line]);
    else row.push(line);
  }
  return rows;
}

function beginsRow(line: Line, row: readonly Line[], lead: boolean): boolean {
  if (line.strung) return !goesOn(line, row);
  const hasDevice = told(row).has('device');
  if (isDevice(line)) return hasDevice || (line.apart && !(lead && row.every(isMark)));
  if (lead && isMark(line)) return hasDevice;
  return line.apart && !goesOn(line, row);
}
