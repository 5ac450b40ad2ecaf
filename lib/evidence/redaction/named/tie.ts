/** A word before a secret: of what it tells. */
export type Word = 'password' | 'token' | 'session';
/** How a word is tied to what follows: as a pair, over other words, over words that need not belong to it, by a verb, or by standing before it. */
export type Tie = 'pair' | 'distant' | 'named' | 'verb' | 'beside';
/** Where a value may begin, and how it is tied to the name. */
export type Place = readonly [tie: Tie, at: number];
/** Looks for one way of tying a value to a name that stands from `from` to before `after`. */
export type TieReader = (text: string, from: number, after: number, word: Word) => Place | null;
