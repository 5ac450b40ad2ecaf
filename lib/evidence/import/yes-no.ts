import { answerTyped } from '../../panel/row/typed-captions';

/** As people and their spreadsheets write them. */
const YES = new Set(
  'yes true t y j s x v o 1 on (/) ✓ ✔ ✔️ ✅ ☑ ☑️ [x] ○ ◯ ja wahr oui vrai sí si verdadero sì vero sim verdadeiro waar sant tak prawda ano áno igen da jah taip jā po bəli iva adevărat evet doğru так правда да истина ναι αληθές نعم כן بله हाँ ใช่ có ya kyllä tosi はい 是 예 네'.split(
    ' ',
  ),
);
const NO = new Set(
  'no false f n 0 off (x) ✗ ✘ ❌ ✖ ☐ [] × nein falsch non faux falso não nee onwaar nej nei ei nē falskt nie fałsz ne nem hamis nu fals hayır yanlış ні нет ложь όχι ψευδές لا לא خیر नहीं ไม่ không tidak ei epätosi いいえ 否 아니요 아니오'.split(
    ' ',
  ),
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
