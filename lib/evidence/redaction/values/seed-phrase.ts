import type { Found } from '../kinds';
import { matchAt } from '../reading/scene';

/** A seed phrase: 12, 15, 18, 21 or 24 words of three to eight letters (BIP 39), which prose hardly ever has in a row. */

/** Whether a word may announce one. */
export const announcesPhrase = (word: string) => /phrase|words|mnemonic|focal|seed|wallet/i.test(word);

const WORDS =
  /["'*]{0,2} ?(?:=|:|is|was|are)? {0,4}["']?((?:(?:[a-z]{3,8}(?:, ?|[ \n])){23}|(?:[a-z]{3,8}(?:, ?|[ \n])){20}|(?:[a-z]{3,8}(?:, ?|[ \n])){17}|(?:[a-z]{3,8}(?:, ?|[ \n])){14}|(?:[a-z]{3,8}(?:, ?|[ \n])){11})[a-z]{3,8})(?![a-z])/y;

/** The same with a number before each. */
const NUMBERED =
  /[^\p{L}\d]{1,6}((?:\d{1,2}[.):]?[ \t]?[a-z]{3,8}[\s,;|]{1,4}){11,23}\d{1,2}[.):]?[ \t]?[a-z]{3,8})(?![a-z])/uy;

export function seedPhrase(text: string, after: number): Found | null {
  const seen = matchAt(WORDS, text, after) ?? matchAt(NUMBERED, text, after);
  if (seen === null) return null;
  const to = after + seen[0].length;
  return { kind: 'password', from: to - (seen[1] ?? '').length, to };
}
