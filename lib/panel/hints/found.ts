import type { Hint, HintField } from '../../model';
import type { Box } from '../page/box';
import { textOf } from '../page/box';
import { type Arrived, follow, followAll, type Path, parsePath } from './path';

/** A row that a hint leads to, with what stands in it. */
export interface FoundRow {
  at: Arrived;
  fields: Map<HintField, Box>;
  /** The row, and those of its fields that stand outside of it. */
  boxes: Box[];
}

export const FIELDS: readonly HintField[] = [
  'device',
  'app',
  'place',
  'time',
  'current',
  'trusted',
  'unavailable',
  'logOut',
];

/** What makes a box a row: a head of the same make shows neither. */
const TELLING: readonly HintField[] = ['device', 'time', 'logOut'];

/** The rows that a hint leads to on one surface, in reading order; [] when it leads nowhere. */
export function rowsFound(root: Box, hint: Pick<Hint, 'rows' | 'fields'>): FoundRow[] {
  const path = parsePath(hint.rows);
  if (!path || path.up > 0) return [];
  const paths = FIELDS.flatMap((field): [HintField, Path][] => {
    const given = hint.fields[field];
    const parsed = given === undefined ? null : parsePath(given);
    return parsed ? [[field, parsed]] : [];
  });
  return followAll(root, path).flatMap((at) => {
    const fields = new Map<HintField, Box>();
    for (const [field, to] of paths) {
      const box = follow(at, to, root);
      if (box && shows(box)) fields.set(field, box);
    }
    if (!TELLING.some((field) => fields.has(field))) return [];
    const outside = [...fields.values()].filter((box) => box.from < at.box.from || box.to > at.box.to);
    return [{ at, fields, boxes: outside.length === 0 ? [at.box] : inOrder([at.box, ...outside]) }];
  });
}

/** A control may show an icon alone. */
const shows = (box: Box) => textOf(box, 1) !== '' || box.role === 'button' || box.role === 'link';

/** In reading order, each once, and none that lies in another. */
function inOrder(boxes: Box[]): Box[] {
  const sorted = [...new Set(boxes)].sort((a, b) => a.from - b.from || b.to - a.to);
  return sorted.filter(
    (box, i) => !sorted.slice(0, i).some((outer) => outer.from <= box.from && outer.to >= box.to),
  );
}
