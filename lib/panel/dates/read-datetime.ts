/** Machine-readable times: the `datetime` attribute of HTML. */
import { dayOf } from './calendar';
import { cover } from './span';
import { DAY, HOUR, instantsOf, MINUTE, SECOND } from './zone';

const FORM =
  /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?)?$/i;

/** Like `readDatetime`, for an instant of reading and a zone that are known to be valid. */
export function spanOfDatetime(value: string, at: number, timeZone: string) {
  const [match, years, months, days, hours, minutes, seconds, zone] = FORM.exec(value.trim()) ?? [];
  if (match === undefined) return null;
  const [year, month] = [Number(years), Number(months)];
  const from = dayOf({ year, month, day: Number(days ?? 1) }, 'gregory');
  if (from === null) return null;
  if (hours === undefined) {
    const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
    const to = days === undefined ? dayOf(next, 'gregory') : from + 1;
    if (to === null) return null;
    return cover([{ from: instantsOf(from, 0, timeZone).from, to: instantsOf(to, 0, timeZone).from }], at);
  }
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  const time = Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds ?? 0) * SECOND;
  const start = zone === undefined ? instantsOf(from, time, timeZone) : fixed(from * DAY + time, zone);
  return cover([{ from: start.from, to: start.to + (seconds === undefined ? MINUTE : SECOND) }], at);
}

function fixed(local: number, zone: string): { from: number; to: number } {
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d{2}):?(\d{2})/.exec(zone) ?? [];
  const east = Number(hours) * HOUR + Number(minutes) * MINUTE;
  const instant = local - (sign === '-' ? -east : east);
  return { from: instant, to: instant };
}
