/**
 * Text with the differences taken out that say nothing about what it names: case, accents, width of letters, bidi marks,
 * kinds of space. Letters without a plain form (ø, ł, đ) stay.
 */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKD')
      // Accents of Latin, Greek and Cyrillic only: elsewhere combining marks are letters (Hindi, Thai) or make them (が).
      .replace(/[\u0300-\u036f\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
      .normalize('NFC')
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/**
 * Keeps the answers of a pure function of a text. Bounded: when it is full it starts again, so that hostile labels
 * cannot fill the memory.
 */
export function remembering<T>(answer: (text: string) => T, most = 4_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const now = answer(text);
    known.set(text, now);
    return now;
  };
}
