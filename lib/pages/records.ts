import { browser } from '../browser';
import type { OwnerMessage } from '../messages';
import type { Phase, RecordsActions, Waiting } from '../roll';
import { listAside } from '../store/generation';
import type { Keeper } from '../store/keeper';
import { writeFile } from '../store/records/export';
import { readFile, type Work } from '../store/records/file';
import { stage, tellOf } from '../store/records/import';
import { readSize } from '../store/size';
import { ask } from './ask';
import { saveFile } from './save-file';

/**
 * What the review page does with the records as a whole. It reads by itself; what takes the place of the present records it
 * makes ready in a database of their own, and the worker, the one writer, puts it in place.
 */
export function createRecordsActions(keeper: Keeper): RecordsActions {
  const done = async (message: OwnerMessage): Promise<void> => {
    await ask(message);
  };
  return {
    size: async () => readSize(await keeper.open()),
    aside: listAside,
    async export(waiting) {
      const at = new Date().toISOString();
      const by = browser.runtime.getManifest().version;
      const pieces = await writeFile(await keeper.open(), { at, by }, workOf('export', waiting));
      saveFile(`rollcall-${at.slice(0, 10)}.json`, pieces, 'application/json');
    },
    async read(text, waiting) {
      const read = await readFile(text, workOf('check', waiting));
      if ('why' in read) return read;
      const told = await tellOf(read.file, workOf('fold', waiting));
      if ('why' in told) return told;
      return {
        told,
        async take(taking) {
          await ask({ type: 'adopt', database: await stage(read.file, workOf('import', taking)) });
        },
      };
    },
    deleteAll: () => done({ type: 'delete-all' }),
    bringBack: (database) => done({ type: 'bring-back', database }),
    erase: (database) => done({ type: 'erase', database }),
  };
}

const workOf = (phase: Phase, { tell, signal }: Waiting): Work => ({
  onProgress: (progress) => tell(phase, progress),
  signal,
});
