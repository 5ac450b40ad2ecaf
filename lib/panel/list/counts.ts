import { type Box, boxes, isControl, isInControl, isPiece, textOf } from '../page/box';
import { clean, fold } from '../page/text';
import { isDrawn } from '../page/visible';
import type { Reader } from '../reader';
import { isNamedDevice } from '../row/device';
import { understand } from '../row/understand';

/**
 * "5 of 12", "1-5 / 12", "Other sessions (12)": figures beside the rows that speak of more rows than there are. Where
 * the greatest stands is a matter of language ("12件中3件").
 */
export function countsMore(outside: Box[], shown: number, reader: Reader): boolean {
  return outside.some((box) => {
    const own = box.parts.some(isPiece) ? textOf(box, 80) : '';
    if (own === '' || own.length > 60) return false;
    const figures = figuresIn(own).sort((a, b) => a - b);
    const most = figures.pop();
    if (most === undefined || most <= shown || isDate(own, most, reader)) return false;
    const [from, to] = figures;
    if (from === undefined) return box.role === 'heading' && isTally(own, reader);
    return figures.length === 1 ? from === shown : figures.length === 2 && (to ?? 0) - from + 1 === shown;
  });
}

/**
 * "and 5 more": few words with one figure, the first thing behind the rows, count what is left in any language. Where the
 * figure is that of the rows, they are counted themselves, unless the text goes on from them in small letters.
 */
export function countsRest(behind: Box[], shown: number, reader: Reader): boolean {
  const [line] = behind;
  const text = line && !isInControl(line) && !boxes(line).some(isControl) ? textOf(line, 60) : '';
  const [count, ...others] =
    text.length <= LONGEST_REST && text.split(' ').length <= 5 ? figuresIn(text) : [];
  return (
    count !== undefined &&
    count > 0 &&
    (count !== shown || /^[\p{Ll}+]/u.test(text)) &&
    others.length === 0 &&
    /\p{L}|^\+/u.test(text) &&
    understand(text, reader).every(({ kind }) => kind === 'other')
  );
}

const LONGEST_REST = 30;

/** "Other sessions (12)", "12 sessions"; "Last 30 days", "Firefox (Windows 11)" and "Zx 10" count none. */
const isTally = (text: string, { words }: Reader) =>
  !isNamedDevice(text) &&
  (/(?:^|[(（[])\p{N}+[)）\]]?$/u.test(text) ||
    (/^\p{N}|\s\p{N}+$/u.test(text) && (words.has('session', text) || words.has('devices', text))));

/** "March 2026"; and "2026" above the sessions of a year, in whichever calendar. */
const isDate = (text: string, figure: number, reader: Reader) =>
  (figure >= 1900 && figure < 2100 && understand(text, reader).some(({ kind }) => kind === 'time')) ||
  isYear(text);

/** "2026", "2569", "1405": more sessions than anybody has. */
const isYear = (text: string) =>
  /^[^\p{N}()（）/]*\p{N}{4}[^\p{N}()（）/]*$/u.test(text) && (figuresIn(text)[0] ?? 0) >= 1300;

/** "12" in a box beside the title, "12 sessions" below it. A badge with a figure counts though it is kept from screen readers. */
export function countsBeside(head: Box, { words }: Reader): number[] {
  const beside = head.parent?.children.filter((box) => box !== head) ?? [];
  const texts = beside
    .filter((box) => !isControl(box))
    .map((box) => textOf(box, 60))
    .filter((text) => !isYear(text))
    .filter((text) => /^\P{L}+$/u.test(text) || (text.split(' ').length <= 3 && words.has('session', text)));
  return [...texts, ...unspokenIn(head.element), ...unspokenIn(head.element.parentElement)].flatMap(countIn);
}

/** Texts without letters that are drawn and not spoken. */
const unspokenIn = (element: Element | null): string[] =>
  [...(element?.children ?? [])]
    .filter((child) => child.getAttribute('aria-hidden') === 'true' && isDrawn(child))
    .map((child) => clean(child.textContent ?? '', 10))
    .filter((text) => /^\P{L}+$/u.test(text));

/** "Active sessions (12)", "Active sessions (5/12)": what a title counts itself; [] when nothing. */
export const countsOf = (head: Box | null): number[] => (head ? countIn(textOf(head, 80)) : []);

function countIn(text: string): number[] {
  const [count, all = count, ...others] = figuresIn(text);
  const counts = count !== undefined && others.length === 0 && /^\p{N}|\p{N}[)\]）]?$/u.test(text);
  if (!counts || all === undefined) return [];
  // "5/9" is a part and the whole of it.
  return all === count || /\p{N}\s?[/／]\s?\p{N}/u.test(text) ? [Math.max(count, all)] : [];
}

/** "5 of 12", "1-5 / 12": two or three small figures among few words that name no time, place or device. */
export function isCount(text: string, reader: Reader): boolean {
  const figures = text.length <= 40 ? figuresIn(text) : [];
  return (
    (figures.length === 2 || figures.length === 3) &&
    figures.every((figure) => figure < 1_000) &&
    !/\p{N}[.:]\p{N}/u.test(text) &&
    understand(text, reader).every(({ kind }) => kind === 'other')
  );
}

/** Figures that stand by themselves: no part of a word, a version or a clock. Some scripts part no words, and in many languages
 * an ending follows a figure at once ("6లో 2" is "2 of 6"). */
export const figuresIn = (text: string): number[] =>
  (
    fold(text).match(
      /(?<![\p{N}.,:]|(?![\p{scx=Han}\p{scx=Hang}\p{scx=Kana}\p{scx=Hira}\p{scx=Thai}])\p{L})\d{1,5}(?![\p{N}.,:]\d|[\p{scx=Latn}\p{scx=Cyrl}\p{scx=Grek}])/gu,
    ) ?? []
  ).map(Number);

/** `aria-setsize` and `aria-rowcount` say how many there are in all; -1 that nobody knows. */
export function declaresMore(inRange: Box[], shown: number): boolean {
  return inRange.some(({ element, role }) => {
    const size = ONE_OF_SEVERAL.has(role) ? figureIn(element, 'aria-setsize') : null;
    if (size !== null && (size > shown || size === -1)) return true;
    const count = figureIn(element, 'aria-rowcount');
    // A head of the table counts as a row.
    return count !== null && (count > shown + 1 || count === -1);
  });
}

const ONE_OF_SEVERAL = new Set(['listitem', 'option', 'treeitem', 'article']);

function figureIn(element: Element, attribute: string): number | null {
  const figure = element.getAttribute(attribute);
  return figure === null ? null : Number(figure);
}
