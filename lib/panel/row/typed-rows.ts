import type { SessionRow } from '../../model';
import { clean, LABEL_LIMIT } from '../page/text';
import { createReader, type Reader } from '../reader';
import { NO_GROUP, rowFrom, slotsOf } from './fields';
import type { Fragment, RowText } from './row-text';
import { understand } from './understand';

/**
 * Rows that somebody copied from the panel or typed, by the field reading of the panel. An empty line ends a row; where
 * there is none, a line that strings several fields is a row, or else a device begins one.
 *
 * @param at when the rows were seen: relative times count from it
 * @param timeZone IANA name of the zone of their times
 * @param languages BCP 47, most likely first; English is always tried as well
 * @returns rows in their order; lines before the first row that say nothing of a session belong to none
 */
export function readTypedRows(
  text: string,
  at: Date,
  timeZone: string,
  languages: readonly string[] = [],
): SessionRow[] {
  const reader = createReader([...languages], at, timeZone);
  const blocks = text
    .slice(0, LONGEST)
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map(linesOf)
    .filter((lines) => lines.length > 0)
    .flatMap((lines) => rowsIn(lines, reader))
    .filter((lines) => lines.some((line) => fieldsIn(line, reader).length > 0));
  const rows = blocks.slice(0, MOST_ROWS).map((lines) => rowText(lines, reader));
  const slots = slotsOf(rows);
  return rows.flatMap((row) => {
    const read = rowFrom(row, slots, NO_GROUP);
    // Two times that contradict each other: the rest of the row is still as it was typed.
    if ('contradiction' in read) {
      const timeless = { ...row, fragments: row.fragments.filter(({ part }) => part.kind !== 'time') };
      const again = rowFrom(timeless, slots, NO_GROUP);
      return 'contradiction' in again ? [] : [again];
    }
    return [read];
  });
}

const LONGEST = 1_000_000;
const MOST_ROWS = 5_000;

const linesOf = (block: string): string[] =>
  block
    .split('\n')
    .map((line) => clean(line.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, ''), LABEL_LIMIT))
    .filter((line) => line !== '');

/** The fields that a line tells, without what says nothing by itself. */
const fieldsIn = (line: string, reader: Reader) =>
  understand(line, reader).filter(({ kind }) => !['other', 'sentence', 'caption', 'active'].includes(kind));

function rowsIn(lines: string[], reader: Reader): string[][] {
  const strung = lines.filter((line) => new Set(fieldsIn(line, reader).map(({ kind }) => kind)).size >= 2);
  if (strung.length > 1 && strung.length * 2 > lines.length) return lines.map((line) => [line]);
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

/** The place of a line among the fields of a row says nothing here: people leave lines out. */
function rowText(lines: string[], reader: Reader): RowText {
  const fragments = lines.flatMap((line, i): Fragment[] =>
    reader.words.has('logOut', line) && line.length < 60
      ? []
      : understand(line, reader).map((part, j, parts) => ({
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
