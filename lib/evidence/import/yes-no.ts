import { answerTyped } from '../../panel/row/typed-captions';

/** Signs and letters, and what spreadsheets write for truth where it is another word than "yes". */
const YES = new Set(
  't y j s x v o 1 on (/) ✓ ✔ ✔️ ✅ ☑ ☑️ [x] ○ ◯ waar sant prawda doğru правда истина αληθές tosi'.split(' '),
);
const NO = new Set(
  'f n 0 off (x) ✗ ✘ ❌ ✖ ☐ [] × onwaar falskt fałsz hamis yanlış ложь ψευδές epätosi'.split(' '),
);
/** Nobody knows, or nothing to say. */
const NEITHER = new Set([
  '',
  '-',
  '–',
  '—',
  'n/a',
  'na',
  'null',
  'none',
  'unknown',
  '?',
  '#n/a',
  'k. a.',
  'k.a.',
]);

/** What a cell of a yes-or-no column says; null when it says nothing; the text itself when it is not known. `field`: its name. */
export function yesOrNo(text: string, field: string): boolean | string | null {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/^\[\s*\]$/, '[]');
  if (YES.has(word)) return true;
  if (NO.has(word)) return false;
  if (NEITHER.has(word)) return null;
  const answer = answerTyped(word);
  if (answer !== null) return answer;
  // Some say what the column is called: "trusted", "not trusted".
  const said = word.replace(/ (?:device|session)$/, '');
  if (said === field) return true;
  return said === `not ${field}` || said === `un${field}` ? false : text;
}
