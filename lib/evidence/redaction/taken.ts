import type { Found } from './kinds';
import { SEEN, valueAt } from './value';

/** The value at a place, when what is first seen of it looks right: only what is taken is walked to its end. */
export function taken(text: string, at: number, looksRight: (seen: string) => boolean): Found | null {
  const seen = valueAt(text, at, false, false, SEEN);
  if (seen === null || !looksRight(text.slice(seen.from, seen.to))) return null;
  return { kind: 'password', from: seen.from, to: valueAt(text, at, false)?.to ?? seen.to };
}
