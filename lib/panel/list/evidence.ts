import { type Box, countPieces, isControl, isPiece, type Piece, pieces, textOf } from '../page/box';
import { nameOf } from '../page/name';
import type { ControlKind, Reader } from '../reader';
import { isOwnBrowserAlone } from '../row/app';
import { isModel, isNamedDevice, isUserAgent } from '../row/device';
import { asMark, offersTrust } from '../row/mark';
import { MARKS as MARK_KINDS, type Part } from '../row/part';
import { understand } from '../row/understand';

/** Kinds of evidence that something is a session's row, as bits of a set. */
export const DEVICE = 1;
export const TIME = 2;
/** The row's own log-out, or what stands in its place: the mark of the current session, or of an unavailable status. */
export const STATE = 4;
export const PLACE = 8;
export const APP = 16;
export const TRUST = 32;
/** Nothing but marks, and controls like them. */
export const MARKS = STATE | TRUST;
/** A log-out that cannot be pressed: what stands beside it says why, and the two are of one session. */
export const OFF = 128;
/** Whether the session of a row can be logged out, whatever the answer. */
export const ENDING = STATE | OFF;
/** Nothing but whether the session can be logged out. */
export const isEndingOnly = (set: number) => set !== 0 && (set & ~ENDING) === 0;
/** Beside DEVICE: what names it is more than a browser or a system. No kind of evidence. */
export const MODEL = 256;
/** Speaks against a session: what was added or created is a passkey, a key, a trusted device. No kind of evidence. */
export const ADDED = 64;

export const countKinds = (set: number): number => {
  let count = 0;
  for (let rest = set & ~(ADDED | MODEL); rest > 0; rest &= rest - 1) count += 1;
  return count;
};

/** Whether two sets speak of two sessions: both name a device, both have a log-out or its like, or they share two kinds. */
export const conflict = (a: number, b: number) => (a & b & (DEVICE | STATE)) !== 0 || countKinds(a & b) >= 2;

/**
 * Whether the second set tells what runs on the device of the first: "Galaxy S24" "Samsung Internet", before anything else is said
 * of a session, or strung with the apps.
 */
export const isOnDevice = (a: number, b: number) =>
  (a & MODEL) !== 0 &&
  (b & (DEVICE | MODEL)) === DEVICE &&
  (a & b & ~DEVICE) === 0 &&
  ((a & (TIME | ENDING)) === 0 || (b & APP) !== 0);

export function controlKind(box: Box, reader: Reader): ControlKind {
  const kind = kindCalled(nameOf(box), reader);
  // "More options" opens a menu; further rows come without one.
  return kind === 'more' && opensMenu(box) ? 'other' : kind;
}

/** What a control of this name does. */
export function kindCalled(name: string, reader: Reader): ControlKind {
  if (name === '' || name.length > 200) return 'other';
  const kind = reader.controls.get(name) ?? kindByName(name, reader);
  reader.controls.set(name, kind);
  return kind;
}

export const opensMenu = ({ element }: Box) =>
  ['menu', 'true'].includes(element.getAttribute('aria-haspopup') ?? 'false');

function kindByName(name: string, { words }: Reader): ControlKind {
  if (words.has('logOut', name)) return words.has('everywhere', name) ? 'log-out-all' : 'log-out';
  return name.length <= 60 && words.has('more', name) ? 'more' : 'other';
}

export const isDisabled = ({ element }: Box): boolean =>
  element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true';

/** A control whose whole text is one short text: what it says is what it does, not a field of a row. */
export function isAction(box: Box): boolean {
  // What unfolds a row is headed with what the row is of; a choice shows a state.
  if (!isControl(box) || isDisclosure(box) || box.element.tagName === 'SELECT') return false;
  const { tree, firstPiece } = box;
  return (
    countPieces(box) === 0 || (countPieces(box) === 1 && (tree.pieces[firstPiece]?.text ?? '').length <= 80)
  );
}

/**
 * An icon that shows a tooltip ("Trusted device") is a button by its markup: what it is called says what the session is, and
 * nothing that could be done. null for any other control.
 */
export function badgeOn(box: Box, reader: Reader): Part | null {
  const { element, role } = box;
  if (role !== 'button' || countPieces(box) > 0 || DOES.some((name) => element.hasAttribute(name)))
    return null;
  if (!TELLS.some((name) => element.hasAttribute(name))) return null;
  const name = nameOf(box);
  if (name.length > 48 || reader.words.has('logOut', name) || offersTrust(name, reader)) return null;
  const part = asMark(name, reader);
  return part && MARK_KINDS.has(part.kind) ? part : null;
}

/** What libraries and browsers leave on what has a tooltip. */
const TELLS = ['title', 'data-state', 'aria-describedby'];
const DOES = ['aria-haspopup', 'aria-expanded', 'aria-pressed', 'aria-checked', 'disabled', 'aria-disabled'];

const isDisclosure = ({ element }: Box): boolean =>
  element.tagName === 'SUMMARY' ||
  (element.hasAttribute('aria-expanded') && !element.hasAttribute('aria-haspopup'));

/** A row of a table that holds nothing but captions; cells over icons and buttons are empty. */
export function isColumnHead(box: Box, reader: Reader): boolean {
  if (box.role !== 'row') return box.children.length >= 3 && holdsCaptionsOnly(box, reader);
  const cells = box.children.filter((cell) => nameOf(cell) !== '');
  // A head that says that it is of rows, or spans all columns, is of none of them.
  const isHead = ({ role, element }: Box) =>
    role === 'columnheader' &&
    !/^row/.test(element.getAttribute('scope') ?? '') &&
    (cells.length > 1 || Number(element.getAttribute('colspan') ?? 1) < 2);
  // Where a table has a session in each column, their devices head it.
  return (
    (cells.length > 0 && cells.every(isHead) && !cells.some((cell) => isNamedDevice(nameOf(cell)))) ||
    areCaptions(cells, reader, isFirst(box))
  );
}

/** Above it stand at most a title, a text that explains, and a way back. */
function isFirst(box: Box): boolean {
  const { children = [] } = box.parent ?? {};
  return children.slice(0, 5).some((child, at) => child === box && children.slice(0, at).every(isSingle));
}

const isSingle = (box: Box) => countPieces(box) <= 1;

/** @param mayBeUnknown what stands above everything may hold a caption that no table of words has */
function areCaptions(cells: Box[], reader: Reader, mayBeUnknown: boolean): boolean {
  const captions = cells.filter((cell) => reader.words.caption(nameOf(cell)) !== null);
  const [only] = cells;
  // "Current session" or "Trusted device" in a line of its own is the mark of the row above.
  if (only && cells.length === 1)
    return (
      captions.length === 1 && !isCurrent(nameOf(only), reader) && !reader.words.has('trusted', nameOf(only))
    );
  if (captions.length === cells.length) return cells.length > 0;
  return (
    mayBeUnknown &&
    captions.length >= 2 &&
    captions.length * 2 >= cells.length &&
    cells.every((cell) => countPieces(cell) === 1 && !isControl(cell) && saysNothing(nameOf(cell), reader))
  );
}

const isCurrent = (text: string, reader: Reader) =>
  understand(text, reader).some(({ kind }) => kind === 'current');

/** A caption, or nothing known; "Device" is a word for a device without being the name of one. */
const saysNothing = (text: string, reader: Reader) =>
  !isNamedDevice(text) &&
  !reader.words.is('unknownDevice', text) &&
  understand(text, reader).every(({ kind }) => ['caption', 'other', 'device', 'trusted'].includes(kind));

/** A head of columns without the markup of a table: boxes side by side, each a caption. */
function holdsCaptionsOnly(box: Box, reader: Reader): boolean {
  if (box.parts.some(isPiece)) return false;
  const first = box.children.find((cell) => textOf(cell, 1) !== '');
  // Nearly no box is a head: its first cell tells at once.
  if (!first || isControl(first) || !saysNothing(textOf(first, 60), reader)) return false;
  const cells = box.children.filter((cell) => textOf(cell, 1) !== '');
  return cells.length >= 2 && !cells.some(isControl) && areCaptions(cells, reader, isFirst(box));
}

/** A stretch of the page, in reading order. */
export interface Range {
  from: number;
  to: number;
}

const UNKNOWN = -1;

/**
 * What boxes show within a stretch of the page; what lies outside of it says nothing. Remembered, since a reading asks
 * for the same boxes again and again.
 */
export function createEvidence(reader: Reader, range: Range) {
  /** By the place of the box in its tree: a reading looks at one tree. */
  let kept = new Int16Array();

  /** The kinds of evidence in a box and all that is in it. */
  function of(box: Box): number {
    const { tree, firstBox } = box;
    if (kept.length === 0) kept = new Int16Array(tree.boxes.length).fill(UNKNOWN);
    const known = kept[firstBox] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const set = box.to <= range.from || box.from >= range.to || isColumnHead(box, reader) ? 0 : shownIn(box);
    kept[firstBox] = set;
    return set;
  }

  function shownIn(box: Box): number {
    if (isAction(box) || isLogOutOf(box)) return ofAction(box);
    let set = 0;
    for (const part of box.parts) set |= isPiece(part) ? ofPiece(part) : of(part);
    return set;
  }

  /** "Log out" ": iPad Air": for whoever hears it a log-out may name what it ends. */
  function isLogOutOf(box: Box): boolean {
    const [first, ...more] = isControl(box) && countPieces(box) <= 3 ? pieces(box) : [];
    return (
      first !== undefined && more.length > 0 && !isDisclosure(box) && reader.words.has('logOut', first.text)
    );
  }

  function ofAction(box: Box): number {
    const badge = badgeOn(box, reader);
    if (badge) return badge.kind === 'trusted' ? TRUST : STATE;
    const kind = controlKind(box, reader);
    if (kind !== 'other') return kind !== 'log-out' ? 0 : isDisabled(box) ? OFF : STATE;
    // The head of a row that unfolds may be a button with the device's label.
    const [only] = pieces(box);
    return only && (isNamedDevice(only.text) || reader.words.is('unknownDevice', only.text))
      ? DEVICE | MODEL
      : 0;
  }

  function ofPiece(piece: Piece): number {
    let set = 0;
    if (piece.order < range.from || piece.order >= range.to) return set;
    for (const part of understand(piece.text, reader)) {
      switch (part.kind) {
        case 'device':
          if (isOwnBrowserAlone(part.text)) set |= APP;
          else if (!isUserAgent(part.text)) set |= isModel(part.text) ? DEVICE | MODEL : DEVICE;
          break;
        case 'time':
          set |= part.of === 'other' ? ADDED : TIME;
          break;
        case 'current':
        case 'unavailable':
          set |= STATE;
          break;
        case 'place':
          set |= PLACE;
          break;
        case 'apps':
          set |= APP;
          break;
        case 'trusted':
          set |= TRUST;
          break;
      }
    }
    return set;
  }

  return { of };
}

export type Evidence = ReturnType<typeof createEvidence>;
