import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Rows that are drawn: from `first` on, up to `end` exclusive. */
export interface Slice {
  first: number;
  end: number;
  /** Of one row, in pixels; all rows are equally high. 0 while nothing was measured. */
  rowHeight: number;
}

/** So many rows beyond the window are drawn as well, so that a turn of the wheel shows no blank. */
const beyond = 12;
/** Drawn before the first measurement, and where nothing can be measured. */
const atFirst = 60;

/**
 * Which rows of a long table are in view. The page scrolls, not the table, so that zoom, keyboard and find work as people
 * know them; what is out of view is left out and its height kept.
 */
export function useSlice(body: RefObject<HTMLElement | null>, count: number): Slice {
  const [slice, setSlice] = useState<Slice>({ first: 0, end: Math.min(count, atFirst), rowHeight: 0 });
  useEffect(() => {
    const measure = () => {
      const place = body.current;
      const row = place?.querySelector<HTMLElement>('[data-session]');
      if (!place || !row) return;
      const rowHeight = row.getBoundingClientRect().height;
      if (rowHeight === 0) {
        setSlice((before) => ({ ...before, end: Math.min(count, atFirst) }));
        return;
      }
      const above = -place.getBoundingClientRect().top;
      const first = Math.max(0, Math.floor(above / rowHeight) - beyond);
      const end = Math.min(count, Math.ceil((above + innerHeight) / rowHeight) + beyond);
      setSlice((before) =>
        before.first === first && before.end === end && before.rowHeight === rowHeight
          ? before
          : { first, end: Math.max(first, end), rowHeight },
      );
    };
    measure();
    addEventListener('scroll', measure, { passive: true });
    addEventListener('resize', measure);
    return () => {
      removeEventListener('scroll', measure);
      removeEventListener('resize', measure);
    };
  }, [body, count]);
  return slice;
}

/** What is drawn of a list, in order: rows by index, and gaps of so many rows. The active row is always drawn: it may hold the focus. */
export function piecesOf(
  { first, end }: Pick<Slice, 'first' | 'end'>,
  count: number,
  active: number,
): ({ row: number } | { gap: number; before: number })[] {
  const rows: number[] = [];
  for (let i = first; i < Math.min(end, count); i++) rows.push(i);
  if (active >= 0 && active < count && !rows.includes(active)) rows.push(active);
  rows.sort((a, b) => a - b);
  const pieces: ReturnType<typeof piecesOf> = [];
  let next = 0;
  for (const row of rows) {
    if (row > next) pieces.push({ gap: row - next, before: row });
    pieces.push({ row });
    next = row + 1;
  }
  if (next < count) pieces.push({ gap: count - next, before: count });
  return pieces;
}
