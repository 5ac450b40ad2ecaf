import { type Listing, lastTwo, listingAt } from '../../../lib/watch/snapshots';

/** Which two are compared, as indices, the earlier first; null when there are not two. */
export interface Choice {
  pair: { from: number; to: number } | null;
  /** What the address asks for and nobody has. */
  unknown: string[];
}

/** Reads an address such as `?from=2026-11-02T08:00:00.000Z&to=…`: instants of snapshots, in whichever order. */
export function chosen(listings: readonly Listing[], query: Record<string, string>): Choice {
  const usual = lastTwo(listings);
  if (usual === null) return { pair: null, unknown: [] };
  const asked = [query.from, query.to].filter((at) => at !== undefined && at !== '') as string[];
  const unknown = asked.filter((at) => listingAt(listings, at) < 0);
  const [one, other] = asked.map((at) => listingAt(listings, at));
  if (unknown.length > 0 || one === undefined) return { pair: usual, unknown };
  // One alone is compared with the one before it, the first with the next.
  const second = other ?? (one > 0 ? one - 1 : 1);
  return { pair: { from: Math.min(one, second), to: Math.max(one, second) }, unknown };
}

/** So many on each side of the chosen one are offered; the first and the last of all are offered, too. */
const around = 100;

/** The indices that a list offers to choose from, newest first: of ten thousand those near the chosen one. */
export function offered(count: number, chosen: number): number[] {
  const indices = new Set([count - 1, 0]);
  for (let i = Math.max(0, chosen - around); i < Math.min(count, chosen + around + 1); i++) indices.add(i);
  return [...indices].sort((a, b) => b - a);
}
