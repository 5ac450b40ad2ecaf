import type { Found } from '../kinds';
import { RECOVERY_PHRASES } from '../named/recovery-words';
import { matchAt } from '../reading/scene';

/** A seed phrase: 12, 15, 18, 21 or 24 words of three to eight letters (BIP 39), which prose hardly ever has in a row. */

const NAMES: ReadonlySet<string> = new Set(RECOVERY_PHRASES);
/** Whether a word may announce one. */
export const announcesPhrase = (word: string) =>
  NAMES.has(word) || /phrase|words|mnemonic|focal|seed|wallet/i.test(word);

/** What it is for, a sign or "is"; the words may begin a line below. */
const GAP =
  '["\'*)]{0,2}(?: (?:for|of|to)(?: [\\w-]{1,16}){1,4}?(?= ?(?:is|was|are|[=:])))? ?(?:(?:=|:|->|is|was|are):?)?\\s{0,4}["\'`]?';
const WORD = '[\\p{Ll}]{3,8}';
const WORDS = new RegExp(
  `${GAP}((?:${[23, 20, 17, 14, 11].map((more) => `(?:${WORD}(?:, ?|[ \\n])){${more}}`).join('|')})${WORD})(?!\\p{L})`,
  'uy',
);

/** The same with a number before each. */
const NUMBERED =
  /[^\p{L}\d]{1,6}((?:\d{1,2}[.):]?[ \t]?[a-z]{3,8}[\s,;|]{1,4}){11,23}\d{1,2}[.):]?[ \t]?[a-z]{3,8})(?![a-z])/uy;

export function seedPhrase(text: string, after: number): Found | null {
  const seen = matchAt(WORDS, text, after) ?? matchAt(NUMBERED, text, after);
  if (seen === null) return null;
  const to = after + seen[0].length;
  return { kind: 'password', from: to - (seen[1] ?? '').length, to };
}
