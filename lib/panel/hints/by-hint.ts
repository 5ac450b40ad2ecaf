import type { Hint, HintField, PanelReading, SessionRow } from '../../model';
import { languageOf } from '../language';
import { isComplete } from '../list/complete';
import { withDrawnControls } from '../list/drawn-controls';
import type { Range } from '../list/evidence';
import { groupsOf } from '../list/groups';
import { orderSeen } from '../list/order';
import { accountMarker } from '../live/account';
import { notePlace } from '../live/where';
import { type Box, boxes } from '../page/box';
import { boxTree } from '../page/box-tree';
import type { Surface } from '../page/surfaces';
import { createReader, type Reader } from '../reader';
import { type FromGroup, NO_GROUP, rowFrom } from '../row/fields';
import type { RowText } from '../row/row-text';
import { slotsOf } from '../row/slots';
import { understand } from '../row/understand';
import { misfit } from './fit';
import { FIELDS, type FoundRow, rowsFound } from './found';
import { makeOf, parsePath } from './path';
import { textsOf } from './texts';

/** A surface that was looked through once; several hints may be tried on it. */
export interface Looked {
  surface: Surface;
  root: Box;
  reader: Reader;
  language: string;
}

/** @param page language tag of the page; `others` are tried after it */
export function lookThrough(
  surface: Surface,
  page: string,
  at: Date,
  timeZone: string,
  others: readonly string[],
): Looked {
  const tree = boxTree(surface.root);
  const language = languageOf(tree, page);
  const reader = createReader([language, page, ...others], at, timeZone);
  return { surface, root: withDrawnControls(tree, reader), language, reader };
}

export type Listed = Extract<PanelReading, { state: 'sessions' }>;

/** What a hint makes of a surface. `misfit`: why nothing. `devicesKnown`: most of its devices are some by their words. */
export type ByHint = { reading: Listed; rows: FoundRow[]; devicesKnown: boolean } | { misfit: string };

/** More rows than anyone has. */
const MOST_ROWS = 5_000;

export function readByHint(looked: Looked, hint: Hint): ByHint {
  const { surface, root, reader, language } = looked;
  if (hint.layout !== layoutOf(looked, hint.rows)) return { misfit: 'It was made for another layout.' };
  const rows = rowsFound(root, hint);
  if (rows.length === 0) return { misfit: 'It leads to no rows.' };
  if (rows.length > MOST_ROWS) return { misfit: `It leads to more than ${MOST_ROWS} rows.` };
  const taught = new Set<HintField>(FIELDS.filter((field) => hint.fields[field] !== undefined));
  const texts = textsOf(rows, taught, reader);
  const why = misfit(root, rows, texts, taught, reader);
  if (why !== null) return { misfit: why };
  const lists = rows.map((row) => ({ boxes: row.boxes }));
  const stretch = stretchOf(root, rows);
  const read = asRows(texts, groupsOf(root, [stretch], lists, reader));
  if ('misfit' in read) return read;
  for (const [i, row] of read.rows.entries())
    notePlace(row, lists[i]?.boxes.map(({ element }) => element) ?? []);
  const known = read.rows.filter(({ device }) =>
    understand(device, reader).every(({ kind }) => kind === 'device'),
  );
  return {
    rows,
    devicesKnown: known.length * 2 >= read.rows.length,
    reading: {
      state: 'sessions',
      rows: orderSeen(lists).flatMap((place) => read.rows[place] ?? []),
      complete: isComplete(root, { head: null, ranges: [stretch], rows: lists }, reader),
      language,
      account: accountMarker(surface.root.ownerDocument),
    },
  };
}

/** Tags and roles from what the list stands on down to its rows. */
export function layoutOf({ surface, root }: Pick<Looked, 'surface' | 'root'>, rows: string): string {
  const { tag } = makeOf(root);
  const steps = parsePath(rows)?.steps.map(({ tag, role }) => (role === '' ? tag : `${tag}(${role})`)) ?? [];
  return `${surface.kind}: ${[tag, ...steps].join(' ')}`;
}

/** No place tells anything where the owner has said what stands in it. */
const NO_SLOTS = slotsOf([]);

function asRows(texts: RowText[], groups: FromGroup[]): { rows: SessionRow[] } | { misfit: string } {
  const rows: SessionRow[] = [];
  for (const [i, text] of texts.entries()) {
    const row = rowFrom(text, NO_SLOTS, groups[i] ?? NO_GROUP);
    if ('contradiction' in row) return { misfit: row.contradiction };
    rows.push(row);
  }
  return rows.filter(({ current }) => current).length > 1
    ? { misfit: 'More than one row is marked as the current session.' }
    : { rows };
}

/** Where it is said whether the rows are all there are: the least box around all of them that has a heading, else all of it. */
function stretchOf(root: Box, rows: FoundRow[]): Range {
  const [first, last] = [rows[0]?.at.box, rows.at(-1)?.at.box];
  let box = first?.parent ?? root;
  const holdsAll = () => box.to >= (last?.to ?? 0);
  while (box !== root && box.parent && !(holdsAll() && boxes(box).some(({ role }) => role === 'heading')))
    box = box.parent;
  return { from: box.from, to: box.to };
}
