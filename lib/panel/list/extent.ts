import { type Box, isControl, isPiece, textOf } from '../page/box';
import type { Reader } from '../reader';
import { understand } from '../row/understand';
import { isBusy, isLive } from './busy';
import { isCount } from './counts';
import { controlKind, type Evidence, isColumnHead, type Range } from './evidence';
import type { Row } from './row';

/** Ends a row: a rule between rows, the head of a table, or what belongs to the whole panel. */
export function isFence(box: Box, reader: Reader): boolean {
  if (box.role === 'separator') return true;
  if (isControl(box)) return isOfPanel(box, reader);
  return isColumnHead(box, reader);
}

const isOfPanel = (control: Box, reader: Reader) =>
  ['log-out-all', 'more'].includes(controlKind(control, reader));

/**
 * One row alone has no neighbours that show where it ends: it takes in what stands around it as long as that belongs to
 * nobody else.
 */
export function grown(row: Row, root: Box, range: Range, evidence: Evidence, reader: Reader): Row {
  let { boxes } = row;
  const inside = (box: Box) => box.from >= range.from && box.to <= range.to;
  for (;;) {
    const [first] = boxes;
    const last = boxes.at(-1);
    const parent = first?.parent;
    if (!first || !last || !parent || first === root) return { boxes };
    const siblings = childrenIn(parent, range).filter(inside);
    let start = siblings.indexOf(first);
    let end = siblings.indexOf(last);
    const mayTake = (at: number) => siblings[at] !== undefined && isOfRow(siblings[at], evidence, reader);
    while (mayTake(start - 1)) start -= 1;
    while (mayTake(end + 1)) end += 1;
    // An empty box between the title and the row is no part of it, and its measures are not the row's.
    boxes = siblings.slice(start, end + 1).filter((box) => isControl(box) || textOf(box, 1) !== '');
    const ownTexts = parent.parts.filter((part) => isPiece(part) && isText(part));
    const whole =
      start === 0 &&
      end === siblings.length - 1 &&
      ownTexts.every((part) => isPiece(part) && isFieldText(part.text, reader));
    if (!whole || parent === root || !inside(parent)) return { boxes };
    boxes = [parent];
  }
}

/** Whether a box can be a part of one row: no heading, no explanation, no control of the whole panel in it. */
export function isOfRow(box: Box, evidence: Evidence, reader: Reader): boolean {
  if (isFence(box, reader) || box.role === 'heading' || box.role === 'dialog') return false;
  if ((isControl(box) || isLive(box) || isBusy(box)) && evidence.of(box) === 0) return false;
  return box.parts.every((part) => {
    if (isPiece(part)) return isFieldText(part.text, reader);
    if (isControl(part)) return !isOfPanel(part, reader);
    return part.role === 'heading' || isOfRow(part, evidence, reader);
  });
}

function isFieldText(text: string, reader: Reader): boolean {
  const { words } = reader;
  if (words.is('activeSessions', text) || words.is('otherLists', text) || words.has('everywhere', text))
    return false;
  if (isCount(text, reader)) return false;
  return !understand(text, reader).some((part) => part.kind === 'sentence');
}

export const childrenIn = ({ children, from: start, to: end }: Box, range: Range): Box[] =>
  start >= range.from && end <= range.to
    ? children
    : children.filter(({ from, to }) => from < range.to && to > range.from);

export const isText = ({ text }: { text: string }) => /[\p{L}\p{N}]/u.test(text);
