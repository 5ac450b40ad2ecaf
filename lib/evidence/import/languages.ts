import type { SessionRow, SignInTime } from '../../model';
import { readTypedRows, type TypedRows } from '../../panel/row/typed-rows';
import { readTypedTimes } from '../../panel/row/typed-times';
import type { Seen } from './seen';

/** Languages that a colleague's panel may be in, whatever the reader's own: those whose words facts are known of. */
const OTHERS =
  'de fr es it pt nl sv da nb fi pl cs sk hu ro bg el ru uk tr ar he fa hi th vi id ja ko zh'.split(' ');

/** So much of a text tells which languages it is in. */
const TELLING = 20_000;

/**
 * The rows of a text, read in the languages of whoever reads it, or in all that are known where these tell more: what a
 * colleague sent may be in another one.
 */
export function rowsIn(text: string, { at, timeZone, languages = [] }: Seen): TypedRows {
  const read = (part: string, more: readonly string[]) =>
    readTypedRows(part, at, timeZone, [...languages, ...more]);
  const start = text.slice(0, TELLING);
  const own = read(start, []);
  // Many languages take their time. Where nothing is missing and the words for the current session were known, these are the ones.
  if (own.rows.some(({ current }) => current) && own.rows.every(isWhole))
    return start === text ? own : read(text, []);
  const all = read(start, OTHERS);
  const more = told(all.rows) > told(own.rows) ? OTHERS : [];
  return start === text ? (more === OTHERS ? all : own) : read(text, more);
}

/** Times in the same languages; of the other languages only those are asked that the reader's own ones do not tell. */
export function timesAs(
  texts: readonly string[],
  { at, timeZone, languages = [] }: Seen,
): (SignInTime | null)[] {
  const own = readTypedTimes(texts, at, timeZone, languages);
  if (own.every((time) => time !== null)) return own;
  const left = texts.filter((_, i) => own[i] === null);
  const others = readTypedTimes(left, at, timeZone, [...languages, ...OTHERS]).values();
  return own.map((time) => time ?? others.next().value ?? null);
}

const isWhole = ({ device, location, apps, signedIn }: SessionRow): boolean =>
  device !== '' && location !== '' && apps.length > 0 && signedIn !== null;

/** How much was understood. */
const told = (rows: readonly SessionRow[]): number =>
  rows.reduce(
    (sum, { device, location, apps, signedIn, current, trusted, canLogOut }) =>
      sum +
      [
        device !== '',
        location !== '',
        apps.length > 0,
        signedIn !== null,
        current,
        trusted,
        canLogOut,
      ].filter((one) => one).length,
    0,
  );
