import type { Move } from '../../lib/panel/hints/walk';
import type { TeachingStore } from './teaching-store';

const MOVES: Record<string, Move> = {
  ArrowUp: 'out',
  ArrowDown: 'in',
  ArrowLeft: 'before',
  ArrowRight: 'next',
};

/**
 * Hears every key before the page does, and lets none of them through: while something is shown, no key presses anything of the
 * page. Arrows and Enter point where the pad has the focus; elsewhere in the card keys do what they do.
 */
export function hearKeys(
  window: Window,
  host: Element,
  root: ShadowRoot,
  store: TeachingStore,
  signal: AbortSignal,
): void {
  const hear = (event: KeyboardEvent) => {
    // The page hears nothing of it; what the browser does with the key in the card it still does.
    event.stopImmediatePropagation();
    const inside = event.composedPath().includes(host);
    if (!inside) event.preventDefault();
    if (event.type !== 'keydown' || event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      store.leave();
    } else if (event.key === 'Tab') {
      event.preventDefault();
      step(root, event.shiftKey);
    } else if (!inside) focusables(root)[0]?.focus();
    else if (root.activeElement?.hasAttribute('data-pad')) {
      const move = MOVES[event.key];
      if (move) store.move(move);
      else if (event.key === 'Enter' && !event.repeat) store.choose();
      else if (event.key.toLowerCase() === 'n' && !event.repeat) store.notShown();
      else return;
      event.preventDefault();
    }
  };
  for (const type of ['keydown', 'keyup', 'keypress'] as const)
    window.addEventListener(type, hear, { capture: true, signal });
}

/** Goes round within the card: outside of it is the page. */
function step(root: ShadowRoot, back: boolean): void {
  const all = focusables(root);
  const at = all.indexOf(root.activeElement as HTMLElement);
  all[(at + (back ? -1 : 1) + all.length) % all.length]?.focus();
}

const focusables = (root: ShadowRoot): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('[tabindex="0"], button:not(:disabled)'),
];
