import type { Plugin } from 'vite';

/**
 * A reader that has forgotten some of its words, which is what it makes of a translator whose words no table has; or a
 * language, as if nobody had written its table.
 */
export type Forgetting =
  /** `share`: of all entries of all tables, from 0 to 1. `seed`: the same one forgets the same entries. */
  | { share: number; seed: number }
  /** Its primary subtag ("de"). */
  | { language: string };

/** Puts a `list` into the bundle that leaves entries out, in the place of the one that the tables are written with; or takes a table away. */
export const forgetful = (forgotten: Forgetting): Plugin => {
  const isShare = 'share' in forgotten;
  const own = `/lib/panel/words/${isShare ? 'list' : 'tables'}.ts`;
  return {
    name: 'forgetful',
    transform(code, id) {
      if (!id.endsWith(own)) return null;
      return isShare
        ? code + forgetting(forgotten.share, forgotten.seed)
        : unlearning(forgotten.language, code);
    },
  };
};

/** Before the tables are put together of their makers, under all the tags that one has. */
function unlearning(language: string, code: string): string {
  const at = code.indexOf('export const tables');
  if (at < 0) throw new Error('tables.ts has no tables to take one away from.');
  const away = `
const gone = makers[${JSON.stringify(language)}];
for (const tag of Object.keys(makers)) if (makers[tag] === gone) delete makers[tag];
`;
  return code.slice(0, at) + away + code.slice(at);
}

/** In JavaScript, since the reader runs in a page; 32-bit FNV-1a, mixed, of the entry and the seed decides. */
const forgetting = (share: number, seed: number) => `
const whole = list;
const luckOf = (text) => {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), hash | 1);
  return ((hash ^ (hash >>> 14)) >>> 0) / 4294967296;
};
const isKept = (entry) => luckOf(${JSON.stringify(`${seed}/`)} + entry) >= ${share};
list = (written) => ({
  [Symbol.iterator]: () => [...whole(written)].filter(isKept)[Symbol.iterator](),
  starts: () => whole(written).starts(),
  like: (start) => whole(written).like(start).filter(isKept),
});
`;
