/** Reads a sign-in time as the page writes it, in any language of the platform's `Intl`. */
import { canon } from './canon';
import { extraWords } from './extra-words';
import { isEmptyDate, lex } from './lex';
import { type ClockTime, clockTimes } from './read-clock';
import { readDate } from './read-date';
import { spanOfDatetime } from './read-datetime';
import { readRelative } from './relative';
import { cover, type Instants } from './span';
import { type Vocabulary, vocabularyOf } from './vocabulary';
import { type Clock, instantsOf, isZone, localAt, MINUTE } from './zone';
import { withOffsets, withoutZoneNames, withZoneAtClock } from './zone-names';

export interface TimeContext {
  /** When the page was read. */
  at: Date;
  /** IANA zone in which the page shows its times. */
  timeZone: string;
  /** BCP 47 tags, most likely first: the page's language, then English, then the browser's. */
  languages: string[];
  /** Whether a text means the current minute ("just now", "gerade eben"). */
  justNow: (text: string) => boolean;
}

/** The span of instants a text can mean: ISO 8601 UTC, `to` exclusive. */
export interface TimeSpan {
  from: string;
  to: string;
}

/** Longer texts are no sign-in time. */
const LONGEST = 120;

/**
 * The span of instants that a text can mean; null when the whole text is not a time, or one that no sign-in can have:
 * more than a day ahead of `at`, or before there was anything to sign in to. An unknown time zone or an invalid `at`
 * gives null as well. Never throws. The first language that reads the whole text wins: month names of one language
 * are words of another.
 */
export function readTime(text: string, context: TimeContext): TimeSpan | null {
  return readingsOf(text, context)?.span ?? null;
}

/**
 * The same for a text beside which the page gives the instant more exactly (`datetime`, a tooltip). A date stays as
 * precise as it is written: the instant only says which of its readings is meant. Words such as "3 days ago" are as
 * precise as the instant.
 *
 * @returns null when the text is no time, or when the instant lies outside of all that it can mean
 */
export function readTimeNear(text: string, exact: TimeSpan, context: TimeContext): TimeSpan | null {
  const found = readingsOf(text, context);
  if (!found) return null;
  const [from, to] = [Date.parse(exact.from), Date.parse(exact.to)];
  const meant = found.readings.filter((reading) => reading.from < to && from < reading.to);
  if (meant.length === 0) return null;
  if (!found.relative) return cover(meant, context.at.getTime());
  return Date.parse(found.span.to) - Date.parse(found.span.from) > to - from ? exact : found.span;
}

/**
 * The instants of a text that is a time of day without its date, on a day that stands elsewhere.
 *
 * @param day any instant of that day
 * @returns undefined when the text is no time of day alone, null when it lies ahead of `at` on that day
 */
export function readClockOn(text: string, day: Date, context: TimeContext): TimeSpan | null | undefined {
  const { at, timeZone } = context;
  for (const language of context.languages) {
    const vocabulary = vocabularyOf(language);
    if (!vocabulary) continue;
    const alone = clockTimes(absolute(canon(text), language, timeZone), vocabulary).filter((time) => {
      const rest = lex(time.rest, vocabulary);
      return time.certain && rest !== null && isEmptyDate(rest);
    });
    if (alone.length === 0) continue;
    const readings = alone.flatMap((time) => {
      const clock = time.offset ?? timeZone;
      return startsOn(time, localAt(day.getTime(), clock).day, clock);
    });
    return cover(
      readings.filter(({ from }) => from <= at.getTime() + MINUTE),
      at.getTime(),
    );
  }
  return undefined;
}

/** All that a text can mean, and their cover; null when it is no time. `relative`: told by its distance from now. */
function readingsOf(
  text: string,
  context: TimeContext,
): { readings: Instants[]; span: TimeSpan; relative: boolean } | null {
  const at = context.at.getTime();
  const { timeZone } = context;
  if (text.length > LONGEST || Number.isNaN(at) || !isZone(timeZone)) return null;
  const all = (readings: Instants[], relative: boolean) => {
    const span = readings.length === 0 ? null : cover(readings, at);
    return span && { readings, span, relative };
  };
  if (context.justNow(text)) return all([{ from: at - 2 * MINUTE, to: at + MINUTE }], true);
  const plain = canon(text);
  if (!/[\p{L}\p{N}]/u.test(plain)) return null;
  if (/^\d{4}-\d{2}-\d{2}t/.test(plain)) {
    const span = spanOfDatetime(plain, at, timeZone);
    return span && all([{ from: Date.parse(span.from), to: Date.parse(span.to) }], false);
  }
  for (const language of context.languages) {
    const vocabulary = vocabularyOf(language);
    if (!vocabulary) continue;
    const found =
      all(readRelative(plain, language, at, timeZone), true) ??
      all(readAbsolute(absolute(plain, language, timeZone), vocabulary, at, timeZone), false);
    if (found) return found;
  }
  return null;
}

/**
 * A `datetime` attribute of HTML: full instant, local date and time, date, or year and month; null otherwise.
 * Local ones are read in the context's zone.
 */
export function readDatetime(value: string, context: TimeContext): TimeSpan | null {
  const at = context.at.getTime();
  if (value.length > LONGEST || Number.isNaN(at) || !isZone(context.timeZone)) return null;
  return spanOfDatetime(value, at, context.timeZone);
}

/** A canonical text as dates are sought in it: years of the common era, and zones by their offsets. */
const absolute = (text: string, language: string, timeZone: string): string =>
  withZoneAtClock(
    withOffsets(withoutZoneNames(withCommonYears(text, language), language, timeZone), language),
  );

/** "令和8年" is the year 2026. */
function withCommonYears(text: string, language: string): string {
  const { eras } = extraWords(language);
  if (eras === undefined) return text;
  return Object.entries(eras).reduce(
    (plain, [era, before]) =>
      plain.replace(new RegExp(`${era} ?(\\d{1,3})(?= ?年|[./-])`, 'gu'), (_, year) =>
        String(before + Number(year)),
      ),
    text,
  );
}

function readAbsolute(text: string, vocabulary: Vocabulary, at: number, timeZone: string): Instants[] {
  const whole = readDate(text, vocabulary, localAt(at, timeZone).day, false).map(({ from, to, past }) => {
    const end = instantsOf(to, 0, timeZone).from;
    return { from: instantsOf(from, 0, timeZone).from, to: past ? Math.min(end, at + MINUTE) : end };
  });
  const timed = clockTimes(text, vocabulary).flatMap((time) => timedReadings(time, vocabulary, at, timeZone));
  return [...whole, ...timed];
}

/** A time of day on a day since 1970-01-01. */
const startsOn = ({ starts, length }: ClockTime, day: number, clock: Clock): Instants[] =>
  starts.map((start) => {
    const { from, to } = instantsOf(day, start, clock);
    return { from, to: to + length };
  });

/** Readings of a time of day with the date around it, or of a time alone: its newest occurrence. */
function timedReadings(time: ClockTime, vocabulary: Vocabulary, at: number, timeZone: string): Instants[] {
  const rest = lex(time.rest, vocabulary);
  if (!rest) return [];
  const clock: Clock = time.offset ?? timeZone;
  const today = localAt(at, clock).day;
  const on = (day: number) => startsOn(time, day, clock);
  const gone = ({ from }: Instants) => from <= at + MINUTE;
  if (isEmptyDate(rest)) {
    if (!time.certain) return [];
    const early = on(today).filter(gone);
    return early.length > 0 ? early : on(today - 1);
  }
  return readDate(time.rest, vocabulary, today, true).flatMap(({ from, to, past }) => {
    if (to - from !== 1) return [];
    return past ? on(from).filter(gone) : on(from);
  });
}
