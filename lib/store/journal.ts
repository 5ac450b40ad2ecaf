import type { IDBPTransaction } from 'idb';
import type { Alert, Entry, Watch } from '../model';
import { inForce, type Layers, withLayer } from '../policy/policy';
import { lastRead, withCheck } from '../watch/checks';
import { newWatch, observe } from '../watch/observe';
import { rescored } from '../watch/rescore';
import { restates } from '../watch/restates';
import { newSalt } from './account';
import { readChecksIn } from './checks';
import type { Database, Meta, RollcallSchema } from './database';
import { claim, createFold } from './fold';
import { dropImport } from './imports';
import { readLayersIn } from './policies';

/** What a write changed. `entry` is as stored: an unchanged snapshot has become a mark. */
export interface Appended {
  entry: Entry;
  alerts: Alert[];
}

/**
 * Writes one entry and the state that follows from it, in one transaction that is on the disk when this returns.
 * Alerts that deserve an interruption are put into the outbox in the same transaction.
 *
 * An entry with account '' is written and changes no state until a `claimed` entry says whose it is. A policy counts for
 * every account: all of them are scored anew.
 *
 * @throws DOMException when the browser could not write (disk full, damaged); nothing has changed then.
 */
export async function append(db: Database, entry: Entry): Promise<Appended> {
  const tx = db.transaction(STORES, 'readwrite', { durability: 'strict' });
  // Without this a transaction that fails half-way would also raise an unhandled rejection of its own.
  const done = tx.done.catch((error) => Promise.reject(error));
  try {
    const appended = await write(tx, entry);
    await done;
    return appended;
  } catch (error) {
    done.catch(() => {});
    try {
      tx.abort();
    } catch {
      // It has ended already, by the very failure that is thrown on.
    }
    throw error;
  }
}

const STORES = ['journal', 'watches', 'outbox', 'meta'] as const;
type Writing = IDBPTransaction<RollcallSchema, typeof STORES, 'readwrite'>;

async function write(tx: Writing, entry: Entry): Promise<Appended> {
  const journal = tx.objectStore('journal');
  const watches = tx.objectStore('watches');
  const known = await watches.get(entry.account);
  const stored = asMark(entry, known);
  await journal.add(stored);
  if (stored.account === '') return { entry: stored, alerts: [] };
  if (stored.type === 'import-undone') await dropImport(journal, stored.file);
  const layers = await readLayersIn(tx.objectStore('meta'));
  if (stored.type === 'policy') {
    await takePolicy(tx, stored, layers);
    return { entry: stored, alerts: [] };
  }
  if (stored.account === '*') {
    await takeCheck(tx, stored);
    return { entry: stored, alerts: [] };
  }
  const before = known ?? newWatch(stored.account);
  const counted = stored.type === 'claimed' ? claim(await journal.get(Number(stored.entry)), stored) : stored;
  const { watch, alerts } = counted
    ? observe(before, counted, inForce(layers).policy)
    : { watch: before, alerts: [] };
  await watches.put(watch);
  const loud = alerts.filter((alert) => alert.notify);
  if (loud.length > 0) await tx.objectStore('outbox').add({ account: stored.account, alerts: loud });
  return { entry: stored, alerts };
}

async function takePolicy(
  tx: Writing,
  entry: Extract<Entry, { type: 'policy' }>,
  layers: Layers,
): Promise<void> {
  const after = withLayer(layers, entry);
  await tx.objectStore('meta').put(after, 'layers');
  const { policy } = inForce(after);
  for await (const cursor of tx.objectStore('watches'))
    await cursor.update(rescored(cursor.value, entry.at, policy));
}

async function takeCheck(tx: Writing, entry: Entry): Promise<void> {
  const meta = tx.objectStore('meta');
  const before = await readChecksIn(meta);
  const after = withCheck(before, entry, lastRead(await tx.objectStore('watches').getAll()));
  if (after !== before) await meta.put(after, 'checks');
  if (entry.type === 'checked') await meta.delete('checking');
}

/** A snapshot that says nothing new is kept as a mark of when it was seen again, not as a copy. */
function asMark(entry: Entry, watch: Watch | undefined): Entry {
  if (entry.type !== 'snapshot' || !watch || !restates(watch, entry)) return entry;
  const { at, account, profile } = entry;
  return { type: 'unchanged', at, account, ...(profile !== undefined && { profile }) };
}

/** All that is kept, as one account each. */
export async function readWatches(db: Database): Promise<Watch[]> {
  return db.getAll('watches');
}

/** An entry of the journal with its number. */
export type Numbered = Entry & { number: string };

/** Readings that nobody has claimed yet, newest first: the owner is asked whose they are. */
export async function readUnclaimed(db: Database): Promise<Numbered[]> {
  const tx = db.transaction('journal');
  const open: Numbered[] = [];
  for await (const cursor of tx.store.index('account').iterate('')) {
    open.push({ ...cursor.value, number: String(cursor.primaryKey) });
  }
  if (open.length === 0) return [];
  const claimed = new Set<string>();
  for await (const { value } of tx.store.index('type').iterate('claimed')) {
    if (value.type === 'claimed') claimed.add(value.entry);
  }
  return open.filter((entry) => !claimed.has(entry.number)).reverse();
}

/** How far a long piece of work has come. */
export interface Progress {
  done: number;
  of: number;
}

/**
 * All entries that count for an account, oldest first: its own, those that it claimed in the place where it claimed them, and
 * the policies that counted meanwhile.
 * They are read piece by piece, so that ten thousand of them can be waited for and given up.
 *
 * @throws the signal's reason when it is given up.
 */
export async function readJournal(
  db: Database,
  account: string,
  { onProgress, signal }: { onProgress?: (progress: Progress) => void; signal?: AbortSignal } = {},
): Promise<Entry[]> {
  const [own, policies] = await Promise.all([
    db.getAllKeysFromIndex('journal', 'account', account),
    db.getAllKeysFromIndex('journal', 'account', '*'),
  ]);
  const keys = policies.length === 0 ? own : [...own, ...policies].sort((a, b) => a - b);
  const entries: Entry[] = [];
  for (let from = 0; from < keys.length; from += PIECE) {
    signal?.throwIfAborted();
    onProgress?.({ done: from, of: keys.length });
    const tx = db.transaction('journal');
    const piece = keys.slice(from, from + PIECE).map((key) => tx.store.get(key));
    for (const entry of await Promise.all(piece)) {
      const counted =
        entry?.type === 'claimed' ? claim(await tx.store.get(Number(entry.entry)), entry) : entry;
      if (counted) entries.push(counted);
    }
  }
  onProgress?.({ done: keys.length, of: keys.length });
  return entries;
}

/** So many entries are read at once. */
const PIECE = 500;

/**
 * Makes the state anew from the journal when another version of the extension made it, so that an upgrade can judge
 * better what was read long ago. Nobody is told of alerts that come out differently: they are shown.
 *
 * @returns whether anything was done.
 */
export async function refold(db: Database, version: string): Promise<boolean> {
  if ((await readMeta(db, 'foldedBy')) === version) return false;
  const tx = db.transaction(['journal', 'watches', 'meta'], 'readwrite', { durability: 'strict' });
  const fold = createFold();
  for await (const { key, value } of tx.objectStore('journal')) fold.take(key, value);
  await tx.objectStore('watches').clear();
  for (const watch of fold.watches.values()) await tx.objectStore('watches').put(watch);
  await tx.objectStore('meta').put(fold.layers(), 'layers');
  await tx.objectStore('meta').put(fold.checks(), 'checks');
  await tx.objectStore('meta').put(version, 'foldedBy');
  await tx.done;
  return true;
}

/** The salt for account markers, made at the first use. */
export async function readSalt(db: Database): Promise<string> {
  const tx = db.transaction('meta', 'readwrite', { durability: 'strict' });
  const kept = await tx.store.get('salt');
  const salt = typeof kept === 'string' ? kept : newSalt();
  if (salt !== kept) await tx.store.put(salt, 'salt');
  await tx.done;
  return salt;
}

/** Counts a message that was refused, with the last reason; the popup shows the count. */
export async function countRefusal(db: Database, why: string, at: Date): Promise<void> {
  const before = await readMeta(db, 'refused');
  await writeMeta(db, 'refused', { count: (before?.count ?? 0) + 1, last: at.toISOString(), why });
}

export async function readMeta<K extends keyof Meta>(db: Database, key: K): Promise<Meta[K] | undefined> {
  return (await db.get('meta', key)) as Meta[K] | undefined;
}

export async function writeMeta<K extends keyof Meta>(db: Database, key: K, value: Meta[K]): Promise<void> {
  await db.put('meta', value, key);
}
