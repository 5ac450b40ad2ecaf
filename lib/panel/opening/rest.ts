/** The page has come to rest when nothing has changed for this long. */
const QUIET_MS = 400;
/** A page that never rests is looked at all the same after this long. */
const PATIENCE_MS = 3_000;

/**
 * Waits for a page to come to rest. By timers and mutations alone: a hidden tab gets no animation frames, and its timers
 * come once a second.
 */
export function createRest(document: Document, signal: AbortSignal): { rest(): Promise<void> } {
  let stir = () => {};
  const observer = new MutationObserver(() => stir());
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    stir = () => {};
  });
  return {
    rest: () =>
      new Promise((resolve) => {
        const done = () => {
          clearTimeout(quiet);
          clearTimeout(patience);
          signal.removeEventListener('abort', done);
          stir = () => {};
          resolve();
        };
        let quiet = setTimeout(done, QUIET_MS);
        const patience = setTimeout(done, PATIENCE_MS);
        stir = () => {
          clearTimeout(quiet);
          quiet = setTimeout(done, QUIET_MS);
        };
        signal.addEventListener('abort', done);
        if (signal.aborted) done();
      }),
  };
}
