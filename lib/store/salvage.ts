import { type IDBPDatabase, openDB } from 'idb';

/** What could be taken out of a database that cannot be used, and what could not. */
export interface Salvaged {
  format: 'rollcall-salvage';
  database: string;
  at: string;
  stores: Record<string, unknown[]>;
  /** What could not be read, in words; [] when everything could. */
  missing: string[];
}

/**
 * Reads whatever can be read of a database, record by record, whatever its version. Changes nothing.
 * Never throws: what cannot be read is named in `missing`.
 */
export async function salvage(name: string, at: Date): Promise<Salvaged> {
  const found: Salvaged = {
    format: 'rollcall-salvage',
    database: name,
    at: at.toISOString(),
    stores: {},
    missing: [],
  };
  let db: IDBPDatabase;
  try {
    // Without a version: one written by a newer Rollcall opens too.
    db = await openDB(name);
  } catch (error) {
    found.missing.push(`The database did not open at all (${said(error)}).`);
    return found;
  }
  for (const store of db.objectStoreNames) {
    // The salt stays: with it an exported account key could be held against a known user id.
    if (store !== 'meta') found.stores[store] = await records(db, store, found.missing);
  }
  db.close();
  return found;
}

async function records(db: IDBPDatabase, store: string, missing: string[]): Promise<unknown[]> {
  try {
    return await db.getAll(store);
  } catch {
    // One damaged record fails the whole: take the others one by one.
  }
  const kept: unknown[] = [];
  try {
    for (const key of await db.getAllKeys(store)) {
      try {
        kept.push(await db.get(store, key));
      } catch (error) {
        missing.push(`${store}, record ${String(key)}: ${said(error)}`);
      }
    }
  } catch (error) {
    missing.push(`${store}: ${said(error)}`);
  }
  return kept;
}

const said = (error: unknown) => (error instanceof Error ? error.message : String(error));
