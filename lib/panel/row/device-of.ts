import { browsersIn } from './app';
import { isMachineAlone, isModel, isNamedDevice, isPartAlone, isUserAgent, namesSystem } from './device';
import type { Fragment } from './row-text';
import { isOnly, isOther, type Slots } from './slots';

/** The label of a device and where it stands. */
export interface Found {
  text: string;
  fragment: Fragment;
}

/** By caption; by its own words, in a head first; by where the other rows have theirs. */
export function deviceOf(fragments: Fragment[], slots: Slots): Found | null {
  const named = fragments.filter(
    ({ part, spoken }) =>
      part.kind === 'device' && !(spoken && slots.written) && !slots.wordings.has(part.text),
  );
  const labels = named.filter(({ part }) => !isUserAgent(part.text));
  // What a button does may speak of a device ("Trust this device").
  const written = labels.filter(({ control }) => !control);
  const devices = [written, labels, named].find((found) => found.length > 0) ?? [];
  // "Device" and "This computer" may head or mark what "Chrome on Linux" names; "macOS 15.7" tells what runs on "Mac mini".
  const sure = devices.filter(({ part }) => isNamedDevice(part.text));
  const whole = devices.filter(({ part }) => isModel(part.text));
  const likely = [whole, sure, devices].find((found) => found.length > 0) ?? [];
  const best =
    devices.find((fragment) => fragment.captioned) ??
    devices.find((fragment) => fragment.head && !isPartAlone(fragment.part.text)) ??
    (whole.length === 0 ? unnamedModel(fragments, likely, slots) : undefined) ??
    (whole.length === 0 ? devices.find((fragment) => fragment.head) : undefined) ??
    likely.find((fragment) => isOnly(slots, fragment.slot, 'device') && !isIcon(fragment, likely)) ??
    likely[0] ??
    fragments.find(
      (fragment) =>
        isOther(fragment) && SAYS.test(fragment.part.text) && isOnly(slots, fragment.slot, 'device'),
    ) ??
    headOf(fragments) ??
    calledLikeField(fragments, slots);
  return best ? { text: best.part.text, fragment: best } : null;
}

/**
 * "Zx 13" above "Linux 6.16": in the heading of the row, or where other rows have "Mac mini"; else, where these say both, the one
 * text that says nothing known.
 */
function unnamedModel(fragments: Fragment[], parts: Fragment[], slots: Slots): Fragment | undefined {
  const isWhole = parts.some(({ part }) => isWholePart(part.text));
  if (!isWhole && !parts.some(({ part }) => isPartAlone(part.text))) return undefined;
  const unknown = fragments.filter(
    (one) => (isOther(one) || isCode(one)) && SAYS.test(one.part.text) && !one.spoken && !one.strung,
  );
  const [only, ...more] = unknown;
  // "Chrome on macOS" is all that most pages say of a device, and stands below its model on others.
  if (isWhole) return unknown.find((one) => slots.models.has(one.slot));
  return (
    unknown.find((one) => one.head || slots.models.has(one.slot)) ??
    (slots.modelsBesideParts && more.length === 0 ? only : undefined)
  );
}

/** "KX-4417": what no table of makes has. */
const isCode = ({ part, control }: Fragment): boolean =>
  part.kind === 'device' && !control && !isNamedDevice(part.text) && /\p{N}/u.test(part.text);

/** "Chrome on macOS" */
const isWholePart = (text: string) => browsersIn(text).length > 0 && namesSystem(text);

/**
 * "Computer" heads a column and is what a device is called: where the other rows have their device it is one, and alone in a
 * list where it is the first thing that the row says, heads nothing unknown, and no other word heads anything.
 */
function calledLikeField(fragments: Fragment[], slots: Slots): Fragment | undefined {
  const captions = fragments.filter(
    ({ part, captioned, control }) => part.kind === 'caption' && !captioned && !control,
  );
  const [only, ...more] = captions;
  if (!only || !isMachineAlone(only.part.text)) return undefined;
  if (isOnly(slots, only.slot, 'device')) return only;
  const next = fragments[1]?.part.kind ?? 'other';
  const heads = next === 'other' || next === 'sentence';
  return more.length === 0 && only === fragments[0] && !heads && !slots.written ? only : undefined;
}

/** Where no row names a device that is known: the first text of a row that says its place, whatever it is called. */
export function firstOf(fragments: Fragment[], slots: Slots): Found | null {
  const [first] = fragments;
  const isPlaced = fragments.some(({ part, control }) => part.kind === 'place' && !control);
  const isName = first && isOther(first) && !first.spoken && !first.strung && SAYS.test(first.part.text);
  return !slots.written && isPlaced && isName ? { text: first.part.text, fragment: first } : null;
}

/** "Desktop" beside "Chrome on macOS" is the name of an icon. */
const isIcon = (fragment: Fragment, devices: Fragment[]) =>
  devices.some((other) => other !== fragment && other.part.text.length > fragment.part.text.length);

/** "—" stands where there is nothing to say. */
const SAYS = /[\p{L}\p{N}]/u;

/** A heading of the row that says nothing known is what the page calls the device. */
const headOf = (fragments: Fragment[]) =>
  fragments.find(
    (fragment) => fragment.head && fragment.part.kind === 'other' && /\p{L}/u.test(fragment.part.text),
  );
