/**
 * The candidate that a mistyped word most likely means, null when none is near: at most a third of its letters differ
 * (edits counted after Levenshtein).
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const folded = fold(word.slice(0, 100));
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const other = fold(candidate);
    // Of words in other letters nothing is left to be near.
    if (folded === '' || other === '') continue;
    const edits = distance(folded, other);
    if (edits < least && edits <= Math.max(folded.length, candidate.length) / 3) {
      best = candidate;
      least = edits;
    }
  }
  return best;
}

const fold = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
