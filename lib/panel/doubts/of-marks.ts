import { withoutEnding } from '../compare/marks-by-role';
import { isLikeMark, likeMarks } from '../compare/unexplained';
import { bare } from '../page/text';
import type { Doubt, Look } from './doubts';

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
  if (rows.some((row) => row.current) && rows.some((row) => row.trusted)) return false;
  return likeMarks(texts, rows, said).some((own) => own.length > 0);
}

/**
 * A list says it in one wording. Another in other rows may be the opposite: in an ending alone, or in a word before it that no
 * table has.
 */
function isTrustInTwoWordings({ texts }: Look): boolean {
  const wordings = texts.map(({ fragments }) =>
    fragments
      .flatMap(({ part, control }) =>
        part.kind === 'trusted' && part.trusted && !control && !/\p{N}/u.test(part.text)
          ? [bare(part.text)]
          : [],
      )
      .sort()
      .join('\n'),
  );
  return new Set(wordings.filter((wording) => wording !== '')).size > 1;
}
