import { declared, plain, signed } from './signed';
import { tagged } from './tagged';
import type { Place, TieReader, Word } from './tie';
import { besideKey, UNSIGNED } from './unsigned';

/** What says for certain where the value begins. */
const SIGNED: readonly TieReader[] = [plain, tagged, signed, declared];

/** Where values may begin, and how they are tied to the word, the plainest first. */
export function ties(text: string, from: number, after: number, word: Word): readonly Place[] {
  for (const read of SIGNED) {
    const place = read(text, from, after, word);
    if (place !== null) return [place];
  }
  if (word === 'session') return besideKey(text, from, after);
  const places: Place[] = [];
  for (const read of UNSIGNED) {
    const place = read(text, from, after, word);
    if (place !== null) places.push(place);
  }
  return places;
}
