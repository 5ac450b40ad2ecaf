import { browser } from '../browser';
import type { Given } from '../policy/policy';

/** What the browser says of the administrator's policy. `given: null`: there is none. */
export type Managed = { state: 'known'; given: Given | null } | { state: 'unknown'; why: string };

/**
 * Asks the browser for what an administrator has set. Chrome's first answer takes 3 to 5 seconds (2026-11). Never rejects:
 * Firefox rejects where there is no policy, which is an answer, too.
 */
export async function readManaged(): Promise<Managed> {
  try {
    const given = (await browser.storage.managed.get()) as Given;
    return { state: 'known', given: Object.keys(given).length > 0 ? given : null };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return /manifest not found/i.test(why) ? { state: 'known', given: null } : { state: 'unknown', why };
  }
}

/** Do two policies say the same, in whatever order of their keys? */
export function isSame(one: Given | null, other: Given | null): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, inOrder(inner)]);
}
