import { type EvidenceWords, evidence } from '../../words/evidence';
import type { ReviewFile, ReviewSession } from '../review/types';
import { sealText } from '../text-sum';
import { cell } from './cells';
import { columnsOf, shownIn } from './fields';
import { provenanceLines } from './provenance-lines';

/**
 * Where a formula may begin for some spreadsheet: with the cell, or within it behind a mark that parts cells elsewhere (a
 * semicolon, where commas stand before tenths, and then a line end in quotes ends a row). The wide signs are read like the
 * narrow ones there.
 */
const SIGNS = '=+\\-@\\t\\r\\0＝＋－＠';
const FORMULA = new RegExp(`^(?=\\s*[${SIGNS}])|(?<=[;\\t\\n])(?=[${SIGNS}])`, 'g');
const GUARDED = new RegExp(`^'(?=\\s*[${SIGNS}])|(?<=[;\\t\\n])'(?=[${SIGNS}])`, 'g');

/** A cell of RFC 4180 that no spreadsheet computes: an apostrophe before what begins like a formula makes it text. */
export function csvCell(text: string): string {
  const guarded = text.replace(FORMULA, "'");
  return /[",;\t\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** What was put in to guard a cell is taken away again. */
export const unguarded = (text: string): string => text.replace(GUARDED, '');

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
