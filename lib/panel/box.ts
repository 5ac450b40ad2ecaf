import { clean } from './text';
import { isDrawn, isHiddenByMarkup } from './visible';

/** A text of the page as one node shows it, in reading order. */
export interface Piece {
  text: string;
  /** 'text': written on the page; 'label': spoken for an icon (`aria-label`, `title`, `<svg><title>`, `alt`). */
  from: 'text' | 'label';
  /** Where it stands. */
  box: Box;
  /** Position in reading order. */
  order: number;
  /** Whether white space parts it from the text before it in the same line. */
  spaced: boolean;
}

/** A visible element with what it shows. The reader sees the page through these and through nothing else. */
export interface Box {
  element: Element;
  /** Explicit role, or the one its tag implies; '' for boxes without meaning. */
  role: string;
  parent: Box | null;
  /** Visible children and texts in reading order. */
  parts: (Box | Piece)[];
  /** A line of its own, or a part of the line it stands in. */
  inline: boolean;
  /** Position in reading order: this box and everything in it lie in [from, to). */
  from: number;
  to: number;
}

/** Roles of `<input>` by its type. */
const INPUTS: Record<string, string> = {
  submit: 'button',
  button: 'button',
  reset: 'button',
  image: 'button',
  checkbox: 'checkbox',
  radio: 'radio',
};

const ROLES: Record<string, string> = {
  BUTTON: 'button',
  A: 'link',
  SUMMARY: 'button',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LEGEND: 'heading',
  CAPTION: 'heading',
  UL: 'list',
  OL: 'list',
  LI: 'listitem',
  TABLE: 'table',
  TR: 'row',
  TD: 'cell',
  TH: 'columnheader',
  ARTICLE: 'article',
  DIALOG: 'dialog',
  NAV: 'navigation',
  MAIN: 'main',
  ASIDE: 'complementary',
  PROGRESS: 'progressbar',
  HR: 'separator',
  DT: 'term',
  DD: 'definition',
  IMG: 'img',
  SVG: 'img',
};

/** Tags that stand in a line unless their style says otherwise. */
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DFN EM FONT I INS KBD LABEL MARK OUTPUT Q S SAMP SLOT SMALL SPAN STRONG SUB SUP TIME U VAR'.split(
    ' ',
  ),
);

const CONTROLS = new Set([
  'button',
  'link',
  'menuitem',
  'switch',
  'checkbox',
  'radio',
  'tab',
  'option',
  'combobox',
]);

export const isControl = (box: Box): boolean => CONTROLS.has(box.role);
export const isPiece = (part: Box | Piece): part is Piece => 'text' in part;

interface Count {
  order: number;
  elements: number;
  /** Whether the last text ended in white space. */
  spaced: boolean;
}

/** Most elements looked at in one reading: a page that never ends must not hold the tab. */
const MOST_ELEMENTS = 60_000;

/**
 * The visible tree below an element, read once.
 *
 * @param root looked at even when it is hidden from screen readers itself: the caller has decided that it counts.
 */
export function boxTree(root: Element): Box {
  const count = { order: 0, elements: 0, spaced: true };
  return build(root, null, count);
}

function build(element: Element, parent: Box | null, count: Count): Box {
  const tag = element.tagName.toUpperCase();
  const box: Box = {
    element,
    role: roleOf(element, tag),
    parent,
    parts: [],
    inline: INLINE.has(tag) && isInline(element),
    from: count.order++,
    to: 0,
  };
  count.elements += 1;
  if (box.role === 'img' || tag === 'SVG') {
    addLabel(box, element, count);
  } else if (tag === 'SELECT') {
    // Of a choice, what is chosen is shown.
    for (const { text } of (element as HTMLSelectElement).selectedOptions)
      box.parts.push({ text: clean(text), from: 'text', box, order: count.order++, spaced: true });
  } else {
    for (const node of contents(element)) {
      if (count.elements > MOST_ELEMENTS) break;
      if (node.nodeType === 3) addText(box, node as Text, count);
      else if (node.nodeType === 1) addElement(box, node as Element, count);
    }
    // A box that shows nothing, or a mere sign, may speak through its label: a lock, a dot, a tick.
    if (!isControl(box) && box.parts.every(isSign)) addLabel(box, element, count);
  }
  box.to = count.order;
  return box;
}

const isSign = (part: Box | Piece) => isPiece(part) && !/[\p{L}\p{N}]/u.test(part.text);

function roleOf(element: Element, tag: string): string {
  const named = element.getAttribute('role')?.trim().split(/\s+/)[0]?.toLowerCase();
  if (named) return named;
  return tag === 'INPUT' ? (INPUTS[element.getAttribute('type') ?? ''] ?? 'textbox') : (ROLES[tag] ?? '');
}

/** Children as they are shown: the open shadow tree where there is one, assigned nodes in its slots. */
function contents(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.tagName === 'SLOT') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
}

function addElement(box: Box, element: Element, count: Count): void {
  if (element.tagName === 'BR') {
    box.parts.push({ text: '\n', from: 'text', box, order: count.order++, spaced: true });
    return;
  }
  if (isHiddenByMarkup(element) || !isDrawn(element)) {
    addMark(box, element, count);
    return;
  }
  box.parts.push(build(element, box, count));
}

/** A drawn "·" between two texts is kept from screen readers, and still parts the texts. */
function addMark(box: Box, element: Element, count: Count): void {
  if (element.getAttribute('aria-hidden') !== 'true' || !isDrawn(element)) return;
  const text = clean(element.textContent ?? '', 8);
  if (/^[·•∙⋅●‧・|/–—-]$/u.test(text))
    box.parts.push({ text, from: 'text', box, order: count.order++, spaced: true });
  count.spaced = true;
}

function addText(box: Box, node: Text, count: Count): void {
  const raw = node.data;
  if (!/\S/.test(raw)) {
    count.spaced = true;
    return;
  }
  const spaced = count.spaced || /^\s/.test(raw);
  count.spaced = /\s$/.test(raw);
  for (const [i, line] of linesOf(raw, node).entries()) {
    const text = clean(line);
    if (text === '') continue;
    if (i > 0) box.parts.push({ text: '\n', from: 'text', box, order: count.order++, spaced: true });
    box.parts.push({ text, from: 'text', box, order: count.order++, spaced: spaced || i > 0 });
  }
}

/** Line breaks in the source count only where the style keeps them. */
function linesOf(raw: string, node: Text): string[] {
  if (!/\S[^\S\n]*\n\s*\S/.test(raw) || !node.parentElement) return [raw];
  const style = node.ownerDocument.defaultView?.getComputedStyle(node.parentElement);
  return style?.whiteSpace?.startsWith('pre') || /preserve/.test(style?.whiteSpace ?? '')
    ? raw.split('\n')
    : [raw];
}

function addLabel(box: Box, element: Element, count: Count): void {
  const text = iconLabel(element);
  if (text === '') return;
  box.parts.push({ text, from: 'label', box, order: count.order++, spaced: true });
  count.spaced = true;
}

/** What an icon says: its label, its title, or the title drawn into it. */
function iconLabel(element: Element): string {
  const drawn = element.querySelector('title')?.textContent;
  const label =
    element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? element.getAttribute('title');
  return clean(label?.trim() || drawn || '');
}

function isInline(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return !style?.display || /^(inline|contents|ruby)/.test(style.display);
}

/** Every box of the tree in reading order, the root first. */
export function* boxes(root: Box): Generator<Box> {
  yield root;
  for (const part of root.parts) if (!isPiece(part)) yield* boxes(part);
}

/** Every text below a box in reading order. */
export function* pieces(root: Box): Generator<Piece> {
  for (const part of root.parts) {
    if (!isPiece(part)) yield* pieces(part);
    else if (part.text !== '\n') yield part;
  }
}

/** All texts below a box in one, separated by blanks, no longer than `limit`. */
export function textOf(root: Box, limit = 300): string {
  let text = '';
  for (const piece of pieces(root)) {
    text += text === '' ? piece.text : ` ${piece.text}`;
    if (text.length > limit) break;
  }
  return text.slice(0, limit);
}

/** What assistive technology calls an element: `aria-labelledby`, `aria-label`, its text, its title. */
export function nameOf(box: Box): string {
  const { element } = box;
  const value = box.role === 'button' ? (element.getAttribute('value') ?? '') : '';
  return (
    labelOf(element) ||
    textOf(box) ||
    clean(value) ||
    clean(element.getAttribute('title') ?? '') ||
    iconLabel(element)
  );
}

/** The name that an author gave in attributes, '' when none. */
export function labelOf(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const named = ids
    .map((id) => (id === '' ? '' : (element.ownerDocument.getElementById(id)?.textContent ?? '')))
    .join(' ');
  return clean(named) || clean(element.getAttribute('aria-label') ?? '');
}

/** Whether the first lies within the second. */
export const within = (inner: Box, outer: Box): boolean => inner.from >= outer.from && inner.to <= outer.to;
