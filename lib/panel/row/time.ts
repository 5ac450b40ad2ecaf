import type { SignInTime } from '../../model';
import { readDatetime, readTime, readTimeNear } from '../dates/read-time';
import { distanceLead } from '../dates/relative';
import { DAY } from '../dates/zone';
import type { Box } from '../page/box';
import { clean } from '../page/text';
import type { Reader } from '../reader';
import { isSentence } from './device';
import type { Part } from './part';
import { withoutPin } from './place';

/** A text that is a time and nothing else, with what its lead-in says of it; null when it is none. */
export function asTime(shown: string, reader: Reader): Part | null {
  if (shown.length > 120) return null;
  // "🕒 3 days ago".
  const text = withoutPin(shown) || shown;
  const known = reader.times.get(text);
  if (known !== undefined) return known;
  const time = timeAnew(text, reader);
  reader.times.set(text, time);
  return time;
}

function timeAnew(text: string, reader: Reader): Part | null {
  const { words } = reader;
  const plain = timeOf(text, reader);
  if (plain) return { kind: 'time', text, of: 'unsaid', time: { text, ...plain } };
  for (const [list, of] of [
    ['signedIn', 'sign-in'],
    ['lastActive', 'last-active'],
  ] as const) {
    const led = ledIn(words.afterEach(list, text), reader);
    if (led) return { kind: 'time', text: led.text, of, time: led };
  }
  if (/\p{N}/u.test(text) && words.has('otherTimes', text) && !isSentence(text)) {
    return { kind: 'time', text, of: 'other', time: null };
  }
  return null;
}

/**
 * What is a time without its lead-in, the longest first that leaves one. What begins a distance is a part of it, whatever lead-ins
 * end in it: "Logget ind for 16 timer siden".
 */
function ledIn([first, ...others]: string[], reader: Reader): SignInTime | null {
  const leads = reader.languages.flatMap(distanceLead);
  const distance = others.find((rest) =>
    leads.some((lead) => rest.toLowerCase() === lead + first?.toLowerCase()),
  );
  for (const text of [distance, first, ...others]) {
    const time = text ? timeOf(text, reader) : null;
    if (text && time) return { text, ...time };
  }
  return null;
}

/** A date that need not be over: trust may last until then. */
export const isDate = (text: string, { time }: Reader): boolean =>
  /\p{N}/u.test(text) &&
  readTime(withoutBrackets(text), { ...time, at: new Date(time.at.getTime() + LONGEST_TRUST) }) !== null;

const LONGEST_TRUST = 10 * 365 * DAY;

const timeOf = (text: string, reader: Reader) => readTime(withoutBrackets(text), reader.time);
const withoutBrackets = (text: string) => text.replace(/^\(([^()]*)\)$/, '$1');

/** A time whose element says it in another way, too: `<time datetime>`, or a `title` with the full date. */
export function sharpened(part: Part, { element }: Box, reader: Reader): Part {
  if (part.kind !== 'time' || part.of === 'other') return part;
  const datetime = element.getAttribute('datetime');
  const title = element.getAttribute('title');
  const exact =
    (datetime ? readDatetime(datetime, reader.time) : null) ?? (title ? timeOf(clean(title), reader) : null);
  const shown = part.time;
  if (!exact) return part;
  if (!shown) return { ...part, time: { text: part.text, ...exact } };
  // What the element says must be possible by what it shows: otherwise one of them is of something else.
  const near = readTimeNear(withoutBrackets(shown.text), exact, reader.time);
  return near ? { ...part, time: { text: shown.text, ...near } } : part;
}
