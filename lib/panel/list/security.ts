import { type Box, boxes, isInControl, pieces } from '../page/box';
import { DIALOG } from '../page/dialog';
import { labelOf, nameOf } from '../page/name';
import { clean } from '../page/text';
import type { Reader } from '../reader';
import type { Part } from '../row/part';
import { understand } from '../row/understand';
import { untitled } from './possible-titles';
import { rowsUnder } from './territory';

/**
 * Devices, places and times that stand together under Security may be the sessions, by a title that no table has; those below the
 * known head of another list are that list's.
 */
export function isSecurityWithList(root: Box, document: Document, reader: Reader): boolean {
  if (!isSecurityOpen(root, document, reader)) return false;
  const { ranges } = rowsUnder(untitled(root, reader), root, reader);
  const parts = pieces(root)
    .filter(({ text, box }) => text.length <= 120 && !isInControl(box))
    .filter(({ order }) => ranges.some(({ from, to }) => order >= from && order < to))
    .flatMap(({ text }) => understand(text, reader));
  const count = (kind: Part['kind']) => parts.filter((part) => part.kind === kind).length;
  return count('device') >= 2 && count('place') >= 2 && count('time') >= 2;
}

export const isSecurityOpen = (root: Box, document: Document, reader: Reader): boolean =>
  securityToldBy(root, document, reader) !== null;

/**
 * What says that the Security settings are open: what is selected; where nothing is, a heading or the address. The address tells
 * least: it may be that of what was opened before.
 */
export function securityToldBy(
  root: Box,
  document: Document,
  { words }: Reader,
): 'selection' | 'heading' | 'address' | null {
  const all = boxes(root);
  const selected = [...document.querySelectorAll('[aria-selected="true"], [aria-current="page"]')];
  const inSettings = selected.filter((element) => element.closest('[aria-hidden="true"], [inert]') === null);
  const here = inSettings.filter((element) => root.element.contains(element));
  const isSecurity = (element: Element) => words.is('security', clean(element.textContent ?? ''));
  if (here.length > 0) return here.some(isSecurity) ? 'selection' : null;
  // Settings are open elsewhere: what is looked at was opened from them.
  if (inSettings.length > 0 && !inSettings.some((element) => isSecurity(element) && !element.closest(DIALOG)))
    return null;
  // A dialog that is named after another list is that list's.
  if (words.is('otherLists', labelOf(root))) return null;
  // Where no tab is marked as selected, what is open is headed with its name.
  const tabs = new Set(all.filter(({ role }) => role === 'tab').map(nameOf));
  const isOtherTab = (box: Box) =>
    box.role === 'heading' && tabs.has(nameOf(box)) && !words.is('security', nameOf(box));
  if (all.some(isOtherTab)) return null;
  if (all.some((box) => box.role === 'heading' && words.is('security', nameOf(box)))) return 'heading';
  const { pathname = '', hash = '' } = document.location ?? {};
  if (!/security/i.test(pathname + hash)) return null;
  return inSettings.length > 0 ? 'selection' : 'address';
}
