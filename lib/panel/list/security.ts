import { type Box, boxes, isControl, isInControl, pieces } from '../page/box';
import { DIALOG } from '../page/dialog';
import { labelOf, nameOf } from '../page/name';
import { clean } from '../page/text';
import type { Reader } from '../reader';
import type { Part } from '../row/part';
import { understand } from '../row/understand';
import { controlKind, type Range } from './evidence';
import { isOfRow, isOtherList } from './heads';

/**
 * Devices, places and times that stand together under Security may be the sessions, by a title that no table has; a record of
 * sign-ins that is headed so is none.
 */
export function isSecurityWithList(root: Box, document: Document, reader: Reader): boolean {
  if (!isSecurityOpen(root, document, reader)) return false;
  const others = otherLists(root, reader);
  const parts = pieces(root)
    .filter(({ text, box }) => text.length <= 120 && !isInControl(box))
    .filter(({ order }) => !others.some(({ from, to }) => order >= from && order < to))
    .flatMap(({ text }) => understand(text, reader));
  const count = (kind: Part['kind']) => parts.filter((part) => part.kind === kind).length;
  if (count('device') < 2 || count('time') < 2) return false;
  return count('place') >= 2 || (parts.some(isSignIn) && isRepeatedLogOut(root, reader));
}

const isSignIn = (part: Part) => part.kind === 'time' && part.of !== 'other';

/** Places may be towns that nobody knows; the same log-out in several rows tells as much, unlike the ways out of this session or all. */
function isRepeatedLogOut(root: Box, { words }: Reader): boolean {
  const texts = pieces(root).map(({ text }) => text);
  const logOuts = texts.filter((text) => text.length <= 40 && words.has('logOut', text));
  return logOuts.some((text, i) => logOuts.indexOf(text) < i && !words.has('everywhere', text));
}

/** What follows the headings of other lists, each up to the next heading that is no device, where nothing in it can be logged out. */
function otherLists(root: Box, reader: Reader): Range[] {
  const headings = boxes(root).filter(({ role }) => role === 'heading');
  const ranges = headings
    .filter((head) => isOtherList(head, reader))
    .map((head) => {
      const next = headings.find((one) => one.from >= head.to && !isOfRow(one, reader));
      return { from: head.to, to: next?.from ?? root.to };
    });
  const logOuts = boxes(root).filter((box) => isControl(box) && controlKind(box, reader) === 'log-out');
  return ranges.filter(({ from, to }) => !logOuts.some((box) => box.from >= from && box.from < to));
}

export const isSecurityOpen = (root: Box, document: Document, reader: Reader): boolean =>
  securityToldBy(root, document, reader) !== null;

/** Another tab of the settings is selected, and Security is one that could be: what is listed there by no known name is not the sessions. */
export function isOtherTabOpen(root: Box, { words }: Reader): boolean {
  const tabs = boxes(root).filter(({ role }) => role === 'tab');
  const selected = tabs.filter(({ element }) => element.getAttribute('aria-selected') === 'true');
  const isSecurity = (tab: Box) => words.is('security', nameOf(tab));
  return selected.length === 1 && !selected.some(isSecurity) && tabs.some(isSecurity);
}

/**
 * What says that the Security settings are open: what is selected; where nothing is, a heading or the address. The address tells
 * least: it may be that of what was opened before.
 */
export function securityToldBy(
  root: Box,
  document: Document,
  { words }: Reader,
): 'selection' | 'unknown-tab' | 'heading' | 'address' | null {
  const all = boxes(root);
  const selected = [...document.querySelectorAll('[aria-selected="true"], [aria-current="page"]')];
  const inSettings = selected.filter((element) => element.closest('[aria-hidden="true"], [inert]') === null);
  const here = inSettings.filter((element) => root.element.contains(element));
  const isSecurity = (element: Element) => words.is('security', clean(element.textContent ?? ''));
  const { pathname = '', hash = '' } = document.location ?? {};
  const isAddress = /security/i.test(pathname + hash);
  if (here.length > 0) {
    if (here.some(isSecurity)) return 'selection';
    // By a name that no table has: then no other tab is known by it either, and the address tells.
    const isNamed = all.some((box) => isControl(box) && words.is('security', nameOf(box)));
    return isAddress && !isNamed ? 'unknown-tab' : null;
  }
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
  if (!isAddress) return null;
  return inSettings.length > 0 ? 'selection' : 'address';
}
