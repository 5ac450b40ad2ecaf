import { hintId } from '../panel/hints/form';
import type { HintInUse } from '../panel/hints/hints';
import type { TaughtEntry } from '../roll';
import type { Database } from './database';
import { readPolicy } from './policies';

/** What was shown of layouts and not taken back, newest first. */
export async function readTaught(db: Database): Promise<TaughtEntry[]> {
  const all = await Promise.all(
    (['taught', 'teaching-undone'] as const).map((type) => db.getAllFromIndex('journal', 'type', type)),
  );
  const byId = new Map<string, TaughtEntry>();
  // Shown again after it was taken back it counts again.
  for (const entry of all.flat().sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    if (entry.type !== 'taught' && entry.type !== 'teaching-undone') continue;
    byId.delete(entry.id);
    if (entry.type === 'taught') byId.set(entry.id, entry);
  }
  return [...byId.values()].reverse();
}

/** What the reader is to try, in this order: the owner's own, what came by file, what a policy carries. */
export async function readHintsInUse(db: Database): Promise<HintInUse[]> {
  const taught = await readTaught(db);
  const { reader_hints: carried } = await readPolicy(db);
  const own = taught.map(
    ({ by, hint }): HintInUse => ({ hint, trust: by === 'pointing' ? 'seen' : 'carried' }),
  );
  const all = [
    ...own.filter(({ trust }) => trust === 'seen'),
    ...own.filter(({ trust }) => trust === 'carried'),
    ...carried.map((hint): HintInUse => ({ hint, trust: 'carried' })),
  ];
  return all.filter(({ hint }, i) => all.findIndex((other) => hintId(other.hint) === hintId(hint)) === i);
}
