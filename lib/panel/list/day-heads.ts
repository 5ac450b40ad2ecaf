import type { SessionRow } from '../../model';
import { readClockOn } from '../dates/read-time';
import { instantsOf, localAt } from '../dates/zone';
import type { Reader } from '../reader';
import type { FromGroup } from '../row/fields';
import type { Part } from '../row/part';
import type { RowText } from '../row/row-text';

/**
 * Rows may be grouped by the day of their sign-in, with a time of day in each. Without its day such a time would be today's: it is
 * of the day above it, and of none where what stands above it may be a day that is not understood.
 */
export function datedByHeads(
  rows: SessionRow[],
  texts: RowText[],
  groups: FromGroup[],
  reader: Reader,
): SessionRow[] {
  const heads = new Set(groups.map(({ head }) => saidBy(head)));
  return rows.map((row, i) => {
    if (!row.signedIn) return row;
    const { text } = row.signedIn;
    const head = groups[i]?.head ?? [];
    const day = dayOf(daysIn(texts[i], text), reader) ?? dayOf(head, reader);
    if (day === null && !(heads.size > 1 && couldBeDay(head, reader))) return row;
    const time = readClockOn(text, day ?? reader.time.at, reader.time);
    if (time === undefined) return row;
    return { ...row, signedIn: time && day ? { text, ...time } : null };
  });
}

const saidBy = (head: Part[]) => head.map(({ text }) => text).join();

/** A row alone takes in what heads it. */
const daysIn = (row: RowText | undefined, signIn: string): Part[] =>
  (row?.fragments ?? []).flatMap(({ part, control }) =>
    part.kind === 'time' && part.of === 'unsaid' && part.text !== signIn && !control ? [part] : [],
  );

/** The one day that a head names, in however many ways ("Yesterday • Thursday, 26 March 2026"): all of it, as far as it is over. */
function dayOf(head: Part[], { time: { at, timeZone } }: Reader): Date | null {
  const spans = head.flatMap((part) => (part.kind === 'time' && part.time ? [part.time] : []));
  if (spans.length === 0) return null;
  const from = Math.max(...spans.map((span) => Date.parse(span.from)));
  const to = Math.min(...spans.map((span) => Date.parse(span.to)));
  const startOf = (day: number) => instantsOf(day, 0, timeZone).from;
  const isWhole = (day: number) =>
    from <= startOf(day) && startOf(day) < to && to >= Math.min(startOf(day + 1), at.getTime());
  const first = localAt(from, timeZone).day;
  const days = [first, first + 1, first + 2].filter(isWhole);
  const [day] = days;
  return day !== undefined && days.length === 1 ? new Date(startOf(day)) : null;
}

/** A time that is no day ("Last week"), or nothing known; "Other sessions" names none. */
const couldBeDay = (head: Part[], { words }: Reader): boolean =>
  head.some(({ kind }) => kind === 'time') ||
  (head.length > 0 && head.every(({ kind, text }) => kind === 'other' && !words.has('session', text)));
