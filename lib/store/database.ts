import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Alert, CheckCaller, Entry, HintOutcome, Watch } from '../model';
import type { Layers } from '../policy/policy';
import type { Checks } from '../watch/checks';

/** Alerts that are recorded and not yet told to the owner: what a crash between the two must not lose. */
export interface Untold {
  account: string;
  alerts: Alert[];
}

/** A check that has begun and not ended. */
export interface Checking {
  begun: string;
  by: CheckCaller;
}

/** Small things that belong to the store and to no account. */
export interface Meta {
  /** 32 random bytes in hex, so that hashed account markers of two browsers cannot be compared. */
  salt: string;
  /** The version of the extension whose fold made `watches`; another version makes them anew from the journal. */
  foldedBy: string;
  /** What each layer of the policy says: the fold of the journal's `policy` entries. Missing: none has said anything. */
  layers: Layers;
  /** What is known of checks: the fold of `check-consent` and `checked` entries. Missing: nothing. */
  checks: Checks;
  /** The check under way; missing: none is. It goes in the same transaction that writes what it came to. */
  checking: Checking;
  /** Messages that were refused because of their sender or their form. */
  refused: { count: number; last: string; why: string };
  /** What became of hints in the newest reading; missing while nobody has shown anything. */
  hint: { at: string; outcome: HintOutcome };
  /** The tab in which the owner was asked to show how it is read, until when it is heard, and what was kept of it. */
  teaching: { tab: number; until: string; kept: string | null };
  /** Reminders that the owner was told of, by key. */
  told: string[];
  /** When the failing checks began that the owner was told of last. */
  toldCheck: string;
}

export interface RollcallSchema extends DBSchema {
  /** Append-only; the key is the entry's number. */
  journal: { key: number; value: Entry; indexes: { account: string; type: Entry['type'] } };
  /** The fold of the journal, one for each account. */
  watches: { key: string; value: Watch };
  outbox: { key: number; value: Untold };
  meta: { key: keyof Meta; value: Meta[keyof Meta] };
}

export type Database = IDBPDatabase<RollcallSchema>;

/** Why the database cannot be used, in words for the person who meets it. */
export class StoreError extends Error {
  override name = 'StoreError';
}

const SCHEMA_VERSION = 1;

/** A blocked upgrade waits without a word for other pages to let go; after this long a person should hear of it. */
const PATIENCE_MS = 8_000;

/**
 * Opens the database, making or upgrading its schema.
 *
 * @param name the database in use (see `generation.ts`).
 * @param onLost called when the connection was taken away (an upgrade elsewhere, the browser, cleared data): open anew.
 * @throws StoreError when it cannot be opened: damaged, of a newer version, a full disk, or blocked for 8 seconds.
 */
export async function openDatabase(name: string, onLost: () => void = () => {}): Promise<Database> {
  const opening = openDB<RollcallSchema>(name, SCHEMA_VERSION, {
    upgrade(db, from) {
      if (from < 1) {
        const journal = db.createObjectStore('journal', { autoIncrement: true });
        journal.createIndex('account', 'account');
        journal.createIndex('type', 'type');
        db.createObjectStore('watches', { keyPath: 'account' });
        db.createObjectStore('outbox', { autoIncrement: true });
        db.createObjectStore('meta');
      }
    },
    // Another context wants to upgrade: holding on would hang it.
    blocking(_current, _wanted, event) {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(new StoreError('Another Rollcall window keeps the database busy. Close it and try again.')),
      PATIENCE_MS,
    );
  });
  try {
    const db = await Promise.race([opening, patience]);
    requireStores(db);
    return db;
  } catch (error) {
    // If it opens after all, nobody is left to use it.
    opening.then((db) => db.close()).catch(() => {});
    throw error instanceof StoreError ? error : new StoreError(inWords(error));
  } finally {
    clearTimeout(timer);
  }
}

/** A database of this name and version that lacks a store was not made by this schema: every use would fail halfway. */
function requireStores(db: Database): void {
  for (const store of ['journal', 'watches', 'outbox', 'meta'] as const) {
    if (!db.objectStoreNames.contains(store)) throw new StoreError(`The database lacks its "${store}" part.`);
  }
}

function inWords(error: unknown): string {
  const name = error instanceof DOMException ? error.name : '';
  const said = error instanceof Error ? error.message : String(error);
  switch (name) {
    case 'VersionError':
      return 'The data were written by a newer Rollcall than this one. Update Rollcall to read them.';
    case 'QuotaExceededError':
      return 'The disk is full, or the browser gives Rollcall no more room.';
    case 'InvalidStateError':
      return 'The browser does not let extensions store data in this mode (for example with history switched off).';
    default:
      return `The browser could not open the database (${name || 'error'}: ${said}).`;
  }
}
