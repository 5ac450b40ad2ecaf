import type { Say } from './languages/words';
import type { Random } from './random';
import { dayOf, instantOf, type Local, localOf } from './zone';

/** A span of instants as ISO texts, `to` exclusive. */
export interface Span {
  from: string;
  to: string;
}

/** A time as a page shows it, and what it can mean. */
export interface ShownTime extends Span {
  /** As shown, without a lead-in such as "Signed in". */
  text: string;
  /** from and to are only an outer bound, because words such as "3 days ago" are round. */
  loose?: true;
  /** Numeric day and month in an order that only the page's language tells: the reading in that language's order. */
  core?: Span;
  /** A wider span that is no less right, where from and to rest on a custom (dots mean day first) or a machine-readable time. */
  widest?: Span;
}

/** How one page writes its times. */
export interface TimeStyle {
  /** Locale for Intl, which may differ from the page's language in digits or region. */
  locale: string;
  kind:
    | { form: 'styled'; date: 'short' | 'medium' | 'long' | 'full'; time: 'short' | 'medium' | null }
    | { form: 'no-year'; month: 'short' | 'long'; time: boolean }
    | { form: 'zoned' }
    | { form: 'relative'; numeric: 'auto' | 'always'; style: 'long' | 'short' }
    | { form: 'near' };
  hourCycle: 'h12' | 'h23' | undefined;
}

const minute = 60_000;
const day = 86_400_000;

const iso = (from: Date | number, to: Date | number): Span => ({
  from: new Date(from).toISOString(),
  to: new Date(to).toISOString(),
});

const around = (...spans: Span[]): Span => ({
  from: spans.map((span) => span.from).sort()[0] ?? '',
  to:
    spans
      .map((span) => span.to)
      .sort()
      .at(-1) ?? '',
});

function optionsOf(style: TimeStyle, timeZone: string): Intl.DateTimeFormatOptions {
  const { kind, hourCycle } = style;
  const cycle = hourCycle ? { hourCycle } : {};
  const clock = { hour: 'numeric', minute: '2-digit', ...cycle } as const;
  if (kind.form === 'styled') {
    return { timeZone, dateStyle: kind.date, ...(kind.time ? { timeStyle: kind.time, ...cycle } : {}) };
  }
  if (kind.form === 'no-year') {
    return { timeZone, month: kind.month, day: 'numeric', ...(kind.time ? clock : {}) };
  }
  if (kind.form === 'zoned') {
    return { timeZone, year: 'numeric', month: 'short', day: 'numeric', ...clock, timeZoneName: 'short' };
  }
  return { timeZone, dateStyle: 'medium', timeStyle: 'short', ...cycle };
}

/** The span of the minute, second or day in which the instant lies, whichever the options show. */
function spanOf(local: Local, options: Intl.DateTimeFormatOptions, seconds: number, timeZone: string): Span {
  if (!options.timeStyle && !options.hour) {
    const { from, to } = dayOf(local, timeZone);
    return iso(from, to);
  }
  const start = instantOf(local, timeZone).getTime();
  return options.timeStyle === 'medium'
    ? iso(start + seconds * 1000, start + seconds * 1000 + 1000)
    : iso(start, start + minute);
}

/** The mark between day and month when both are numbers and the year does not come first; null otherwise. */
function numericSeparator(format: Intl.DateTimeFormat, instant: Date): string | null {
  const parts = format.formatToParts(instant);
  const at = (type: string) => parts.findIndex((part) => part.type === type);
  const [d, m, y] = [at('day'), at('month'), at('year')];
  const separator = parts[Math.min(d, m) + 1]?.value ?? '';
  const numbers = /^\p{Nd}+$/u.test(parts[m]?.value ?? '') && /^[\s./\-\u200f]+$/.test(separator);
  return numbers && !(y >= 0 && y < Math.min(d, m)) ? separator : null;
}

/** The other reading of a numeric date: day and month exchanged; null when there is none. */
export function exchanged(local: Local): Local | null {
  return local.day <= 12 && local.day !== local.month
    ? { ...local, day: local.month, month: local.day }
    : null;
}

function absolute(instant: Date, at: Date, style: TimeStyle, timeZone: string): ShownTime {
  const { kind } = style;
  const options = optionsOf(style, timeZone);
  const format = new Intl.DateTimeFormat(style.locale, options);
  const local = localOf(instant, timeZone);
  const seconds = instant.getUTCSeconds();
  const own = spanOf(local, options, seconds, timeZone);
  const text = format.format(instant);
  const separator = numericSeparator(format, instant);
  const other = separator === null ? null : exchanged(local);
  if (!other) return { text, ...own };
  // Without a year it is the last such day.
  const years = kind.form === 'no-year' ? [1, 0, -1] : [0];
  const past = years
    .map((shift) => ({ ...other, year: other.year + shift }))
    .find((one) => instantOf(one, timeZone) <= at);
  const both = around(own, spanOf(past ?? other, options, seconds, timeZone));
  // Nobody writes the month first with dots; with slashes, dashes or spaces the order is a custom of the reader.
  return separator?.includes('.') ? { text, ...own, widest: both } : { text, ...both, core: own };
}

const units: readonly [Intl.RelativeTimeFormatUnit, number, number, number][] = [
  // unit, used below this many milliseconds, its longest and its shortest length
  ['minute', 60 * minute, minute, minute],
  ['hour', day, 60 * minute, 60 * minute],
  ['day', 7 * day, day, day],
  ['week', 30 * day, 7 * day, 7 * day],
  ['month', 365 * day, 31 * day, 28 * day],
  ['year', Number.POSITIVE_INFINITY, 366 * day, 365 * day],
];

function relative(
  instant: Date,
  at: Date,
  locale: string,
  numeric: 'auto' | 'always',
  style: 'long' | 'short',
) {
  const ago = at.getTime() - instant.getTime();
  const [unit, , longest, shortest] = units.find(([, limit]) => ago < limit) ?? [
    'year',
    0,
    366 * day,
    365 * day,
  ];
  const count = Math.max(1, Math.floor(ago / longest));
  const text = new Intl.RelativeTimeFormat(locale, { numeric, style }).format(-count, unit);
  const bound = iso(at.getTime() - (count + 1) * longest, at.getTime() - (count - 1) * shortest);
  return { text, ...bound, loose: true } satisfies ShownTime;
}

/** "Today at 4:33" and "Yesterday at 4:33" where they fit, the date in full otherwise. */
function near(instant: Date, at: Date, style: TimeStyle, timeZone: string, say: Say): ShownTime {
  const today = dayOf(localOf(at, timeZone), timeZone);
  const yesterday = dayOf(localOf(new Date(today.from.getTime() - 1), timeZone), timeZone);
  const words = instant >= today.from ? say.today : instant >= yesterday.from ? say.yesterday : null;
  const options = optionsOf(style, timeZone);
  if (words === null) return absolute(instant, at, style, timeZone);
  const { timeStyle, dateStyle, ...rest } = options;
  const clock = new Intl.DateTimeFormat(style.locale, { ...rest, hour: 'numeric', minute: '2-digit' });
  const span = spanOf(localOf(instant, timeZone), options, 0, timeZone);
  return { text: words.replace('{time}', clock.format(instant)), ...span };
}

/** How the page writes this instant, and what the text can mean to somebody who reads it at `at` in this time zone. */
export function shownTime(instant: Date, at: Date, style: TimeStyle, timeZone: string, say: Say): ShownTime {
  const { kind, locale } = style;
  if (kind.form === 'relative') return relative(instant, at, locale, kind.numeric, kind.style);
  if (kind.form === 'near') return near(instant, at, style, timeZone, say);
  return absolute(instant, at, style, timeZone);
}

/** What a `<time datetime>` or a tooltip adds: the instant or the minute, while the text alone may say less. */
export function exactly(time: ShownTime, instant: Date, by: 'datetime' | 'tooltip'): ShownTime {
  if (time.loose) return time;
  const { core: _, ...rest } = time;
  const start = Math.floor(instant.getTime() / minute) * minute;
  return {
    ...rest,
    ...(by === 'datetime' ? iso(instant, instant.getTime() + 1) : iso(start, start + minute)),
    widest: time.widest ?? { from: time.from, to: time.to },
  };
}

const kinds: readonly [TimeStyle['kind'], ...TimeStyle['kind'][]] = [
  { form: 'styled', date: 'medium', time: 'short' },
  { form: 'styled', date: 'medium', time: 'short' },
  { form: 'styled', date: 'medium', time: null },
  { form: 'styled', date: 'long', time: 'short' },
  { form: 'styled', date: 'long', time: null },
  { form: 'styled', date: 'short', time: 'short' },
  { form: 'styled', date: 'full', time: 'short' },
  { form: 'no-year', month: 'short', time: true },
  { form: 'no-year', month: 'long', time: false },
  { form: 'relative', numeric: 'always', style: 'long' },
  { form: 'near' },
];

/** A way of writing times for one page in this language; `kind` where the page asks for one. */
export function timeStyle(locale: string, random: Random, kind?: TimeStyle['kind']): TimeStyle {
  return {
    locale,
    kind: kind ?? random.pick(kinds),
    hourCycle: random.pick([undefined, undefined, undefined, 'h12', 'h23']),
  };
}
