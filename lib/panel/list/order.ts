import type { Row } from './row';

/**
 * The places of the rows from the top of the page down, where they stand one below another: a style can turn a list upside
 * down, and a list that draws only what is in sight puts its rows where there is room. Rows that stand beside one another,
 * or have no place of their own, are left in the order of the document.
 */
export function orderSeen(rows: Row[]): number[] {
  const spans = rows.map(({ boxes }, place) => {
    let [top, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const { element } of boxes) {
      const rect = element.getBoundingClientRect();
      top = Math.min(top, rect.top);
      bottom = Math.max(bottom, rect.bottom);
    }
    return { place, top, bottom };
  });
  const seen = [...spans].sort((a, b) => a.top - b.top);
  const isColumn = seen.every(({ top, bottom }, i) => {
    const next = seen[i + 1];
    return bottom > top && (next === undefined || next.top > bottom - ROUNDING);
  });
  return (isColumn ? seen : spans).map(({ place }) => place);
}

/** Pixels by which neighbours overlap for no reason but rounding, or to share a border. */
const ROUNDING = 2;
