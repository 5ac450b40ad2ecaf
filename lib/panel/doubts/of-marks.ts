import { leavesLogOutOpen } from '../compare/log-outs-by-place';
import { withoutEnding } from '../compare/marks-by-role';
import { isTrustTold } from '../compare/trust-by-role';
import { isLikeMark, likeMarks } from '../compare/unexplained';
import { bare } from '../page/text';
import { isNamedDevice } from '../row/device';
import type { Part } from '../row/part';
import type { Fragment } from '../row/row-text';
import { boxOf } from '../row/slot';
import type { Doubt, Look } from './look';

/** A mark in words that no table has is not seen at all: what stands in its place, or is missing beside it, tells. */
export const doubtsOfMarks: Doubt[] = [
  [
    'More than one row is marked as the current session.',
    ({ rows }) => rows.filter((row) => row.current).length > 1,
  ],
  [
    'A row has no log-out, where others have one, and does not say why.',
    ({ rows, texts, reader }) => withoutEnding(rows, texts, reader).length > 0,
  ],
  [
    'No row is marked as the current session, and what one of them alone says is not understood.',
    hidesCurrent,
  ],
  ['Rows are marked as trusted in two wordings, of which one may be the opposite.', isTrustInTwoWordings],
  ['What heads some of the rows, trusted or not, is not understood.', hidesGroup],
  ['Rows have something to switch, and whether it is their trust is not understood.', hidesSwitch],
  ['All rows say the same of their devices in words that are not understood.', saysOfAll],
  ['Each row answers something in one of two words that are not understood.', answersUnknown],
  ['Rows answer whether they are trusted, one of them in a word that is not understood.', answersHalf],
  ['A lone row has no log-out, and what it says of itself is not understood.', hidesLone],
  [
    'No row can be logged out by a known word, and a control that is not understood could be the log-out.',
    ({ texts, groups }) => leavesLogOutOpen(texts, groups),
  ],
  ['Some of the rows say something that is not understood and could be a mark.', (look) => hidesMark(look)],
];

/** The current session has no log-out. */
function hidesCurrent({ rows, said }: Look): boolean {
  if (rows.length < 2 || rows.some((row) => row.current)) return false;
  return said.some(
    (own, i) =>
      !rows[i]?.canLogOut &&
      own.some((text) => isLikeMark(text) && said.filter((other) => other.includes(text)).length === 1),
  );
}

/** Where all three marks are known, one more text is none of them. */
function hidesMark({ rows, texts, said }: Look): boolean {
  const isTold = rows.some((row) => row.trusted) || isTrustTold(texts);
  if (rows.some((row) => row.current) && isTold) return false;
  // Of two such texts in a row without a place one may be its place, and not both.
  const isOneMore = (own: string[], i: number) =>
    rows[i]?.location === '' && own.filter(isLikeMark).length > 1;
  return (
    likeMarks(texts, rows, said).some((own) => own.length > 0) || (rows.length > 1 && said.some(isOneMore))
  );
}

/**
 * A list says it in one wording. Another in other rows may be the opposite: in an ending alone, or in a word before it that no
 * table has.
 */
function isTrustInTwoWordings({ texts, groups }: Look): boolean {
  const inRows = texts.map(({ fragments }) =>
    fragments.flatMap(({ part, control }) => (control ? [] : [part])),
  );
  return [inRows, groups.map(({ head }) => head)].some((said) => {
    const wordings = said.map(wordingOf).filter((wording) => wording !== '');
    return new Set(wordings).size > 1;
  });
}

/** In which words these say that a session is trusted, '' when they do not; since when is no wording. */
const wordingOf = (parts: Part[]): string =>
  parts
    .flatMap((part) =>
      part.kind === 'trusted' && part.trusted && !/\p{N}/u.test(part.text) ? [bare(part.text)] : [],
    )
    .sort()
    .join('\n');

/** "Not trusted" above some rows, and a head in unknown words above the others; or a word for a status, and another head. */
function hidesGroup({ rows, groups }: Look): boolean {
  if (rows.some((row) => row.trusted)) return false;
  const says = (is: (part: Part) => boolean) => groups.some(({ head }) => head.length > 0 && head.every(is));
  const isOne = new Set(groups.map(({ head }) => head.map(({ text }) => text).join())).size < 2;
  if (!isOne && says((part) => part.kind === 'caption' && part.caption === 'status')) return true;
  return (
    says((part) => part.kind === 'trusted' && !part.trusted) &&
    says(({ kind }) => kind === 'other' || kind === 'sentence' || kind === 'device')
  );
}

/** Nobody is known to be trusted: what most rows can switch under one name may be trust. A choice of rows is nameless or named after them. */
function hidesSwitch({ rows, texts }: Look): boolean {
  if (rows.length < 2 || rows.some((row) => row.trusted) || isTrustTold(texts)) return false;
  const switches = texts.flatMap((text) => text.switches);
  return switches.some(
    ({ name, on }) =>
      on !== false && name !== '' && switches.filter((other) => other.name === name).length * 2 > rows.length,
  );
}

/** "Trusted device" in every row, without a word for trust: it names none, and the device of the row stands before it. */
function saysOfAll({ texts, rows, reader }: Look): boolean {
  const [first] = texts;
  if (!first || rows.length < 2 || rows.some((row) => row.trusted)) return false;
  const isSaid = (text: string, i: number) => {
    const written = (texts[i]?.fragments ?? []).filter(({ control, spoken }) => !control && !spoken);
    const device = written.findIndex(({ part }) => part.kind === 'device' && part.text === rows[i]?.device);
    // What stands before it heads it.
    return device >= 0 && written.findIndex(({ part }) => part.text === text) > device;
  };
  return first.fragments.some(
    ({ part }) =>
      part.kind === 'device' &&
      isLikeMark(part.text) &&
      !isNamedDevice(part.text) &&
      reader.words.has('devices', part.text) &&
      !reader.words.is('unknownDevice', part.text) &&
      rows.every((_, i) => isSaid(part.text, i)),
  );
}

const isUnknown = (part: Part) =>
  part.kind === 'other' || (part.kind === 'device' && !isNamedDevice(part.text));

/** "Yes" in one row and an unknown word where it stands in another; or "Trusted" and an unknown word in its line. */
function answersHalf({ texts, reader: { words } }: Look): boolean {
  const written = texts.flatMap(({ fragments }) => fragments).filter(({ control }) => !control);
  const isAnswer = ({ part, captioned }: Fragment) =>
    part.kind === 'trusted' && captioned && (words.is('yes', part.text) || words.is('no', part.text));
  const places = new Set(written.filter(isAnswer).map(({ slot }) => slot));
  return texts.some(({ fragments }) =>
    fragments.some((fragment, i) => {
      const { part, slot, control } = fragment;
      if (part.kind !== 'other' || control || !/\p{L}/u.test(part.text)) return false;
      const before = fragments[i - 1];
      const isAsked =
        before?.part.kind === 'trusted' && before.part.trusted && isPair(before, fragment, fragments);
      return places.has(slot) || (isAsked && ANSWER.test(part.text));
    }),
  );
}

/** In one line, or in a box that holds nothing else. */
function isPair(first: Fragment, second: Fragment, all: Fragment[]): boolean {
  if (boxOf(first.slot) === boxOf(second.slot)) return true;
  const around = ({ slot }: Fragment) => boxOf(slot).replace(/[^/]*$/, '');
  const shared = around(first);
  return around(second) === shared && all.filter(({ slot }) => slot.startsWith(shared)).length === 2;
}

/** A tick and a dash under a head that nobody knows. */
const SIGN = /^[^\p{L}\p{N}]{1,2}$/u;

const ANSWER = /^[\p{L}\p{M}]{2,8}$/u;

/** A list of one row is read from that session: a mark in unknown words would say so, in it or above it. */
function hidesLone({ rows, said, groups }: Look): boolean {
  const [row, ...others] = rows;
  if (!row || others.length > 0) return false;
  if (row.current || row.canLogOut || row.status === 'unavailable') return false;
  const head = groups[0]?.head ?? [];
  return (
    (said[0] ?? []).some(isLikeMark) || head.some((part) => part.kind === 'other' && isLikeMark(part.text))
  );
}

/** A yes or a no ("Trusted device", "Not trusted") in the same place of every row, of which one is unknown, where nobody is known to be trusted. */
function answersUnknown({ texts, rows }: Look): boolean {
  if (rows.length < 2 || rows.some((row) => row.trusted)) return false;
  const places = new Map<string, Fragment[]>();
  for (const fragment of texts.flatMap(({ fragments }) => fragments)) {
    const own = places.get(fragment.slot) ?? [];
    own.push(fragment);
    places.set(fragment.slot, own);
  }
  return [...places.values()].some((own) => {
    const values = new Set(own.map(({ part }) => part.text));
    return (
      own.length === rows.length &&
      values.size === 2 &&
      own.every(({ part, control, spoken }) => isUnknown(part) && !control && !spoken) &&
      ([...values].every((text) => ANSWER.test(text)) ||
        [...values].every((text) => SIGN.test(text)) ||
        (own.some(({ part }) => part.kind === 'device') && [...values].every(isLikeMark))) &&
      !rows.some(({ device, location }) => values.has(device) || values.has(location))
    );
  });
}
