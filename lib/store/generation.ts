import { deleteDB } from 'idb';
import { browser } from '../browser';

/**
 * Which database is in use, and which ones were put aside: after damage, when everything is deleted, when other records
 * take their place. Nothing is erased at once. This stands in `storage.local`, outside the database that may be broken; there
 * is nothing private in it.
 */
const KEY = 'generation';
const ASIDE = 'aside';

/** A database that is not in use any more. */
export interface Aside {
  database: string;
  why: 'damaged' | 'deleted' | 'replaced';
  at: string;
  /** When it is erased; null: not before the owner says so. */
  until: string | null;
}

export async function databaseName(): Promise<string> {
  return nameOf(await generation());
}

/**
 * Puts the present database aside, untouched, and names the one to use from now on.
 *
 * @param next its name; a new one where there is none
 */
export async function putAside(
  how: Omit<Aside, 'database'>,
  next?: string,
): Promise<{ aside: string; now: string }> {
  const before = await databaseName();
  const now = next ?? (await freeName());
  const others = (await listAside()).filter(({ database }) => database !== now && database !== before);
  await browser.storage.local.set({
    [KEY]: numberOf(now),
    [ASIDE]: [...others, { database: before, ...how }],
  });
  return { aside: before, now };
}

/** Oldest first. */
export async function listAside(): Promise<Aside[]> {
  const { [ASIDE]: kept } = await browser.storage.local.get(ASIDE);
  return Array.isArray(kept) ? (kept as Aside[]) : [];
}

/** A name that no database has. */
export async function freeName(): Promise<string> {
  const known = [await databaseName(), ...(await listAside()).map(({ database }) => database)];
  const there = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  const numbers = [...known, ...there].map(numberOf).filter((number) => number > 0);
  return nameOf(Math.max(...numbers) + 1);
}

/**
 * Erases what was put aside and whose time is over, or which is named.
 *
 * @returns the databases that are erased
 */
export async function eraseAside(now: Date, named?: string): Promise<string[]> {
  const isOver = ({ database, until }: Aside) =>
    database === named || (until !== null && until <= now.toISOString());
  const erased: string[] = [];
  for (const { database } of (await listAside()).filter(isOver)) {
    // Should another window hold on to it, it is erased at the next occasion.
    if (await isDeleted(database)) erased.push(database);
  }
  if (erased.length > 0) {
    const left = (await listAside()).filter(({ database }) => !erased.includes(database));
    await browser.storage.local.set({ [ASIDE]: left });
  }
  return erased;
}

function isDeleted(database: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    deleteDB(database, { blocked: () => resolve(false) }).then(() => resolve(true), reject);
  });
}

async function generation(): Promise<number> {
  const { [KEY]: value } = await browser.storage.local.get(KEY);
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 1;
}

const nameOf = (generation: number) => (generation === 1 ? 'rollcall' : `rollcall-${generation}`);

/** 0 for the name of another database. */
function numberOf(name: string): number {
  const found = /^rollcall(?:-(\d+))?$/.exec(name);
  return found ? Number(found[1] ?? 1) : 0;
}
