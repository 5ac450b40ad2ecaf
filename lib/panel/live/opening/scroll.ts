import { ownSpeaksOfEnding } from './ending';
import type { Shown } from './view';

/**
 * Moves what holds the list on by most of its height. The event is sent as well: a hidden tab is not drawn, and the
 * browser tells of scrolling only when it draws.
 *
 * @returns whether anything moved; false at the end of the list
 */
export function scrollOn({ rows }: Shown): boolean {
  const first = rows[0]?.boxes[0];
  if (!first) return false;
  let moved = false;
  for (let at: Element | null = first.element; at; at = around(at)) {
    if (!scrolls(at) || ownSpeaksOfEnding(at)) continue;
    const before = at.scrollTop;
    at.scrollTop = before + Math.max(40, at.clientHeight * 0.8);
    if (at.scrollTop === before) continue;
    moved = true;
    const { ownerDocument } = at;
    (at === ownerDocument.scrollingElement ? ownerDocument : at).dispatchEvent(new Event('scroll'));
  }
  return moved;
}

const around = (element: Element): Element | null => {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root.host as Element) : null;
};

function scrolls(element: Element): boolean {
  if (element.scrollHeight - element.clientHeight - element.scrollTop <= 1) return false;
  if (element === element.ownerDocument.scrollingElement) return true;
  const overflow = element.ownerDocument.defaultView?.getComputedStyle(element).overflowY;
  return overflow === 'auto' || overflow === 'scroll';
}
