import { isDigit, isLetter } from '../reading/scene';

/** The word before a place, in small letters, and how many other characters of the same line lie between; '' for none within 14. */
export function wordBefore(text: string, at: number): { text: string; gap: number; capital: boolean } {
  let end = at;
  while (end > 0 && at - end < 14 && !isWordLetter(text.charCodeAt(end - 1))) {
    const code = text.charCodeAt(end - 1);
    if (code === 10 || code === 13 || (isDigit(code) && end < at))
      return { text: '', gap: at - end, capital: false };
    end--;
  }
  let from = end;
  while (from > 0 && end - from < 24 && isWordLetter(text.charCodeAt(from - 1))) from--;
  const word = text.slice(from, end);
  return { text: word.toLowerCase(), gap: at - end, capital: /^[A-Z][A-Za-z]{2}/.test(word) };
}

const isWordLetter = (code: number) => isLetter(code) || (code >= 0xc0 && code < 0xe000 && code !== 0x3000);
