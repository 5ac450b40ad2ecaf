import { EASTERN } from './extra/eastern';
import type { ExtraWords } from './extra/form';
import { LIBRARIES } from './extra/libraries';
import { NORTH_EASTERN } from './extra/north-eastern';
import { WESTERN } from './extra/western';

const TABLES: readonly Record<string, ExtraWords>[] = [WESTERN, NORTH_EASTERN, EASTERN, LIBRARIES];

const known = new Map<string, ExtraWords>();

/** What all tables have for a language tag, by its primary subtag; empty when there is nothing. */
export function extraWords(tag: string): ExtraWords {
  const language = tag.split('-')[0]?.toLowerCase() ?? '';
  const before = known.get(language);
  if (before) return before;
  const words = TABLES.flatMap((table) => (Object.hasOwn(table, language) ? (table[language] ?? []) : []));
  const all = words.reduce(joined, {});
  known.set(language, all);
  return all;
}

/** Lists in which each place has its meaning, with what parts the forms in one place. */
const PLACED: Partial<Record<keyof ExtraWords, string>> = { months: ' ', weekdays: '|' };

/** No table takes away what another has: lists stand one after the other, records are filled up. */
function joined(a: ExtraWords, b: ExtraWords): ExtraWords {
  const both: Record<string, unknown> = { ...a };
  for (const [field, more] of Object.entries(b)) {
    const own = both[field];
    const sign = PLACED[field as keyof ExtraWords];
    if (!Array.isArray(own) || !Array.isArray(more))
      both[field] = isRecord(own) && isRecord(more) ? { ...own, ...more } : more;
    else if (sign === undefined) both[field] = [...own, ...more];
    else both[field] = Array.from(more, (form, place) => `${own[place] ?? ''}${sign}${form}`);
  }
  return both;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
