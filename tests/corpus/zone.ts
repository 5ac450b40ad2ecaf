/** A calendar date and time of day in a time zone; `month` from 1. */
export interface Local {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

const wall = new Map<string, Intl.DateTimeFormat>();

function wallClock(timeZone: string): Intl.DateTimeFormat {
  const known = wall.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  });
  wall.set(timeZone, made);
  return made;
}

export function localOf(instant: Date, timeZone: string): Local {
  const parts = wallClock(timeZone).formatToParts(instant);
  const of = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  return {
    year: of('year'),
    month: of('month'),
    day: of('day'),
    hour: of('hour'),
    minute: of('minute'),
  };
}

const utc = (local: Local) => Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute);

/** The instant at which clocks of the zone show this; days beyond the month's end run on into the next. */
export function instantOf(local: Local, timeZone: string): Date {
  let guess = utc(local);
  for (let i = 0; i < 3; i += 1) guess += utc(local) - utc(localOf(new Date(guess), timeZone));
  return new Date(guess);
}

/** From midnight to midnight of the local day. */
export function dayOf(local: Local, timeZone: string): { from: Date; to: Date } {
  const midnight = { ...local, hour: 0, minute: 0 };
  return {
    from: instantOf(midnight, timeZone),
    to: instantOf({ ...midnight, day: midnight.day + 1 }, timeZone),
  };
}

/** true within a few hours of a change of clocks, where one wall time can be two instants. */
export function clocksChange(instant: Date, timeZone: string): boolean {
  const offset = (shift: number) => {
    const at = new Date(instant.getTime() + shift * 3_600_000);
    return utc(localOf(at, timeZone)) - Math.floor(at.getTime() / 60_000) * 60_000;
  };
  return offset(-4) !== offset(4);
}
