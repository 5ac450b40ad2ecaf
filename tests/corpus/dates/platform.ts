/** What the `Intl` of whoever runs this writes: Node, or a page of a browser. */
import { AT, DAY, HOUR, MINUTE, MONTH, SECOND, type Written } from './written';

type Options = Intl.DateTimeFormatOptions;
const hm: Options = { hour: 'numeric', minute: '2-digit' };
const day: Options = { month: 'short', day: 'numeric' };
const STYLES = ['short', 'medium', 'long', 'full'] as const;

/** A style, its unit, and how far back a time can lie that it still names. */
const ABSOLUTE: [Options, number, number][] = [
  ...STYLES.flatMap((dateStyle): [Options, number, number][] => [
    [{ dateStyle }, DAY, 900],
    ...STYLES.map((timeStyle): [Options, number, number] => [
      { dateStyle, timeStyle },
      timeStyle === 'short' ? MINUTE : SECOND,
      900,
    ]),
  ]),
  [{ ...day, year: 'numeric', ...hm }, MINUTE, 900],
  [{ ...day, year: 'numeric', ...hm, hour12: true }, MINUTE, 900],
  [{ ...day, year: 'numeric', ...hm, hour12: false, second: '2-digit' }, SECOND, 900],
  [{ ...day, year: 'numeric', ...hm, timeZoneName: 'short' }, MINUTE, 900],
  [{ ...day, month: 'long', year: 'numeric', ...hm, timeZoneName: 'longOffset' }, MINUTE, 900],
  [{ ...day, month: 'long', year: 'numeric', weekday: 'long', ...hm, hour12: true }, MINUTE, 900],
  [{ ...day, year: 'numeric', weekday: 'short' }, DAY, 900],
  [{ ...day, weekday: 'short', ...hm }, MINUTE, 350],
  [{ ...day, month: 'long', weekday: 'long' }, DAY, 350],
  [{ ...day, ...hm }, MINUTE, 350],
  [{ ...day, month: 'long', ...hm, hour12: true }, MINUTE, 350],
  [{ ...day, month: 'long' }, DAY, 350],
  [day, DAY, 350],
  [{ month: 'long', year: 'numeric' }, MONTH, 900],
  [{ month: 'short', year: 'numeric' }, MONTH, 900],
  [{ weekday: 'long', ...hm }, MINUTE, 6],
  [{ weekday: 'short', ...hm }, MINUTE, 6],
  [hm, MINUTE, 0.9],
  [{ ...hm, hour12: true }, MINUTE, 0.9],
  [{ ...hm, hour12: true, dayPeriod: 'short' }, MINUTE, 0.9],
  [{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' }, MINUTE, 900],
];
const UNITS: [Intl.RelativeTimeFormatUnit, number, number][] = [
  ['second', SECOND, 59],
  ['minute', MINUTE, 59],
  ['hour', HOUR, 23],
  ['day', DAY, 6],
  ['week', 7 * DAY, 4],
  ['month', 30.4 * DAY, 11],
  ['year', 365.25 * DAY, 2],
];

/** @param draws numbers in [0, 1), two for each text */
export function platformTexts(source: string, language: string, draws: number[]): Written[] {
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return [];
  const found: Written[] = [];
  for (let n = 0; n + 1 < draws.length; n += 2) {
    const [a = 0, b = 0] = draws.slice(n, n + 2);
    const [options, unit, back] = ABSOLUTE[(n / 2) % ABSOLUTE.length] ?? ABSOLUTE[0] ?? [{}, DAY, 1];
    const instant = Math.floor(AT - 1000 - a * back * DAY);
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    const named = format
      .formatToParts(instant)
      .some(({ type, value }) => (type === 'month' || type === 'weekday') && /[^\p{Nd}]/u.test(value));
    found.push({
      source,
      language,
      text: format.format(instant),
      instant,
      unit: named ? unit : null,
    });
    const [name, length, most] = UNITS[(n / 2) % UNITS.length] ?? ['day', DAY, 6];
    const amount = Math.floor(b * (most + 1));
    const style = (['long', 'short', 'narrow'] as const)[Math.floor(a * 3)] ?? 'long';
    const numeric = b * 100 - Math.floor(b * 100) < 0.5 ? 'auto' : 'always';
    found.push({
      source: `${source} relative`,
      language,
      text: new Intl.RelativeTimeFormat(language, { style, numeric }).format(-amount, name),
      instant: AT - amount * length - Math.floor(a * 0.4 * length * Math.min(1, amount)),
      unit: null,
    });
  }
  return found;
}
