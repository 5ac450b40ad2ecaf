import { controlKind } from '../../list/evidence';
import { isOpen, withoutCount } from '../../list/heads';
import { ITEM } from '../../list/rows';
import { type Box, boxes, isControl, textOf } from '../../page/box';
import { labelOf, nameOf } from '../../page/name';
import { type ReadOptions, readPanel } from '../../read';
import type { Reader } from '../../reader';
import { isNeverTouched } from './never';
import { isAsking } from './questions';
import { type Shown, shownRows, type View, viewsOf } from './view';

/** The closed list of what may be activated. There is nothing else, and no way to add to it from outside. */
export type TargetKind = 'security-tab' | 'sessions-entry' | 'more';

/** An element that was identified for certain. */
export interface Target {
  kind: TargetKind;
  element: Element;
  name: string;
}

/** What is looked at for one: the layers of the page, and the rows of the list that is open. */
interface Page {
  views: View[];
  shown: Shown | null;
}

const ways: Record<TargetKind, (page: Page) => Box[]> = {
  /** The one tab of the settings, or the one entry of their menu, that is called Security, while it is not chosen. */
  'security-tab': ({ views }) =>
    views.flatMap(({ root, reader: { words } }) =>
      boxes(root).filter((box) => isOfMenu(box) && words.is('security', nameOf(box)) && !isOpen(box)),
    ),
  /** The one control that is headed "Active sessions" and has not unfolded anything yet. */
  'sessions-entry': ({ views }) =>
    views.flatMap(({ root, reader: { words } }) =>
      boxes(root).filter((box) => {
        if (!isControl(box) || isOpen(box)) return false;
        const label = labelOf(box);
        const heads = label === '' ? boxes(box).map((inner) => textOf(inner, 120)) : [label];
        return heads.some((text) => words.is('activeSessions', withoutCount(text)));
      }),
    ),
  /** The first "Show more" that follows all rows of the list: between rows it could be one row's own. */
  more({ shown }) {
    if (!shown) return [];
    const { rows, view } = shown;
    const end = Math.max(...rows.flatMap((row) => row.boxes.map(({ to }) => to)));
    const after = boxes(view.root).filter((box) => box.from >= end);
    const next = after.find((box) => headsOther(box, view.reader));
    const [first] = after.filter(
      (box) =>
        isControl(box) &&
        controlKind(box, view.reader) === 'more' &&
        box.to <= (next?.from ?? view.root.to) &&
        !isInItem(box),
    );
    return first ? [first] : [];
  },
};

/**
 * What may be activated of a kind on the page as it is now; null in any doubt: when there is none or more than one, when
 * it could be taken for a log-out, or while the page asks something.
 */
export function findTarget(
  kind: TargetKind,
  document: Document,
  at: Date,
  options: ReadOptions,
): Target | null {
  const views = viewsOf(document, at, options);
  const shown = kind === 'more' ? shownRows(readPanel(document, at, undefined, options), views) : null;
  const found = isAsking(views, shown) ? [] : ways[kind]({ views, shown });
  const [box] = found;
  // A dialog within another is looked at by itself, too.
  if (!box || found.some(({ element }) => element !== box.element) || isNeverTouched(box.element))
    return null;
  return { kind, element: box.element, name: nameOf(box) };
}

/** Below a heading stands something else; some lists are headed without one. */
const headsOther = (box: Box, { words }: Reader): boolean =>
  box.role === 'heading' || (!isControl(box) && words.is('otherLists', textOf(box, 120)));

/** A tab, or a control in the menu of the settings. */
function isOfMenu(box: Box): boolean {
  if (box.role === 'tab') return true;
  if (!isControl(box)) return false;
  for (let at = box.parent; at; at = at.parent)
    if (['tablist', 'navigation', 'menubar'].includes(at.role)) return true;
  return false;
}

/** Within an item of a list or a table that says more than the control does. */
function isInItem(box: Box): boolean {
  for (let at = box.parent; at; at = at.parent) if (ITEM.has(at.role)) return textOf(at) !== textOf(box);
  return false;
}
