import { type Box, boxes, isAmong, isControl, isPiece, pieces, textOf } from '../page/box';
import { nameOf } from '../page/name';
import { fold } from '../page/text';
import type { Reader } from '../reader';
import { understand } from '../row/understand';
import { isBusy, isForecast } from './busy';
import { countsBeside, countsMore, countsOf, countsRest, declaresMore, figuresIn, isCount } from './counts';
import { controlKind, isDisabled } from './evidence';
import { hasPlaceholders, hasRoomForMore } from './room';
import type { List } from './rows';
import { mayOfferMore } from './unknown-more';

/** Whether the list is all there is. In doubt it is not: an incomplete reading proves nothing gone. */
export function isComplete(root: Box, { head, ranges, rows }: List, reader: Reader): boolean {
  const inRange = boxes(root).filter((box) =>
    ranges.some((range) => box.from < range.to && box.to > range.from),
  );
  const rowBoxes = new Set(rows.flatMap((row) => row.boxes));
  const outside = inRange.filter((box) => !isAmong(box, rowBoxes));
  const end = Math.max(...[...rowBoxes].map(({ to }) => to));
  const behind = outside.filter((box) => box.from >= end && pieces(box).length > 0);
  return !(
    outside.some((box) => offersMore(box, reader)) ||
    outside.some((box) => countsPages(box, rows.length, reader)) ||
    numbersPages(outside) ||
    outside.some((box) => showsPart(box, head, reader)) ||
    outside.some((box) => saysItLoads(box, reader)) ||
    outside.some((box) => saysItFailed(box, reader)) ||
    countsMore(outside, rows.length, reader) ||
    [...countsOf(head), ...(head ? countsBeside(head, reader) : [])].some((count) => count > rows.length) ||
    declaresMore(inRange, rows.length) ||
    hasPlaceholders(rows) ||
    hasRoomForMore(rows) ||
    countsRest(behind, rows.length, reader) ||
    mayOfferMore(root, behind, rows, reader)
  );
}

/** "Show more", or a page to turn to. */
function offersMore(box: Box, reader: Reader): boolean {
  if (!isControl(box) || controlKind(box, reader) !== 'more') return false;
  // On the last page there is nothing to turn to but the pages before it.
  return !isDisabled(box) || (box.parent?.children.some((other) => turnsBack(other, reader)) ?? false);
}

function turnsBack(box: Box, reader: Reader): boolean {
  const { element } = box;
  if (!isControl(box) || isDisabled(box) || controlKind(box, reader) !== 'other') return false;
  // The page that is shown, by its number.
  return (element.getAttribute('aria-current') ?? 'false') === 'false';
}

/** "Page 2 of 2" between the ways back and on; "1–5 of 5" says that the five rows are all. */
function countsPages(box: Box, shown: number, reader: Reader): boolean {
  const beside = box.parent?.children ?? [];
  const at = beside.indexOf(box);
  const ways = [beside[at - 1], beside[at + 1]].filter((way) => way !== undefined && isControl(way));
  const text = ways.length === 2 ? textOf(box, 60) : '';
  if (text === '' || !isCount(text, reader)) return false;
  const [least, ...others] = figuresIn(text).sort((a, b) => a - b);
  if (least === 1 && others.length === 2 && others.every((figure) => figure === shown)) return false;
  return Math.max(...figuresIn(text)) >= 2;
}

/** Two neighbours that are called 1 and 2: the page that is shown is often mere text, and others by their markup, too. */
function numbersPages(outside: Box[]): boolean {
  const figure = (box: Box | undefined) => (box ? fold(textOf(box, 10)) : '');
  return outside.some((box) => {
    const { children = [] } = box.parent ?? {};
    return figure(box) === '1' && figure(children[children.indexOf(box) + 1]) === '2';
  });
}

/** "Other devices" in a tab below the title, beside the one that is open; what is typed into a search hides rows, too. */
function showsPart(box: Box, head: Box | null, reader: Reader): boolean {
  const { element, role, from } = box;
  if (role === 'tab') {
    const isElsewhere = element.getAttribute('aria-selected') === 'false';
    return head !== null && from >= head.to && isElsewhere && holdsSessions(nameOf(box), reader);
  }
  const isSearch = element.getAttribute('type') === 'search' || role === 'searchbox';
  return isSearch && element.tagName === 'INPUT' && (element as HTMLInputElement).value.trim() !== '';
}

/** "This device", "Signed-in devices", "Mobile"; "Trusted devices" are another list. */
const holdsSessions = (name: string, reader: Reader) =>
  !reader.words.is('otherLists', name) &&
  (reader.words.has('session', name) ||
    understand(name, reader).some(({ kind }) => kind === 'current' || kind === 'device' || kind === 'apps'));

function saysItLoads(box: Box, { words }: Reader): boolean {
  if (isBusy(box)) return true;
  const own = box.parts
    .filter(isPiece)
    .map(({ text }) => text)
    .join(' ');
  return own !== '' && own.length <= 60 && words.has('loading', own) && !isForecast(own);
}

/** "Some sessions could not be loaded" beside rows that could. */
function saysItFailed(box: Box, { words }: Reader): boolean {
  const own = box.parts.some(isPiece) && !isControl(box) ? textOf(box, 200) : '';
  return own !== '' && own.length < 200 && words.has('failed', own);
}
