/** How long an outline stays, in milliseconds. */
export const OUTLINE_MS = 6_000;

/** Tells an outline of ours from what the page itself moves. */
const OURS = 'rollcall-outline';

/** Two rings, so that one of them stands out from whatever the page's colours are; inside of the box, where nothing cuts it off. */
const RING = {
  outline: '3px solid #0b6e6e',
  outlineOffset: '-3px',
  boxShadow: 'inset 0 0 0 5px #fff, inset 0 0 0 6px #000',
};
const NO_RING = {
  ...RING,
  outlineColor: 'transparent',
  boxShadow: 'inset 0 0 0 5px transparent, inset 0 0 0 6px transparent',
};

/**
 * Brings elements into view and outlines them for a while. By animation alone: no element, attribute or style of the page is
 * changed, so nothing is left behind. Under reduced motion nothing moves or fades. What was outlined before is so no more: only one
 * row is meant.
 *
 * @returns false when none of them is on the page any more
 */
export function outline(elements: readonly Element[]): boolean {
  const shown = elements.filter((element) => element.isConnected).flatMap(drawn);
  const [first] = shown;
  if (!first) return false;
  for (const running of first.ownerDocument.getAnimations()) if (running.id === OURS) running.cancel();
  const still =
    first.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
  first.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
  const frames = still
    ? [RING, RING]
    : [NO_RING, { ...RING, offset: 0.03 }, { ...RING, offset: 0.9 }, NO_RING];
  for (const element of shown) element.animate(frames, { duration: OUTLINE_MS, id: OURS });
  return true;
}

/** What has a box of its own: of an element that is only contents (a row of a grid), what is in it. */
function drawn(element: Element): Element[] {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 ? [element] : [...element.children].flatMap(drawn);
}
