import { type Box, isInControl, isPiece } from '../page/box';
import type { Reader } from '../reader';
import { kindCalled } from './evidence';

/**
 * A text that says "Log out" or "Show more" and is drawn as something to press is a button, though its markup does not say so. What
 * else is drawn so (a row that unfolds, a label with a tooltip) says what it is by its text.
 *
 * @returns the same tree
 */
export function withDrawnControls(root: Box, reader: Reader): Box {
  for (const box of root.tree.boxes) {
    const [only, ...more] = box.parts;
    if (!only || more.length > 0 || !isPiece(only) || !PLAIN.has(box.role) || !couldAct(only.text)) continue;
    if (kindCalled(only.text, reader) === 'other' || isInControl(box)) continue;
    if (isPointedAt(box.element)) box.role = 'button';
  }
  return root;
}

/** A few words: dates and versions are none. */
const couldAct = (text: string) => text.length <= LONGEST && !/\p{N}/u.test(text);

const PLAIN = new Set(['', 'listitem']);

const LONGEST = 40;

/** It can be reached by keyboard, or the pointer changes over it and not over all that stands around it. */
function isPointedAt(element: Element): boolean {
  if (element.getAttribute('tabindex') === '0') return true;
  const styleOf = (one: Element | null) => one?.ownerDocument.defaultView?.getComputedStyle(one);
  return styleOf(element)?.cursor === 'pointer' && styleOf(element.parentElement)?.cursor !== 'pointer';
}
