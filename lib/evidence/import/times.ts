import type { JsonObject } from '../json-object';
import { spanOf } from '../review/values';
import { tameLine } from '../tame';
import { timesAs } from './languages';
import type { Seen } from './seen';

/**
 * What spreadsheets and people make of times ("28.08.2026 04:33", "8/28/26 4:33 AM", "46262,189583"), read as the panel's own
 * are: in the zone of whoever reads them, and where day and month can be either, the span covers both. A time that names its
 * own zone is read by that.
 */
export function timesIn(values: ReadonlySet<string>, seen: Seen): ReadonlyMap<string, JsonObject> {
  const read = new Map<string, JsonObject>();
  const local: { value: string; plain: string }[] = [];
  const ordered = inOneOrder([...values].map((value) => plainTime(value)));
  for (const [i, value] of [...values].entries()) {
    const plain = ordered[i] ?? '';
    // Databases leave the minutes of a zone out where there are none.
    const span = ZONED.test(plain) ? spanOf(plain.replace(/(:\d\d(?:\.\d+)? ?[+-]\d\d)$/, '$1:00')) : null;
    if (span !== null) read.set(value, { text: tameLine(value), ...span });
    else if (plain !== '' && local.length < MOST_TIMES) local.push({ value, plain });
  }
  const times = timesAs(
    local.map(({ plain }) => tameLine(plain, 100)),
    seen,
  );
  for (const [i, { value }] of local.entries()) {
    const time = times[i];
    if (time) read.set(value, { ...time, text: tameLine(value) });
  }
  return read;
}

const NUMERIC = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)/;

/** One program wrote all of a column: where some of its dates have a day beyond the twelfth, the others are in their order. */
function inOneOrder(times: string[]): string[] {
  const dates = times.map((time) => NUMERIC.exec(time));
  const isBeyond = (at: 1 | 3) =>
    new Set(dates.flatMap((date) => (Number(date?.[at]) > 12 ? [date?.[2]] : [])));
  const [dayFirst, monthFirst] = [isBeyond(1), isBeyond(3)];
  return times.map((time, i) => {
    const [whole = '', first = '', mark, second = '', year = ''] = dates[i] ?? [];
    if (whole === '' || dayFirst.has(mark) === monthFirst.has(mark)) return time;
    const [day, month] = dayFirst.has(mark) ? [first, second] : [second, first];
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${time.slice(whole.length)}`;
  });
}

/** More different times than these are read as they stand only. */
const MOST_TIMES = 4_000;

const ZONED = /:\d\d(?:\.\d+)?(?:Z| ?UTC| ?[+-]\d\d(?::?\d\d)?)$/i;
const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:[.,]\d+)?)?)?$/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(?:\d\d)?(Z?)$/;
/** Days from 30 December 1899 on, as spreadsheets count them: 2009 to 2064. */
const SERIAL = /^([45]\d{4})(?:(?: 0)?[.,](\d{1,12}))?$/;
/** RFC 5322, as mails and programs write it. */
const MAILED = /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(:\d\d)? (?:[+-]\d{4}|GMT|UTC)$/;
/** From 2001 to 2286. */
const EPOCH = /^[1-9]\d{9}(?:\d{3})?$/;

/** A time in a way that the panel's reading knows; the same text where it needs no change. */
export function plainTime(value: string): string {
  const text = value.trim();
  const iso = ISO.exec(text);
  if (iso) return [iso[1], iso[2]].filter((one) => one !== undefined).join(' ');
  const [, year, month, day, hour, minute, zone = ''] = COMPACT.exec(text) ?? [];
  if (year !== undefined)
    return zone === ''
      ? `${year}-${month}-${day} ${hour}:${minute}`
      : `${year}-${month}-${day}T${hour}:${minute}Z`;
  const [, days, rest = '0'] = SERIAL.exec(text) ?? [];
  if (days !== undefined) {
    const at = Math.round((Number(`${days}.${rest}`) - 25_569) * 1_440) * 60_000;
    return new Date(at)
      .toISOString()
      .slice(0, SERIAL.exec(text)?.[2] === undefined ? 10 : 16)
      .replace('T', ' ');
  }
  if (MAILED.test(text) && !Number.isNaN(Date.parse(text)))
    return new Date(Date.parse(text)).toISOString().replace(/(?::00)?\.000/, '');
  if (EPOCH.test(text)) return new Date(Number(text.slice(0, 10)) * 1_000).toISOString().replace('.000', '');
  return text;
}

/** The zone that the head of a column says its times are in ("Signed in (UTC)", "(UTC+2)"); null when it says none. */
export function zoneOf(head = ''): string | null {
  const [zone, sign, hours = ''] =
    /\b(?:UTC|GMT)(?:\s*([+-])0?(\d{1,2})(?::?00)?)?(?![\d:])/.exec(head) ?? [];
  if (zone === undefined) return null;
  // Names of this kind count the other way round.
  return sign === undefined || Number(hours) > 12
    ? 'UTC'
    : `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
}
