/** A stretch of a text; `marked`: a placeholder. */
export interface Piece {
  text: string;
  marked: boolean;
}

// As Markdown writes it, with backslashes, too.
const PLACEHOLDER = /\\?\[[a-z][a-z -]{0,30}(?: \d+)?\\?\]/g;
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text with the placeholders that stand in it told apart. Letters that would turn the direction are named instead. */
export function piecesOf(text: string, placeholders: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const add = (to: number, marked: boolean) => {
    if (to > done) pieces.push({ text: shown(text.slice(done, to)), marked });
    done = to;
  };
  for (const { 0: found, index } of text.matchAll(PLACEHOLDER)) {
    if (!placeholders.has(found.replaceAll('\\', ''))) continue;
    add(index, false);
    add(index + found.length, true);
  }
  add(text.length, false);
  return pieces;
}

const shown = (text: string): string =>
  text.replace(TURNING, (one) => `‹U+${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`);
