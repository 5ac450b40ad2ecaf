import type { PanelReading } from '../../model';
import { DIALOG } from '../page/dialog';
import { type ReadOptions, readPanel } from '../read';
import { isSettings } from '../read-surface';
import { skeletonOf } from '../skeleton/skeleton';
import { outline } from './outline';
import { placeOf } from './where';

/** Looks at the panel of one tab, and shows one of its rows. */
export interface Pointer {
  look(options: ReadOptions): PanelReading;
  /** What the page is built from, without what it says. */
  skeleton(): string;
  /** Whether anything is open on which a list may stand, known or not. */
  isOpen(): boolean;
  /**
   * Outlines a row of the last look. false when there is no such row any more: the page has drawn its list anew, and is to be
   * looked at again.
   */
  show(row: number): boolean;
}

export function createPointer(document: Document, now: () => Date): Pointer {
  let places: (readonly Element[])[] = [];
  return {
    look(options) {
      const reading = readPanel(document, now(), undefined, options);
      places = reading.state === 'sessions' ? reading.rows.map(placeOf) : [];
      return reading;
    },
    skeleton: () => skeletonOf(document, now(), new Intl.DateTimeFormat().resolvedOptions().timeZone),
    isOpen: () => document.querySelector(DIALOG) !== null || isSettings(document),
    show: (row) => outline(places[row] ?? []),
  };
}
