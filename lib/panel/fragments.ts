import { type Box, countPieces, isControl, isPiece, textOf } from './box';
import { captionOf } from './caption-of';
import { bindCaptions, type Captioned, type Captions } from './captions';
import { controlKind, isAction } from './evidence';
import { nameOf } from './name';
import type { Reader } from './reader';
import { bare } from './text';
import { sharpened } from './time';
import { bound, type Part, understand } from './understand';

/** A part of a row's text with where it stands, so that rows can be compared with one another. */
export interface Fragment {
  part: Part;
  /** Path of tags and positions from the row down: equal for the same field of two rows. */
  slot: string;
  /** In a heading or in bold: what a row is headed with. */
  head: boolean;
  /** In a control: what it does, rarely a field. */
  control: boolean;
  /** A caption says by structure what it is. */
  captioned: boolean;
  /** Spoken for an icon, not written. */
  spoken: boolean;
}

/** All that a row shows. */
export interface RowText {
  fragments: Fragment[];
  /** Every text in reading order. */
  lines: string[];
  canLogOut: boolean;
  /** `aria-current` on the row or in it. */
  markedCurrent: boolean;
}

/** A text within a line, before the line is understood. */
interface Atom {
  text: string;
  spaced: boolean;
  box: Box;
  label: boolean;
  /** Written straight into the line, not in an element of its own within it. */
  own: boolean;
}

interface Where {
  slot: string;
  head: boolean;
  control: boolean;
  /** In a control that logs out or shows more: nothing in it is a field, it may name what it ends. */
  acts: boolean;
  captioned: Captioned | null;
}

export function readRowText(rowBoxes: Box[], reader: Reader): RowText {
  const row: RowText = { fragments: [], lines: [], canLogOut: false, markedCurrent: false };
  const captions = bindCaptions(rowBoxes, reader);
  for (const [i, box] of rowBoxes.entries()) {
    const where = { slot: `${i}`, head: false, control: false, acts: false, captioned: null };
    readBox(box, where, captions, reader, row);
  }
  return row;
}

function readBox(box: Box, around: Where, captions: Captions, reader: Reader, row: RowText): void {
  const { element } = box;
  if ((element.getAttribute('aria-current') ?? 'false') !== 'false') row.markedCurrent = true;
  if (isControl(box)) noteControl(box, reader, row);
  const where: Where = {
    slot: around.slot,
    head: around.head || box.role === 'heading' || /^(STRONG|B)$/.test(element.tagName),
    control: around.control || isAction(box),
    acts: around.acts || (isShortControl(box) && controlKind(box, reader) !== 'other'),
    captioned: captions.get(box) ?? around.captioned,
  };
  let run: Atom[] = [];
  let line = 0;
  const flush = () => {
    if (run.length === 0) return;
    readRun(run, { ...where, slot: `${where.slot}:${line}` }, reader, row);
    line += 1;
    run = [];
  };
  for (const [i, part] of box.parts.entries()) {
    if (isPiece(part)) {
      if (part.text === '\n') flush();
      else run.push({ text: part.text, spaced: part.spaced, box, label: part.from === 'label', own: true });
    } else if (!captions.has(part) && part.inline && isPhrase(part)) {
      run.push(...phrase(part));
    } else {
      flush();
      readBox(part, { ...where, slot: `${where.slot}/${element.tagName}${i}` }, captions, reader, row);
    }
  }
  flush();
}

/** What it does may be said in parts, one of them for screen readers ("Log out" ": Chrome on macOS"). */
const isShortControl = (box: Box) => isControl(box) && countPieces(box) <= 3 && textOf(box, 120).length < 100;

function noteControl(box: Box, reader: Reader, row: RowText): void {
  const { element } = box;
  const disabled = element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true';
  if (controlKind(box, reader) === 'log-out' && !disabled) row.canLogOut = true;
  // A control that shows no text is still a text of the row to whoever hears it.
  if (countPieces(box) === 0) {
    const name = nameOf(box);
    if (name !== '') row.lines.push(name);
  }
}

/** Words within a line, without a control, an icon or a block among them. */
function isPhrase(box: Box): boolean {
  if (isControl(box) || box.element.hasAttribute('aria-current')) return false;
  return box.parts.every((part) =>
    isPiece(part) ? part.text !== '\n' && part.from === 'text' : part.inline && isPhrase(part),
  );
}

function phrase(box: Box): Atom[] {
  return box.parts.flatMap((part) =>
    isPiece(part) ? [{ text: part.text, spaced: part.spaced, box, label: false, own: false }] : phrase(part),
  );
}

/** One line: read together where that says more, apart where each says something by itself. */
function readRun(letters: Atom[], around: Where, reader: Reader, row: RowText): void {
  const run = areLetters(letters) ? [wordsOf(letters)] : letters;
  for (let at = 0; at < run.length; ) {
    const captioned = around.captioned ?? captionAt(run, at, reader);
    const where = captioned === around.captioned ? around : { ...around, captioned };
    if (where !== around) {
      row.lines.push(run[at]?.text ?? '');
      at += 1;
    }
    const upTo = endOfThing(run, at, where, reader);
    const atoms = run.slice(at, upTo);
    const text = joined(atoms);
    row.lines.push(text);
    if (where.captioned?.is !== 'caption' && !where.acts) {
      const exact = atoms.find(
        ({ box }) => box.element.hasAttribute('datetime') || box.element.hasAttribute('title'),
      );
      for (const [i, part] of partsOf(text, where, reader).entries()) {
        row.fragments.push({
          part: exact ? sharpened(part, exact.box, reader) : part,
          slot: `${where.slot}#${at}.${i}`,
          head: where.head,
          control: where.control,
          captioned: where.captioned !== null,
          spoken: atoms.every(({ label }) => label),
        });
      }
    }
    at = upTo;
  }
}

/** Each letter in an element of its own, for an effect. */
const areLetters = (run: Atom[]) =>
  run.length >= 6 && run.filter(({ text }) => [...text].length === 1).length * 3 > run.length * 2;

function wordsOf(letters: Atom[]): Atom {
  const [first] = letters;
  return { text: joined(letters), spaced: true, box: first?.box as Box, label: false, own: false };
}

/** A word in the line that names a field, and beside it an element whose text fits it ("App <b>Codex</b>"). */
function captionAt(run: Atom[], at: number, reader: Reader): Captioned | null {
  const [caption, value] = [run[at], run[at + 1]];
  if (!caption || !value || caption.box === value.box) return null;
  const says = understand(caption.text, reader);
  if (says.length !== 1 || says[0]?.kind !== 'caption') return null;
  const of = captionOf(caption.text, value.text, reader);
  if (!of || bound(of, value.text, reader).kind === 'other') return null;
  const first = understand(value.text, reader)[0]?.kind;
  if (first === 'caption' || (first !== undefined && MARKS.has(first))) return null;
  return { is: 'value', of, alone: false, inline: true };
}

/** A mark says what it is wherever it stands, also in the cell of another column. */
const MARKS = new Set(['current', 'trusted', 'unavailable']);

function partsOf(text: string, { captioned }: Where, reader: Reader): Part[] {
  const parts = understand(text, reader);
  if (captioned?.is !== 'value') return parts;
  const answers = captioned.of === 'trusted' || captioned.of === 'current' || captioned.of === 'status';
  // Somebody may call a device "Trusted Toaster"; a mark says that it is a device.
  const isName =
    captioned.of === 'device' &&
    captioned.alone &&
    parts.every(({ kind }) => kind === 'trusted' || kind === 'apps') &&
    !reader.words.has('devices', text);
  if (!answers && !isName && parts.every((part) => MARKS.has(part.kind))) return parts;
  // A device's cell often holds the apps below the label.
  if (captioned.of === 'device' && !isName && parts.every((part) => part.kind === 'apps')) return parts;
  return [bound(captioned.of, text, reader)];
}

/** From `at`, the longest run that is one thing when read together; else neighbours that say nothing definite alone. */
function endOfThing(run: Atom[], at: number, { captioned }: Where, reader: Reader): number {
  if (captioned) {
    let upTo = at + 1;
    while (
      upTo < run.length &&
      (captioned.is === 'caption' || !captioned.inline || run[upTo]?.box === run[at]?.box) &&
      !isMark(run[at], reader) &&
      !isMark(run[upTo], reader) &&
      !areChips(run[upTo - 1], run[upTo], reader)
    )
      upTo += 1;
    return upTo;
  }
  for (let upTo = Math.min(run.length, at + 6); upTo > at + 1; upTo -= 1) {
    const atoms = run.slice(at, upTo);
    if (!atoms.every((atom, i) => i === 0 || touches(atoms[i - 1], atom))) continue;
    if (atoms.some((atom, i) => i > 0 && areChips(atoms[i - 1], atom, reader))) continue;
    const parts = understand(joined(atoms), reader);
    const [only] = parts;
    if (parts.length !== 1 || !only || !['time', 'place', 'apps', 'unavailable'].includes(only.kind))
      continue;
    // What says something else by itself is not a piece of it.
    if (atoms.every((atom) => isPieceOf(only, atom, reader))) return upTo;
  }
  let upTo = at + 1;
  while (
    upTo < run.length &&
    touches(run[upTo - 1], run[upTo]) &&
    isSoft(run[upTo - 1], reader) &&
    isSoft(run[upTo], reader) &&
    !isParted(run, upTo, reader)
  ) {
    upTo += 1;
  }
  return upTo;
}

/** Two elements that are each an app: chips, whatever stands between them. */
const areChips = (before: Atom | undefined, after: Atom | undefined, reader: Reader) =>
  before !== undefined &&
  after !== undefined &&
  before.box !== after.box &&
  [before, after].every(({ text }) => understand(text, reader).every(({ kind }) => kind === 'apps'));

/** A mark of its own parts what stands beside it, unless both are of the device ("Mac · macOS 26.1"). */
function isParted(run: Atom[], at: number, reader: Reader): boolean {
  const marks = [at - 1, at].filter((i) => bare(run[i]?.text ?? '') === '');
  const isOfDevice = (atom: Atom | undefined) =>
    atom !== undefined && understand(atom.text, reader).every(({ kind }) => kind === 'device');
  return marks.some((i) => !isOfDevice(run[i - 1]) || !isOfDevice(run[i + 1]));
}

const isPieceOf = (whole: Part, atom: Atom, reader: Reader) =>
  understand(atom.text, reader).every(
    ({ kind }) => kind === whole.kind || kind === 'other' || kind === 'caption',
  );

const isMark = (atom: Atom | undefined, reader: Reader) =>
  atom !== undefined && understand(atom.text, reader).every((part) => MARKS.has(part.kind));

/** Elements that no white space parts were never one word: a style keeps them apart. */
function touches(before: Atom | undefined, after: Atom | undefined): boolean {
  if (!before || !after || after.spaced) return true;
  // A word that goes on in small letters was one, for an effect.
  if (/[\p{L}\p{M}]$/u.test(before.text) && /^\p{Ll}/u.test(after.text)) return true;
  if (!before.own && !after.own && before.box !== after.box) return false;
  return !(/[\p{L}\p{N}]$/u.test(before.text) && /^[\p{Lu}\p{N}]/u.test(after.text));
}

/** May be a piece of what stands beside it ("Chrome", "on", "macOS"). A chip or badge stands by itself. */
function isSoft(atom: Atom | undefined, reader: Reader): boolean {
  if (!atom || atom.label) return false;
  return understand(atom.text, reader).every(({ kind }) => ['other', 'device', 'sentence'].includes(kind));
}

const joined = (atoms: Atom[]) =>
  atoms.map((atom, i) => (i > 0 && atom.spaced ? ` ${atom.text}` : atom.text)).join('');
