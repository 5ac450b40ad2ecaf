import { deleteDB } from 'idb';
import type { Watch } from '../../model';
import type { Layers } from '../../policy/policy';
import { openDatabase } from '../database';
import { createFold } from '../fold';
import { freeName } from '../generation';
import { type RecordsFile, turn, type Work } from './file';

const PIECE = 500;

/** What the records of a file come to. */
export interface Told {
  at: string;
  by: string;
  entries: number;
  /** Of the first and the last entry; null when there are none. */
  from: string | null;
  to: string | null;
  accounts: { account: string; sessions: number }[];
  layers: Layers;
  /** false: other accounts will count as new, since the file does not hold what their keys are made with. */
  salted: boolean;
}

/**
 * Folds the records of a file, to say beforehand what they come to.
 *
 * @returns why they cannot be used, in words, when they cannot.
 * @throws the signal's reason when it is given up.
 */
export async function tellOf(
  file: RecordsFile,
  { onProgress, signal }: Work = {},
): Promise<Told | { why: string }> {
  const fold = createFold();
  for (const [i, entry] of file.journal.entries()) {
    if (i % PIECE === 0) {
      signal?.throwIfAborted();
      onProgress?.({ done: i, of: file.journal.length });
      await turn();
    }
    try {
      fold.take(i + 1, entry);
    } catch {
      return { why: `Entry ${i + 1} of ${file.journal.length} fits nothing that came before it.` };
    }
  }
  const listed = ({ sessions }: Watch) => Object.keys(sessions).length;
  return {
    at: file.at,
    by: file.by,
    entries: file.journal.length,
    from: file.journal[0]?.at ?? null,
    to: file.journal.at(-1)?.at ?? null,
    accounts: [...fold.watches.values()].map((watch) => ({
      account: watch.account,
      sessions: listed(watch),
    })),
    layers: fold.layers(),
    salted: file.salt !== '',
  };
}

/**
 * Writes the records of a file into a database of their own, which is not in use yet: the worker then puts it in the place of
 * the present one, whole. What fails or is given up leaves nothing behind.
 *
 * @returns the database's name
 * @throws the signal's reason when it is given up; DOMException when the browser cannot write.
 */
export async function stage(file: RecordsFile, { onProgress, signal }: Work = {}): Promise<string> {
  const name = await freeName();
  const db = await openDatabase(name);
  try {
    for (let from = 0; from < file.journal.length; from += PIECE) {
      signal?.throwIfAborted();
      onProgress?.({ done: from, of: file.journal.length });
      const tx = db.transaction('journal', 'readwrite');
      const piece = file.journal.slice(from, from + PIECE);
      await Promise.all([...piece.map((entry, i) => tx.store.put(entry, from + i + 1)), tx.done]);
    }
    if (file.salt !== '') await db.put('meta', file.salt, 'salt');
    signal?.throwIfAborted();
    onProgress?.({ done: file.journal.length, of: file.journal.length });
    db.close();
    return name;
  } catch (error) {
    db.close();
    await deleteDB(name);
    throw error;
  }
}
