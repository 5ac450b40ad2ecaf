import type { Answer } from '../messages';
import type { HintInUse } from '../panel/hints/hints';
import { accountKey } from '../store/account';
import { readHintsInUse } from '../store/hints';
import { readSalt } from '../store/journal';
import { rowOf } from '../watch/find';
import { pointAt, skeletonOfPanel } from './pointing';
import { renewReaders } from './tabs';
import { startTeaching } from './teaching';
import { reasonOf, type Writer } from './writer';

/** What is done on a page that is open: a row is pointed at, or the owner shows how the page is to be read. */
export function createReadingAlong({ ready, failed }: Writer, now: () => Date) {
  /** What was shown of pages; none where that cannot be read: nothing to try rather than nothing read. */
  async function hints(): Promise<HintInUse[]> {
    try {
      return await readHintsInUse(await ready());
    } catch (error) {
      console.error('Rollcall could not read what it was shown of pages:', error);
      return [];
    }
  }

  return {
    hints,

    /** What changes how pages are read counts at once, also where a panel is open. */
    async renewing(write: () => Promise<Answer>): Promise<Answer> {
      const answer = await write();
      // Whoever waits for the answer does not wait for every tab.
      if (answer.ok) void hints().then(renewReaders);
      return answer;
    },

    async showRow({ account, session }: { account: string; session: string }): Promise<Answer> {
      try {
        const db = await ready();
        const [watch, salt] = [await db.get('watches', account), await readSalt(db)];
        if (!watch) return { ok: true, pointed: 'not-on-page' };
        const pointed = await pointAt(await readHintsInUse(db), async (list) => {
          const whose = await accountKey(list.account, salt);
          // A list that does not say whose it is can be looked through all the same.
          return whose === account || whose === '' ? rowOf(watch, session, list.rows) : 'other';
        });
        return { ok: true, pointed };
      } catch (error) {
        return failed(error);
      }
    },

    /** What the page with the list is built from, for its owner to report. */
    async skeleton(): Promise<Answer> {
      try {
        const told = await skeletonOfPanel(await hints());
        return { ok: true, ...(told !== null && { skeleton: told }) };
      } catch (error) {
        return { ok: false, why: reasonOf(error) };
      }
    },

    async teach(): Promise<Answer> {
      try {
        const db = await ready();
        return { ok: true, pointed: await startTeaching(db, await readHintsInUse(db), now()) };
      } catch (error) {
        // The tab was closed, or the page forbids it: the records are as they were.
        return { ok: false, why: reasonOf(error) };
      }
    },
  };
}
