import { type Box, boxes, isControl, isPiece, pieces, textOf } from '../page/box';
import { DIALOG } from '../page/dialog';
import { labelOf, nameOf } from '../page/name';
import { clean } from '../page/text';
import type { Reader } from '../reader';
import { isSentence } from '../row/device';
import type { Part } from '../row/part';
import { understand } from '../row/understand';
import { isBusy, isForecast } from './busy';
import { controlKind, type Range } from './evidence';

/** Why a panel that is open shows no rows. 'loading': nothing stands there yet; 'said-loading': and it is said so. */
export function stateWithoutRows(
  root: Box,
  ranges: Range[],
  reader: Reader,
): 'failed' | 'unavailable' | 'said-loading' | 'loading' | 'unexplained' {
  const { words } = reader;
  const texts = pieces(root).filter(({ order }) =>
    ranges.some((range) => order >= range.from && order < range.to),
  );
  const shown = texts.map((piece) => piece.text);
  if (shown.some((text) => ELSEWHERE.test(text))) return 'unavailable';
  if (shown.some((text) => text.length <= 200 && words.has('failed', text))) return 'failed';
  const inRange = boxes(root).filter((box) =>
    ranges.some((range) => box.from < range.to && box.to > range.from),
  );
  const busy = inRange.some((box) => isBusy(box) || words.has('loading', labelOf(box)));
  if (busy || shown.some((text) => text.length <= 80 && words.has('loading', text) && !isForecast(text)))
    return 'said-loading';
  // Nothing but the controls of the panel itself: the rows have not been drawn yet.
  const fields = texts.filter((piece) => !insideControl(piece.box));
  return fields.length === 0 ? 'loading' : 'unexplained';
}

/** The list of an account that signs in through its organisation is kept there; these names are the same in every language. */
const ELSEWHERE =
  /(?<![\p{L}\p{N}])(?:SSO|SAML|OIDC|OpenID Connect|[Ss]ingle [Ss]ign-?[Oo]n)(?![\p{L}\p{N}])/u;

function insideControl(box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (isControl(at)) return true;
  return false;
}

/**
 * Whether the Security settings are open and offer no Active sessions: other things of Security stand there, and nothing
 * that speaks of sessions. Only in a language whose words are known: elsewhere the entry could go by any name.
 */
export function isSecurityWithoutSessions(root: Box, document: Document, reader: Reader): boolean {
  const { words } = reader;
  const all = boxes(root);
  if (!isSecurityOpen(root, all, document, reader)) return false;
  const outsideTabs = all
    .filter((box) => box.parts.some(isPiece) && !insideTabList(box))
    .map((box) => textOf(box, 120));
  // An explanation may speak of signing in ("inicio de sesión"); a way to the list is a short text.
  const entries = outsideTabs.filter(
    // Logging out everywhere is offered without a list, too; and the tab itself may be called "Security and sign-in".
    (text) =>
      text.length <= 50 && !isSentence(text) && !words.has('everywhere', text) && !words.is('security', text),
  );
  if (entries.some((text) => words.has('session', text) || words.is('activeSessions', text))) return false;
  if (all.some((box) => leadsOn(box, reader) && !insideTabList(box))) return false;
  return (
    !all.some(isBusy) && outsideTabs.some((text) => words.is('otherLists', text) || ELSEWHERE.test(text))
  );
}

/** What opens something in words that no table has may be the way to the list. */
function leadsOn(box: Box, reader: Reader): boolean {
  const { element } = box;
  const opens =
    element.getAttribute('aria-haspopup') === 'dialog' || element.getAttribute('aria-expanded') === 'false';
  const name = pieces(box)[0]?.text ?? '';
  if (!isControl(box) || !opens || !/\p{L}{2}/u.test(name)) return false;
  return (
    !reader.words.is('otherLists', name) && !ELSEWHERE.test(name) && controlKind(box, reader) === 'other'
  );
}

/** Devices, places and times that stand together under Security may be the sessions, by a title that no table has. */
export function isSecurityWithList(root: Box, document: Document, reader: Reader): boolean {
  if (!isSecurityOpen(root, boxes(root), document, reader)) return false;
  const parts = pieces(root)
    .filter(({ text, box }) => text.length <= 120 && !insideControl(box))
    .flatMap(({ text }) => understand(text, reader));
  const count = (kind: Part['kind']) => parts.filter((part) => part.kind === kind).length;
  return count('device') >= 2 && count('place') >= 2 && count('time') >= 2;
}

/** What is selected says which settings are open; where nothing is, a heading or the address does. */
export function isSecurityOpen(root: Box, all: Box[], document: Document, { words }: Reader): boolean {
  const selected = [...document.querySelectorAll('[aria-selected="true"], [aria-current="page"]')];
  const inSettings = selected.filter((element) => element.closest('[aria-hidden="true"], [inert]') === null);
  const here = inSettings.filter((element) => root.element.contains(element));
  const isSecurity = (element: Element) => words.is('security', clean(element.textContent ?? ''));
  if (here.length > 0) return here.some(isSecurity);
  // Settings are open elsewhere: what is looked at was opened from them.
  if (inSettings.length > 0 && !inSettings.some((element) => isSecurity(element) && !element.closest(DIALOG)))
    return false;
  // A dialog that is named after another list is that list's.
  if (words.is('otherLists', labelOf(root))) return false;
  // Where no tab is marked as selected, what is open is headed with its name.
  const tabs = new Set(all.filter(({ role }) => role === 'tab').map(nameOf));
  const isOtherTab = (box: Box) =>
    box.role === 'heading' && tabs.has(nameOf(box)) && !words.is('security', nameOf(box));
  if (all.some(isOtherTab)) return false;
  const { pathname = '', hash = '' } = document.location ?? {};
  return (
    /security/i.test(pathname + hash) ||
    all.some((box) => box.role === 'heading' && words.is('security', nameOf(box)))
  );
}

function insideTabList(box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent)
    if (['tablist', 'tab', 'navigation'].includes(at.role)) return true;
  return false;
}
