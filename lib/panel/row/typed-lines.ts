import { clean, LABEL_LIMIT } from '../page/text';
import type { Reader } from '../reader';
import { isNamedDevice } from './device';
import type { Part } from './part';
import { understand } from './understand';

/** A line of a typed text, and what it tells of a session. */
interface Line {
  text: string;
  fields: ReadonlySet<Part['kind']>;
  /** A control that ends the session: nothing of its row stands below it. */
  ends: boolean;
  /** It names the device that stands below it. */
  names: boolean;
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
  const lines = (areSpaced(blocks) ? [blocks.flat()] : blocks).flatMap((block) => saidIn(block, reader));
  return rowsOf(lines.filter((line, i) => !isHeading(line, lines[i + 1], reader)))
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

/** "Other devices" above the first of them. */
const isHeading = (line: Line, next: Line | undefined, { words }: Reader): boolean =>
  next !== undefined &&
  isDevice(next) &&
  isDevice(line) &&
  line.fields.size === 1 &&
  !isNamedDevice(line.text) &&
  !words.is('unknownDevice', line.text) &&
  (words.has('devices', line.text) || words.has('session', line.text));

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

function saidBy(text: string, reader: Reader): Pick<Line, 'text' | 'fields' | 'ends' | 'names' | 'unclear'> {
  const ends = isButton(text, reader);
  const [first, ...more] = understand(text, reader);
  return {
    text,
    names: more.length === 0 && first?.kind === 'caption' && first.caption === 'device',
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

/** "Chrome on macOS CURRENT SESSION": Safari copies a label and the badge beside it as one line, and two badges, too. */
function withMarksApart(line: string, reader: Reader): string[] {
  const cells = line.split(CELL);
  if (cells.length > 1) return [cells.flatMap((cell) => markApart(cell, reader)).join(' | ')];
  return markApart(line, reader);
}
const CELL = /\s*\|\s*/;

function markApart(line: string, reader: Reader): string[] {
  const [only, ...more] = understand(line, reader);
  const isLabel = only?.kind === 'device';
  if (more.length > 0 && [only, ...more].every((part) => part && MARKED.has(part.kind)))
    return [only, ...more].map((part) => part?.text ?? '');
  if (only === undefined || more.length > 0 || line.length > 120 || !(isLabel || MARKED.has(only.kind)))
    return [line];
  const words = line.split(' ');
  let apart = [line];
  for (let count = 1; count <= 5 && count < words.length; count += 1) {
    const [first = ''] = words.slice(-count);
    if (isLabel && understand(first, reader).some(({ kind }) => kind === 'device')) break;
    const [label, mark] = [words.slice(0, -count).join(' '), words.slice(-count).join(' ')];
    const [beside, said] = [kindOf(label, reader), kindOf(mark, reader)];
    const isMark = said === 'current' || said === 'trusted';
    if (isMark && (isLabel ? beside === 'device' : beside !== said && MARKED.has(beside)))
      apart = [label, mark];
  }
  return apart;
}

/** What a text says where it says one thing. */
function kindOf(text: string, reader: Reader): Part['kind'] {
  const [only, ...more] = understand(text, reader);
  return more.length === 0 && only ? only.kind : 'other';
}

const MARKED: ReadonlySet<Part['kind']> = new Set(['current', 'trusted']);

/** Badges alone: the current session, a trusted device. */
const isMark = ({ fields, unclear }: Line): boolean =>
  fields.size > 0 && !unclear && [...fields].every((kind) => kind === 'current' || kind === 'trusted');
const isDevice = ({ fields }: Line): boolean => fields.has('device');

const told = (row: readonly Line[]) => new Set(row.flatMap(({ fields }) => [...fields]));

/** A line that goes on with a row: it tells what the row does not yet, no device, and nothing that is not understood. */
function goesOn(line: Line, row: readonly Line[]): boolean {
  const before = told(row);
  if (!before.has('device') || row.at(-1)?.ends) return false;
  const isNew = line.fields.size > 0 && ![...line.fields].some((kind) => before.has(kind));
  return line.ends || (isNew && !line.unclear && !isDevice(line));
}

const isEnd = (line: Line | undefined): boolean => line === undefined || line.ends;

/**
 * The badges that stand above the label of their row: below the control that ends the row above, and those of the same kind
 * below a session without a control.
 */
function marksAbove(lines: readonly Line[]): ReadonlySet<Line> {
  const marks = lines.flatMap((line, i) => {
    if (!isMark(line)) return [];
    const before = lines.slice(0, i).findLast((one) => !isMark(one));
    const after = lines.slice(i).find((one) => !isMark(one));
    const isAbove = after !== undefined && (isDevice(after) || after.names);
    const isBelow = after?.ends || after === undefined || (before !== undefined && isDevice(before));
    return [{ line, leads: isEnd(before) && isAbove, trails: isBelow, isAbove }];
  });
  // Behind the last of them nothing leads: there they follow the control of their own row.
  if (marks.some(({ line }) => line === lines.at(-1) && isEnd(lines.at(-2)))) return new Set();
  // A badge of the same kind stands in the same place in every row.
  const alike = ({ line }: { line: Line }) => marks.filter((one) => sayTheSame(one.line, line));
  return new Set(
    marks
      .filter(
        (mark) =>
          mark.leads ||
          (mark.isAbove &&
            alike(mark).some(({ leads }) => leads) &&
            !alike(mark).some(({ trails }) => trails)),
      )
      .map(({ line }) => line),
  );
}

const sayTheSame = (one: Line, other: Line): boolean =>
  [...one.fields].some((kind) => other.fields.has(kind));

/** What the first row begins with: a device, or what stands above it in every row. */
function openerOf(lines: readonly Line[]): Part['kind'] {
  const first = lines.find((line) => line.fields.size > 0 && !isMark(line));
  const [kind = 'device'] = first?.fields ?? [];
  return first === undefined || isDevice(first) ? 'device' : kind;
}

function rowsOf(lines: readonly Line[]): Line[][] {
  const above = marksAbove(lines);
  const opener = openerOf(lines);
  const rows: Line[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    if (row === undefined || beginsRow(line, row, above, opener)) rows.push([line]);
    else row.push(line);
  }
  return rows;
}

function beginsRow(
  line: Line,
  row: readonly Line[],
  above: ReadonlySet<Line>,
  opener: Part['kind'],
): boolean {
  if (line.strung) return !goesOn(line, row);
  const before = told(row);
  const hasDevice = before.has('device');
  if (above.has(line)) return hasDevice;
  if (line.names) return hasDevice;
  if (isDevice(line)) return hasDevice || (line.apart && !row.every((one) => above.has(one) || one.names));
  // What begins the first row begins the others, where rows do not begin with the device.
  if (hasDevice && line.fields.has(opener) && (before.has(opener) || isEnd(row.at(-1)))) return true;
  return line.apart && !goesOn(line, row);
}
