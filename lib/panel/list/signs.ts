import { type Box, boxes, isAmong, isControl, isInControl, pieces, textOf } from '../page/box';
import type { Reader } from '../reader';
import { understand } from '../row/understand';
import { isKnownLanguage } from '../words/vocabulary';
import {
  ADDED,
  APP,
  controlKind,
  countKinds,
  DEVICE,
  ENDING,
  type Evidence,
  PLACE,
  type Range,
  TIME,
} from './evidence';
import { areUndoneOtherwise } from './plain-log-out';
import { namesDevices } from './possible-titles';
import type { Row } from './row';
import type { List } from './rows';

/** A list that no known title heads, with what it shows. */
export interface Seen {
  list: List;
  /** Each row with the kinds of evidence in it. */
  rows: { row: Row; set: number }[];
  /** From the last heading above the rows to the next one below them: what stands further away speaks of something else. */
  around: Range;
  place: Place;
}

interface Place {
  root: Box;
  reader: Reader;
  language: string;
  evidence: Evidence;
}

export const look = (list: List, place: Place): Seen => ({
  list,
  rows: list.rows.map((row) => ({
    row,
    set: row.boxes.reduce((set, box) => set | place.evidence.of(box), 0),
  })),
  around: aroundRows(list, place.root),
  place,
});

/** What speaks for sessions, and how much. */
const SIGNS: readonly (readonly [weight: number, speaks: (seen: Seen) => boolean])[] = [
  [1, isEndedSomewhere],
  [1, isEndedThroughout],
  // A record of past sign-ins names apps, too, and ends nothing.
  [2, (seen) => namesApps(seen) && isEndedSomewhere(seen)],
  [2, isHeadedWithDevices],
  [1, offersWayOut],
  [1, speaksOfSessions],
];

const ENOUGH = 3;

/** Rows like sessions, for which enough speaks. Trusted devices are removed, and used with no app. */
export const areSessions = (seen: Seen): boolean =>
  areLikeSessions(seen) &&
  (namesApps(seen) || !areUndoneOtherwise(seen.list.rows, seen.place.reader)) &&
  SIGNS.reduce((sum, [weight, speaks]) => sum + (speaks(seen) ? weight : 0), 0) >= ENOUGH;

const namesApps = ({ rows }: Seen) => rows.some(({ set }) => (set & APP) !== 0);

/** Each names a device and when or where it was used; on some pages one that can be ended lacks these, the current one most often. */
export function areLikeSessions({ rows }: Seen): boolean {
  const used = rows.filter(({ set }) => (set & (TIME | PLACE)) !== 0);
  return (
    used.length * 2 >= rows.length &&
    rows.every(({ set }) => (set & DEVICE) !== 0 && (set & (TIME | PLACE | ENDING)) !== 0)
  );
}

/** A row by itself: what was added is a passkey or a trusted device. */
export const isLikeSession = (set: number): boolean =>
  (set & DEVICE) !== 0 &&
  (set & ADDED) === 0 &&
  (set & (TIME | PLACE)) !== 0 &&
  ((set & ENDING) !== 0 || countKinds(set) >= 3);

/** A row can be logged out, is the current session, or says that its status is unavailable. */
function isEndedSomewhere({ rows, around, place: { root, reader, language } }: Seen): boolean {
  const ended = rows.filter(({ set }) => (set & ENDING) !== 0);
  // A record of past sign-ins marks the current one, too, and in its others is nothing to press.
  if (ended.length > 0)
    return (
      ended.some(({ row }) => !isCurrent(row, reader)) ||
      rows.every(({ row }) => isCurrent(row, reader) || hasControl(row))
    );
  // Their log-outs may be out of sight; and in a language without a table no word could say it.
  return headsOthers(around, root, reader) || (rows.length > 1 && !isKnownLanguage(language));
}

const hasControl = (row: Row) => row.boxes.some((box) => boxes(box).some(isControl));

function isEndedThroughout({ rows }: Seen): boolean {
  return rows.every(({ set }) => (set & ENDING) !== 0);
}

const isCurrent = (row: Row, reader: Reader) =>
  row.boxes
    .flatMap(pieces)
    .some(({ text }) => understand(text, reader).some(({ kind }) => kind === 'current'));

function isHeadedWithDevices({ list: { head }, place: { reader } }: Seen): boolean {
  return head !== null && namesDevices(head, reader);
}

/** Where sessions are listed, all of them can be logged out at once. */
function offersWayOut({ around: { from, to }, place: { root, reader } }: Seen): boolean {
  return boxes(root).some(
    (box) =>
      isControl(box) && box.from >= from && box.from < to && controlKind(box, reader) === 'log-out-all',
  );
}

/** Beside the rows and what is to be pressed: one of trusted devices may be marked as that of the current session. */
function speaksOfSessions({ list, around: { from, to }, place: { root, reader } }: Seen): boolean {
  const own = new Set(list.rows.flatMap((row) => row.boxes));
  return pieces(root).some(
    ({ order, text, box }) =>
      order >= from &&
      order < to &&
      reader.words.has('session', text) &&
      !isAmong(box, own) &&
      !isInControl(box),
  );
}

function aroundRows({ rows, ranges }: List, root: Box): Range {
  const own = rows.flatMap((row) => row.boxes);
  const first = Math.min(...own.map(({ from }) => from));
  const last = Math.max(...own.map(({ to }) => to));
  const heads = boxes(root).filter(({ role }) => role === 'heading');
  return {
    from: Math.max(
      ranges[0]?.from ?? root.from,
      ...heads.filter(({ to }) => to <= first).map(({ from }) => from),
    ),
    to: Math.min(
      ranges.at(-1)?.to ?? root.to,
      ...heads.filter(({ from }) => from >= last).map(({ from }) => from),
    ),
  };
}

/** "Other sessions"; the word for a session alone stands above past sign-ins, too ("Inicios de sesión"). */
const headsOthers = ({ from, to }: Range, root: Box, { words }: Reader): boolean =>
  boxes(root).some(
    (box) =>
      box.role === 'heading' &&
      box.from >= from &&
      box.to <= to &&
      words.has('session', textOf(box, 60)) &&
      words.has('everywhere', textOf(box, 60)),
  );
