import type { OwnerMessage } from '../messages';
import { openDatabase } from './database';
import { databaseName, eraseAside, listAside, putAside } from './generation';
import { refold } from './journal';

/** What a page can ask to be done with the records as a whole. */
export type Replacing = Exclude<OwnerMessage, { type: 'append' | 'check-now' }>;

/** So long deleted or replaced records can be brought back. */
export const UNDO_DAYS = 7;
const DAY = 86_400_000;

/**
 * Puts other records in the place of the present ones. Nothing is erased but what is asked to be; what takes the place is
 * opened and folded first, so that it can be used when it does.
 *
 * @throws Error with a reason in words; the present records are then still in use.
 */
export async function swap(message: Replacing, now: Date, version: string): Promise<void> {
  const at = now.toISOString();
  const until = new Date(now.getTime() + UNDO_DAYS * DAY).toISOString();
  switch (message.type) {
    case 'start-fresh':
      await putAside({ why: 'damaged', at, until: null });
      return;
    case 'delete-all':
      await putAside({ why: 'deleted', at, until });
      return;
    case 'adopt':
      if (message.database === (await databaseName())) throw new Error('These records are in use already.');
      await makeUsable(message.database, version);
      await putAside({ why: 'replaced', at, until }, message.database);
      return;
    case 'bring-back':
      await requireAside(message.database);
      await makeUsable(message.database, version);
      await putAside({ why: 'replaced', at, until }, message.database);
      return;
    case 'erase':
      await requireAside(message.database);
      if ((await eraseAside(now, message.database)).length === 0)
        throw new Error('Another Rollcall window holds on to them. Close it and try again.');
  }
}

async function makeUsable(name: string, version: string): Promise<void> {
  const db = await openDatabase(name);
  try {
    await refold(db, version);
  } finally {
    db.close();
  }
}

async function requireAside(name: string): Promise<void> {
  if (!(await listAside()).some(({ database }) => database === name))
    throw new Error('These records are not there any more.');
}
