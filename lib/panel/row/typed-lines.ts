import { clean, LABEL_LIMIT } from '../page/text';
import type { Reader } from '../reader';
import { isNamedDevice } from './device';
import { MARKS, type Part } from './part';
import { understand } from './understand';

/** A line of a typed text, and what it tells of a session. */
export interface Line {
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

/** The lines of a typed text, without what the panel is called, what heads a group, and numbers of a list. */
export function linesIn(text: string, reader: Reader): Line[] {
  const blocks = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map((block) => linesOf(block, reader))
    .filter((lines) => lines.length > 0);
  const lines = (areSpaced(blocks) ? [blocks.flat()] : blocks).flatMap((block) => saidIn(block, reader));
  return lines.filter((line, i) => !isHeading(line, lines[i + 1], reader));
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
  next?.fields.has('device') === true &&
  line.fields.has('device') &&
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
const fieldsIn = (line: string, reader: Reader) =>
  understand(line, reader).filter(({ kind }) => !SILENT.has(kind));
const SILENT = new Set<Part['kind']>(['other', 'sentence', 'caption', 'active']);

/** Its word may also stand behind other fields ("..., Lagos, revoke"), which are told. */
export const isButton = (line: string, reader: Reader): boolean =>
  reader.words.has('logOut', line) && line.length < 60 && fieldsIn(line, reader).length < 2;

function saidBy(text: string, reader: Reader): Pick<Line, 'text' | 'fields' | 'ends' | 'names' | 'unclear'> {
  const ends = isButton(text, reader);
  const parts = understand(text, reader);
  const [first] = parts;
  return {
    text,
    names: parts.length === 1 && first?.kind === 'caption' && first.caption === 'device',
    fields: new Set(ends ? [] : fieldsIn(text, reader).map(({ kind }) => kind)),
    ends,
    unclear: !ends && parts.some(({ kind }) => kind === 'other'),
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
  const parts = understand(line, reader);
  const [only, ...more] = parts;
  if (more.length > 0)
    return parts.every(({ kind }) => MARKS.has(kind)) ? parts.map(({ text }) => text) : [line];
  const isLabel = only?.kind === 'device';
  if (only === undefined || line.length > 120 || !(isLabel || MARKS.has(only.kind))) return [line];
  const words = line.split(' ');
  let apart = [line];
  for (let count = 1; count <= 5 && count < words.length; count += 1) {
    const [first = ''] = words.slice(-count);
    if (isLabel && understand(first, reader).some(({ kind }) => kind === 'device')) break;
    const [label, mark] = [words.slice(0, -count).join(' '), words.slice(-count).join(' ')];
    const [beside, said] = [kindOf(label, reader), kindOf(mark, reader)];
    if (MARKS.has(said) && (isLabel ? beside === 'device' : beside !== said && MARKS.has(beside)))
      apart = [label, mark];
  }
  return apart;
}

/** What a text says where it says one thing. */
function kindOf(text: string, reader: Reader): Part['kind'] {
  const [only, ...more] = understand(text, reader);
  return more.length === 0 && only ? only.kind : 'other';
}
