import { type Box, boxes, isControl, isPiece, pieces, textOf } from '../page/box';
import { labelOf } from '../page/name';
import type { Reader } from '../reader';
import { isNamedDevice, isSentence } from '../row/device';
import { understand } from '../row/understand';
import type { Range } from './evidence';

/** A place that says "here are the active sessions", and the stretch of the page that it speaks for. */
export interface Title {
  /** The box that is the title; null where an attribute or nothing at all says it. */
  head: Box | null;
  range: Range;
  /** Heads of other lists within the range: what follows the first that is outside of all rows is not meant. */
  fences: Box[];
}

/** What a surface says of active sessions. */
export interface Titles {
  /** Most telling first. */
  titles: Title[];
  /** A closed entry leads to the panel: it is offered, and not open. */
  entry: boolean;
}

/** Most titles looked under: where more headings than these speak of sessions, they head rows. */
const MOST_TITLES = 16;

export function findTitles(root: Box, reader: Reader): Titles {
  const all = boxes(root);
  const heads = all.filter((box) => isHead(box, reader));
  const named = heads.filter(
    (box) => isTitle(box, headText(box), reader) || isTitle(box, ownText(box), reader),
  );
  const titles = [
    ...named
      .filter((box) => !isShut(box))
      .slice(0, MOST_TITLES)
      .map((head) => titleBy(head, heads, root, reader)),
    ...all.filter((box) => isLabelled(box, reader)).map((box) => titleOf(box, heads, reader)),
  ];
  // The last crumb of a path names the panel, too; what follows its heading is meant.
  titles.sort((a, b) => Number(isInNavigation(a.head)) - Number(isInNavigation(b.head)));
  return { titles, entry: named.some(isShut) };
}

const titleBy = (head: Box, heads: Box[], root: Box, reader: Reader): Title => ({
  head,
  range: { from: head.to, to: root.to },
  fences: fencesAfter(head, heads, reader),
});

export function isShut(box: Box): boolean {
  const control = controlAround(box);
  return control !== null && !isOpen(control);
}

/** A box around the list that an attribute calls by its name. */
function isLabelled(box: Box, { words }: Reader): boolean {
  if (isControl(box) || box.parts.length === 0) return false;
  const text = labelOf(box);
  return text !== '' && words.is('activeSessions', withoutCount(text));
}

function titleOf({ from, to }: Box, heads: Box[], reader: Reader): Title {
  const fences = heads.filter((head) => head.from > from && head.to <= to && isOtherList(head, reader));
  return { head: null, range: { from, to }, fences };
}

function isInNavigation(box: Box | null): boolean {
  for (let at = box; at; at = at.parent) if (at.role === 'navigation') return true;
  return false;
}

/** A short text that stands by itself: a heading, or a box whose own text is all there is. */
function isHead(box: Box, reader: Reader): boolean {
  if (box.role === 'heading') return headText(box) !== '';
  const own = box.parts.some(isPiece) && box.parts.length <= 3;
  return own && (isHeadText(textOf(box, 120), reader) || isHeadText(ownTextOf(box), reader));
}

function isHeadText(shown: string, { words, heads }: Reader): boolean {
  const known = heads.get(shown);
  if (known !== undefined) return known;
  const text = withoutCount(shown);
  const is = text.length <= 80 && (words.is('activeSessions', text) || words.is('otherLists', text));
  heads.set(shown, is);
  return is;
}

/** What is written straight into the box: a title that holds its explanation is still that title. */
const ownText = (box: Box) => withoutCount(ownTextOf(box));

function ownTextOf({ parts }: Box): string {
  const [only] = parts;
  if (only && parts.length === 1) return isPiece(only) ? only.text.slice(0, 120) : '';
  return parts
    .filter(isPiece)
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 120);
}

const headText = (box: Box) => withoutCount(textOf(box, 120));

/** "Active sessions (5)" and "Active sessions 5" are headed like "Active sessions". */
export const withoutCount = (text: string) => text.replace(/[\s(（[·•:-]*\p{N}{1,5}[)）\]]?$/u, '').trim();

function isTitle(box: Box, text: string, { words }: Reader): boolean {
  if (words.is('activeSessions', text)) return true;
  // Wordings that no table has ("Sessions on your account"), in headings only.
  return (
    box.role === 'heading' &&
    text.split(' ').length <= 6 &&
    words.has('session', text) &&
    !words.is('otherLists', text) &&
    !words.is('security', text) &&
    !words.is('current', text) &&
    !words.has('everywhere', text) &&
    !words.has('logOut', text) &&
    !isSentence(text)
  );
}

function controlAround(box: Box): Box | null {
  for (let at: Box | null = box; at; at = at.parent) if (isControl(at)) return at;
  return null;
}

/** An unfolded disclosure or a selected tab is the head of what it shows. */
export function isOpen(control: Box): boolean {
  const { element } = control;
  return (
    element.getAttribute('aria-expanded') === 'true' ||
    element.getAttribute('aria-selected') === 'true' ||
    (element.getAttribute('aria-current') ?? 'false') !== 'false' ||
    (element.tagName === 'SUMMARY' && element.parentElement?.hasAttribute('open') === true)
  );
}

/**
 * Where something else begins: the head of another list, or a heading that stands above the title in rank, or beside it
 * and names nothing that sessions are grouped by.
 */
function fencesAfter(title: Box, heads: Box[], reader: Reader): Box[] {
  const level = levelOf(title);
  return heads.filter((head) => {
    if (head.from < title.to || controlAround(head)) return false;
    const other = levelOf(head);
    const ranked = head.role === 'heading' && level !== null && other !== null;
    return (
      isOtherList(head, reader) ||
      (ranked && !isOfRow(head, reader) && (other < level || (other === level && !isGroup(head, reader))))
    );
  });
}

/** Rows may be headed with their devices in any rank: a component of its own knows nothing of the ranks around it. */
const isOfRow = (head: Box, reader: Reader) =>
  understand(headText(head), reader).every(({ kind }) => kind === 'device');

/**
 * "Other sessions", "This device", "Codex", "Last week", "Spain": heads of groups of sessions, and of rows themselves.
 * In many words the one for a session may be about signing in ("Actividad reciente de inicio de sesión").
 */
export function isGroup(head: Box, reader: Reader): boolean {
  const text = headText(head);
  return (
    (reader.words.has('session', text) && text.split(' ').length <= 4) ||
    understand(text, reader).some(({ kind }) => kind !== 'other' && kind !== 'sentence')
  );
}

/** A heading that says "trusted" and names no device heads the list of trusted devices; a row is headed by its device. */
function isOtherList(head: Box, reader: Reader): boolean {
  const { words } = reader;
  // The head of a column or a term heads the values of one field.
  if (controlAround(head) !== null || ['columnheader', 'term', 'cell'].includes(head.role)) return false;
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

function levelOf(box: Box): number | null {
  const level = /^H([1-6])$/.exec(box.element.tagName)?.[1] ?? box.element.getAttribute('aria-level');
  return level ? Number(level) : null;
}

/** Headings in words that no table has, each with all up to the next head: one of them may be the title. */
export function unknownTitles(root: Box, reader: Reader): Title[] {
  const heads = boxes(root).filter((box) => isHead(box, reader));
  return heads
    .filter((head) => head.role === 'heading' && controlAround(head) === null && couldBeTitle(head, reader))
    .slice(0, MOST_TITLES)
    .map((head) => {
      const [next] = fencesAfter(head, heads, reader);
      return { head, range: { from: head.to, to: next?.from ?? root.to }, fences: [] };
    });
}

function couldBeTitle(head: Box, reader: Reader): boolean {
  const text = headText(head);
  if (isOtherList(head, reader) || reader.words.is('security', text) || isNamedDevice(text)) return false;
  return understand(text, reader).every(({ kind }) => UNSAID.has(kind));
}

/** "Devices that are signed in" is called like a device without naming one. */
const UNSAID = new Set(['other', 'sentence', 'device', 'active', 'caption']);

/** The whole surface, for when nothing says "active sessions"; what follows the head of another list is that list's. */
export function untitled(root: Box, reader: Reader): Title {
  const fences = boxes(root).filter((box) => isHead(box, reader) && isOtherList(box, reader));
  return { head: null, range: { from: root.from, to: root.to }, fences };
}

/**
 * Headings that name devices in general ("Your devices", "Dispositivos") and say neither of which kind they are nor which
 * one is meant: above sessions as well as above other lists, so that the rows have to tell.
 */
export function deviceTitles(root: Box, reader: Reader): Title[] {
  const heads = boxes(root).filter((box) => isHead(box, reader));
  return heads
    .filter((box) => box.role === 'heading' && !isShut(box) && namesDevices(headText(box), box, reader))
    .map((head) => titleBy(head, heads, root, reader));
}

function namesDevices(text: string, box: Box, reader: Reader): boolean {
  const { words } = reader;
  return (
    text.split(' ').length <= 4 &&
    words.has('devices', text) &&
    !isNamedDevice(text) &&
    !isOtherList(box, reader) &&
    !words.has('otherTimes', text) &&
    !['trusted', 'everywhere', 'logOut'].some((list) => words.has(list as 'trusted', text)) &&
    understand(text, reader).every(({ kind }) => kind === 'device' || kind === 'caption')
  );
}
