import { plainAt, SPECIAL } from './disguises';

/**
 * A view of a text in which its disguises are gone, for matching only: characters that nobody sees are left out,
 * full-width and typographic characters are their plain ones, and escapes (`%40`, `\u0040`, `&#64;`, `\"`) are what they
 * stand for. So no rule has to know of them, and a key that a mail program hyphenated is still a key.
 *
 * An escaped delimiter becomes a mark of its own (`ESCAPED` + its code): in `password=a%26b` the `%26` belongs to the
 * value, in `x%3Fpassword%3Da%26b%3D1` it ends it.
 */
export interface Folded {
  text: string;
  /** Where a place in `text` lies in the text that was given. */
  original: (at: number) => number;
}

export function fold(text: string): Folded {
  SPECIAL.lastIndex = 0;
  let match = SPECIAL.exec(text);
  if (match === null) return { text, original: (at) => at };
  let folded = '';
  let done = 0;
  // Place k in the folded text lies at `there[k]`, and what follows it up to the next such place keeps its distance.
  const here: number[] = [0];
  const there: number[] = [0];
  while (match !== null) {
    const plain = plainAt(match[0], text.charCodeAt(SPECIAL.lastIndex));
    if (plain !== match[0]) {
      folded += text.slice(done, match.index);
      done = match.index + match[0].length;
      if (plain.length !== match[0].length) {
        here.push(folded.length, folded.length + plain.length);
        there.push(match.index, done);
      }
      folded += plain;
    }
    match = SPECIAL.exec(text);
  }
  folded += text.slice(done);
  return {
    text: folded,
    original: (at) => {
      let low = 0;
      let high = here.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((here[middle] ?? 0) <= at) low = middle;
        else high = middle - 1;
      }
      return (there[low] ?? 0) + at - (here[low] ?? 0);
    },
  };
}
