import type { Box } from '../page/box';
import type { Reader } from '../reader';
import { isNamedDevice } from '../row/device';
import { understand } from '../row/understand';
import { headsIn, headText, isOtherList, isShut } from './heads';
import { fencesAfter, MOST_TITLES, type Title } from './titles';

/**
 * Headings that could be the title of the sessions, though no table has their words or these say no more than that devices
 * are listed: each with what follows it up to the next heading of its rank.
 */
export function possibleTitles(root: Box, reader: Reader): Title[] {
  const heads = headsIn(root, reader);
  return heads
    .filter((head) => head.role === 'heading' && !isShut(head) && couldBeTitle(head, reader))
    .slice(0, MOST_TITLES)
    .map((head) => {
      const fences = fencesAfter(head, heads, reader);
      // A text among the rows may be the mark of one of them: where it stands tells.
      const next = fences.find(({ role }) => role === 'heading');
      const range = { from: head.to, to: next?.from ?? root.to };
      return { head, range, fences: fences.filter(({ to }) => to <= range.to) };
    });
}

/** The whole surface, for when nothing says "active sessions"; what follows the head of another list is that list's. */
export function untitled(root: Box, reader: Reader): Title {
  const fences = headsIn(root, reader).filter((head) => isOtherList(head, reader));
  return { head: null, range: { from: root.from, to: root.to }, fences };
}

function couldBeTitle(head: Box, reader: Reader): boolean {
  const text = headText(head);
  if (isOtherList(head, reader) || reader.words.is('security', text) || isNamedDevice(text)) return false;
  return understand(text, reader).every(({ kind }) => UNSAID.has(kind));
}

/** "Devices that are signed in" is called like a device without naming one. */
const UNSAID = new Set(['other', 'sentence', 'device', 'active', 'caption']);

/**
 * Whether a heading names devices in general ("Your devices", "Dispositivos") and says neither of which kind they are nor which
 * one is meant: above sessions as well as above other lists, so that the rows have to tell.
 */
export function namesDevices(head: Box, reader: Reader): boolean {
  const { words } = reader;
  const text = headText(head);
  return (
    text.split(' ').length <= 4 &&
    words.has('devices', text) &&
    !isNamedDevice(text) &&
    !isOtherList(head, reader) &&
    !words.has('otherTimes', text) &&
    !(['trusted', 'everywhere', 'logOut'] as const).some((list) => words.has(list, text)) &&
    understand(text, reader).every(({ kind }) => kind === 'device' || kind === 'caption')
  );
}
