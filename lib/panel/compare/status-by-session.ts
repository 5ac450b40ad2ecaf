import type { Reader } from '../reader';
import type { Fragment, RowText } from '../row/row-text';

/**
 * "We can't verify this session right now", in words that no table has for a status: beside a known current session, what few other
 * rows say of their session, and no row that can be logged out says, is that its status is not available. The help centre knows
 * no other.
 */
export function statusBySession(rows: RowText[], reader: Reader): RowText[] {
  if (rows.length === 1) return rows.map((row) => withoutPlaceOfSession(row, reader));
  if (!rows.some(isCurrent)) return rows;
  const elsewhere = new Set(rows.filter(saysMore).flatMap(({ fragments }) => fragments.map(textOf)));
  const others = rows.filter((row) => !isCurrent(row));
  const tellsOf = (row: RowText) =>
    saysMore(row)
      ? undefined
      : row.fragments.find((one) => isOfSession(one, reader) && !elsewhere.has(textOf(one)));
  const telling = others.filter(tellsOf);
  const isFew = rows.some(({ canLogOut }) => canLogOut) || telling.length * 2 <= others.length;
  if (telling.length === 0 || !isFew) return rows;
  return rows.map((row) => {
    const status = isCurrent(row) ? undefined : tellsOf(row);
    if (!status) return row;
    const part = { kind: 'unavailable' as const, text: textOf(status) };
    return { ...row, fragments: row.fragments.map((one) => (one === status ? { ...one, part } : one)) };
  });
}

/** "There are no other sessions" beside a lone row is no place. */
const withoutPlaceOfSession = (row: RowText, reader: Reader): RowText => ({
  ...row,
  fragments: row.fragments.map((one) =>
    one.part.kind === 'other' && !one.captioned && isOfSession(one, reader)
      ? { ...one, part: { kind: 'sentence', text: one.part.text } }
      : one,
  ),
});

const textOf = ({ part }: Fragment): string => part.text;

const isCurrent = ({ fragments, markedCurrent }: RowText): boolean =>
  markedCurrent || fragments.some(({ part }) => part.kind === 'current');

/** It can be logged out, or it is known what it is. */
const saysMore = (row: RowText): boolean =>
  row.canLogOut || isCurrent(row) || row.fragments.some(({ part }) => part.kind === 'unavailable');

function isOfSession({ part, control, head }: Fragment, { words }: Reader): boolean {
  if (control || head || (part.kind !== 'other' && part.kind !== 'sentence')) return false;
  return part.text.length <= 90 && !/\p{N}/u.test(part.text) && words.has('session', part.text);
}
