import { KINDS, type Kind } from '../kinds';
import { matchAt } from './scene';

/** `[email 1]`: more digits than this is no placeholder of ours. */
const PLACEHOLDER = new RegExp(`\\[(${KINDS.join('|')}) ([1-9]\\d{0,6})\\]`, 'y');

export const placeholderOf = (kind: Kind, number: number) => `[${kind} ${number}]`;

/** What each placeholder begins with, for the anchors: found before the words in it (password, token) are. */
export const PLACEHOLDER_STARTS: readonly string[] = KINDS.map((kind) => `[${kind}`);

/** The placeholder that stands at a place of a text, null when none does. */
export function placeholderAt(text: string, at: number): { kind: Kind; number: number; to: number } | null {
  const match = matchAt(PLACEHOLDER, text, at);
  if (match === null) return null;
  return { kind: match[1] as Kind, number: Number(match[2]), to: at + match[0].length };
}
