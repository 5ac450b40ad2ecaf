import type { SessionRow } from '../../model';
import type { Fragment, RowText } from '../row/row-text';
import { boxOf } from '../row/slot';
import { FIELDS, likeMarks } from './unexplained';

/**
 * By the help centre a row has three marks: current, unavailable, trusted. Where the first two are told and no word for the
 * third is known, the one text like a mark that some of the rows share is that mark.
 *
 * @param said what each row says that nothing explains
 */
export function trustedByRole(rows: SessionRow[], texts: RowText[], said: string[][]): SessionRow[] {
  if (rows.some((row) => row.trusted) || !rows.some((row) => row.current) || isTrustTold(texts)) return rows;
  const marks = likeMarks(texts, rows, said);
  const [mark, ...others] = new Set(marks.flat());
  if (mark === undefined || others.length > 0) return rows;
  const [having, lacking] = [true, false].map((has) =>
    texts.filter((_, i) => (said[i]?.includes(mark) ?? false) === has),
  );
  if (!having || !lacking || lacking.length === 0) return rows;
  // What the current row alone says may be another word for that.
  if (rows.every((row, i) => row.current || !said[i]?.includes(mark))) return rows;
  // "Other session" in all rows but the current one is no trust.
  if (rows.every((row, i) => row.current !== (said[i]?.includes(mark) ?? false))) return rows;
  if (having.some((text) => isCaption(mark, text, lacking) || isField(mark, text, lacking))) return rows;
  return rows.map((row, i) => (said[i]?.includes(mark) ? { ...row, trusted: true } : row));
}

/** "Not trusted" in some rows: the mark is known, and what else they say is another one. */
export const isTrustTold = (texts: RowText[]): boolean =>
  texts.some(({ fragments }) => fragments.some(({ part, control }) => part.kind === 'trusted' && !control));

/** A badge stands beside what other rows show without it; a caption comes and goes with its value. */
function isCaption(mark: string, { fragments }: RowText, lacking: RowText[]): boolean {
  const own = fragments.find(({ part }) => part.text === mark);
  if (own?.part.kind === 'caption') return false;
  const beside = fragments.filter((other) => own && other !== own && around(other) === around(own));
  const isShown = (one: Fragment) =>
    lacking.some((text) =>
      text.fragments.some((other) => other.part.kind === one.part.kind && around(other) === around(one)),
    );
  return beside.length > 0 && !beside.some(isShown);
}

/** Where others name their app, an unknown text is one; and where they say something else, either answers what heads both. */
function isField(mark: string, { fragments }: RowText, lacking: RowText[]): boolean {
  const own = fragments.find(({ part }) => part.text === mark);
  return lacking.some((text) =>
    text.fragments.some(
      ({ slot, part, captioned }) =>
        slot === own?.slot && (FIELDS.has(part.kind) || (captioned && part.kind === 'other')),
    ),
  );
}

/** The path of what is around the box of a fragment. */
const around = ({ slot }: Fragment) => boxOf(slot).replace(/\/[^/]*$/, '');
