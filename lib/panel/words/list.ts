import { ONSET, onset } from './onset';

/** Entries that are put together when they are asked for first: of all languages, a reading needs two or three. */
export interface List extends Iterable<string> {
  /** How they begin: see `onset`; and '' where some are shorter than that. */
  starts(): Iterable<string>;
  /** Those that can begin so, and perhaps some more; of '' those that are shorter than an onset. */
  like(start: string): string[];
}

/**
 * A list as the tables write it: entries between bars, over as many lines as they take. Braces hold alternatives
 * between commas, one of which may be empty: "{This,Your} device {,now}" stands for four entries.
 */
export function list(written: TemplateStringsArray): List {
  let entries: string[] | undefined;
  let byStart: Map<string, string[]> | undefined;
  const patterns = () => {
    byStart ??= patternsByStart(patternsIn(written));
    return byStart;
  };
  return {
    [Symbol.iterator]() {
      entries ??= entriesOf(patternsIn(written));
      return entries[Symbol.iterator]();
    },
    starts: () => patterns().keys(),
    like: (start) => entriesOf(patterns().get(start) ?? []),
  };
}

const patternsIn = (written: TemplateStringsArray) => written.join('').split('|');

function patternsByStart(patterns: string[]): Map<string, string[]> {
  const byStart = new Map<string, string[]>();
  for (const pattern of patterns) {
    for (const start of startsOf(pattern)) {
      const known = byStart.get(start);
      if (!known) byStart.set(start, [pattern]);
      // Several of its entries may begin alike.
      else if (known.at(-1) !== pattern) known.push(pattern);
    }
  }
  return byStart;
}

/** How the entries that a pattern stands for begin; the rest of them is not put together for it. */
function startsOf(pattern: string): string[] {
  const end = pattern.search(/[{*]/);
  const start = onset(end < 0 ? pattern : pattern.slice(0, end));
  if (start.length === ONSET) return [start];
  const group = innermost(pattern);
  if (!group) return start === '' ? [''] : [start, ''];
  return group.choices.flatMap((choice) => startsOf(group.before + choice + group.after));
}
function entriesOf(patterns: string[]): string[] {
  // Two patterns may meet in an entry.
  const entries = new Set<string>();
  for (const pattern of patterns) expand(pattern, entries);
  return [...entries];
}

function expand(pattern: string, entries: Set<string>): void {
  const group = innermost(pattern);
  if (group) for (const choice of group.choices) expand(group.before + choice + group.after, entries);
  else entries.add(pattern.replace(/\s{2,}|[^\S ]/g, ' ').trim());
}

/** The first alternatives that hold no others. */
function innermost(pattern: string): { before: string; choices: string[]; after: string } | null {
  const end = pattern.indexOf('}');
  const start = end < 0 ? end : pattern.lastIndexOf('{', end);
  if (start < 0) return null;
  return {
    before: pattern.slice(0, start),
    choices: pattern.slice(start + 1, end).split(','),
    after: pattern.slice(end + 1),
  };
}
