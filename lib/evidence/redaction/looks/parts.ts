import { matchAt } from '../reading/scene';

/** Where a token begins and ends of which one part was seen: an id before it, a check sum behind it. */

const PART_BEFORE = /(?:(?<![\w-])[A-Za-z][A-Za-z0-9]{0,2}[.:])?(?:[A-Za-z0-9_-]{4,40}[.:~]){1,3}[-_]{0,2}$/;
const PARTS_AFTER =
  /(?:[.:~][A-Za-z0-9_-]{4,}|[.~](?=[\w.~-]{0,12}[.~][A-Za-z0-9_-]{2,})[A-Za-z0-9_-]{1,3})+(?:[.~][A-Za-z0-9_-]{1,3}(?![\w]))?/y;
/** Numbers of accounts, joined to a key: `2/5733534484687131/8363747516226922:6fe788...`. */
export const ACCOUNTS_BEFORE = /(?<![\w./-])(?:\d{1,20}\/){0,2}\d{6,20}:$/;

/** Tokens have parts, of which only the longest need look drawn by chance: an id before it, a check sum behind it. */
export function wholeFrom(text: string, from: number): number {
  const accounts = ACCOUNTS_BEFORE.exec(text.slice(Math.max(0, from - 64), from))?.[0] ?? '';
  if (accounts !== '') return from - accounts.length;
  const before = PART_BEFORE.exec(text.slice(Math.max(0, from - 64), from))?.[0] ?? '';
  return /\d|[a-z][A-Z]/.test(before) ? from - before.length : from;
}

export function wholeTo(text: string, to: number): number {
  const after = matchAt(PARTS_AFTER, text, to)?.[0] ?? '';
  return /\d|[a-z][A-Z]|[A-Z]{2}[a-z]/.test(after) ? to + after.length : to;
}
