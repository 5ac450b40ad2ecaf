/** A list as the tables write it: entries between bars, over as many lines as they take. */
export function list(written: TemplateStringsArray): string[] {
  return written
    .join('')
    .split('|')
    .map((entry) => entry.trim().replace(/\s+/g, ' '));
}
