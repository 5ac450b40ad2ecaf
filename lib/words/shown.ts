/** Long enough for every real label; a hostile one is cut. */
const longest = 160;

// Control characters and those that turn the direction of what follows.
const unwanted = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** Text of the page, tamed for showing: one line, no control or bidi characters, cut at 160 characters. '' when empty. */
export function tame(text: string): string {
  // Cut before cleaning: a hostile text can be megabytes long.
  const clean = text
    .slice(0, longest * 4)
    .replace(unwanted, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const letters = Array.from(clean);
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : clean;
}

/**
 * Text of the page inside a sentence or an attribute: tamed, and isolated (FSI … PDI), so that a right-to-left name
 * cannot turn the sentence around. null when there is none.
 */
export function isolated(text: string): string | null {
  const tamed = tame(text);
  return tamed === '' ? null : `\u2068${tamed}\u2069`;
}
