import { foldOnce, remembered } from '../page/text';

/** How many letters and digits an onset has. */
export const ONSET = 3;

const known = new Map<string, string>();

/** What is left of a character when it is folded: letters and digits alone. */
function lettersOf(char: string): string {
  const before = known.get(char);
  if (before !== undefined) return before;
  const letters = foldOnce(char).replace(/[^\p{L}\p{N}]/gu, '');
  known.set(char, letters);
  return letters;
}

/**
 * The first letters and digits of a text, folded: the same for all texts that are equal once they are folded, with or without
 * marks around them and blanks in them. So a text needs to be compared only with what has its onset.
 */
export function onset(text: string): string {
  let letters = '';
  for (let i = 0; i < text.length && letters.length < ONSET; i += 1) letters += lettersOf(text.charAt(i));
  return letters.slice(0, ONSET);
}

const within = new Map<string, string[]>();

/** The onsets of all that can begin somewhere in a text and has so many letters and digits. */
export const onsetsIn = (text: string): string[] =>
  within.get(text) ?? remembered(within, text, onsetsOf(text));

function onsetsOf(text: string): string[] {
  let letters = '';
  for (let i = 0; i < text.length; i += 1) letters += lettersOf(text.charAt(i));
  const onsets: string[] = [];
  for (let i = ONSET; i <= letters.length; i += 1) onsets.push(letters.slice(i - ONSET, i));
  return onsets;
}
