import { type Box, isAmong, pieces, within } from '../page/box';
import type { Reader } from '../reader';
import { ADDED, createEvidence, DEVICE } from './evidence';
import { possibleTitles, untitled } from './possible-titles';
import type { Row } from './row';
import type { List } from './rows';
import { areLikeSessions, areSessions, isLikeSession, look, type Seen } from './signs';
import { rowsUnder } from './territory';

/**
 * Which list is that of the sessions where no known title says so: of all that stand below a heading that could be the title, or
 * on the whole surface, the one whose rows are like sessions and for which enough speaks (`signs.ts`). One row like a session is
 * never passed over: where some stand in no list that is believed, or two lists could be it, it is left open.
 *
 * @returns 'doubtful' where something like the list could be another one; null where there is nothing like it
 */
export function listWithoutTitle(root: Box, reader: Reader, language: string): List | 'doubtful' | null {
  const evidence = createEvidence(reader, root);
  const seen = [...possibleTitles(root, reader), untitled(root, reader)]
    .map((title) => rowsUnder(title, root, reader))
    .filter(({ rows }) => rows.length > 0 && !rows.some(isHeadingAlone))
    .map((list) => look(list, { root, reader, language, evidence }));
  const believed = seen
    .filter(areSessions)
    .map(({ list }) => list)
    // The nearest heading of those that have them all.
    .sort((a, b) => b.rows.length - a.rows.length || startOf(b) - startOf(a));
  const [first, ...others] = believed;
  if (!first) return seen.some(couldBeSessions) ? 'doubtful' : null;
  return headTwoLists(others) || seen.some(leavesOutOf(first)) ? 'doubtful' : first;
}

const couldBeSessions = (one: Seen) =>
  one.rows.some(({ set }) => isLikeSession(set)) || (one.rows.length > 1 && areLikeSessions(one));

/** Whether there are rows beside those of a list that belong to it, or are sessions as well. */
function leavesOutOf(list: List): (one: Seen) => boolean {
  const own = new Set(list.rows.flatMap(({ boxes }) => boxes));
  const isOwn = ({ boxes }: Row) =>
    boxes.every((box) => isAmong(box, own) || [...own].some((one) => within(one, box)));
  return ({ rows }) => {
    const left = rows.filter(({ row }) => !isOwn(row));
    // What stands in one list with all of its rows, and names a device, is one of them.
    const isOne = left.length < rows.length && rows.length > list.rows.length;
    return left.some(({ set }) => isLikeSession(set) || (isOne && (set & (DEVICE | ADDED)) === DEVICE));
  };
}

/** "Your devices" above "Current session": headings head rows. */
const isHeadingAlone = ({ boxes }: Row) =>
  boxes.every(({ role }) => role === 'heading') && boxes.flatMap(pieces).length <= boxes.length;

const startOf = ({ head }: List) => head?.from ?? -1;
const boxesOf = ({ rows }: List) => rows.flatMap((row) => row.boxes);

/** Two headings that head different rows each are heads of two lists. */
const headTwoLists = (lists: List[]) =>
  lists.some((list) =>
    lists.some(
      (other) =>
        !boxesOf(list).some((box) => boxesOf(other).some((one) => one.from < box.to && box.from < one.to)),
    ),
  );
