import { canon } from './canon';
import { carried } from './carried';
import { isLanguage, platformKnows } from './languages';

const known = new Map<string, Set<string>>();

const isName = (plain: string) => /^[\p{L}\p{M}]{3,}$/u.test(plain);

/** Names of the months in a language, long and short. Far cheaper than all that `vocabularyOf` learns. */
function monthsOf(language: string): Set<string> {
  const before = known.get(language);
  if (before) return before;
  const names = new Set<string>(carried(language)?.months.flat().filter(isName));
  for (const month of platformKnows(language) ? (['long', 'short'] as const) : []) {
    const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' });
    for (let m = 0; m < 12; m += 1) {
      const name =
        format.formatToParts(Date.UTC(2026, m, 5)).find(({ type }) => type === 'month')?.value ?? '';
      const plain = canon(name);
      if (isName(plain)) names.add(plain);
    }
  }
  known.set(language, names);
  return names;
}

/** Months are called alike in many languages: so many of them are tried. */
const MOST = 5;

/**
 * The languages in which the most of these texts name a month; [] when none does. For pages whose dates are written in
 * another language than all else.
 */
export function languagesOfDates(texts: string[], languages: string[]): string[] {
  const words = texts.map((text) =>
    /\p{N}/u.test(text) ? (canon(text).match(/[\p{L}\p{M}]+/gu) ?? []) : [],
  );
  const counts = languages.filter(isLanguage).map((language) => {
    const months = monthsOf(language);
    return { language, count: words.filter((some) => some.some((word) => months.has(word))).length };
  });
  const most = Math.max(0, ...counts.map(({ count }) => count));
  return most === 0
    ? []
    : counts
        .filter(({ count }) => count === most)
        .slice(0, MOST)
        .map(({ language }) => language);
}
