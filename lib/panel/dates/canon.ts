import { fold } from '../page/text';

/**
 * Folded text as dates are compared: abbreviation dots gone ("sept." and "sept", "a.m." and "am", "ส.ค." and "สค" are
 * one), Hebrew geresh as an apostrophe, a Hebrew word apart from the figures it is tied to ("ב-14:05"). Dots after digits stay: they part numbers.
 */
export function canon(text: string): string {
  const plain = fold(text);
  if (!UNLIKE.test(plain)) return plain;
  return plain
    .replace(/׳/g, "'")
    .replace(/״/g, '"')
    .replace(/(?<=\p{Script=Hebrew})-(?=\d)/gu, ' ')
    .replace(/(?<=[\p{L}\p{M}])\./gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What folding leaves and dates do without: asking for all of it at once costs far less than for each. */
const UNLIKE = /[׳״.]|\p{Script=Hebrew}-|\s\s|^\s|\s$/u;

/** An alternation of these texts, longest first, that does not cut a number in two; matches nothing when there is none. */
export function anyOf(texts: Iterable<string>): string {
  const known = [...new Set(texts)].filter((text) => text !== '').sort((a, b) => b.length - a.length);
  if (known.length === 0) return '(?!)';
  return known
    .map((text) => {
      const plain = text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
      return `${/^\d/.test(text) ? '(?<!\\d)' : ''}${plain}${/\d$/.test(text) ? '(?!\\d)' : ''}`;
    })
    .join('|');
}
