import type { Entry } from '../../lib/model';
import { createFold } from '../../lib/store/fold';
import type { Tab } from './driver';

/**
 * Puts a journal into the extension's database as if it had all been recorded there, with the state that follows from it.
 * `page` must be one of the extension's own, and the database must be there already.
 */
export async function seed(page: Tab, entries: Entry[]): Promise<void> {
  const fold = createFold();
  for (const [i, entry] of entries.entries()) fold.take(i + 1, entry);
  await page.evaluate(
    async (journal: Entry[], watches: unknown[], layers: unknown, checks: unknown) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('rollcall');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      await new Promise<void>((resolve, reject) => {
        const tx = db.transaction(['journal', 'watches', 'meta'], 'readwrite');
        tx.objectStore('journal').clear();
        tx.objectStore('watches').clear();
        for (const [i, entry] of journal.entries()) tx.objectStore('journal').put(entry, i + 1);
        for (const watch of watches) tx.objectStore('watches').put(watch);
        tx.objectStore('meta').put(layers, 'layers');
        tx.objectStore('meta').put(checks, 'checks');
        tx.oncomplete = () => resolve();
        tx.onerror = () => reject(tx.error);
      });
      db.close();
      const channel = new BroadcastChannel('rollcall-changes');
      channel.postMessage('changed');
      channel.close();
    },
    entries,
    [...fold.watches.values()],
    fold.layers(),
    fold.checks(),
  );
}
