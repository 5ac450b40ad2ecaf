/** Of which languages there are words for dates. */
import { carried } from './carried';

const known = new Map<string, boolean>();

/** Whether the platform has words of this language: for others it would silently write in the browser's own. */
export function platformKnows(tag: string): boolean {
  const before = known.get(tag);
  if (before !== undefined) return before;
  const knows = hasWords(tag);
  known.set(tag, knows);
  return knows;
}

function hasWords(tag: string): boolean {
  try {
    if (Intl.DateTimeFormat.supportedLocalesOf(tag).length === 0) return false;
    // Chromium claims to know a few languages of which it has nothing: it writes "M01" for their January.
    const month = new Intl.DateTimeFormat(tag, { month: 'long', calendar: 'gregory', timeZone: 'UTC' });
    return !/^M\d/.test(month.format(0));
  } catch {
    return false;
  }
}

/** Whether dates of this language can be read at all, by the platform's words or by those that are carried along. */
export const isLanguage = (tag: string): boolean => carried(tag) !== null || platformKnows(tag);
