import type { SessionRow } from '../../model';
import { createReader, type Reader } from '../reader';
import { isDevice, isNamedDevice } from './device';
import { NO_GROUP, rowFrom } from './fields';
import type { Part } from './part';
import { couldBePlace } from './place';
import type { Fragment, RowText } from './row-text';
import { rowsOfLines } from './rows-of-lines';
import { type Slots, slotsOf } from './slots';
import { isButton, linesIn } from './typed-lines';
import { understand } from './understand';

/**
 * Rows that somebody copied from the panel or typed, by the field reading of the panel.
 *
 * @param at when the rows were seen: relative times count from it
 * @param timeZone IANA name of the zone of their times
 * @param languages BCP 47, most likely first; English is always tried as well
 * @returns rows in their order; `unread`: lines of which nothing was understood
 */
export function readTypedRows(
  text: string,
  at: Date,
  timeZone: string,
  languages: readonly string[] = [],
): TypedRows {
  const reader = createReader([...languages], at, timeZone);
  const { rows: found, unread } = rowsOfLines(linesIn(text.slice(0, LONGEST), reader));
  const rows = found.slice(0, MOST_ROWS).map((lines) => rowText(lines, reader));
  const slots = slotsOf(rows);
  const typed: TypedRows = { rows: [], unread };
  for (const row of rows) {
    const read = rowOf(row, slots, reader);
    if (read) typed.rows.push(read);
    else typed.unread.push(...row.lines);
  }
  return typed;
}

export interface TypedRows {
  rows: SessionRow[];
  unread: string[];
}

/** Two times that contradict each other: the rest of the row is still as it was typed. null where more does. */
function rowOf(row: RowText, slots: Slots, reader: Reader): SessionRow | null {
  const timeless = row.fragments.filter(({ part }) => part.kind !== 'time');
  for (const fragments of [row.fragments, timeless]) {
    const read = rowFrom({ ...row, fragments }, slots, NO_GROUP);
    if (!('contradiction' in read)) return withPlace(read, { ...row, fragments }, reader);
  }
  return null;
}

/** Who types leaves the country out: what alone is not understood of a row that names a device and more is its place. */
function withPlace(read: SessionRow, { fragments }: RowText, { words }: Reader): SessionRow {
  if (read.location !== '') return read;
  const [, device = '', town = ''] = IN_TOWN.exec(read.device) ?? [];
  if (isTown(town) && isNamedDevice(device) && !isDevice(town, words))
    return { ...read, device, location: town };
  // Who wrote it, and what they say, stands below the time.
  const last = fragments.findLastIndex(({ part: { kind } }) => kind === 'time' || kind === 'apps');
  const left = fragments.slice(0, last).filter(({ part, head }) => part.kind === 'other' && !head);
  const [only] = left;
  const isTold = isNamedDevice(read.device) && (read.signedIn !== null || read.apps.length > 0);
  return isTold && left.length === 1 && only && isTown(only.part.text)
    ? { ...read, location: only.part.text }
    : read;
}

/** "Chrome on Windows in Berlin": the last "in" of a label, in the languages in which it is a word of its own. */
const IN_TOWN =
  /^(.{3,80}) (?:in|i|à|a|en|em|w|we|v|ve|u|в|во|у|în|din|from|aus|från|fra|de|depuis|desde|da|z|ze|из|з) ([^()]{2,40})$/u;

/** A name, of few words. */
const isTown = (text: string): boolean =>
  couldBePlace(text) &&
  !/[：()（）]/.test(text) &&
  /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(text) &&
  text.split(' ').length <= 3;

const LONGEST = 1_000_000;
const MOST_ROWS = 5_000;

/** "iPhone · iOS 26.1, ChatGPT iOS App": a dot within a label is none between fields, where commas part those. */
const withSystems = (parts: readonly Part[], line: string): Part[] =>
  parts.reduce<Part[]>((joined, part) => {
    const last = joined.at(-1);
    const both = last && `${last.text} · ${part.text}`;
    if (last?.kind === 'device' && part.kind === 'device' && both && line.includes(both))
      joined[joined.length - 1] = { ...last, text: both };
    else joined.push(part);
    return joined;
  }, []);

/** The place of a line among the fields of a row says nothing here: people leave lines out. */
function rowText(lines: string[], reader: Reader): RowText {
  const fragments = lines.flatMap((line, i): Fragment[] =>
    isButton(line, reader)
      ? []
      : withSystems(understand(line, reader), line).map((part, j, parts) => ({
          part,
          slot: `${i}.${j}`,
          head: i === 0 && j === 0,
          control: false,
          captioned: false,
          spoken: false,
          strung: parts.length > 1,
          whole: line,
          tail: '',
        })),
  );
  const canLogOut = lines.some((line) => reader.words.has('logOut', line) && line.length < 60);
  return {
    fragments,
    lines,
    canLogOut,
    controls: 0,
    unknownButtons: [],
    switches: [],
    folded: false,
    markedCurrent: false,
  };
}
