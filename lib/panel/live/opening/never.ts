import { roleOf } from '../../page/roles';
import { ownSpeaksOfEnding, speaksOfEnding } from './ending';

/**
 * Whether an element that is shown must not be activated, whatever it is called: it could be a log-out, lie in one, hold one or be
 * covered by one, or it does something beside telling the page that it was pressed. In doubt it must not.
 */
export function isNeverTouched(element: Element): boolean {
  return (
    isOff(element) ||
    speaksOfEnding(element) ||
    holdsControl(element) ||
    liesInEnding(element) ||
    isCoveredByEnding(element) ||
    submits(element) ||
    leads(element)
  );
}

const CONTROL =
  'a, button, input, select, textarea, summary, label, iframe, object, [contenteditable], [role="button"], [role="link"], [role="menuitem"], [role="tab"], [role="option"], [role="switch"], [role="checkbox"], [role="radio"], [role="combobox"]';

const holdsControl = (element: Element): boolean => element.querySelector(CONTROL) !== null;

/** Around it, parts of the page end: the layer or the page that it stands in may offer log-outs elsewhere. */
const LAYER = 'body, main, dialog, [role="dialog"], [role="main"], [role="tabpanel"]';

/** Within another control, or within something that is itself called a log-out: a press would be its press, too. */
function liesInEnding(element: Element): boolean {
  let layer = false;
  for (let at = parentOf(element); at; at = parentOf(at)) {
    if (at.matches(CONTROL) || at.matches('[role="alertdialog"]')) return true;
    layer ||= at.matches(LAYER);
    // A layer that is called after its log-outs is still a layer; one that says what a press in it does is more.
    if ((!layer || handlesPresses(at)) && ownSpeaksOfEnding(at)) return true;
  }
  return false;
}

const handlesPresses = (element: Element): boolean =>
  [...element.attributes].some(({ name }) => name.startsWith('on'));

const parentOf = (element: Element): Element | null => {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root.host as Element) : null;
};

const isOff = (element: Element): boolean =>
  element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true';

/** What lies over its middle or near its corners may be what a person would hit. */
function isCoveredByEnding(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const document = element.ownerDocument;
  return SPOTS.some(([across, down]) => {
    const [x, y] = [left + width * across, top + height * down];
    const hit = isCutOff(element, x, y) ? null : document.elementFromPoint?.(x, y);
    if (!hit || hit === element || element.contains(hit) || hit.contains(element)) return false;
    const control = hit.closest(CONTROL);
    return control ? speaksOfEnding(control) : ownSpeaksOfEnding(hit);
  });
}

const SPOTS = [
  [0.5, 0.5],
  [0.1, 0.2],
  [0.9, 0.2],
  [0.1, 0.8],
  [0.9, 0.8],
] as const;

/** Outside of what its list shows just now: what stands at that place covers nothing. */
function isCutOff(element: Element, x: number, y: number): boolean {
  const { body, defaultView } = element.ownerDocument;
  for (let at = parentOf(element); at && at !== body; at = parentOf(at)) {
    const style = defaultView?.getComputedStyle(at);
    const { left, right, top, bottom } = at.getBoundingClientRect();
    if (CUTS.test(style?.overflowX ?? '') && (x < left || x > right)) return true;
    if (CUTS.test(style?.overflowY ?? '') && (y < top || y > bottom)) return true;
  }
  return false;
}

const CUTS = /auto|scroll|hidden|clip/;

/** A form that is sent, a dialog or a menu that the browser itself opens: nobody can say what else comes of it. */
function submits(element: Element): boolean {
  const form = (element as { form?: Element | null }).form ?? element.closest('form');
  if (form && ownSpeaksOfEnding(form)) return true;
  if (
    ['formaction', 'popovertarget', 'commandfor', 'command', 'download', 'ping'].some((name) =>
      element.hasAttribute(name),
    )
  )
    return true;
  if (!form) return false;
  const type = element.getAttribute('type')?.toLowerCase();
  return element.tagName === 'BUTTON' ? type !== 'button' : element.tagName === 'INPUT' && type !== 'button';
}

/** A link may lead to the settings of this very page, and nowhere else. */
function leads(element: Element): boolean {
  if (roleOf(element, element.tagName) !== 'link' && element.tagName !== 'A') return false;
  const href = element.getAttribute('href');
  if (href === null) return false;
  const { location } = element.ownerDocument;
  if (!['', '_self', null].includes(element.getAttribute('target')) || !URL.canParse(href, location.href))
    return true;
  const to = new URL(href, location.href);
  const isHere =
    to.origin === location.origin && to.pathname === location.pathname && to.search === location.search;
  return (
    !isHere && !(to.origin === location.origin && /^\/settings\b/i.test(to.pathname) && to.search === '')
  );
}
