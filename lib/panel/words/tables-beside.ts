import type { Words } from './words';

/** What words.js leaves behind for whoever comes after it. */
export interface WithWords {
  rollcallWords?: { tables: Record<string, Words>; countries: Record<string, string> };
}

const { rollcallWords } = globalThis as WithWords;
// Without words nothing would be read anywhere, and nothing would say why.
if (!rollcallWords) throw new Error('words.js is to come before whatever reads.');

/** Stand for those of tables.ts in the build (wxt.config.ts). */
export const { tables, countries } = rollcallWords;
