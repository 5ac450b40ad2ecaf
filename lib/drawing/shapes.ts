/** What a picture is made of, as data: drawn on the page as elements, saved as a file as text. Lengths are in pixels. */
export interface Shape {
  name: 'rect' | 'line' | 'path' | 'circle' | 'text';
  look: Look;
  at: Record<string, number | string>;
  /** Of a text. */
  text?: string;
}

/** How a shape is painted: a class on the page (`components/style/timeline.css`), a style in a file (`svg.ts`). */
export type Look =
  | 'grid'
  | 'now'
  | 'bar'
  | 'unseen'
  | 'hatch'
  /** From a sign-in to the reading that first showed it. */
  | 'lead'
  /** A stretch over which something happened, nobody knows when. */
  | 'trail'
  | 'tick'
  | 'solid'
  | 'hollow'
  | 'caption'
  | 'label'
  | 'name'
  | 'title'
  /** Takes the pointer, and is not seen. */
  | 'hit';

export const rect = (look: Look, x: number, y: number, width: number, height: number, rx = 0): Shape => ({
  name: 'rect',
  look,
  at: { x: round(x), y: round(y), width: round(width), height: round(height), ...(rx > 0 && { rx }) },
});

export const line = (look: Look, x1: number, y1: number, x2: number, y2: number): Shape => ({
  name: 'line',
  look,
  at: { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) },
});

export const circle = (look: Look, cx: number, cy: number, r: number): Shape => ({
  name: 'circle',
  look,
  at: { cx: round(cx), cy: round(cy), r },
});

export const path = (look: Look, d: string): Shape => ({ name: 'path', look, at: { d } });

/** Text runs from its start; `anchor: 'end'`: up to it. */
export const words = (
  look: Look,
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Shape => ({ name: 'text', look, at: { x: round(x), y: round(y), 'text-anchor': anchor }, text });

/** A tenth of a pixel is enough, and keeps a saved file small. */
export const round = (length: number): number => Math.round(length * 10) / 10;

/** Lines from lower left to upper right that fill a rectangle: seen in print, in greyscale and in forced colours. */
export function hatching(x: number, y: number, width: number, height: number): Shape {
  const parts: string[] = [];
  for (let start = x - height + STEP; start < x + width; start += STEP) {
    const [left, right] = [Math.max(start, x), Math.min(start + height, x + width)];
    parts.push(
      `M${round(left)} ${round(y + height - (left - start))}L${round(right)} ${round(y + height - (right - start))}`,
    );
  }
  return path('hatch', parts.join(''));
}

const STEP = 5;

/** Roughly how wide a text of 11 px is: a picture that is only data cannot measure. East Asian letters are square. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += (letter.codePointAt(0) ?? 0) > 0x2e80 ? 11.5 : 6.1;
  return width;
}

/** The text cut to a width, with an ellipsis; '' when hardly anything would be left of it. */
export function fitted(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const letters = Array.from(text);
  while (letters.length > 0 && widthOf(`${letters.join('')}…`) > width) letters.pop();
  return letters.length < 3 ? '' : `${letters.join('').trimEnd()}…`;
}
