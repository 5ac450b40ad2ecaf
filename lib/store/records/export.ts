import type { Entry } from '../../model';
import type { Database } from '../database';
import { readMeta } from '../journal';
import { type RecordsFile, VERSION, type Work } from './file';

const PIECE = 500;

/**
 * Everything as the text of one file, in pieces. Entries are numbered anew, by their place in the list.
 *
 * @throws the signal's reason when it is given up.
 */
export async function writeFile(
  db: Database,
  { at, by }: Pick<RecordsFile, 'at' | 'by'>,
  { onProgress, signal }: Work = {},
): Promise<string[]> {
  const salt = (await readMeta(db, 'salt')) ?? '';
  const head: Omit<RecordsFile, 'journal'> = { format: 'rollcall-journal', version: VERSION, at, by, salt };
  const pieces = [`${JSON.stringify(head).slice(0, -1)},"journal":[`];
  const keys = await db.getAllKeys('journal');
  const places = new Map(keys.map((key, i) => [String(key), String(i + 1)]));
  for (let from = 0; from < keys.length; from += PIECE) {
    signal?.throwIfAborted();
    onProgress?.({ done: from, of: keys.length });
    const { store } = db.transaction('journal');
    const entries = await Promise.all(keys.slice(from, from + PIECE).map((key) => store.get(key)));
    const lines = entries.map((entry) => {
      if (entry === undefined) throw new Error('The records changed while they were read. Try again.');
      return JSON.stringify(renumbered(entry, places));
    });
    pieces.push(`${from === 0 ? '' : ','}\n${lines.join(',\n')}`);
  }
  onProgress?.({ done: keys.length, of: keys.length });
  pieces.push('\n]}\n');
  return pieces;
}

/** A claim names another entry by its number; '0' when that one is not kept any more. */
const renumbered = (entry: Entry, places: ReadonlyMap<string, string>): Entry =>
  entry.type === 'claimed' ? { ...entry, entry: places.get(entry.entry) ?? '0' } : entry;
