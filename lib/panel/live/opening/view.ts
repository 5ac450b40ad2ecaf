import type { PanelReading } from '../../../model';
import { languageOf } from '../../language';
import type { Row } from '../../list/row';
import { type Box, boxes } from '../../page/box';
import { boxTree } from '../../page/box-tree';
import { findSurfaces } from '../../page/surfaces';
import type { ReadOptions } from '../../read';
import { isSettings } from '../../read-surface';
import { createReader, type Reader } from '../../reader';
import { placeOf } from '../where';

/** What can be looked at of a page: a dialog, or a page of settings. Topmost first where there are several. */
export interface View {
  root: Box;
  reader: Reader;
  kind: 'dialog' | 'portal' | 'page';
}

/** @param at when the page is looked at */
export function viewsOf(document: Document, at: Date, { languages }: ReadOptions = {}): View[] {
  const page = document.documentElement.lang || 'en';
  const others = languages ?? document.defaultView?.navigator.languages ?? [];
  // Where the address speaks of no settings, only a dialog can hold them.
  const surfaces = findSurfaces(document).open.filter(
    ({ kind }) => kind === 'dialog' || isSettings(document),
  );
  return surfaces.map(({ root: element, kind }) => {
    const root = boxTree(element);
    return { root, kind, reader: createReader([languageOf(root, page), page, ...others], at, 'UTC') };
  });
}

/** The rows of a reading, and the view they stand in. */
export interface Shown {
  view: View;
  rows: Row[];
}

/** Where the rows of a reading of this page stand; null when there are none, or not all of them in one view. */
export function shownRows(reading: PanelReading, views: View[]): Shown | null {
  if (reading.state !== 'sessions' || reading.rows.length === 0) return null;
  for (const view of views) {
    const boxOf = new Map(boxes(view.root).map((box) => [box.element, box]));
    const rows = reading.rows.map((row) => ({
      boxes: placeOf(row).flatMap((element) => boxOf.get(element) ?? []),
    }));
    if (rows.every((row) => row.boxes.length > 0)) return { view, rows };
  }
  return null;
}
