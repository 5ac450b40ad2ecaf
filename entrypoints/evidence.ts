import '../lib/pages/words-for-worker';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Asked, runJob } from '../lib/evidence/work/work';

/** Runs beside the review page, one job each: redaction, formats and foreign files of many megabytes. */
export default defineUnlistedScript(() => {
  addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
    postMessage(await runJob(data));
  });
});
