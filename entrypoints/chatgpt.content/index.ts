import { defineContentScript } from 'wxt/utils/define-content-script';
import { noticePanel } from '../../lib/panel/live/noticing';
import { isAlive, tellWorker } from '../../lib/tab';

/** Sleeps in every chatgpt.com tab until a settings dialog opens; the reader is injected then, and only then. */
export default defineContentScript({
  matches: ['https://chatgpt.com/*'],
  runAt: 'document_idle',
  // WXT would otherwise post a message into the page at each start.
  noScriptStartedPostMessage: true,
  main() {
    const end = new AbortController();
    noticePanel({
      document,
      window,
      signal: end.signal,
      onNoticed() {
        // Updated or removed: the new version brings its own script.
        if (isAlive()) void tellWorker({ type: 'panel-noticed' });
        else end.abort();
      },
    });
  },
});
