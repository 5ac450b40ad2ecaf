import { type Box, boxes, countPieces, isControl, textOf, within } from '../page/box';
import { nameOf } from '../page/name';
import { fold } from '../page/text';
import type { Reader } from '../reader';
import { saysLess } from '../words/less';
import { controlKind, isDisabled } from './evidence';
import type { Row } from './row';

/**
 * Whether a way to further rows may stand below them, in words that no table has: a button or link that is the first thing
 * behind the last row, alone in its line, and stands in the list's own box or beside it. A way to another list or page, and
 * what logs out, say so in known words or in those of the rows' own log-outs.
 *
 * @param behind what shows something in the stretches of the list below its rows, in reading order
 */
export function mayOfferMore(root: Box, behind: Box[], rows: Row[], reader: Reader): boolean {
  const own = rows.flatMap((row) => row.boxes);
  const last = own.reduce((a, b) => (b.to > a.to ? b : a));
  const [line] = behind;
  const control = line && boxes(line).find(isControl);
  if (!line || !control || textOf(control) !== textOf(line)) return false;
  return (
    ['button', 'link'].includes(control.role) &&
    /\p{L}{2}/u.test(textOf(control)) &&
    !isDisabled(control) &&
    !control.element.hasAttribute('aria-haspopup') &&
    // What is unfolded already can only be folded again.
    control.element.getAttribute('aria-expanded') !== 'true' &&
    !saysLess(textOf(control)) &&
    !leadsAway(control) &&
    controlKind(control, reader) === 'other' &&
    !(['otherLists', 'security'] as const).some((list) => reader.words.is(list, textOf(control))) &&
    isBesideList(line, last, root) &&
    !isCalledLikeLogOut(control, own, reader)
  );
}

const leadsAway = ({ element }: Box): boolean => /^(?:https?:)?\/\//.test(element.getAttribute('href') ?? '');

/** The foot of a dialog stands beside the box that holds all that is in it. */
function isBesideList(line: Box, { parent }: Box, root: Box): boolean {
  let list = parent;
  while (list?.parent && list !== root && countPieces(list.parent) === countPieces(list)) list = list.parent;
  const around = list === root ? root : list?.parent;
  return around != null && within(line, around) && (around !== root || list === root || list === parent);
}

/** "Onda" in each row, "Onda frel" below them: where no word for a log-out is known, the way out of all is called like theirs. */
function isCalledLikeLogOut(control: Box, rows: Box[], reader: Reader): boolean {
  const name = fold(textOf(control));
  const inRows = [...new Set(rows)]
    .flatMap((box) => boxes(box))
    .filter((box) => isControl(box) && textOf(box) !== '');
  // Where one is known, all of its first word is asked for: "Lõpeta seanss", "Lõpeta kõik seansid".
  const known = inRows.filter((box) => controlKind(box, reader) === 'log-out');
  if (known.length > 0) return known.some((box) => firstWord(fold(nameOf(box))) === firstWord(name));
  return inRows.some((box) => name.includes(fold(textOf(box)).slice(0, STEM)));
}

const firstWord = (name: string) => /^\p{L}{4,}/u.exec(name)?.[0] ?? name;
const STEM = 4;
