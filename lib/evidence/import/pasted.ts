import type { SessionRow } from '../../model';
import { isControlTyped, namesDevice } from '../../panel/row/typed-captions';
import type { Problem } from '../../policy/policy';
import { decisionIn } from '../decisions';
import { sessionFromRow } from '../review/blank';
import { Oddities } from '../review/oddities';
import type { ReviewFile, ReviewSession } from '../review/types';
import { fieldOf } from './columns';
import { rowsIn } from './languages';
import { plainLines } from './plain-lines';
import type { Seen } from './seen';

/** What the reading of rows looks at; beyond it rows would be lost without a word. */
const LONGEST = 1_000_000;
const MOST_ROWS = 5_000;
const TOO_MUCH: Problem = {
  path: '',
  message:
    'Found more than rows from a panel come to, expected fewer than 5,000 in at most 1,000,000 characters. A table (CSV) may hold more.',
};

/**
 * What names a machine is a session, and a row of the panel by its marks and controls. Beside such rows another one is a session
 * if it tells two things beside its label; alone, a time and a name may be of anything. A sentence is no label.
 */
const sessionsIn = (rows: readonly SessionRow[]): SessionRow[] =>
  rows.some(isSession)
    ? rows.filter((row) => isSession(row) || toldIn(row) > 1)
    : rows.filter((row) => toldIn(row) > 2);

function isSession(row: SessionRow): boolean {
  const { device, apps, signedIn, canLogOut, current, trusted } = row;
  const isLabel = device !== '' && !(SENTENCE.test(device) && apps.length === 0);
  return (
    (isLabel && namesDevice(device)) ||
    ((canLogOut || current) && toldIn(row) > 0) ||
    (trusted && (signedIn !== null || apps.length > 0))
  );
}

const toldIn = ({ location, signedIn, apps }: SessionRow): number =>
  [location !== '', signedIn !== null, apps.length > 0].filter((one) => one).length;
const SENTENCE = /\p{L}{3}\s?[.!。！।]$/u;

/** A text in which no row bears a mark says of none that it is without. */
const marksOf = (row: SessionRow, rows: readonly SessionRow[]) => ({
  trusted: rows.some(({ trusted }) => trusted) ? row.trusted : null,
  current: rows.some(({ current }) => current) ? row.current : null,
});

const PARTS = /\s*[|;,،、，／]\s*|\s+[—–/-]+>?\s+/;
const EMAIL = /^[^\s@<>"]{1,200}@[^\s@<>"]{1,200}\.[^\s@<>".]{2,60}$/;

/**
 * Rows that were copied from the panel or typed, as sessions that nobody has decided on. A line or a piece of one that is
 * an email names the owner; one that is a decision's word is the decision.
 */
export function readPasted(
  text: string,
  seen: Seen,
): { review: ReviewFile; warnings: Problem[] } | { problems: Problem[] } {
  const pieced = text.length > LONGEST ? text : plainLines(text);
  if (pieced.length > LONGEST) return { problems: [TOO_MUCH] };
  const { rows: found, unread } = rowsIn(pieced, seen);
  if (found.length >= MOST_ROWS) return { problems: [TOO_MUCH] };
  const rows = sessionsIn(found);
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
  for (const { lines } of found.filter((row) => !rows.includes(row)))
    warnings.add('', `"${lines.join(' ').slice(0, 60)}" tells of no session and is left out.`);
  for (const line of unread.filter(namesDevice))
    warnings.add('', `"${line.slice(0, 60)}" was not understood and is left out.`);
  // What the panel's own controls say is nobody's decision, unless others are written in the same way.
  const areDecided = rows.some(({ lines }) =>
    lines.some((line) => line.split(PARTS).some((piece) => !isControlTyped(piece) && decisionIn(piece))),
  );
  const sessions = rows.map((row, i): ReviewSession => {
    const session = { ...sessionFromRow(row), ...marksOf(row, rows) };
    for (const piece of row.lines.flatMap((line) => (isControlTyped(line) ? [] : line.split(PARTS)))) {
      const [name = '', ...said] = piece.split(/[:：]/);
      const isNamed = said.length > 0 && fieldOf(name) === 'decision';
      const word = (isNamed ? said.join(':') : piece).trim();
      if (EMAIL.test(word)) session.owner ||= word;
      else if (word !== '' && (isNamed || areDecided || !isControlTyped(word)))
        session.decision ??= decisionIn(word) ?? null;
      if (isNamed && session.decision === null) session.decision_shown = word;
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
