import { canon } from './canon';
import { platformKnows } from './languages';

const known = new Map<string, string[]>();

/** How a language names a zone, in summer and in winter, short and long; without those that name an offset of their own ("GMT", "GMT+2"). */
function zoneNames(language: string, timeZone: string): string[] {
  const key = `${language} ${timeZone}`;
  const names = known.get(key);
  if (names) return names;
  // A language of words alone has no names of zones, and a tag that is none would throw.
  if (!platformKnows(language)) return [];
  const found = new Set<string>();
  for (const timeZoneName of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { timeZone, timeZoneName });
    for (const instant of [Date.UTC(2026, 0, 1), Date.UTC(2026, 6, 1)]) {
      const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
      if (name && !/\p{Nd}|^(?:UTC|GMT)$/u.test(name)) found.add(canon(name));
    }
  }
  const sorted = [...found].sort((a, b) => b.length - a.length);
  known.set(key, sorted);
  return sorted;
}

/** The text without the name of the zone it is in any case read in. Other zones' names stay, and make it unreadable. */
export function withoutZoneNames(text: string, language: string, timeZone: string): string {
  const names = zoneNames(language, timeZone);
  if (!names.some((each) => text.includes(each))) return text;
  const words = ` ${text} `.replace(/[()]/g, ' ');
  const name = names.find((each) => words.includes(` ${each} `));
  return name === undefined ? text : text.replace(name, '');
}

/**
 * Short names that English has for zones of North America, in minutes east of UTC (CLDR: `en` writes them for every reader). Those
 * of Europe and Asia mean several zones each, and are read only in their own.
 */
const ENGLISH: Record<string, number> = {
  pst: -480,
  pdt: -420,
  mst: -420,
  mdt: -360,
  cst: -360,
  cdt: -300,
  est: -300,
  edt: -240,
  akst: -540,
  akdt: -480,
  hst: -600,
};
const NAMED = new RegExp(`(\\d|[ap]\\.?m\\.?) \\(?(${Object.keys(ENGLISH).join('|')})\\)?$`);

/** "2:18 pm pdt" as "2:18 pm gmt-7:00": a name behind the clock says which zone it is in, whichever the reader's is. */
export function withOffsets(text: string, language: string): string {
  if (!/^en(?:-|$)/.test(language)) return text;
  return text.replace(NAMED, (whole, clock: string, name: string) => {
    const east = ENGLISH[name];
    return east === undefined ? whole : `${clock} gmt-${-east / 60}:00`;
  });
}

/** "10:08 2 thg 7, 2026 utc" as "10:08 utc 2 thg 7, 2026": where the date stands behind the clock, so does the zone behind the date. */
export const withZoneAtClock = (text: string): string =>
  text.replace(
    /^(\D*\d{1,2}:\d{2}(?::\d{2})?)(?! ?(?:utc|gmt|[+-]))( .*?\d{4}.*?),? \(?((?:utc|gmt)(?: ?[+–-] ?\d{1,2}(?::?\d{2})?)?)\)?$/,
    '$1 $3$2',
  );
