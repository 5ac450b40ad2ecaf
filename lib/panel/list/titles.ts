import { type Box, boxes, isControl, isInControl, within } from '../page/box';
import { labelOf, nameOf } from '../page/name';
import type { Reader } from '../reader';
import { isSentence } from '../row/device';
import type { Range } from './evidence';
import {
  headsIn,
  headText,
  isGroup,
  isOfRow,
  isOpen,
  isOtherList,
  isShut,
  ownText,
  rankOf,
  withoutCount,
} from './heads';

/** A place that says "here are the active sessions", and the stretch of the page that it speaks for. */
export interface Title {
  /** The box that is the title; null where an attribute or nothing at all says it. */
  head: Box | null;
  range: Range;
  /** Heads of other lists within the range: what follows the first that is outside of all rows is not meant. */
  fences: Box[];
}

/** What a surface says of active sessions. */
export interface Titles {
  /** Most telling first. */
  titles: Title[];
  /** A closed entry leads to the panel: it is offered, and not open. */
  entry: boolean;
  /** None is known as a whole: a word for sessions tells, or nothing does. */
  guessed: boolean;
}

/** Most titles looked under: where more headings than these could be one, they head rows. */
export const MOST_TITLES = 16;

/** Titles that say so in known words. */
export function findTitles(root: Box, reader: Reader): Titles {
  const heads = headsIn(root, reader);
  const named = heads.filter(
    (box) => isTitle(box, headText(box), reader) || isTitle(box, ownText(box), reader),
  );
  const titles = [
    ...named
      .filter((box) => !isShut(box) && !isLedTo(box))
      .slice(0, MOST_TITLES)
      .map((head) => ({
        head,
        range: { from: head.to, to: root.to },
        fences: fencesAfter(head, heads, reader),
      })),
    ...boxes(root)
      .filter((box) => isLabelled(box, reader))
      .map((box) => titleOf(box, heads, reader)),
  ];
  const isGuessed = ({ head }: Title) =>
    head !== null && ![headText(head), ownText(head)].some((text) => reader.words.is('activeSessions', text));
  // The last crumb of a path names the panel, too; what follows its heading is meant. "Sign-in alerts" speaks of sessions.
  const rank = (title: Title) => Number(isInNavigation(title.head)) * 2 + Number(isGuessed(title));
  titles.sort((a, b) => rank(a) - rank(b));
  const guessed = titles.every(isGuessed);
  return { titles, entry: named.some((box) => isShut(box) || isLedTo(box)), guessed };
}

/** A control beside it that is called the same leads to what it names. */
function isLedTo(head: Box): boolean {
  const around = head.parent?.parent;
  if (head.role === 'heading' || !around) return false;
  const name = headText(head);
  return boxes(around).some(
    (box) => LEADS.has(box.role) && !within(box, head) && !isOpen(box) && nameOf(box) === name,
  );
}

/** The box that ticks all of a list is called like the list. */
const LEADS = new Set(['button', 'link', 'menuitem', 'tab']);

function isTitle(box: Box, text: string, { words }: Reader): boolean {
  if (words.is('activeSessions', text)) return true;
  // Wordings that no table has ("Sessions on your account"), in headings only.
  return (
    box.role === 'heading' &&
    text.split(' ').length <= 6 &&
    words.has('session', text) &&
    !words.is('otherLists', text) &&
    !words.is('security', text) &&
    !words.is('current', text) &&
    !words.has('everywhere', text) &&
    !words.has('logOut', text) &&
    !isMessage(text, words)
  );
}

/** What became of the list, as a heading: "Could not load your sessions", "Try again later." */
const isMessage = (text: string, words: Reader['words']) =>
  isSentence(text) || words.has('failed', text) || words.has('loading', text);

/**
 * Where something else begins: the head of another list, or a heading that stands above the title in rank, or beside it
 * and names nothing that sessions are grouped by.
 */
export function fencesAfter(title: Box, heads: Box[], reader: Reader): Box[] {
  const rank = rankOf(title);
  return heads.filter((head) => {
    if (head.from < title.to || isInControl(head)) return false;
    const other = rankOf(head);
    if (isOtherList(head, reader)) return true;
    if (head.role !== 'heading' || rank === null || other === null || other > rank) return false;
    if (isOfRow(head, reader) || isMessage(headText(head), reader.words)) return false;
    return other < rank || !isGroup(head, reader);
  });
}

/** A box around the list that an attribute calls by its name. */
function isLabelled(box: Box, { words }: Reader): boolean {
  if (isControl(box) || box.parts.length === 0) return false;
  const text = labelOf(box);
  return text !== '' && words.is('activeSessions', withoutCount(text));
}

function titleOf({ from, to }: Box, heads: Box[], reader: Reader): Title {
  const fences = heads.filter((head) => head.from > from && head.to <= to && isOtherList(head, reader));
  return { head: null, range: { from, to }, fences };
}

function isInNavigation(box: Box | null): boolean {
  for (let at = box; at; at = at.parent) if (at.role === 'navigation') return true;
  return false;
}
