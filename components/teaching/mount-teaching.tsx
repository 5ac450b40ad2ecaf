import { render } from 'preact';
import type { Hint } from '../../lib/model';
import { type Looked, placesFor } from '../../lib/panel/hints/hints';
import { DIALOG } from '../../lib/panel/page/dialog';
import { readPanel } from '../../lib/panel/read';
import { type TeachingWords, teaching } from '../../lib/words/teaching';
import { hearKeys } from './keys';
import { Teaching } from './teaching';
import css from './teaching.css?inline';
import { createTeachingStore, type TeachingStore } from './teaching-store';

export interface TeachingOptions {
  now: () => Date;
  keep(hint: Hint): Promise<boolean>;
  takeBack(): Promise<boolean>;
  words?: TeachingWords;
  timeZone?: string;
}

const TAG = 'rollcall-teaching';
/** Written on the element itself: a style of the page does not reach above it. */
const OVER_ALL =
  'all: initial; display: block; position: fixed; inset: 0; width: 100%; height: 100%; max-width: none; max-height: none; ' +
  'margin: 0; padding: 0; border: 0; overflow: hidden; background: none; pointer-events: auto; z-index: 2147483647;';

/**
 * Lets the owner show in the page how it is read. What is drawn stands in a closed shadow root on top of everything, within the
 * topmost dialog where there is one: what is outside of a modal dialog takes no presses. Nothing of it is left afterwards.
 *
 * @returns what has been shown so far, and how to end it; null where it is open already
 */
export function mountTeaching(
  document: Document,
  { now, keep, takeBack, words = teaching, timeZone }: TeachingOptions,
): { store: TeachingStore; root: ShadowRoot; leave: () => void } | null {
  const { defaultView: window } = document;
  if (!window || document.querySelector(TAG)) return null;
  const before = document.activeElement;
  const host = document.createElement(TAG);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const place = document.createElement('div');
  root.append(style, place);
  const end = new AbortController();

  const leave = () => {
    if (end.signal.aborted) return;
    end.abort();
    render(null, place);
    host.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  const zone = timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const store = createTeachingStore({
    look: () => looked(document, now(), zone),
    rules: () => readPanel(document, now(), zone),
    today: () => now().toISOString().slice(0, 10),
    keep,
    takeBack,
    leave,
  });

  const [top] = [...document.querySelectorAll(DIALOG)].reverse();
  (top ?? document.body).append(host);
  host.style.cssText = OVER_ALL;
  host.setAttribute('popover', 'manual');
  host.showPopover?.();
  // What is pressed here is none of the page's business.
  for (const type of PRESSES)
    host.addEventListener(type, (event) => event.stopPropagation(), { signal: end.signal });
  hearKeys(window, host, root, store, end.signal);
  // The page took away what this stands in.
  const gone = new MutationObserver(() => {
    if (!host.isConnected) leave();
  });
  gone.observe(document, { childList: true, subtree: true });
  end.signal.addEventListener('abort', () => gone.disconnect());
  render(<Teaching store={store} words={words} />, place);
  return { store, root, leave };
}

const PRESSES = [
  'pointerdown',
  'pointerup',
  'pointermove',
  'mousedown',
  'mouseup',
  'mousemove',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'wheel',
  'focusin',
  'focusout',
];

/** What the list stands on: the topmost dialog, else the page. */
function looked(document: Document, at: Date, timeZone: string): Looked | null {
  const places = placesFor(document).map((look) => () => look(at, timeZone));
  const all = places.map((look) => look());
  return (
    all.find(({ surface }) => surface.kind === 'dialog') ??
    all.find(({ surface }) => surface.kind === 'page') ??
    null
  );
}
