import { type Found, type Kind, severityOf } from '../kinds';
import { isUnsayable } from '../looks/chance';
import { isAlnum } from './scene';

/**
 * The other places of a secret that was told once: "The password was Falcon@2202. On Tuesday Falcon@2202 no longer worked."
 * Only of what is no word: many write "summer" and know of no password.
 */

/** Secrets that were told, found again by the longest of their parts of letters and digits. */
export interface Told {
  byPart: Map<string, { value: string; kind: Kind; lead: number }[]>;
  /** Which beginnings of a part are worth a look at `byPart`. */
  begin: Uint8Array;
}

export const newTold = (): Told => ({ byPart: new Map(), begin: new Uint8Array(BEGINNINGS) });

/** Secrets that share their longest part: more of them are not sought. */
const MOST_ALIKE = 8;
/** Longer ones are of files, and are not said twice in passing. */
const LONGEST = 200;
const BEGINNINGS = 4096;
const PART = /[A-Za-z0-9\u0080-\uffff]+/g;

/** Keeps a secret for `withAgain`, when nobody writes its value who does not mean it. */
export function tell({ byPart, begin }: Told, kind: Kind, value: string): void {
  if (!tellsItself(kind, value)) return;
  let [part, lead] = ['', 0];
  for (const match of value.matchAll(PART))
    if (match[0].length > part.length) [part, lead] = [match[0], match.index];
  const alike = byPart.get(part) ?? [];
  if (alike.length >= MOST_ALIKE || alike.some((one) => one.value === value)) return;
  begin[beginning(part, 0)] = 1;
  byPart.set(part, [...alike, { value, kind, lead }]);
}

function tellsItself(kind: Kind, value: string): boolean {
  if (severityOf(kind) !== 'secret' || value.length < 6 || value.length > LONGEST || /\s/.test(value))
    return false;
  if (/^\d+$/.test(value)) return value.length >= 8 && !/^(?:19|20)\d{6}$/.test(value);
  if (!/[A-Za-z0-9\u0080-\uffff]{2}/.test(value)) return false;
  return /\d/.test(value) || /.[!@#$%^&*+=?~]/.test(value) || isUnsayable(value);
}

/** What was found, with all other places of it and of what was told before, from left to right. Linear in the text. */
export function withAgain(text: string, found: Found[], known: Told | null): Found[] {
  const here = newTold();
  for (const { kind, from, to } of found) if (to - from <= LONGEST) tell(here, kind, text.slice(from, to));
  const some = [here, known].filter((told) => told !== null && told.byPart.size > 0) as Told[];
  const more = some.flatMap((told) => placesOf(text, told)).filter((one) => !isWithin(found, one));
  return more.length === 0 ? found : inOrder([...found, ...more]);
}

function placesOf(text: string, { byPart, begin }: Told): Found[] {
  const places: Found[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isOfPart(text.charCodeAt(at))) continue;
    const start = at;
    const maybe = begin[beginning(text, start)] === 1;
    while (isOfPart(text.charCodeAt(at))) at++;
    if (!maybe || at - start > LONGEST) continue;
    for (const { value, kind, lead } of byPart.get(text.slice(start, at)) ?? []) {
      const from = start - lead;
      const to = from + value.length;
      if (from >= 0 && text.startsWith(value, from) && isWhole(text, from, to))
        places.push({ kind, from, to });
    }
  }
  return places;
}

const OF_PART = Uint8Array.from({ length: 128 }, (_, code) => (isAlnum(code) ? 1 : 0));
/** A letter or digit, and all that is beyond ASCII; the same as `PART`. */
const isOfPart = (code: number) => (code < 128 ? OF_PART[code] === 1 : code > 127);

const beginning = (text: string, at: number): number =>
  (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31) & (BEGINNINGS - 1);

/** No piece of a longer word or number. */
const isWhole = (text: string, from: number, to: number) =>
  !(isAlnum(text.charCodeAt(from)) && isAlnum(text.charCodeAt(from - 1))) &&
  !(isAlnum(text.charCodeAt(to - 1)) && isAlnum(text.charCodeAt(to)));

/** Whether a stretch touches one of those found, which lie from left to right. */
function isWithin(found: readonly Found[], { from, to }: Found): boolean {
  let [low, high] = [0, found.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle] as Found).to <= from) low = middle + 1;
    else high = middle;
  }
  const next = found[low];
  return next !== undefined && next.from < to;
}

/** From left to right, without what lies in another. */
function inOrder(found: Found[]): Found[] {
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  let done = 0;
  return found.filter(({ from, to }) => {
    if (from < done) return false;
    done = to;
    return true;
  });
}
