import { browser } from '../browser';
import type { Answer } from '../messages';
import type { Entry } from '../model';
import type { Given } from '../policy/policy';
import { readChecks } from '../store/checks';
import type { Database } from '../store/database';
import { append } from '../store/journal';
import { readLayers } from '../store/policies';
import { type Replacing, swap } from '../store/swap';
import { isSame } from './managed';
import type { Writer } from './writer';

/** What was said here and goes on counting whatever takes the place of the records. */
interface Standing {
  administrator: Given | null;
  /** Since when the owner agrees to checks; null: they do not. */
  consent: string | null;
}

/**
 * Other records take the place of the present ones. What an administrator has set goes on counting.
 *
 * @param onDamaged the present ones cannot be read: the browser has to be asked again
 */
export const replaceRecords = (
  message: Replacing,
  { writer, now, onDamaged }: { writer: Writer; now: () => Date; onDamaged: () => void },
): Promise<Answer> =>
  writer.exchange(async ({ ready, keeper }) => {
    let standing: Standing = { administrator: null, consent: null };
    try {
      standing = await standingIn(await keeper.open());
    } catch {
      onDamaged();
    }
    await swap(message, now(), browser.runtime.getManifest().version);
    await keeper.close();
    const db = await ready();
    for (const entry of carriedOver(standing, await standingIn(db), now().toISOString()))
      await append(db, entry);
  });

async function standingIn(db: Database): Promise<Standing> {
  const [{ administrator }, { consent }] = [await readLayers(db), await readChecks(db)];
  return { administrator: administrator?.given ?? null, consent };
}

function carriedOver(before: Standing, after: Standing, at: string): Entry[] {
  const entries: Entry[] = [];
  if (!isSame(after.administrator, before.administrator))
    entries.push({
      type: 'policy',
      at,
      account: '*',
      layer: 'administrator',
      given: before.administrator,
    });
  // A file can carry an owner's word from elsewhere; it counts only where they had given it here, too.
  if (before.consent === null && after.consent !== null)
    entries.push({ type: 'check-consent', at, account: '*', given: false });
  return entries;
}
