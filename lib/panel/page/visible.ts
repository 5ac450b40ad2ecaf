/** Elements that never show text of the page. */
const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'HEAD',
  'META',
  'LINK',
  'IFRAME',
  'OBJECT',
  'VIDEO',
  'AUDIO',
  'CANVAS',
  'TEXTAREA',
  'DATALIST',
]);

/**
 * Whether the author took this element away from everyone: then nothing below it counts.
 *
 * @param tag in capitals
 */
export function isHiddenByMarkup(element: Element, tag: string): boolean {
  return SILENT.has(tag) || isHiddenByAttributes(element) || isUnopened(element, tag);
}

/** The tag in capitals, whatever the namespace. */
export const tagOf = (element: Element): string => element.tagName.toUpperCase();

const isHiddenByAttributes = (element: Element): boolean =>
  element.hasAttributes() &&
  (element.hasAttribute('hidden') ||
    element.hasAttribute('inert') ||
    element.getAttribute('aria-hidden') === 'true');

/** Content of a closed `<details>`, other than its summary. */
function isUnopened(element: Element, tag: string): boolean {
  const parent = element.parentElement;
  return parent?.tagName === 'DETAILS' && !parent.hasAttribute('open') && tag !== 'SUMMARY';
}

const WITH_VISIBILITY = { visibilityProperty: true };

const hostOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return 'host' in root ? (root.host as Element) : null;
};

/**
 * Whether the element is drawn. The browser's own answer where there is one; the computed style elsewhere.
 * Text for screen readers (clipped, or moved off the screen) is drawn and counts; so does what only shows on hover.
 */
export function isDrawn(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') {
    if (element.checkVisibility(WITH_VISIBILITY)) return true;
    // `display: contents` (every slot has it) draws no box and all that is in it; the browser calls that not visible.
    const own = element.ownerDocument.defaultView?.getComputedStyle(element);
    if (own?.display !== 'contents' || own.visibility !== 'visible') return false;
    const parent = element.assignedSlot ?? element.parentElement ?? hostOf(element);
    return parent === null || isDrawn(parent);
  }
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return (
    !style || (style.display !== 'none' && style.visibility !== 'hidden' && style.visibility !== 'collapse')
  );
}
