import { type Box, boxes, isInControl, isPiece } from '../page/box';
import type { Reader } from '../reader';
import { controlKind } from './evidence';

/**
 * A text that says "Log out" or "Show more" and is drawn as something to press is a button, though its markup does not say so. What
 * else is drawn so (a row that unfolds, a label with a tooltip) says what it is by its text.
 *
 * @returns the same tree
 */
export function withDrawnControls(root: Box, reader: Reader): Box {
  for (const box of boxes(root))
    if (PLAIN.has(box.role) && isShort(box) && !isInControl(box)) {
      if (controlKind(box, reader) !== 'other' && isPointedAt(box.element)) box.role = 'button';
    }
  return root;
}

const PLAIN = new Set(['', 'listitem']);

/** Nothing but one text of a few words. */
function isShort({ parts: [only, ...more] }: Box): boolean {
  return only !== undefined && more.length === 0 && isPiece(only) && only.text.length <= LONGEST;
}

const LONGEST = 40;

/** It can be reached by keyboard, or the pointer changes over it and not over all that stands around it. */
function isPointedAt(element: Element): boolean {
  if (element.getAttribute('tabindex') === '0') return true;
  const styleOf = (one: Element | null) => one && one.ownerDocument.defaultView?.getComputedStyle(one);
  return styleOf(element)?.cursor === 'pointer' && styleOf(element.parentElement)?.cursor !== 'pointer';
}
