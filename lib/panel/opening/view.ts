import type { Box } from '../box';
import { boxTree } from '../box-tree';
import { findTitles, untitled } from '../headings';
import { languageOf } from '../language';
import type { ReadOptions } from '../read';
import { isSettings } from '../read-surface';
import { createReader, type Reader } from '../reader';
import type { List } from '../rows';
import { findSurfaces } from '../surfaces';
import { rowsUnder } from '../territory';

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

/** The list as the reader finds it, and where. Meant for a page of which sessions were read. */
export function listIn(views: View[]): { view: View; list: List } | null {
  for (const view of views) {
    const { root, reader } = view;
    for (const title of findTitles(root, reader).titles) {
      const list = rowsUnder(title, root, reader);
      if (list.rows.length > 0) return { view, list };
    }
  }
  for (const view of views) {
    const list = rowsUnder(untitled(view.root, view.reader), view.root, view.reader);
    if (list.rows.length > 0) return { view, list };
  }
  return null;
}
