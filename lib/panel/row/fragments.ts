import { badgeOn, controlKind, isAction, isColumnHead, isDisabled, opensMenu } from '../list/evidence';
import { cellsFromAbove } from '../list/spanning-cells';
import { type Box, boxes, countPieces, isControl, isPiece, pieces, shapeOf, textOf } from '../page/box';
import { nameOf } from '../page/name';
import { clean } from '../page/text';
import type { Reader } from '../reader';
import type { Atom } from './atom';
import { bindCaptions, type Captions } from './captions';
import { readRun } from './line';
import type { Part } from './part';
import type { RowText, Where } from './row-text';
import { boxIn, lineIn, partIn, type Slot } from './slot';
import { asSwitched, switchesIn } from './switches';

export function readRowText(rowBoxes: Box[], reader: Reader): RowText {
  const row: RowText = {
    fragments: [],
    lines: [],
    canLogOut: false,
    controls: 0,
    unknownButtons: [],
    switches: [],
    folded: false,
    markedCurrent: false,
  };
  const captions = bindCaptions(rowBoxes, reader);
  const read = (box: Box, slot: Slot) => readBox(box, slot, NOWHERE, captions, reader, row);
  for (const [i, cell] of cellsFromAbove(rowBoxes).entries()) read(cell, boxIn(reader.above, 0, i));
  for (const [i, box] of rowBoxes.entries()) read(box, boxIn(reader.row, 0, i));
  row.lines.push(...rowBoxes.flatMap(tooltipsIn));
  row.switches = rowBoxes.flatMap(switchesIn);
  row.fragments = asSwitched(row.fragments, row.switches, reader);
  return row;
}

const NOWHERE: Where = { head: false, control: false, acts: false, captioned: null };
const BOLD = new Set(['STRONG', 'B']);

function readBox(
  box: Box,
  slot: Slot,
  around: Where,
  captions: Captions,
  reader: Reader,
  row: RowText,
): void {
  const { element } = box;
  const badge = isControl(box) ? badgeOn(box, reader) : null;
  if (badge) {
    readBadge(badge, box, slot, row);
    return;
  }
  if ((element.getAttribute('aria-current') ?? 'false') !== 'false') row.markedCurrent = true;
  if (isControl(box)) noteControl(box, reader, row);
  const where: Where = {
    head: around.head || box.role === 'heading' || BOLD.has(element.tagName),
    control: around.control || isAction(box),
    acts: around.acts || (isShortControl(box) && controlKind(box, reader) !== 'other'),
    captioned: isColumnHead(box, reader) ? { is: 'caption' } : (captions.get(box) ?? around.captioned),
  };
  let run: Atom[] = [];
  let line = 0;
  const flush = () => {
    if (run.length === 0) return;
    readRun(run, lineIn(slot, line), where, reader, row);
    line += 1;
    run = [];
  };
  let seen: Map<number, number> | undefined;
  for (const part of box.parts) {
    if (isPiece(part)) {
      if (part.text === '\n') flush();
      else run.push({ text: part.text, spaced: part.spaced, box, label: part.from === 'label', own: true });
    } else if (!captions.has(part) && part.inline && isPhrase(part)) {
      run.push(...phrase(part));
    } else {
      flush();
      // By its make: a badge that only some rows have moves nothing else out of its place.
      const make = shapeOf(part);
      seen ??= new Map();
      const nth = seen.get(make) ?? 0;
      seen.set(make, nth + 1);
      readBox(part, boxIn(slot, make, nth), where, captions, reader, row);
    }
  }
  flush();
}

function readBadge(part: Part, box: Box, slot: Slot, row: RowText): void {
  row.lines.push(part.text);
  row.fragments.push({
    part,
    slot: partIn(lineIn(slot, 0), 0, 0).path,
    head: false,
    control: false,
    captioned: false,
    spoken: countPieces(box) === 0,
    strung: false,
    whole: part.text,
    tail: '',
  });
}

/** What it does may be said in parts, one of them for screen readers ("Log out" ": Chrome on macOS"). */
const isShortControl = (box: Box) => isControl(box) && countPieces(box) <= 3 && textOf(box, 120).length < 100;

/** What tooltips say more than their boxes: an address behind a place. */
const tooltipsIn = (row: Box): string[] =>
  boxes(row).flatMap((box) => {
    const title = isControl(box) ? '' : clean(box.element.getAttribute('title') ?? '');
    return title !== '' && !textOf(box, 200).includes(title) ? title : [];
  });

function noteControl(box: Box, reader: Reader, row: RowText): void {
  row.controls += 1;
  row.folded ||= isFolded(box);
  if (controlKind(box, reader) === 'log-out' && !isDisabled(box)) row.canLogOut = true;
  const written = pieces(box).find(({ from }) => from === 'text')?.text;
  const name = written ?? nameOf(box);
  const menu = opensMenu(box) || isFoldedSign(box);
  if ((name !== '' || menu) && isUnknownButton(box, reader))
    row.unknownButtons.push({
      name,
      menu,
      written: (written !== undefined || box.element.tagName === 'INPUT') && !leadsWithin(box),
    });
  // A control that shows no text is still a text of the row to whoever hears it.
  if (countPieces(box) === 0 && name !== '') row.lines.push(name);
}

function isUnknownButton(box: Box, reader: Reader): boolean {
  const { element, role } = box;
  if (isFoldedSign(box)) return true;
  if (!isShortControl(box) || !isAction(box) || isDisabled(box)) return false;
  if (role !== 'button' && !(role === 'link' && /^(?:#|$)/.test(element.getAttribute('href') ?? '')))
    return false;
  const unfolds = element.hasAttribute('aria-haspopup') || element.hasAttribute('aria-expanded');
  return (
    (!unfolds || opensMenu(box)) &&
    !element.hasAttribute('aria-pressed') &&
    controlKind(box, reader) === 'other'
  );
}

/** A link to a part of the page may show more of the row as well as log it out. */
const leadsWithin = ({ element }: Box) => /^#./.test(element.getAttribute('href') ?? '');

/** "⋯" with what it opens folded away beside it. */
const isFoldedSign = (box: Box) =>
  box.element.tagName === 'SUMMARY' && isFolded(box) && !/[\p{L}\p{N}]/u.test(textOf(box, 20));

const isFolded = ({ element }: Box) =>
  element.getAttribute('aria-expanded') === 'false' ||
  (element.tagName === 'SUMMARY' && element.parentElement?.hasAttribute('open') === false);

/** Words within a line, without a control, an icon or a block among them. */
function isPhrase(box: Box): boolean {
  if (isControl(box) || box.element.hasAttribute('aria-current')) return false;
  return box.parts.every((part) =>
    isPiece(part) ? part.text !== '\n' && part.from === 'text' : part.inline && isPhrase(part),
  );
}

/** What is written straight into a sentence that stands in an element of its own is written straight into the line. */
function phrase(box: Box): Atom[] {
  const own = box.children.length > 0;
  return box.parts.flatMap((part) =>
    isPiece(part) ? [{ text: part.text, spaced: part.spaced, box, label: false, own }] : phrase(part),
  );
}
