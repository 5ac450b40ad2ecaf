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
  [
    'Rows are marked as trusted in two forms of one word, of which one may be the opposite.',
    isTrustInTwoForms,
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
  if (rows.some((row) => row.current) && rows.some((row) => row.trusted)) return false;
  return likeMarks(texts, rows, said).some((own) => own.length > 0);
}

/** Some languages turn a word into its opposite by its ending alone. */
function isTrustInTwoForms({ texts }: Look): boolean {
  const marks = texts.flatMap(({ fragments }) =>
    fragments.flatMap(({ part, control }) =>
      part.kind === 'trusted' && part.trusted && !control ? [bare(part.text)] : [],
    ),
  );
  return [...new Set(marks)].some((mark, i, all) => all.slice(i + 1).some((other) => areForms(mark, other)));
}

/** The same words but for the ending of one. */
function areForms(one: string, other: string): boolean {
  const [a, b] = [one.split(' '), other.split(' ')];
  const [at = -1, ...more] = a.flatMap((word, i) => (word === b[i] ? [] : [i]));
  const [from = '', to = ''] = [a[at], b[at]];
  return (
    a.length === b.length &&
    more.length === 0 &&
    from.slice(0, 4) === to.slice(0, 4) &&
    !/\p{N}/u.test(from + to)
  );
}
