import type { HintOutcome, PanelReading } from '../../model';
import { DIALOG } from '../page/dialog';
import { lookAtPanel, type ReadOptions } from '../read';
import { faceOf } from './face';
import { isSwitch, type Owner, ownerOf } from './profile';

export interface Watching {
  document: Document;
  now: () => Date;
  /** A reading that differs from the last one that was reported while the panel was open. Never 'closed' or 'loading'. */
  onReading: (reading: PanelReading, hint: HintOutcome | null) => void;
  /** Nothing is open any more: watching has ended. */
  onClosed: () => void;
  signal: AbortSignal;
  /** false when the extension was updated or removed: watching ends. */
  isAlive: () => boolean;
  options?: ReadOptions;
}

/** Rows arrive one by one and in parts: read when nothing has changed for this long. */
const QUIET_MS = 400;
/** A page that never rests is read all the same after this long. */
const PATIENCE_MS = 4_000;
/** "There is no such panel" and "it cannot be read" are said only when they have stood for this long. */
const DOUBT_MS = 2_500;
/** A panel that says it loads for this long will not come by itself. */
const LOADING_MS = 30_000;
/** Without any change for this long after nothing was open, watching ends. */
const CLOSED_MS = 1_500;

/**
 * Reads the panel whenever it has come to rest, as long as a dialog or a settings page is open. Uses timers only: hidden
 * tabs get no animation frames.
 */
export function watchPanel(watching: Watching): void {
  const { document, now, onReading, onClosed, signal, isAlive, options } = watching;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  /** What was reported last since the panel opened; '' when nothing was. */
  let reported = '';
  /** Since when the page has been saying the same thing that is not a list; null while it lists. */
  let doubt: { face: string; since: number } | null = null;
  /** Whose panel it was when it opened; a panel that outlives a switch of account is nobody's. */
  let owner: Owner | undefined;

  const observer = new MutationObserver((records) => {
    // Seen at once: whoever closes the panel and opens it again at once would otherwise look at the same panel still.
    if (records.some(takesDialogAway) && !document.querySelector(DIALOG)) forget();
    if (records.some(({ target }) => matters(target))) stir();
  });
  /** Whatever opens next is another panel. */
  const forget = () => {
    reported = '';
    doubt = null;
    owner = undefined;
  };
  const stop = () => {
    observer.disconnect();
    for (const timer of [quiet, patience, closing]) clearTimeout(timer);
  };
  const end = () => {
    stop();
    onClosed();
  };
  const stir = () => {
    if (!isAlive()) return end();
    clearTimeout(quiet);
    quiet = setTimeout(look, QUIET_MS);
    patience ??= setTimeout(look, PATIENCE_MS);
  };

  const look = () => {
    if (signal.aborted) return stop();
    if (!isAlive()) return end();
    clearTimeout(quiet);
    clearTimeout(patience);
    patience = undefined;
    const at = now();
    const { reading, hint } = lookAtPanel(document, at, undefined, options);
    if (reading.state === 'closed') return nothingOpen();
    clearTimeout(closing);
    closing = undefined;
    report(reading, hint, at);
  };

  const report = (
    reading: Exclude<PanelReading, { state: 'closed' }>,
    hint: HintOutcome | null,
    at: Date,
  ) => {
    if (reading.state === 'sessions') {
      doubt = null;
      const shown = ownerOf(document);
      owner ??= shown;
      if (isSwitch(owner, shown)) {
        say(
          {
            state: 'unrecognised',
            reason: 'The account changed while the panel was open. Close the panel and open it again.',
          },
          hint,
        );
        return;
      }
      // The sidebar may be drawn later than the panel.
      owner = { ...owner, profile: owner.profile ?? shown.profile };
      say(reading, hint);
      return;
    }
    const face = faceOf(reading);
    if (doubt?.face !== face) doubt = { face, since: at.getTime() };
    const waited = at.getTime() - doubt.since;
    const wait = reading.state === 'loading' ? LOADING_MS : reading.state === 'failed' ? 0 : DOUBT_MS;
    if (waited < wait) quiet = setTimeout(look, Math.max(QUIET_MS, wait - waited));
    else if (reading.state === 'loading')
      say({ state: 'unrecognised', reason: 'The panel has been loading for half a minute.' }, hint);
    else say(reading, hint);
  };

  const say = (reading: PanelReading, hint: HintOutcome | null) => {
    const face = `${faceOf(reading)} ${hint}`;
    if (face === reported) return;
    reported = face;
    onReading(reading, hint);
  };

  const nothingOpen = () => {
    forget();
    if (document.querySelector(DIALOG) || /settings|security|session/i.test(document.location.href)) {
      clearTimeout(closing);
      closing = undefined;
    } else closing ??= setTimeout(end, CLOSED_MS);
  };

  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  signal.addEventListener('abort', stop);
  look();
}

function takesDialogAway({ removedNodes }: MutationRecord): boolean {
  return [...removedNodes].some(
    (node) =>
      node.nodeType === 1 &&
      ((node as Element).matches(DIALOG) || (node as Element).querySelector(DIALOG) !== null),
  );
}

/** A conversation that streams below an open dialog is none of the panel's changes. */
function matters(target: Node): boolean {
  const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
  if (!element) return true;
  return (
    element.closest(DIALOG) !== null ||
    element.closest('main') === null ||
    !element.ownerDocument.querySelector(DIALOG)
  );
}
