import type { PanelReading } from '../../../model';
import { faceOfRow } from '../face';

export type Sessions = Extract<PanelReading, { state: 'sessions' }>;

/**
 * Puts together what a list shows one part after the other: a list that draws only what is in sight, or one page at a
 * time. What it showed before and shows no more is kept, and the reading is then not complete: rows that read alike in two
 * parts count once, so nothing can be said to be gone.
 */
export interface Gathering {
  /**
   * A reading that is about to be moved on from. 'windowed': the list draws what is in sight; 'paged': what comes is added
   * to it, or takes its place.
   */
  leave(reading: Sessions, how: Part['how']): void;
  /** What is known with the reading that stands now. */
  with(reading: Sessions): Sessions;
}

interface Part {
  how: 'windowed' | 'paged';
  reading: Sessions;
}

export function createGathering(): Gathering {
  let parts: Part[] = [];
  return {
    leave(reading, how) {
      parts = [...parts.filter((part) => !isTakenIn(part, reading)), { how, reading }];
    },
    with(reading) {
      const rows = [...reading.rows];
      for (const part of parts.filter((one) => !isTakenIn(one, reading)).reverse())
        rows.unshift(...missing(part.reading.rows, rows));
      return rows.length === reading.rows.length ? reading : { ...reading, rows, complete: false };
    },
  };
}

/** Whether a later reading stands for a part of before: the same list with more in it, or another account's. */
function isTakenIn({ how, reading: { rows, account } }: Part, next: Sessions): boolean {
  if (account !== next.account) return true;
  const lost = missing(rows, next.rows).length;
  if (how === 'windowed') return lost === 0;
  // A row of a list that was added to may have changed meanwhile; another page shows others, and no more of them.
  return lost * 2 <= rows.length || next.rows.length > rows.length;
}

/** The rows that do not stand among the others, each as often as it is missing. */
function missing(rows: Sessions['rows'], others: Sessions['rows']): Sessions['rows'] {
  const faces = others.map(faceOfRow);
  return rows.filter((row) => {
    const at = faces.indexOf(faceOfRow(row));
    if (at < 0) return true;
    faces.splice(at, 1);
    return false;
  });
}
