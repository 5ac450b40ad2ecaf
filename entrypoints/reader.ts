import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PanelReading } from '../lib/model';
import { accountMarker } from '../lib/panel/account';
import { watchPanel } from '../lib/panel/watch';
import { isAlive, tellWorker } from '../lib/tab';

/** Injected by the worker when a settings dialog may be open; watches it until it closes. One at a time in a tab. */
export default defineUnlistedScript(() => {
  const tab = globalThis as { rollcallReader?: AbortController };
  if (tab.rollcallReader) return;
  const end = new AbortController();
  tab.rollcallReader = end;
  const stop = () => {
    end.abort();
    delete tab.rollcallReader;
  };
  watchPanel({
    document,
    now: () => new Date(),
    signal: end.signal,
    isAlive,
    onReading: (reading: PanelReading) => {
      if (reading.state === 'closed' || reading.state === 'loading') return;
      void tellWorker({ type: 'reading', reading, account: accountMarker(document) });
    },
    onClosed: stop,
  });
});
