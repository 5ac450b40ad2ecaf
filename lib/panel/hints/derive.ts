import type { Hint, HintField } from '../../model';
import { type Box, isControl, textOf, within } from '../page/box';
import { asTime } from '../row/time';
import { type Looked, layoutOf } from './by-hint';
import { rowsFound } from './found';
import { type Arrived, follow, followAll, makeOf, ofMake, type Path, type Step, writePath } from './path';

/** What an owner pointed at. `rows`: one row; further ones that were missing. `fields`: in whichever row it stands; null: not shown. */
export interface Shown {
  rows: Box[];
  fields: Partial<Record<HintField, Box | null>>;
}

/** The path to every row of which these are some; null when they have no layout in common. */
export function rowsPath(root: Box, rows: Box[]): Path | null {
  const [first, ...others] = rows.map((row) => stepsDown(root, row));
  if (!first) return null;
  let steps = first;
  for (const other of others) {
    if (!other || other.length !== steps.length) return null;
    const merged = steps.map((step, i): Step | null => {
      const met = other[i];
      if (!met || met.tag !== step.tag || met.role !== step.role) return null;
      return step.nth === met.nth ? step : { ...step, nth: 'every' };
    });
    if (!merged.every((step) => step !== null)) return null;
    steps = merged;
  }
  const isMerged = steps.some(({ nth }) => nth === 'every');
  return { up: 0, steps: isMerged ? everyLast(steps) : repeated(root, steps) };
}

/** Which step says every: the innermost at which most neighbours of one make hold such a row. */
function repeated(root: Box, steps: Step[]): Step[] {
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const all = steps.map((step, i): Step => (i === at ? { ...step, nth: 'every' } : step));
    const rows = followAll(root, { up: 0, steps: all }).length;
    const neighbours = followAll(root, { up: 0, steps: all.slice(0, at + 1) }).length;
    if (rows >= 2 && rows * 2 >= neighbours) return all;
  }
  return everyLast(steps);
}

const everyLast = (steps: Step[]): Step[] =>
  steps.map((step, i) => (i === steps.length - 1 ? { ...step, nth: 'every' } : step));

/** Steps from a box down to one within it; null when it does not lie there. */
function stepsDown(from: Box, to: Box): Step[] | null {
  const steps: Step[] = [];
  for (let at = to; at !== from; ) {
    const { parent } = at;
    if (!parent) return null;
    const make = makeOf(at);
    steps.unshift({ ...make, nth: ofMake(parent, make).indexOf(at) });
    at = parent;
  }
  return steps;
}

/**
 * The hint that follows from what was pointed at; null while it is too little: a row, its device and one field more.
 *
 * @param made the day, "2026-11-22"
 */
export function deriveHint(looked: Looked, { rows, fields }: Shown, made: string): Hint | null {
  const path = rowsPath(looked.root, rows);
  if (!path) return null;
  const all = followAll(looked.root, path);
  const found: Hint['fields'] = {};
  for (const [name, box] of Object.entries(fields)) {
    const field = name as HintField;
    const to = box ? fieldPath(looked, all, box, field) : null;
    if (to) found[field] = writePath(to);
  }
  if (found.device === undefined || Object.keys(found).length < 2) return null;
  const written = writePath(path);
  const hint: Hint = { version: 1, made, layout: layoutOf(looked, written), rows: written, fields: found };
  return rowsFound(looked.root, hint).length > 0 ? hint : null;
}

/** The way from its row to a field, written in the way in which it holds in most rows: counted from the start or from the end. */
function fieldPath(looked: Looked, rows: Arrived[], field: Box, kind: HintField): Path | null {
  const home = rowOf(rows, field, looked.root);
  const start = home && pathTo(home, field, looked.root);
  const last = start?.steps.at(-1);
  if (!home || !start || !last || typeof last.nth !== 'number' || !field.parent) return start;
  const count = ofMake(field.parent, last).length;
  const fromEnd: Path = {
    ...start,
    steps: [...start.steps.slice(0, -1), { ...last, nth: last.nth - count }],
  };
  const holds = (path: Path) =>
    rows.filter((row) => {
      const box = follow(row, path, looked.root);
      return box !== null && speaksFor(box, kind, looked);
    }).length;
  return holds(fromEnd) > holds(start) ? fromEnd : start;
}

/** The row that a field stands in; of a field outside of all rows the one in whose place it stands (a session in each column). */
export function rowOf(rows: Arrived[], field: Box, root: Box): Arrived | null {
  const holding = rows.find(({ box }) => within(field, box));
  if (holding) return holding;
  for (let at: Box | null = field; at && at !== root; at = at.parent) {
    const { parent } = at;
    if (!parent) return null;
    const place = ofMake(parent, makeOf(at)).indexOf(at);
    const row = rows.find((one) => one.place === place && isBeside(one.box, parent));
    if (row) return row;
  }
  return null;
}

/** Whether what a box stands in is a neighbour of what the row stands in. */
const isBeside = (row: Box, parent: Box) => row.parent !== parent && row.parent?.parent === parent.parent;

function pathTo(row: Arrived, field: Box, root: Box): Path | null {
  if (within(field, row.box)) {
    const steps = stepsDown(row.box, field);
    return steps && { up: 0, steps };
  }
  const table = row.box.parent?.parent;
  const steps = table && stepsDown(table, field);
  const [line, cell, ...inner] = steps ?? [];
  if (!line || !cell || table === root.parent) return null;
  return { up: 2, steps: [line, { ...cell, nth: 'same' }, ...inner] };
}

function speaksFor(box: Box, kind: HintField, { reader }: Looked): boolean {
  if (kind === 'logOut') return isControl(box);
  const text = textOf(box);
  return kind === 'time' ? asTime(text, reader) !== null : text !== '';
}
