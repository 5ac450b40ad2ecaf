/** The page has come to rest when nothing has changed for this long. */
const QUIET_MS = 400;
/** A page that never rests is looked at all the same after this long. */
const PATIENCE_MS = 3_000;

export interface Rest {
  /** Resolves when nothing has changed for a moment, or the page never rests, or the signal is aborted. */
  rest(): Promise<void>;
  /**
   * Has it looked whether the page rests by now. A browser holds back the timers of a hidden tab, up to a minute and more
   * where its page has used up what such tabs may compute; whoever stands outside of the tab knows that time goes by.
   */
  nudge(): void;
}

/** Waits for a page to come to rest: by mutations, timers and nudges, since a hidden tab gets no animation frames. */
export function createRest(document: Document, now: () => Date, signal: AbortSignal): Rest {
  let stir = () => {};
  let look = () => {};
  const observer = new MutationObserver(() => stir());
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    stir = () => {};
    look = () => {};
  });
  return {
    nudge: () => look(),
    rest: () =>
      new Promise((resolve) => {
        const done = () => {
          clearTimeout(quiet);
          clearTimeout(patience);
          signal.removeEventListener('abort', done);
          stir = () => {};
          look = () => {};
          resolve();
        };
        const began = now().getTime();
        let stirred = began;
        let quiet = setTimeout(done, QUIET_MS);
        const patience = setTimeout(done, PATIENCE_MS);
        look = () => {
          const at = now().getTime();
          if (at - stirred >= QUIET_MS || at - began >= PATIENCE_MS) done();
        };
        stir = () => {
          stirred = now().getTime();
          clearTimeout(quiet);
          quiet = setTimeout(done, QUIET_MS);
        };
        signal.addEventListener('abort', done);
        if (signal.aborted) done();
      }),
  };
}
