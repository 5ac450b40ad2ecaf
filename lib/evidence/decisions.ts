import type { Decision } from '../model';
import { DECISION_WORDS, UNDECIDED_WORDS } from './decision-words';

const wordsOf = (list: string): string[] => list.split('|').map((word) => fold(word));

/** Capitals, blanks and how accents are put together say nothing. */
const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();

const UNDECIDED: ReadonlySet<string> = new Set(['', ...wordsOf(UNDECIDED_WORDS)]);

export const DECISIONS = Object.keys(DECISION_WORDS) as Decision[];

const known = new Map(
  DECISIONS.flatMap((decision) => wordsOf(DECISION_WORDS[decision]).map((word) => [word, decision] as const)),
);

/** The decision that a text writes; null for none; undefined when the text says something that is not known. */
export function decisionIn(text: string): Decision | null | undefined {
  const plain = fold(text.slice(0, 100));
  if (UNDECIDED.has(plain)) return null;
  return known.get(plain) ?? known.get(plain.replaceAll('-', ' '));
}
