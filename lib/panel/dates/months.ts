import { canon } from './canon';
import { isLanguage } from './vocabulary';

const known = new Map<string, Set<string>>();

/** Names of the months in a language, long and short. Far cheaper than all that `vocabularyOf` learns. */
function monthsOf(language: string): Set<string> {
  const before = known.get(language);
  if (before) return before;
  const names = new Set<string>();
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' });
    for (let m = 0; m < 12; m += 1) {
      const name =
        format.formatToParts(Date.UTC(2026, m, 5)).find(({ type }) => type === 'month')?.value ?? '';
      const plain = canon(name);
      if (/^[\p{L}\p{M}]{3,}$/u.test(plain)) names.add(plain);
    }
  }
  known.set(language, names);
  return names;
}

/**
 * The language in which most of these texts name a month; null when none does. For pages whose dates are written in
 * another language than all else.
 */
export function languageOfDates(texts: string[], languages: string[]): string | null {
  const words = texts.map((text) =>
    /\p{N}/u.test(text) ? (canon(text).match(/[\p{L}\p{M}]+/gu) ?? []) : [],
  );
  let best: { language: string; count: number } | null = null;
  for (const language of languages) {
    if (!isLanguage(language)) continue;
    const months = monthsOf(language);
    const count = words.filter((some) => some.some((word) => months.has(word))).length;
    if (count > (best?.count ?? 0)) best = { language, count };
  }
  return best?.language ?? null;
}
