import type { Reader } from '../reader';

/** Signs that stand for a yes or a no below the head of a column; a line stands where there is nothing. */
const YES = /^[✓✔☑✅●◉]\ufe0f?$/u;
const NO = /^[–—−✗✘✕✖×❌☐○◯-]\ufe0f?$/u;

/** What a value answers, by a word or a sign; null when it is no answer. */
export function answerOf(value: string, { words }: Reader): boolean | null {
  const text = value.trim();
  if (YES.test(text) || words.is('yes', text)) return true;
  return NO.test(text) || words.is('no', text) ? false : null;
}
