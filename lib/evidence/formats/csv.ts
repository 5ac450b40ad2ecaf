import { type EvidenceWords, evidence } from '../../words/evidence';
import type { ReviewFile, ReviewSession } from '../review/types';
import { sealText } from '../text-sum';
import { cell } from './cells';
import { columnsOf, shownIn } from './fields';
import { provenanceLines } from './provenance-lines';

/** A cell that begins like this is a formula to some spreadsheet. The wide ones are read like the narrow ones there. */
const FORMULA = /^[\s]*[=+\-@\t\r\0＝＋－＠]/;

/** A cell of RFC 4180 that no spreadsheet computes: an apostrophe before it makes it text. */
export function csvCell(text: string): string {
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** What was put before a cell to guard it is taken away again. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;

export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/**
 * A table of the sessions (RFC 4180, lines end in CRLF), with the provenance in the last column of the first row. Numbers
 * below zero are guarded like everything else that begins with a minus: the review file is the record.
 *
 * @param bom begins with a byte order mark, by which Excel knows UTF-8.
 */
export async function asCsv(
  review: ReviewFile,
  { words = evidence, bom = false }: { words?: EvidenceWords; bom?: boolean } = {},
): Promise<string> {
  const names = columnsOf('csv');
  const origin = provenanceLines(review.provenance, words).join(' ');
  const rows = review.sessions.map((session, i) => {
    const shown = shownIn('csv', session) as ReviewSession;
    return csvLine([...names.map((name) => cell(name, shown, words)), i === 0 ? origin : '']);
  });
  if (rows.length === 0) rows.push(csvLine([...names.map(() => ''), origin]));
  const head = csvLine([...names.map((name) => words.columns[name]), words.provenanceColumn]);
  return (bom ? '\ufeff' : '') + (await sealText(head + rows.join('')));
}
