import type { Part } from './part';

/** Where the pieces between commas end; a comma inside brackets parts nothing. */
export function commaEnds(text: string): number[] {
  const ends: number[] = [];
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    const letter = text[i] ?? '';
    if ('([（'.includes(letter)) depth += 1;
    else if (')]）'.includes(letter)) depth -= 1;
    else if (depth <= 0 && /[,،、，፣၊]/.test(letter)) ends.push(i);
  }
  return [...ends, text.length];
}

/** "Seattle" and "Washington" beside each other, neither saying what it is, or both a place, were one before they were split. */
export function withPlacesJoined(parts: Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const isSame = part.kind === last?.kind && (part.kind === 'other' || part.kind === 'place');
    if (last && isSame) last.text = `${last.text}, ${part.text}`;
    else joined.push({ ...part });
  }
  return joined;
}
