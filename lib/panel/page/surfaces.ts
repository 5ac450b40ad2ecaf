import { DIALOG } from './dialog';
import { isDrawn, isHiddenByMarkup, tagOf } from './visible';

/**
 * Where a panel could stand: what lies on top of the page (dialogs, portals), or a page of its own. Each is a root to
 * look at, the topmost first. A conversation is none: what it shows was written by anybody.
 */
export interface Surface {
  root: Element;
  kind: 'dialog' | 'portal' | 'page';
}

/** What makes a page a conversation: turns of one, or a place to write. */
const TURN = '[data-message-author-role], [data-testid^="conversation-turn"], [data-turn]';
const CONVERSATION = `textarea, [contenteditable="true"], [role="textbox"], ${TURN}`;

/** The settings at an address of their own may keep the place to write below them. */
const isAddressed = ({ location }: Document) => /^\/(?:[a-z-]+\/)?settings\b/i.test(location?.pathname ?? '');

/** @returns `open`: what can be looked at now; `covered`: what lies below the topmost dialog, drawn but taken away */
export function findSurfaces(document: Document): { open: Surface[]; covered: Surface[] } {
  const { body } = document;
  if (!body) return { open: [], covered: [] };
  // A dialog inside another comes later in the document: it is looked at by itself first.
  const all = [...document.querySelectorAll(DIALOG)].reverse();
  const dialogs = all.filter(isShown);
  const open: Surface[] = dialogs.map((root) => ({ root, kind: 'dialog' }));
  const portals = [...body.children]
    .reverse()
    .filter(
      (child) =>
        !child.matches(`main, ${DIALOG}`) && !child.querySelector(`main, ${CONVERSATION}, ${DIALOG}`),
    )
    .map((root): Surface => ({ root, kind: 'portal' }));
  open.push(...portals.filter(({ root }) => isShown(root) && saysAnything(root)));
  const page = document.querySelector('main') ?? body;
  const isPage = !page.querySelector(isAddressed(document) ? TURN : CONVERSATION);
  if (isPage && isHiddenByMistake(body, page)) return { open: [{ root: page, kind: 'page' }], covered: [] };
  // Over an open dialog, the page below is not what the person looks at, unless all of them stand beside it and say so.
  if (dialogs.every((dialog) => isBeside(dialog, page)))
    return { open: isPage && isShown(page) ? [...open, { root: page, kind: 'page' }] : open, covered: [] };
  const covered = [...all.map((root): Surface => ({ root, kind: 'dialog' })), ...portals].filter(({ root }) =>
    isCovered(root),
  );
  if (isPage && isDrawn(page)) covered.push({ root: page, kind: 'page' });
  return { open, covered };
}

/** "The details of one row" in a sheet at the side: it is not modal, and the page goes on being used. */
const isBeside = (dialog: Element, page: Element): boolean =>
  dialog.getAttribute('aria-modal') === 'false' && !page.contains(dialog);

/**
 * Drawn and hidden from screen readers, since another dialog lies on top (a confirmation): libraries hide what a modal covers with
 * `aria-hidden` or `inert`. What is hidden without any such cover is not there.
 */
const isCovered = (root: Element): boolean => !isShown(root) && isDrawn(root) && !root.closest('[hidden]');

/** All that is drawn is kept from screen readers: a layer that covered it is gone, and `aria-hidden` was left behind. */
function isHiddenByMistake(body: Element, page: Element): boolean {
  const holding = [...body.children].filter(
    (child) => child.firstElementChild !== null && child.matches(':not([hidden], [inert])'),
  );
  const [hidden, open] = [true, false].map((is) =>
    holding.filter((child) => (child.getAttribute('aria-hidden') === 'true') === is),
  );
  return hidden?.some(isDrawn) === true && open?.some(isDrawn) === false && isDrawn(page);
}

/** Asked only of what is drawn: a script has a text, too. */
const saysAnything = (root: Element): boolean => /\S/.test(root.textContent ?? '');

/** Drawn, and taken away neither itself nor with something around it. */
function isShown(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (isHiddenByMarkup(at, tagOf(at))) return false;
  return isDrawnWithParents(element);
}

function isDrawnWithParents(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') return isDrawn(element);
  for (let at: Element | null = element; at; at = at.parentElement) if (!isDrawn(at)) return false;
  return true;
}
