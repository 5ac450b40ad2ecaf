/** 'text': written on the page; 'label': spoken for an icon (`aria-label`, `title`, `<svg><title>`, `alt`). */
export type Source = 'text' | 'label';

/** A text of the page as one node shows it, in reading order. */
export interface Piece {
  text: string;
  from: Source;
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
  /** In capitals. */
  tag: string;
  /** Explicit role, or the one its tag implies; '' for boxes without meaning. */
  role: string;
  parent: Box | null;
  /** Visible children and texts in reading order. */
  parts: (Box | Piece)[];
  /** The children alone. */
  children: Box[];
  /** A line of its own, or a part of the line it stands in. */
  inline: boolean;
  /** Position in reading order: this box and everything in it lie in [from, to). */
  from: number;
  to: number;
  tree: Tree;
  /** Where this box with all boxes in it, and all texts in it, lie in the lists of the tree. */
  firstBox: number;
  endBox: number;
  firstPiece: number;
  endPiece: number;
  /** What `textOf`, `nameOf` and `shapeOf` said of it, once they were asked. */
  text: string | null;
  name: string | null;
  shape: number | null;
}

/** All that one reading sees, in reading order; `pieces` without line breaks. */
export interface Tree {
  boxes: Box[];
  pieces: Piece[];
  /** Shapes seen so far, by what they are made of. */
  shapes: Map<string, number>;
}

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
/** The control that a box is or lies in; null when none. */
export function controlAround(box: Box): Box | null {
  for (let at: Box | null = box; at; at = at.parent) if (isControl(at)) return at;
  return null;
}
export const isInControl = (box: Box): boolean => controlAround(box) !== null;
export const isPiece = (part: Box | Piece): part is Piece => 'spaced' in part;

/** Every box in a box in reading order, itself the first. */
export const boxes = ({ tree, firstBox, endBox }: Box): Box[] => tree.boxes.slice(firstBox, endBox);

/** Every text in a box in reading order. */
export const pieces = ({ tree, firstPiece, endPiece }: Box): Piece[] =>
  tree.pieces.slice(firstPiece, endPiece);

export const countPieces = ({ firstPiece, endPiece }: Box): number => endPiece - firstPiece;

/** Longest text that is asked for. */
const LONGEST = 300;

/** All texts in a box in one, separated by blanks, no longer than `limit`. */
export function textOf(box: Box, limit = LONGEST): string {
  box.text ??= joined(box);
  return box.text.slice(0, limit);
}

function joined({ tree, firstPiece, endPiece }: Box): string {
  let text = '';
  for (let i = firstPiece; i < endPiece && text.length <= LONGEST; i += 1) {
    const piece = tree.pieces[i]?.text ?? '';
    text += text === '' ? piece : ` ${piece}`;
  }
  return text.slice(0, LONGEST);
}

/**
 * Tag, role, class and which styles it is given, as a number: equal for neighbours that come out of one template. Their
 * meaning plays no part, nor do the values of styles (a virtualised list moves each row to its place).
 */
export function shapeOf(box: Box): number {
  box.shape ??= shape(box);
  return box.shape;
}

function shape({ element, tag, role, tree: { shapes } }: Box): number {
  const style = element.getAttribute('style');
  const styles = style === null ? '' : (style.match(/[\w-]+(?=\s*:)/g) ?? []).join(' ');
  const told = `${tag} ${role} ${element.getAttribute('class') ?? ''} ${styles}`;
  const known = shapes.get(told);
  if (known !== undefined) return known;
  shapes.set(told, shapes.size);
  return shapes.size - 1;
}

/** Whether a box is one of some boxes, or lies in one of them. */
export function isAmong(box: Box, some: ReadonlySet<Box>): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (some.has(at)) return true;
  return false;
}

/** Whether the first lies within the second. */
export const within = (inner: Box, outer: Box): boolean => inner.from >= outer.from && inner.to <= outer.to;
