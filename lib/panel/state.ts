import { type Box, boxes, isControl, isPiece, labelOf, nameOf, pieces, textOf } from './box';
import type { Range } from './evidence';
import type { Reader } from './reader';

/** Why a panel that is open shows no rows. 'loading': nothing stands there yet; 'said-loading': and it is said so. */
export function stateWithoutRows(
  root: Box,
  range: Range,
  reader: Reader,
): 'failed' | 'said-loading' | 'loading' | 'unexplained' {
  const { words } = reader;
  const texts = [...pieces(root)].filter((piece) => piece.order >= range.from && piece.order < range.to);
  const shown = texts.map((piece) => piece.text);
  if (shown.some((text) => text.length <= 200 && words.has('failed', text))) return 'failed';
  const inRange = [...boxes(root)].filter((box) => box.from < range.to && box.to > range.from);
  const busy = inRange.some(
    ({ element, role }) =>
      element.getAttribute('aria-busy') === 'true' ||
      role === 'progressbar' ||
      words.has('loading', labelOf(element)),
  );
  if (busy || shown.some((text) => text.length <= 80 && words.has('loading', text))) return 'said-loading';
  // Nothing but the controls of the panel itself: the rows have not been drawn yet.
  const fields = texts.filter((piece) => !insideControl(piece.box));
  return fields.length === 0 ? 'loading' : 'unexplained';
}

function insideControl(box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (isControl(at)) return true;
  return false;
}

/**
 * Whether the Security settings are open and offer no Active sessions: other things of Security stand there, and nothing
 * that speaks of sessions. Only in a language whose words are known: elsewhere the entry could go by any name.
 */
export function isSecurityWithoutSessions(root: Box, reader: Reader): boolean {
  const { words } = reader;
  const all = [...boxes(root)];
  const open = all.some((box) => {
    const selected = box.role === 'tab' && box.element.getAttribute('aria-selected') === 'true';
    const page =
      box.element.getAttribute('aria-current') === 'page' ||
      box.element.getAttribute('data-state') === 'active';
    return (selected || page || box.role === 'heading') && words.is('security', nameOf(box));
  });
  if (!open) return false;
  const outsideTabs = all
    .filter((box) => box.parts.some(isPiece) && !insideTabList(box))
    .map((box) => textOf(box, 120));
  if (outsideTabs.some((text) => words.has('session', text) || words.is('activeSessions', text)))
    return false;
  const busy = all.some(
    ({ element, role }) => element.getAttribute('aria-busy') === 'true' || role === 'progressbar',
  );
  return !busy && outsideTabs.some((text) => words.is('otherLists', text));
}

function insideTabList(box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent)
    if (['tablist', 'tab', 'navigation'].includes(at.role)) return true;
  return false;
}
