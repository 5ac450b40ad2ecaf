import { browser } from '../browser';

/**
 * Which database is in use. A fresh start after damage takes the next name and leaves the old data where they are.
 * The number stands in `storage.local`, outside the database that may be broken; there is nothing private in it.
 */
const KEY = 'generation';

export async function databaseName(): Promise<string> {
  return nameOf(await generation());
}

/** Puts the present database aside, untouched, and names a new one from now on. */
export async function putAside(): Promise<{ aside: string; now: string }> {
  const before = await generation();
  await browser.storage.local.set({ [KEY]: before + 1 });
  return { aside: nameOf(before), now: nameOf(before + 1) };
}

async function generation(): Promise<number> {
  const { [KEY]: value } = await browser.storage.local.get(KEY);
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 1;
}

const nameOf = (generation: number) => (generation === 1 ? 'rollcall' : `rollcall-${generation}`);
