/**
 * Text of other people: it may be endless, carry control or bidi characters that turn a line around, or be broken
 * Unicode. What is left is shown and written as text only.
 */

/** Longest text that is taken over, in UTF-16 units; a note is short, and a colleague's file can hold anything. */
export const LONGEST = 10_000;

// Without the zero-width joiners, which carry meaning in Persian, Indic scripts and emoji. Tab and line end stay.
const UNWANTED = /(?!\u200c|\u200d|\t|\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu;
const BROKEN = /\p{Cs}/gu;

/** With its lines, which end in LF; half characters become U+FFFD. */
export function tame(text: string, longest = LONGEST): string {
  const cut = text.length > longest ? text.slice(0, longest) : text;
  return cut.replace(/\r\n?/g, '\n').replace(UNWANTED, '').replace(BROKEN, '\ufffd').trim();
}

/** In one line. */
export const tameLine = (text: string, longest = 1_000): string => tame(text, longest).replace(/\s+/gu, ' ');
