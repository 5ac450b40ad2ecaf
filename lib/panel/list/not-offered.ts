import { type Box, boxes, isControl, isPiece, pieces, textOf } from '../page/box';
import { labelOf, nameOf } from '../page/name';
import type { Reader } from '../reader';
import { isSentence } from '../row/device';
import { isBusy } from './busy';
import { controlKind, isDisabled } from './evidence';
import { rankOf } from './heads';
import { securityToldBy } from './security';
import { ELSEWHERE, isKeptElsewhere } from './state';

/**
 * What the Security settings say where nothing on them is known to be the sessions. 'unavailable': they offer none, since an
 * organisation's sign-in keeps them, or since all that Security has is in view, and nothing of it could be the way to the list.
 * 'untold': the list, the way to it or why there is neither may go by words that no table has. null: Security is not what is
 * open, or a way to sessions is offered.
 *
 * @param isKnown whether there is a table of words for the language: elsewhere the entry could go by any name
 */
export function securityWithoutSessions(
  root: Box,
  document: Document,
  reader: Reader,
  isKnown: boolean,
): 'unavailable' | 'untold' | null {
  const told = securityToldBy(root, document, reader);
  if (told === null) return null;
  const { words } = reader;
  const shown = shownIn(root);
  const head = shown.find(({ role }) => role === 'heading');
  // Another tab may be open at the address of Security: then its name stands there.
  if (isKnown && told === 'address' && head && !words.is('otherLists', nameOf(head))) return null;
  const texts = shown.filter((box) => box.parts.some(isPiece)).map((box) => textOf(box, 120));
  // An explanation may speak of signing in ("inicio de sesión"); a way to the list is a short text.
  const entries = texts.filter(
    // Logging out everywhere is offered without a list, too; and the tab itself may be called "Security and sign-in".
    (text) =>
      text.length <= 50 &&
      !isSentence(text) &&
      !words.has('everywhere', text) &&
      !words.is('security', text) &&
      !words.is('otherLists', text),
  );
  if (entries.some((text) => words.has('session', text) || words.is('activeSessions', text))) return null;
  // The settings themselves are on their way.
  if (texts.length === 0) return null;
  if (told !== 'address' && texts.some((text) => isKeptElsewhere(text, reader))) return 'unavailable';
  const isAll = isAllOfSecurity(shown, reader);
  // What was opened from Security in its place is headed with its own name.
  if (!isAll && head && words.is('otherLists', nameOf(head))) return null;
  // A conversation may stand at the address of settings that are not drawn yet.
  const unsaid = told === 'address' && root.role !== 'dialog' ? null : 'untold';
  if (!isKnown || told === 'unknown-tab' || shown.some((box) => isBusy(box) || opensUnknown(box, reader)))
    return unsaid;
  if (texts.some((text) => ELSEWHERE.test(text)))
    return isAll || told !== 'address' || !head ? 'unavailable' : unsaid;
  return isAll && !shown.some((box) => mayLeadOn(box, reader)) ? 'unavailable' : unsaid;
}

/** The way to the list is there and cannot be taken, and it says that an organisation keeps the sessions. */
export const isWithheld = (root: Box, reader: Reader): boolean =>
  boxes(root).some(
    (box) =>
      isControl(box) &&
      isDisabled(box) &&
      pieces(box).some(({ text }) => ELSEWHERE.test(text) || isKeptElsewhere(text, reader)) &&
      pieces(box).some(({ text }) => reader.words.is('activeSessions', text)),
  );

/** What stands beside the tabs: neither these nor the title of the settings above them. */
function shownIn(root: Box): Box[] {
  const all = boxes(root);
  const main = all.find(({ role }) => role === 'main') ?? root;
  const tabs = all.find(({ role }) => role === 'tablist');
  const title = labelOf(root);
  return boxes(main).filter(
    (box) =>
      !insideTabList(box) &&
      box.from >= (tabs?.from ?? 0) &&
      !(box.role === 'heading' && title !== '' && textOf(box) === title),
  );
}

/**
 * "Trusted devices" may be opened from Security and stand alone where Security stood. All of Security is headed with its name, or
 * has several things side by side: none of them heads all the others.
 */
function isAllOfSecurity(shown: Box[], reader: Reader): boolean {
  const { words } = reader;
  const heads = shown.filter(({ role }) => role === 'heading');
  const offers = shown.filter(
    (box) => (box.parts.some(isPiece) || box.role === 'heading') && words.is('otherLists', textOf(box, 120)),
  );
  const names = new Set(offers.map((box) => textOf(box, 120)));
  // Nothing that is known there may be nothing yet.
  if (heads.some((head) => words.is('security', nameOf(head)))) return names.size > 0;
  if (names.size < 2) return false;
  const [first, ...others] = heads;
  if (!first || !words.is('otherLists', nameOf(first))) return true;
  return (
    others.some((head) => rankOf(head) === rankOf(first)) ||
    offers.some(({ from }) => from < first.from) ||
    shown.some((box) => controlKind(box, reader) === 'log-out-all')
  );
}

/** What opens something in words that no table has may be the way to the list. */
function opensUnknown(box: Box, reader: Reader): boolean {
  const { element } = box;
  const opens =
    element.getAttribute('aria-haspopup') === 'dialog' || element.getAttribute('aria-expanded') === 'false';
  const name = pieces(box)[0]?.text ?? '';
  if (!isControl(box) || !opens || !/\p{L}{2}/u.test(name)) return false;
  return !isKnown(name, reader) && controlKind(box, reader) === 'other';
}

/** A control with more than a name, which no table has, is a row by itself: what it opens could be the list. */
function mayLeadOn(box: Box, reader: Reader): boolean {
  const [name, ...more] = isControl(box) ? pieces(box) : [];
  // Its explanation may speak of logging out; the way out of all sessions is called so.
  return (
    name !== undefined &&
    more.length > 0 &&
    !isKnown(name.text, reader) &&
    !reader.words.has('logOut', name.text)
  );
}

const isKnown = (text: string, { words }: Reader) =>
  words.is('otherLists', text) || words.is('security', text) || ELSEWHERE.test(text);

function insideTabList(box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent)
    if (['tablist', 'tab', 'navigation'].includes(at.role)) return true;
  return false;
}
