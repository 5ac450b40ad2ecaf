import { DIALOG } from '../page/dialog';

/** What the idle content script needs; the navigation API is not in every type library yet. */
export interface Noticing {
  document: Document;
  window: Window & { navigation?: EventTarget };
  /** Called when a settings dialog, or a page that could be the panel, may have appeared. */
  onNoticed: () => void;
  signal: AbortSignal;
}

/**
 * Notices that a settings dialog may have opened, at next to no cost: no observer below the children of `body`, so that a
 * page that streams an answer is not looked at at all. Dialogs are put at the end of `body` by every library in use;
 * routes of settings are seen by navigation; what neither shows follows a click or a key.
 */
export function noticePanel({ document, window, onNoticed, signal }: Noticing): void {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const check = () => {
    const address = `${window.location.pathname}${window.location.hash}`;
    if (/settings|security|session/i.test(address) || document.querySelector(DIALOG)) onNoticed();
  };
  const soon = () => {
    for (const timer of timers) clearTimeout(timer);
    // Once for what is there at once, once for what is fetched first.
    timers = [setTimeout(check, 300), setTimeout(check, 1_500)];
  };
  const portals = new MutationObserver(soon);
  if (document.body) portals.observe(document.body, { childList: true });
  window.navigation?.addEventListener('navigatesuccess', soon, { signal });
  for (const event of ['hashchange', 'popstate', 'pageshow'])
    window.addEventListener(event, soon, { signal });
  for (const event of ['click', 'keyup']) {
    document.addEventListener(event, soon, { signal, passive: true, capture: true });
  }
  signal.addEventListener('abort', () => {
    portals.disconnect();
    for (const timer of timers) clearTimeout(timer);
  });
  check();
}
