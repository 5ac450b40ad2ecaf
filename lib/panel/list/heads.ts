import { type Box, boxes, controlAround, isControl, isInControl, isPiece, pieces, textOf } from '../page/box';
import type { Reader } from '../reader';
import { isNamedDevice } from '../row/device';
import { understand } from '../row/understand';

/** Headings, and texts that head something by their words, in reading order. */
export const headsIn = (root: Box, reader: Reader): Box[] => boxes(root).filter((box) => isHead(box, reader));

/** A short text that stands by itself: a heading, or a box whose own text is all there is. */
function isHead(box: Box, reader: Reader): boolean {
  if (box.role === 'heading') return headText(box) !== '';
  // What somebody types is no head.
  if (box.role === 'textbox') return false;
  const own = box.parts.some(isPiece) && box.parts.length <= 3 && !isAllOfHeading(box);
  return own && (isHeadText(textOf(box, 120), reader) || isHeadText(ownTextOf(box), reader));
}

/** "<h2><span>Device activity</span></h2>" is one head; a control in a heading is another one. */
function isAllOfHeading(head: Box): boolean {
  for (let box = head; !isControl(box) && box.parent?.parts.length === 1; box = box.parent)
    if (box.parent.role === 'heading') return true;
  return false;
}

function isHeadText(shown: string, { words, heads }: Reader): boolean {
  const known = heads.get(shown);
  if (known !== undefined) return known;
  const text = withoutCount(shown);
  const is = text.length <= 80 && (words.is('activeSessions', text) || words.is('otherLists', text));
  heads.set(shown, is);
  return is;
}

export const headText = (box: Box) => withoutCount(textOf(box, 120));

/** What is written straight into the box: a title that holds its explanation is still that title. */
export const ownText = (box: Box) => withoutCount(ownTextOf(box));

function ownTextOf({ parts }: Box): string {
  const [only] = parts;
  if (only && parts.length === 1) return isPiece(only) ? only.text.slice(0, 120) : '';
  return parts
    .filter(isPiece)
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 120);
}

/** "Active sessions (5)" and "Active sessions 5" are headed like "Active sessions". */
export const withoutCount = (text: string) => text.replace(/[\s(（[·•:-]*\p{N}{1,5}[)）\]]?$/u, '').trim();

/** The head of something that is folded away, or of what is elsewhere. */
export function isShut(head: Box): boolean {
  const control = controlAround(head);
  return control !== null && !isOpen(control);
}

/** An unfolded disclosure or a selected tab is the head of what it shows. */
export function isOpen({ element }: Box): boolean {
  return (
    element.getAttribute('aria-expanded') === 'true' ||
    element.getAttribute('aria-selected') === 'true' ||
    (element.getAttribute('aria-current') ?? 'false') !== 'false' ||
    (element.tagName === 'SUMMARY' && element.parentElement?.hasAttribute('open') === true)
  );
}

/** From 1 down; null for what is no heading. */
export function rankOf({ element }: Box): number | null {
  const level = /^H([1-6])$/.exec(element.tagName)?.[1] ?? element.getAttribute('aria-level');
  return level ? Number(level) : null;
}

/** Rows may be headed with their devices in any rank: a component of its own knows nothing of the ranks around it. */
export const isOfRow = (head: Box, reader: Reader): boolean =>
  understand(headText(head), reader).every(({ kind }) => kind === 'device');

/**
 * "Other sessions", "This device", "Codex", "Last week", "Spain": heads of groups of sessions, and of rows themselves.
 * In many words the one for a session may be about signing in ("Actividad reciente de inicio de sesión").
 */
export function isGroup(head: Box, reader: Reader): boolean {
  const text = headText(head);
  return (
    (reader.words.has('session', text) && text.split(' ').length <= 4) ||
    // "August 2026" ends in no count.
    [text, textOf(head, 120)].some((one) =>
      understand(one, reader).some(({ kind }) => kind !== 'other' && kind !== 'sentence'),
    )
  );
}

/** A heading that says "trusted" and names no device heads the list of trusted devices; a row is headed by its device. */
export function isOtherList(head: Box, reader: Reader): boolean {
  const { words } = reader;
  // The head of a column or a term heads the values of one field.
  if (isInControl(head) || ['columnheader', 'term', 'cell'].includes(head.role)) return false;
  const text = headText(head);
  return (
    (words.is('otherLists', text) && !isBadgeOfDevice(head, reader)) ||
    (head.role === 'heading' &&
      words.has('trusted', text) &&
      !isNamedDevice(text) &&
      !pieces(head).some(({ text: one }) => isOfSession(one, reader)))
  );
}

/** "Trusted device" beside a device in one heading is a mark of that device. */
function isBadgeOfDevice({ parent }: Box, reader: Reader): boolean {
  if (parent?.role !== 'heading') return false;
  return pieces(parent).some(({ text }) => isNamedDevice(text) || reader.words.is('unknownDevice', text));
}

/** A badge beside it in the heading of a row says that the row is a session. */
const isOfSession = (text: string, reader: Reader) =>
  understand(text, reader).some(({ kind }) => kind === 'device' || kind === 'current');
