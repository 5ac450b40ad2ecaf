import type { Meaning, Vocabulary } from './vocabulary';

/** A piece of a date as written. `sep` is white space and punctuation between the others. */
export type Item =
  | { kind: 'number'; text: string }
  | { kind: 'word'; text: string; meanings: Meaning[] }
  | { kind: 'sep'; text: string };

/** A number, and what a word right after it says that it counts ("28日", "2026년"); null when nothing says so. */
export interface DateNumber {
  text: string;
  counts: 'year' | 'month' | 'day' | null;
}

/** One way to understand the words of a date. */
export interface Understanding {
  numbers: DateNumber[];
  months: { calendar: string; month: number }[];
  weekdays: number[];
  daysAgo: number[];
  /** true: a word says that a time of day follows. */
  at: boolean;
}

/** More ways than this to understand the words of one date is not a date. */
const MOST_WAYS = 32;

/** Of scripts that part words, and no figure: two words in one are a third ("ponów" is no Monday with "o" and "w"). */
const WORDS_ONLY =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\s\p{P}]*$/u;

/** A canonical text in pieces; null when any of it is no word, number or punctuation of a date. */
export function lex(text: string, { lexer, words }: Vocabulary): Item[] | null {
  const items: Item[] = [];
  const apart = WORDS_ONLY.test(text);
  lexer.lastIndex = 0;
  while (lexer.lastIndex < text.length) {
    const found = lexer.exec(text);
    if (!found) return null;
    const [, word, number, sep] = found;
    if (word && apart && items.at(-1)?.kind === 'word') return null;
    if (word) items.push({ kind: 'word', text: word, meanings: words.get(word) ?? [] });
    else if (number) items.push({ kind: 'number', text: number });
    else if (sep) items.push({ kind: 'sep', text: sep });
  }
  return items;
}

/** Whether nothing but words around dates and punctuation is in it. */
export function isEmptyDate(items: Item[]): boolean {
  return items.every(
    (item) =>
      item.kind === 'sep' ||
      (item.kind === 'word' && item.meanings.some(({ is }) => is === 'link' || is === 'at')),
  );
}

/** Every way to understand the pieces: most words have one meaning, a few have two ("mar" in Spanish). */
export function understand(items: Item[]): Understanding[] {
  let ways: Understanding[] = [{ numbers: [], months: [], weekdays: [], daysAgo: [], at: false }];
  for (const [index, item] of items.entries()) {
    if (item.kind === 'sep') continue;
    if (item.kind === 'number') {
      ways = ways.map((way) => ({ ...way, numbers: [...way.numbers, { text: item.text, counts: null }] }));
      continue;
    }
    const marks = item.meanings.filter(({ is }) => is === 'mark');
    const meanings = marks.length > 0 && followsNumber(items, index) ? marks : item.meanings;
    ways = ways.flatMap((way) => meanings.map((meaning) => withMeaning(way, meaning, meanings === marks)));
    if (ways.length > MOST_WAYS) return [];
  }
  return ways;
}

function followsNumber(items: Item[], index: number): boolean {
  const before = items[index - 1];
  return before?.kind === 'number' || (before?.text === ' ' && items[index - 2]?.kind === 'number');
}

function withMeaning(way: Understanding, meaning: Meaning, counts: boolean): Understanding {
  switch (meaning.is) {
    case 'month':
      return { ...way, months: [...way.months, meaning] };
    case 'weekday':
      return { ...way, weekdays: [...way.weekdays, meaning.weekday] };
    case 'days-ago':
      return { ...way, daysAgo: [...way.daysAgo, meaning.days] };
    case 'mark': {
      const last = way.numbers.at(-1);
      if (!counts || !last) return way;
      return { ...way, numbers: [...way.numbers.slice(0, -1), { ...last, counts: meaning.of }] };
    }
    case 'at':
      return { ...way, at: true };
    case 'link':
      return way;
  }
}
