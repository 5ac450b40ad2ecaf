import type { SessionRow } from '../../model';
import { isNamedDevice } from '../row/device';
import { MARKS, type Part } from '../row/part';
import type { Fragment, RowText } from '../row/row-text';
import { boxOf, lineOf } from '../row/slot';

/**
 * What the rows say that nothing explains: no field, no caption, no name of an icon or a control. What stands in one place
 * of every row is a field that nobody asks for (an address, a provider).
 *
 * @returns the texts of each row
 */
export function unexplained(texts: RowText[], rows: SessionRow[]): string[][] {
  const kinds = kindsOf(texts);
  const speaking = placesOf(texts, ({ part, spoken }) => spoken && MARKS.has(part.kind));
  const left = texts.map(({ fragments }) =>
    fragments.filter((fragment) => isUnexplained(fragment, kinds, speaking)),
  );
  const inRows = new Map<string, number>();
  for (const own of left)
    for (const slot of new Set(own.map((fragment) => fragment.slot)))
      inRows.set(slot, (inRows.get(slot) ?? 0) + 1);
  const isField = ({ slot }: Fragment) => (inRows.get(slot) ?? 0) >= Math.max(2, rows.length);
  const [first = [], ...others] = left.map((own) => own.map(({ part }) => part.text));
  const shared = new Set(
    first.filter((text) => others.length > 0 && others.every((own) => own.includes(text))),
  );
  return left.map((own, i) =>
    own.flatMap((fragment) =>
      isField(fragment) || shared.has(fragment.part.text) || isOfValue(fragment.part.text, rows[i])
        ? []
        : fragment.part.text,
    ),
  );
}

/** The kinds that are told in each place of the rows. */
function kindsOf(texts: RowText[]): Map<string, Set<Part['kind']>> {
  const kinds = new Map<string, Set<Part['kind']>>();
  for (const { fragments } of texts) {
    for (const { part, slot } of fragments) {
      const known = kinds.get(slot);
      if (known) known.add(part.kind);
      else kinds.set(slot, new Set([part.kind]));
    }
  }
  return kinds;
}

function isUnexplained(
  fragment: Fragment,
  kinds: Map<string, Set<Part['kind']>>,
  speaking: ReadonlySet<string>,
): boolean {
  const { part, slot, captioned, control, spoken } = fragment;
  if (control || !isUnsaid(part)) return false;
  // The name of an icon says what it pictures, unless marks speak through icons here, or it is called like one.
  if (spoken && part.kind !== 'caption' && !speaking.has(placeAt(slot))) return false;
  // Under a caption stands a value of its kind, understood or not; a mark, where no row has a value.
  const isField = [...(kinds.get(slot) ?? [])].some((kind) => FIELDS.has(kind));
  if (captioned && part.kind !== 'device' && isField) return false;
  return /\p{L}[\p{L}\p{M}]/u.test(part.text);
}

/** A piece of the device or place that was read. */
const isOfValue = (text: string, row: SessionRow | undefined) =>
  row !== undefined && (row.device.includes(text) || row.location.includes(text));

export const FIELDS = new Set<Part['kind']>(['device', 'apps', 'place', 'time']);

/**
 * What says nothing known. Also a word that heads a status and has no value beside it ("Current session"), and a second device
 * without any name ("This device"): alone, either is a mark.
 */
const isUnsaid = (part: Part) =>
  part.kind === 'other' ||
  part.kind === 'sentence' ||
  (part.kind === 'caption' && part.caption === 'status') ||
  (part.kind === 'device' && !isNamedDevice(part.text));

/** Where a fragment stands, whatever badges stand before it. */
const placeAt = (slot: string) => boxOf(slot).replace(/\.\d+(?=\/|$)/g, '');

/** Where fragments of this kind stand, and no field of any row: a line of its own for each of them has one make. */
function placesOf(texts: RowText[], is: (fragment: Fragment) => boolean): ReadonlySet<string> {
  // Rows have thousands of fragments in a few slots.
  const own = new Set<string>();
  const ofFields = new Set<string>();
  for (const { fragments } of texts) {
    for (const fragment of fragments) {
      if (is(fragment)) own.add(fragment.slot);
      if (FIELDS.has(fragment.part.kind)) ofFields.add(fragment.slot);
    }
  }
  const places = new Set([...own].map(placeAt));
  for (const slot of places.size > 0 ? ofFields : []) places.delete(placeAt(slot));
  for (const slot of own) if (!ofFields.has(slot)) places.add(slot);
  return places;
}

/**
 * Texts that could be marks in words that no table has: a few words and nothing else, in a line of their own or strung with
 * others, after what the row is headed with. A text beside the place of a row is not the place.
 */
export function likeMarks(texts: RowText[], rows: SessionRow[], said: string[][]): string[][] {
  const places = placesOf(texts, ({ part, head }) => MARKS.has(part.kind) && !head);
  return said.map((own, i) => {
    const row = rows[i];
    if (own.length === 0 || !row || rows.length < 2) return [];
    const { fragments } = texts[i] ?? { fragments: [] };
    // What made the row current or unavailable by its role is explained; what other rows say, too, did not.
    const isTold = fragments.some(({ part }) => part.kind === 'current' || part.kind === 'unavailable');
    // Of two such texts that one explains, the other is still open.
    const isByRole =
      !isTold && (row.current || row.status === 'unavailable') && own.filter(isLikeMark).length < 2;
    const elsewhere = isByRole
      ? new Set(said.flatMap((other, at) => (rows[at]?.canLogOut ? other : [])))
      : null;
    return own.filter(
      (text) => (elsewhere?.has(text) ?? true) && isLikeMark(text) && isMarkIn(text, fragments, row, places),
    );
  });
}

function isMarkIn(
  text: string,
  fragments: Fragment[],
  row: SessionRow,
  places: ReadonlySet<string>,
): boolean {
  const at = fragments.findIndex(({ part }) => part.text === text);
  const fragment = fragments[at];
  if (!fragment) return false;
  // "Info" in the badge of a known mark is a part of the badge.
  if (fragments.some(({ part, slot }) => MARKS.has(part.kind) && fragment.slot.startsWith(`${boxOf(slot)}/`)))
    return false;
  // What heads a status is none without its value, and where other rows are marked stands a mark.
  if (fragment.part.kind === 'caption' || places.has(placeAt(fragment.slot)) || places.has(fragment.slot))
    return true;
  if (row.device === '') return false;
  const device = fragments.findIndex(({ part }) => part.kind === 'device');
  if (at < device) return false;
  if (fragment.part.kind === 'device') return true;
  const line = lineOf(fragment.slot);
  const isApart =
    fragment.strung || fragments.every((other) => other === fragment || lineOf(other.slot) !== line);
  return row.location !== '' && isApart;
}

/** Vietnamese writes each syllable as a word ("Thiết bị đáng tin cậy"). */
const MOST_WORDS = 6;

/** A few words and nothing else but what a badge is drawn with ("✓ Trusted", "[Trusted]"). */
export const isLikeMark = (text: string) => {
  if (text.length > 50) return false;
  const [words = ''] = /^[\s\p{So}\p{Sm}•·–—([]*([\p{L}\p{M} '’-]+?)[\s)\]]*$/u.exec(text)?.slice(1) ?? [];
  return words.length >= 2 && words.length <= 40 && words.split(' ').length <= MOST_WORDS;
};
