import type { Reader } from '../reader';
import { isPlace } from './place';

/**
 * A text without the lead-in of a place. "Cairo, 埃及附近" (near Cairo, Egypt) can be cut before 附近 and before 及附近: the cut is
 * right that leaves a place. "Standort unbekannt" begins like "Standort Oslo": what goes on in a small letter is no name.
 *
 * @returns null where it has none, or where what is left could not be a place
 */
export function withoutNear(text: string, { words, languages }: Reader): string | null {
  if (words.is('unknownLocation', text)) return null;
  const rests = words.afterEach('near', text);
  const place = rests.find((rest) => isPlace(rest, words, languages));
  const rest = place ?? rests[0] ?? null;
  return rest === null || place !== undefined || !isWording(rest) ? rest : null;
}

/** Town names begin in capitals where a script has them, but for a short article ("s-Hertogenbosch", "al-Khobar"). */
const isWording = (text: string) => /^\p{Ll}{3}/u.test(text);
