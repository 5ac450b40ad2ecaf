import { declared, plain, signed } from './signed';
import { tagged } from './tagged';
import { besideKey, UNSIGNED } from './unsigned';

/** A word before a secret: of what it tells. */
export type Word = 'password' | 'token' | 'session';
/** How a word is tied to what follows: as a pair, over other words, over words that need not belong to it, by a verb, or by standing before it. */
export type Tie = 'pair' | 'distant' | 'named' | 'verb' | 'beside';
/** Where a value may begin, and how it is tied to the name. */
export type Place = readonly [tie: Tie, at: number];
/** Looks for one way of tying a value to a name that stands from `from` to before `after`. */
export type TieReader = (text: string, from: number, after: number, word: Word) => Place | null;

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
