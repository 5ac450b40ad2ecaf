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
  const entries = written
    .split('|')
    .flatMap(expanded)
    .map((entry) => entry.trim().replace(/\s+/g, ' '));
  // Two patterns may meet in an entry.
  return [...new Set(entries)];
}

function expanded(entry: string): string[] {
  const [whole, choices] = /\{([^{}]*)\}/.exec(entry) ?? [];
  if (whole === undefined || choices === undefined) return [entry];
  return choices.split(',').flatMap((choice) => expanded(entry.replace(whole, () => choice)));
}
