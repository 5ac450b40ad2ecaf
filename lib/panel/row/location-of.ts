import { withoutPin } from './place';
import type { Fragment } from './row-text';
import { couldBeLocation, isMetadata, isOnly, type Slots } from './slots';

/**
 * By caption; by its own words; by where the other rows have theirs; else the one text left that could be a place.
 *
 * @param isSaid whether the row says why it cannot be logged out, or need not: else what is left may say so
 */
export function locationOf(
  fragments: Fragment[],
  slots: Slots,
  device: Fragment | null,
  isSaid: boolean,
): string {
  const places = fragments.filter(({ part, control }) => part.kind === 'place' && !control);
  const known = places.find((fragment) => fragment.captioned) ?? places[0];
  if (known) return known.part.text;
  const others = fragments.filter((fragment) => fragment !== device && couldBeLocation(fragment, slots));
  const bySlot = others.find((fragment) => isOnly(slots, fragment.slot, 'place'));
  if (bySlot) return withoutPin(bySlot.part.text);
  const likely = others.filter(({ slot }) => slots.likely.has(slot));
  const [only, ...more] = likely.length > 0 && !isSaid ? likely : others;
  if (more.length > 0 || !only || !device || !isMetadata(slots, only)) return '';
  if (!isSaid && likely.length === 0) return '';
  // Where other rows say their place so that nobody can doubt it, what stands elsewhere in this one is none.
  const told = slots.kinds.has(only.slot) || ![...slots.kinds.values()].some((kinds) => kinds.has('place'));
  return told ? withoutPin(only.part.text) : '';
}
