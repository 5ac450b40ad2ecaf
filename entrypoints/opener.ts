import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openPanel } from '../lib/panel/live/opening';
import { createRest } from '../lib/panel/live/opening/rest';
import { ownerOf } from '../lib/panel/live/profile';
import { isAlive, type LeftInTab, readOptions, tellWorker } from '../lib/tab';

/**
 * Injected by the worker into a tab that it opened itself, and into no other. Opens the panel, hands in what was read in
 * the end, once, and tells how it ended. It takes the reader's seat meanwhile, so that no list is handed in by halves.
 */
export default defineUnlistedScript(() => {
  const tab = globalThis as LeftInTab;
  if (tab.rollcallOpener) return;
  tab.rollcallReader?.abort();
  const end = new AbortController();
  tab.rollcallReader = end;
  // Whoever uses the tab has it from then on. What a script does is not trusted.
  const takeOver = (event: Event) => {
    if (event.isTrusted) end.abort();
  };
  for (const event of ['pointerdown', 'keydown', 'wheel', 'touchstart'])
    document.addEventListener(event, takeOver, { capture: true, passive: true });

  const now = () => new Date();
  const { rest, nudge } = createRest(document, now, end.signal);
  tab.rollcallOpener = { nudge };
  void openPanel({ document, now, signal: end.signal, rest, isAlive, options: readOptions }).then(
    async ({ opened, reading, hint }) => {
      end.abort();
      for (const event of ['pointerdown', 'keydown', 'wheel', 'touchstart'])
        document.removeEventListener(event, takeOver, { capture: true });
      if (tab.rollcallReader === end) delete tab.rollcallReader;
      delete tab.rollcallOpener;
      if (reading) {
        const { marker, profile } = ownerOf(document);
        await tellWorker({ type: 'reading', reading, account: marker, profile, hint });
      }
      await tellWorker({ type: 'check-ended', opened });
      // The ordinary reader goes on for the person who took the tab.
      if (opened.end === 'stopped' && opened.at === 'interrupted')
        await tellWorker({ type: 'panel-noticed' });
    },
  );
});
