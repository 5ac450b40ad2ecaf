import type { Words } from './words';

/** What words.js leaves behind for whoever comes after it. */
export interface WithWords {
  rollcallWords?: Record<string, Words>;
}

const { rollcallWords } = globalThis as WithWords;
// Without words nothing would be read anywhere, and nothing would say why.
if (!rollcallWords) throw new Error('words.js is to come before whatever reads.');

/** Stands for `tables` in the build (wxt.config.ts). */
export const tables: Record<string, Words> = rollcallWords;
