import type { Problem } from '../../policy/policy';
import { decisionIn } from '../decisions';
import { sessionFromRow } from '../review/blank';
import { Oddities } from '../review/oddities';
import type { ReviewFile, ReviewSession } from '../review/types';
import { rowsIn } from './languages';
import type { Seen } from './seen';

/** What the reading of rows looks at; beyond it rows would be lost without a word. */
const LONGEST = 1_000_000;
const MOST_ROWS = 5_000;
const TOO_MUCH: Problem = {
  path: '',
  message:
    'Found more than rows from a panel come to, expected fewer than 5,000 in at most 1,000,000 characters. A table (CSV) may hold more.',
};

/** What the panel's own controls say is nobody's decision. */
const BUTTON = /^(?:log(?:ged)? out|removed?)\b/i;
const EMAIL = /^[^\s@<>"]{1,200}@[^\s@<>"]{1,200}\.[^\s@<>".]{2,60}$/;

/**
 * Rows that were copied from the panel or typed, as sessions that nobody has decided on. A line or a piece of one that is
 * an email names the owner; one that is a decision's word is the decision.
 */
export function readPasted(
  text: string,
  seen: Seen,
): { review: ReviewFile; warnings: Problem[] } | { problems: Problem[] } {
  const pieced = text.replaceAll('\t', ' | ');
  const rows = pieced.length > LONGEST ? [] : rowsIn(pieced, seen);
  if (pieced.length > LONGEST || rows.length >= MOST_ROWS) return { problems: [TOO_MUCH] };
  if (rows.length === 0)
    return {
      problems: [
        {
          path: '',
          message:
            'No session was found in this text. Expected rows as the panel shows them: a device, its app, a place, a time, with an empty line between two sessions.',
        },
      ],
    };
  const warnings = new Oddities();
  const sessions = rows.map((row, i): ReviewSession => {
    const session = sessionFromRow(row);
    for (const piece of row.lines.flatMap((line) => line.split(/\s*[|;,]\s*/))) {
      const word = piece.trim();
      if (EMAIL.test(word)) session.owner ||= word;
      else if (word !== '' && !BUTTON.test(word)) session.decision ??= decisionIn(word) ?? null;
    }
    if (session.device === '') warnings.add(`row ${i + 1}`, 'No device was found in it.');
    if (row.signedIn === null)
      warnings.once('time', `row ${i + 1}`, () => 'No sign-in time was found in it.');
    return session;
  });
  const review = {
    date: seen.at.toISOString().slice(0, 10),
    reviewer: '',
    sessions,
    notes: '',
    provenance: null,
  };
  return { review, warnings: warnings.all };
}
