import { isModel, isNamedDevice, isPartAlone } from './device';
import { MARKS, type Part } from './part';
import { couldBePlace } from './place';
import type { Fragment, RowText } from './row-text';
import { lineOf, neighboursOf } from './slot';

/** What the rows show in the same places: a text that tells nothing is judged by them. */
export interface Slots {
  /** The kinds that a slot holds in the rows where the text alone tells. */
  kinds: Map<string, Set<Part['kind']>>;
  /** Whether devices are written: a name that is only spoken is an icon's then. */
  written: boolean;
  /** Lines that string several things together in one of the rows; in others something may be left out. */
  strung: Set<string>;
  /** What a row says beside its own device or place: elsewhere it is neither. */
  wordings: Set<string>;
  /** Where rows have the one text left that could be their place: in a row with two such texts that one is. */
  likely: Set<string>;
  /** Whether rows can be logged out: one that cannot says why. */
  ended: boolean;
  /** Where rows have a device that is more than a browser or a system. */
  models: Set<string>;
  /** Whether a row tells what runs on its device beside its model. */
  modelsBesideParts: boolean;
  /** Among which neighbours the fields move up where one of them is missing: a time or app stands in more than one of them. */
  moving: Set<string>;
}

/** Compares the rows: what stands in the same place of most rows is of the same kind. */
export function slotsOf(rows: RowText[]): Slots {
  const slots: Slots = {
    kinds: new Map(),
    written: false,
    strung: new Set(),
    wordings: new Set(rows.flatMap(wordingsOf)),
    likely: new Set(),
    ended: rows.some(({ canLogOut }) => canLogOut),
    models: new Set(),
    modelsBesideParts: rows.some(hasModelBesidePart),
    moving: new Set(),
  };
  for (const { part, slot, captioned, strung, spoken } of rows.flatMap((row) => row.fragments)) {
    slots.written ||= part.kind === 'device' && !spoken;
    if (part.kind === 'device' && !slots.models.has(slot) && isModel(part.text)) slots.models.add(slot);
    if (captioned) continue;
    if (strung) slots.strung.add(lineOf(slot));
    if (part.kind === 'other' || part.kind === 'sentence' || part.kind === 'caption') continue;
    const kinds = slots.kinds.get(slot) ?? new Set();
    slots.kinds.set(slot, kinds.add(part.kind));
  }
  for (const { fragments, canLogOut } of rows) if (canLogOut) noteLikely(fragments, slots);
  for (const among of [lineOf, neighboursOf])
    for (const one of movingAmong(slots.kinds, among)) slots.moving.add(one);
  return slots;
}

function hasModelBesidePart({ fragments }: RowText): boolean {
  const devices = fragments.filter(({ part, control }) => part.kind === 'device' && !control);
  return devices.some(({ part }) => isModel(part.text)) && devices.some(({ part }) => isPartAlone(part.text));
}

/** What stands in a row that has its place, or a word for a device beside one that has a name. */
function wordingsOf({ fragments }: RowText): string[] {
  const written = fragments.filter(({ control }) => !control).map(({ part }) => part);
  const hasPlace = written.some(({ kind }) => kind === 'place');
  const devices = written.filter(({ kind }) => kind === 'device');
  // Most rows show one device.
  const named = devices.length > 1 ? devices.filter(({ text }) => isNamedDevice(text)) : devices;
  // "KX-4417" is a name, whoever gave it.
  const unnamed =
    named.length > 0 ? devices.filter((part) => !named.includes(part) && !/\p{N}/u.test(part.text)) : [];
  const others = hasPlace ? fragments.flatMap(({ part }) => (part.kind === 'other' ? part : [])) : [];
  return [...unnamed, ...others].map(({ text }) => text);
}

function noteLikely(fragments: Fragment[], slots: Slots): void {
  if (fragments.some(({ part, control }) => part.kind === 'place' && !control)) return;
  const [only, ...more] = fragments.filter((fragment) => couldBeLocation(fragment, slots));
  if (only && more.length === 0) slots.likely.add(only.slot);
}

/** Where a time or apps stand in one place in some rows, and in another in others. */
function movingAmong(kinds: Slots['kinds'], among: (slot: string) => string): Set<string> {
  const first = new Map<string, string>();
  const moving = new Set<string>();
  for (const [slot, held] of kinds)
    for (const kind of held) {
      if (kind !== 'time' && kind !== 'apps') continue;
      const here = `${among(slot)} ${kind}`;
      if (first.has(here)) moving.add(among(slot));
      first.set(here, slot);
    }
  return moving;
}

/** A slot that held this kind wherever its text told. */
export const isOnly = ({ kinds }: Slots, slot: string, kind: Part['kind']) =>
  kinds.get(slot)?.size === 1 && kinds.get(slot)?.has(kind) === true;

/** What the lines under a label are made of: where one of them is missing, the others move up into its slot. */
const METADATA = new Set<Part['kind']>(['place', 'apps', 'time']);
export function isMetadata(slots: Slots, { slot }: Fragment): boolean {
  const kinds = [...(slots.kinds.get(slot) ?? [])];
  // In a line that strings all together, marks stand among them, too.
  if (slots.strung.has(lineOf(slot))) return kinds.every((kind) => METADATA.has(kind) || MARKS.has(kind));
  const moves = slots.moving.has(lineOf(slot)) || slots.moving.has(neighboursOf(slot));
  return kinds.every((kind) => METADATA.has(kind)) && (moves || kinds.length !== 1 || kinds[0] === 'place');
}

/** What says nothing known, and is neither headed nor pressed. */
export const isOther = (fragment: Fragment) =>
  fragment.part.kind === 'other' && !fragment.captioned && !fragment.control;

/** What says nothing known and could be a place. */
export const couldBeLocation = (fragment: Fragment, { wordings }: Slots) =>
  isOther(fragment) &&
  !fragment.head &&
  !fragment.spoken &&
  !wordings.has(fragment.part.text) &&
  CAPITAL.test(fragment.part.text) &&
  couldBePlace(fragment.part.text);

/** Towns are written with a capital, where a script has any. */
const CAPITAL = /[\p{Lu}\p{Lt}\p{Lo}]/u;
