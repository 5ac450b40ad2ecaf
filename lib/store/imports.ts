import type { IDBPObjectStore, StoreNames } from 'idb';
import type { ImportEntry } from '../roll';
import type { Database, RollcallSchema } from './database';

/** Colleagues' reviews that were taken in and not taken out again, oldest first. */
export async function readImports(db: Database): Promise<ImportEntry[]> {
  const entries = await db.getAllFromIndex('journal', 'type', 'imported');
  const byFile = new Map(
    entries.flatMap((entry) => (entry.type === 'imported' ? [[entry.file, entry]] : [])),
  );
  return [...byFile.values()];
}

/** What a colleague wrote about others goes for good when the owner takes it out. */
export async function dropImport(
  journal: IDBPObjectStore<RollcallSchema, ArrayLike<StoreNames<RollcallSchema>>, 'journal', 'readwrite'>,
  file: string,
): Promise<void> {
  for await (const cursor of journal.index('type').iterate('imported'))
    if (cursor.value.type === 'imported' && cursor.value.file === file) await cursor.delete();
}
