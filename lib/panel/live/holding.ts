import type { SessionRow } from '../../model';
import { type Box, isControl, isPiece } from '../page/box';
import { boxTree } from '../page/box-tree';
import { DIALOG } from '../page/dialog';
import { nameOf } from '../page/name';

/**
 * The row that a control stands in, as the reading gives it; null when that cannot be told. A reading does not say where
 * its rows stand, and it keeps every text of each row in reading order: so the row is the one whose texts, all of them
 * and in a stretch, hold the control's own name. What a menu offers belongs to the row of the button that opened it.
 *
 * @param rows of a reading of this page, in its order
 */
export function rowHolding(control: Element, rows: SessionRow[]): SessionRow | null {
  const anchor = openerOf(control) ?? control;
  const root = anchor.closest(DIALOG) ?? anchor.closest('main') ?? anchor.ownerDocument.body;
  const page: Page = { text: '', at: null };
  write(boxTree(root), anchor, page);
  if (page.at === null) return null;
  let from = 0;
  for (const row of rows) {
    const texts = squeezed(row.lines.join(''));
    if (texts === '') continue;
    // Rows are listed as they are seen, which need not be the order of the document.
    const after = page.text.indexOf(texts, from);
    const start = after < 0 ? page.text.indexOf(texts) : after;
    if (start < 0) continue;
    from = start + texts.length;
    if (start <= page.at && page.at < from) return row;
  }
  return null;
}

/** What a part of the page shows in reading order, without white space, and where the name of the control begins in it. */
interface Page {
  text: string;
  at: number | null;
}

function write(box: Box, anchor: Element, page: Page): void {
  const start = page.text.length;
  for (const part of box.parts) {
    if (isPiece(part)) page.text += squeezed(part.text);
    else write(part, anchor, page);
  }
  // As in a row's lines: a control that shows no text is a text by its name.
  if (page.text.length === start && isControl(box)) page.text += squeezed(nameOf(box));
  if (box.element === anchor && page.text.length > start) page.at = start;
}

const squeezed = (text: string) => text.replace(/\s+/gu, '');

/** The button that opened the menu an item stands in, by either of the two ways in which libraries tie them. */
function openerOf(item: Element): Element | null {
  const menu = item.closest('[role="menu"]');
  if (!menu) return null;
  const { ownerDocument: document } = menu;
  const label = document.getElementById(menu.getAttribute('aria-labelledby') ?? '');
  if (label?.hasAttribute('aria-haspopup')) return label;
  if (menu.id === '') return null;
  return (
    [...document.querySelectorAll('[aria-controls]')].find(
      (one) => one.getAttribute('aria-controls') === menu.id,
    ) ?? null
  );
}
