import type { Plugin } from 'vite';

/** A reader that has forgotten some of its words: what it makes of a translator whose words no table has. */
export interface Forgetting {
  /** Of all entries of all tables, from 0 to 1. */
  share: number;
  /** Which ones: the same seed forgets the same entries. */
  seed: number;
}

/** Puts a `list` into the bundle that leaves entries out, in the place of the one that the tables are written with. */
export const forgetful = ({ share, seed }: Forgetting): Plugin => ({
  name: 'forgetful',
  transform: (code, id) => (id.endsWith('/lib/panel/words/list.ts') ? code + forgetting(share, seed) : null),
});

/** In JavaScript, since the reader runs in a page; 32-bit FNV-1a, mixed, of the entry and the seed decides. */
const forgetting = (share: number, seed: number) => `
const whole = list;
const luckOf = (text) => {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), hash | 1);
  return ((hash ^ (hash >>> 14)) >>> 0) / 4294967296;
};
list = (written) => ({
  *[Symbol.iterator]() {
    for (const entry of whole(written)) if (luckOf(${JSON.stringify(`${seed}/`)} + entry) >= ${share}) yield entry;
  },
});
`;
