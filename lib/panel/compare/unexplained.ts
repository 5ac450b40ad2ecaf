import type { SessionRow } from '../../model';
import { isNamedDevice } from '../row/device';
import type { Fragment, RowText } from '../row/fragments';
import type { Part } from '../row/part';
import { boxOf, lineOf } from '../row/slot';

/**
 * What the rows say that nothing explains: no field, no caption, no name of an icon or a control. What stands in one place
 * of every row is a field that nobody asks for (an address, a provider).
 *
 * @returns the texts of each row
 */
export function unexplained(texts: RowText[], rows: SessionRow[]): string[][] {
  const kinds = kindsOf(texts);
  const left = texts.map(({ fragments }, i) => {
    const row = rows[i];
    return row ? fragments.filter((fragment) => isUnexplained(fragment, row, kinds)) : [];
  });
  const inRows = new Map<string, number>();
  for (const own of left)
    for (const slot of new Set(own.map((fragment) => fragment.slot)))
      inRows.set(slot, (inRows.get(slot) ?? 0) + 1);
  return left.map((own) =>
    own.filter(({ slot }) => (inRows.get(slot) ?? 0) < Math.max(2, rows.length)).map(({ part }) => part.text),
  );
}

/** The kinds that are told in each place of the rows. */
function kindsOf(texts: RowText[]): Map<string, Set<Part['kind']>> {
  const kinds = new Map<string, Set<Part['kind']>>();
  for (const { part, slot } of texts.flatMap(({ fragments }) => fragments))
    kinds.set(slot, (kinds.get(slot) ?? new Set()).add(part.kind));
  return kinds;
}

function isUnexplained(
  { part, slot, captioned, control, spoken }: Fragment,
  row: SessionRow,
  kinds: Map<string, Set<Part['kind']>>,
): boolean {
  if (control || spoken || !isUnsaid(part)) return false;
  // Under a caption stands a value of its kind, understood or not; a mark, where no row has a value.
  const isField = [...(kinds.get(slot) ?? [])].some((kind) => FIELDS.has(kind));
  if (captioned && part.kind !== 'device' && isField) return false;
  return (
    /\p{L}[\p{L}\p{M}]/u.test(part.text) &&
    !row.device.includes(part.text) &&
    !row.location.includes(part.text)
  );
}

const FIELDS = new Set<Part['kind']>(['device', 'apps', 'place', 'time']);

/**
 * What says nothing known. Also a word that heads a status and has no value beside it ("Current session"), and a second device
 * without any name ("This device"): alone, either is a mark.
 */
const isUnsaid = (part: Part) =>
  part.kind === 'other' ||
  part.kind === 'sentence' ||
  (part.kind === 'caption' && part.caption === 'status') ||
  (part.kind === 'device' && !isNamedDevice(part.text));

/**
 * Texts that could be marks in words that no table has: a few words and nothing else, in a line of their own or strung with
 * others, after what the row is headed with. A text beside the place of a row is not the place.
 */
export function likeMarks(texts: RowText[], rows: SessionRow[], said: string[][]): string[][] {
  return said.map((own, i) => {
    if (own.length === 0) return own;
    const fragments = texts[i]?.fragments ?? [];
    const device = fragments.findIndex(({ part }) => part.kind === 'device');
    const row = rows[i];
    if (!row || row.location === '' || rows.length < 2) return [];
    // What made the row current or unavailable by its role is explained.
    const isTold = fragments.some(({ part }) => part.kind === 'current' || part.kind === 'unavailable');
    if (!isTold && (row.current || row.status === 'unavailable')) return [];
    return own.filter((text) => {
      const at = fragments.findIndex(({ part }) => part.text === text);
      const fragment = fragments[at];
      if (!fragment || at < device || !isLikeMark(text)) return false;
      // "Info" in the badge of a known mark is a part of the badge.
      if (
        fragments.some(
          ({ part, slot }) => MARKS.has(part.kind) && fragment.slot.startsWith(`${boxOf(slot)}/`),
        )
      )
        return false;
      const line = lineOf(fragment.slot);
      return fragment.strung || fragments.every((other) => other === fragment || lineOf(other.slot) !== line);
    });
  });
}

const MARKS = new Set(['current', 'trusted', 'unavailable']);

/** A few words and nothing else. */
export const isLikeMark = (text: string) =>
  /^[\p{L}\p{M} '’-]{2,40}$/u.test(text) && text.split(' ').length <= 4;
