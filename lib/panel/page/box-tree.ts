import { type Box, isControl, isPiece, type Piece, type Source, type Tree } from './box';
import { iconLabel } from './name';
import { roleOf } from './roles';
import { clean } from './text';
import { isDrawn, isHiddenByMarkup, tagOf } from './visible';

/** Of most boxes: those that hold others are few. */
const NONE: never[] = [];

/** Tags that stand in a line unless their style says otherwise. */
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DFN EM FONT I INS KBD LABEL MARK OUTPUT Q S SAMP SLOT SMALL SPAN STRONG SUB SUP TIME U VAR'.split(
    ' ',
  ),
);

/** Most elements looked at in one reading: a page that never ends must not hold the tab. */
const MOST_ELEMENTS = 60_000;

/** What is being built, and how far it has come. */
interface Building extends Tree {
  order: number;
  /** Whether the last text ended in white space. */
  spaced: boolean;
}

/**
 * The visible tree below an element, read once.
 *
 * @param root looked at even when it is hidden from screen readers itself: the caller has decided that it counts.
 */
export const boxTree = (root: Element): Box =>
  build(root, tagOf(root), null, { boxes: [], pieces: [], shapes: new Map(), order: 0, spaced: true });

function build(element: Element, tag: string, parent: Box | null, tree: Building): Box {
  const box: Box = {
    element,
    tag,
    role: roleOf(element, tag),
    parent,
    parts: NONE,
    children: NONE,
    inline: INLINE.has(tag) && isInline(element),
    from: tree.order++,
    to: 0,
    tree,
    firstBox: tree.boxes.length,
    endBox: 0,
    firstPiece: tree.pieces.length,
    endPiece: 0,
    text: null,
    name: null,
    shape: null,
  };
  tree.boxes.push(box);
  if (box.role === 'img' || tag === 'SVG') {
    addLabel(box, tree);
  } else if (tag === 'SELECT') {
    // Of a choice, what is chosen is shown.
    for (const { text } of (element as HTMLSelectElement).selectedOptions)
      addPiece(box, clean(text), true, tree);
  } else if (tag === 'INPUT') {
    // A name that can be changed in its place is shown in a field.
    if (box.role === 'textbox') addPiece(box, clean(shownIn(element as HTMLInputElement)), true, tree);
  } else if (!leadsToChat(element, tag)) {
    addContents(box, tree);
    // A box that shows nothing, or a mere sign, may speak through its label: a lock, a dot, a tick.
    if (!isControl(box) && box.parts.every(isSign)) addLabel(box, tree);
  }
  box.children = box.parts.every(isBox) ? box.parts : box.parts.filter(isBox);
  box.to = tree.order;
  box.endBox = tree.boxes.length;
  box.endPiece = tree.pieces.length;
  return box;
}

/** What a link to a conversation says is of the conversation ("/c/..." is the address of each). */
const leadsToChat = (element: Element, tag: string) =>
  tag === 'A' && CHAT.test(element.getAttribute('href') ?? '');
const CHAT = /^(?:https:\/\/chatgpt\.com)?\/(?:g\/[^/]+\/)?c\/./;

const shownIn = ({ type, value }: HTMLInputElement): string => (type === 'text' ? value : '');

const isBox = (part: Box | Piece): part is Box => !isPiece(part);

const isSign = (part: Box | Piece): boolean =>
  isPiece(part)
    ? !/[\p{L}\p{N}]/u.test(part.text)
    : part.inline && part.parts.length > 0 && part.parts.every(isSign);

/** Children as they are shown: the open shadow tree where there is one, assigned nodes in its slots. */
function addContents(box: Box, tree: Building): void {
  const { element, tag } = box;
  const assigned = tag === 'SLOT' ? ((element as HTMLSlotElement).assignedNodes?.() ?? []) : NONE;
  for (const node of assigned) addNode(box, node, tree);
  if (assigned.length > 0) return;
  // Seven times as fast as going through `childNodes`.
  for (let node = (element.shadowRoot ?? element).firstChild; node; node = node.nextSibling)
    addNode(box, node, tree);
}

function addNode(box: Box, node: Node, tree: Building): void {
  if (tree.boxes.length > MOST_ELEMENTS) return;
  if (node.nodeType === 3) addText(box, node as Text, tree);
  else if (node.nodeType === 1) addElement(box, node as Element, tree);
}

function addElement(box: Box, element: Element, tree: Building): void {
  const tag = tagOf(element);
  if (tag === 'BR') {
    addPiece(box, '\n', true, tree);
    return;
  }
  // Where a word may be broken, and no more.
  if (tag === 'WBR') return;
  if (isHiddenByMarkup(element, tag) || !isDrawn(element)) {
    addMark(box, element, tree);
    return;
  }
  box.parts = withOne<Box | Piece>(box.parts, build(element, tag, box, tree));
}

/** Most lists hold one thing: a list that was made for one takes an eighth of the room of one that grew. */
function withOne<T>(list: T[], one: T): T[] {
  if (list.length === 0) return [one];
  list.push(one);
  return list;
}

/** A drawn "·" between two texts is kept from screen readers, and still parts the texts. */
function addMark(box: Box, element: Element, tree: Building): void {
  if (element.getAttribute('aria-hidden') !== 'true') return;
  const text = clean(element.textContent ?? '', 8);
  const isMark = /^[·•∙⋅●‧・|/–—-]$/u.test(text);
  // Whether it is drawn costs most, and behind a blank an icon without a mark says nothing more.
  if ((!isMark && tree.spaced) || !isDrawn(element)) return;
  if (isMark) addPiece(box, text, true, tree);
  tree.spaced = true;
}

function addText(box: Box, node: Text, tree: Building): void {
  const raw = node.data;
  if (raw.trim() === '') {
    tree.spaced = true;
    return;
  }
  const spaced = tree.spaced || raw.trimStart() !== raw;
  tree.spaced = raw.trimEnd() !== raw;
  // Nearly every text is one line.
  if (!raw.includes('\n') || !areLinesKept(raw, node)) addPiece(box, clean(raw), spaced, tree);
  else for (const [i, line] of raw.split('\n').entries()) addLine(box, clean(line), i, spaced, tree);
}

function addLine(box: Box, text: string, i: number, spaced: boolean, tree: Building): void {
  if (text === '') return;
  if (i > 0) addPiece(box, '\n', true, tree);
  addPiece(box, text, spaced || i > 0, tree);
}

/** Line breaks in the source count only where the style keeps them. */
function areLinesKept(raw: string, node: Text): boolean {
  if (!/\S[^\S\n]*\n\s*\S/.test(raw) || !node.parentElement) return false;
  const { whiteSpace = '' } = node.ownerDocument.defaultView?.getComputedStyle(node.parentElement) ?? {};
  return whiteSpace.startsWith('pre') || /preserve/.test(whiteSpace);
}

function addLabel(box: Box, tree: Building): void {
  const text = iconLabel(box.element);
  if (text === '') return;
  addPiece(box, text, true, tree, 'label');
  tree.spaced = true;
}

function addPiece(box: Box, text: string, spaced: boolean, tree: Building, source: Source = 'text'): void {
  if (text === '') return;
  const piece: Piece = { text, from: source, box, order: tree.order++, spaced };
  box.parts = withOne<Box | Piece>(box.parts, piece);
  if (text !== '\n') tree.pieces.push(piece);
}

function isInline(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return !style?.display || /^(inline|contents|ruby)/.test(style.display);
}
