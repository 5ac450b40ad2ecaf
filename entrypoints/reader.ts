import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountTeaching } from '../components/teaching/mount-teaching';
import type { PanelReading } from '../lib/model';
import { noticeLogOuts } from '../lib/panel/live/log-outs';
import { createPointer } from '../lib/panel/live/pointer';
import { ownerOf } from '../lib/panel/live/profile';
import { watchPanel } from '../lib/panel/live/watch';
import { isAlive, type LeftInTab, readOptions, tellWorker } from '../lib/tab';

/**
 * Injected by the worker when a settings dialog may be open; watches it until it closes. One at a time in a tab. What else the
 * owner may want of the page waits beside it to be asked by the worker: all of it rests on the same reader, which is large.
 */
export default defineUnlistedScript(() => {
  const tab = globalThis as LeftInTab;
  const now = () => new Date();
  tab.rollcallPointer = createPointer(document, now);
  tab.rollcallTeach = () =>
    void mountTeaching(document, {
      now,
      keep: (hint) => tellWorker({ type: 'taught', hint }),
      takeBack: () => tellWorker({ type: 'taught-undone' }),
    });
  if (tab.rollcallReader) return;
  const end = new AbortController();
  tab.rollcallReader = end;
  const stop = () => {
    end.abort();
    // Unless another one has taken its place.
    if (tab.rollcallReader === end) delete tab.rollcallReader;
  };
  let latest: PanelReading | null = null;
  watchPanel({
    document,
    now,
    signal: end.signal,
    isAlive,
    options: readOptions,
    onReading: (reading, hint) => {
      latest = reading;
      if (reading.state === 'closed' || reading.state === 'loading') return;
      const { marker, profile } = ownerOf(document);
      void tellWorker({ type: 'reading', reading, account: marker, profile, hint });
    },
    onClosed: stop,
  });
  noticeLogOuts({
    document,
    now,
    signal: end.signal,
    latest: () => latest,
    options: readOptions,
    onLogOut: (scope, account) => void tellWorker({ type: 'log-out-confirmed', scope, account }),
  });
});
