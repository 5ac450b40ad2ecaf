import type { Hint, PanelReading } from '../../model';
import { findSurfaces, type Surface } from '../page/surfaces';
import { believed, type Trust } from './believe';
import { type Listed, type Looked, lookThrough, readByHint } from './by-hint';

export type { Looked } from './by-hint';

/** A hint as it comes to the reader. */
export interface HintInUse {
  hint: Hint;
  trust: Trust;
}

/** So many hints are tried in one reading. */
const MOST_HINTS = 20;

/**
 * The first hint that fits the page and is believed beside what the rules read; null when none is. Never throws: a hint that
 * breaks on a page is one that does not fit it.
 */
export function byHints(
  document: Document,
  at: Date,
  timeZone: string,
  { hints, languages }: { hints: readonly HintInUse[]; languages?: string[] },
  rules: PanelReading,
): Listed | null {
  try {
    const surfaces = placesFor(document);
    for (const { hint, trust } of hints.slice(0, MOST_HINTS)) {
      for (const surface of surfaces) {
        const hinted = readByHint(surface(at, timeZone, languages), hint);
        const reading = 'reading' in hinted ? believed(rules, hinted, trust) : hinted;
        if ('state' in reading) return reading;
      }
    }
  } catch {
    // As if it were not there: the rules have read the page, and the outcome says that no hint was used.
  }
  return null;
}

type Looking = (at: Date, timeZone: string, languages?: readonly string[]) => Looked;

/** Where a list may stand that somebody was shown: as for the rules, and below a dialog that lies on top of it. */
export function placesFor(document: Document): Looking[] {
  const { open, covered } = findSurfaces(document);
  const page = document.documentElement.lang || 'en';
  const spoken = document.defaultView?.navigator.languages ?? [];
  const [top] = open;
  const below = top?.kind === 'dialog' && isSmall(top) ? covered : [];
  return [...open, ...below].map((surface) => {
    let looked: Looked | undefined;
    return (at, timeZone, languages) => {
      looked ??= lookThrough(surface, page, at, timeZone, languages ?? spoken);
      return looked;
    };
  });
}

/** A question over the list, and no other list. */
const isSmall = ({ root }: Surface) => root.querySelectorAll('*').length < 60;
