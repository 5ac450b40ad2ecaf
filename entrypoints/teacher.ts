import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountTeaching } from '../components/teaching/mount-teaching';
import { tellWorker } from '../lib/tab';

/** Injected by the worker when the owner wants to show how the page is to be read. */
export default defineUnlistedScript(() => {
  mountTeaching(document, {
    now: () => new Date(),
    keep: (hint) => tellWorker({ type: 'taught', hint }),
    takeBack: () => tellWorker({ type: 'taught-undone' }),
  });
});
