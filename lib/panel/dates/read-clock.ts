/** Finding a time of day inside a text. */
import { periodKey } from './clock-words';
import type { Vocabulary } from './vocabulary';
import { HOUR, MINUTE, SECOND } from './zone';

/** A time of day as written, and the text around it. */
export interface ClockTime {
  /** Starts in milliseconds after midnight; several when the words leave the half of the day open. */
  starts: number[];
  /** How long the shown time lasts: a second, a minute or an hour. */
  length: number;
  /** Minutes east of UTC when the text says so ("GMT+2"), null otherwise. */
  offset: number | null;
  /** What is left of the text. */
  rest: string;
  /** true: written so that it is a time without a date beside it, too ("4:33 PM"); false: "4.33", "16 h". */
  certain: boolean;
}

/** Every time of day that a canonical text can hold; most hold one or none. */
export function clockTimes(text: string, vocabulary: Vocabulary): ClockTime[] {
  const found: ClockTime[] = [];
  const { clock } = vocabulary;
  clock.lastIndex = 0;
  for (let match = clock.exec(text); match; match = clock.exec(text)) {
    const time = timeOf(match, text, vocabulary);
    if (time) found.push(time);
    // The next one can begin inside this one: a day may have taken the period of the hour ("28 下午 4:33").
    clock.lastIndex =
      match.index + (match.groups?.lead ?? match.groups?.before ?? match.groups?.hour ?? '').length;
  }
  return found;
}

function timeOf(match: RegExpExecArray, text: string, { hours, periodLeads }: Vocabulary): ClockTime | null {
  const { lead, before, hour = '', mark, minute, second, after, zone } = match.groups ?? {};
  if (lead !== undefined && zone !== undefined) return null;
  const named = zone ?? lead;
  const sign = mark?.trim();
  const pointed = sign === ':' || sign === '.';
  if (pointed && (minute?.length !== 2 || second?.length === 1)) return null;
  const period = before ?? after;
  // A bare number is no time; two periods contradict each other.
  if ((before !== undefined && after !== undefined) || (mark === undefined && period === undefined))
    return null;
  const rest = text.slice(match.index + match[0].length);
  // No day has two times: "Mai 6 am 19:20" is Welsh for "at".
  if (mark === undefined && /^ ?\d{1,2}:\d{2}/.test(rest)) return null;
  // A period between two bare numbers can belong to either: it is that of the last.
  if (periodLeads && mark === undefined && after !== undefined && /^ ?\d/.test(rest)) return null;
  const shown = Number(hour);
  const readings =
    period === undefined ? plainHour(shown) : (hours.get(`${periodKey(period)}|${shown}`) ?? []);
  const [minutes, seconds] = [Number(minute ?? 0), Number(second ?? 0)];
  if (readings.length === 0 || minutes > 59 || seconds > 59) return null;
  return {
    starts: readings.map((each) => each * HOUR + minutes * MINUTE + seconds * SECOND),
    length: second !== undefined ? SECOND : minute !== undefined ? MINUTE : HOUR,
    offset: named === undefined ? null : offsetOf(named),
    rest: `${text.slice(0, match.index)} ${rest}`.trim(),
    certain: (period !== undefined && sign !== '.') || sign === ':' || (minute !== undefined && sign !== '.'),
  };
}

/** 24 is how the 1-to-24 hour cycle of CLDR ('k') writes the first hour of a day. */
function plainHour(shown: number): number[] {
  return shown < 24 ? [shown] : shown === 24 ? [0] : [];
}

/** Minutes east of UTC of "utc", "gmt+2", "gmt-3:30", "gmt+0200". */
function offsetOf(zone: string): number {
  const [, sign, hours = '0', minutes = '0'] = /([+–-]) ?(\d{1,2}):?(\d{2})?/.exec(zone) ?? [];
  const east = Number(hours) * 60 + Number(minutes);
  return sign === undefined || sign === '+' ? east : -east;
}
