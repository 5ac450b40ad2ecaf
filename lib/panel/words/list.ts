/** Entries that are made when they are first asked for: of all languages, a reading needs two or three. */
export type List = Iterable<string>;

/**
 * A list as the tables write it: entries between bars, over as many lines as they take. Braces hold alternatives
 * between commas, one of which may be empty: "{This,Your} device {,now}" stands for four entries.
 */
export function list(written: TemplateStringsArray): List {
  let entries: string[] | undefined;
  return {
    [Symbol.iterator]() {
      entries ??= entriesOf(written.join(''));
      return entries[Symbol.iterator]();
    },
  };
}

function entriesOf(written: string): string[] {
  // Two patterns may meet in an entry.
  const entries = new Set<string>();
  for (const entry of written.replace(/\s+/g, ' ').split('|')) expand(entry, entries);
  return [...entries];
}

function expand(entry: string, entries: Set<string>): void {
  const end = entry.indexOf('}');
  const start = end < 0 ? end : entry.lastIndexOf('{', end);
  if (start < 0) {
    entries.add(entry.replace(/ {2,}/g, ' ').trim());
    return;
  }
  const [before, after] = [entry.slice(0, start), entry.slice(end + 1)];
  for (const choice of entry.slice(start + 1, end).split(',')) expand(before + choice + after, entries);
}
