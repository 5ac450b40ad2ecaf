import { type EvidenceWords, evidence } from '../../words/evidence';
import { DECISIONS } from '../decisions';
import type { ReviewFile, ReviewSession } from '../review/types';
import { sealText } from '../text-sum';
import { cell, flagShown, instantShown, reasonShown } from './cells';
import { columnsOf, shownIn } from './fields';
import { provenanceLines } from './provenance-lines';

/** Text in Markdown, as text only: no markup, no HTML, one line. Letters before which a backslash counts (CommonMark 2.4). */
export const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|#~!]/g, '\\$&')
    .replace(/&(?=[#\w])/g, '&amp;')
    .replace(/\s*\n\s*/g, ' / ');

const COLUMNS = columnsOf('markdown').filter((name) => name !== 'flags' && name !== 'note');

/** A report of one review: what was decided, what was flagged and why, and where it comes from. */
export async function asMarkdown(review: ReviewFile, words: EvidenceWords = evidence): Promise<string> {
  const sessions = review.sessions.map((session) => shownIn('markdown', session) as ReviewSession);
  const lines = [
    `# ${words.title}`,
    '',
    `- ${words.date}: ${escaped(review.date) || words.none}`,
    `- ${words.reviewer}: ${escaped(review.reviewer) || words.none}`,
    `- ${words.sessions}: ${decisionCounts(review.sessions, words) || words.none}`,
    '',
    `## ${words.sessions}`,
    '',
    ...(sessions.length === 0 ? [words.noSessions] : table(sessions, words)),
    '',
    `## ${words.flagged}`,
    '',
    ...flagList(sessions, words),
    '',
    ...notes(review.notes, sessions, words),
    `## ${words.provenance.title}`,
    '',
    ...provenanceLines(review.provenance, words).map((line) => `- ${line}`),
    '',
    words.caveat,
  ];
  return sealText(`${lines.join('\n')}\n`);
}

/** "3 keep, 1 revoke, 2 undecided" */
export function decisionCounts(sessions: readonly ReviewSession[], words: EvidenceWords): string {
  const said = [...DECISIONS, null].map((decision) => {
    const count = sessions.filter((one) => one.decision === decision).length;
    return count === 0
      ? ''
      : words.count(count, decision === null ? words.undecided : words.decision[decision]);
  });
  return said.filter((text) => text !== '').join(', ');
}

export const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(sessions: readonly ReviewSession[], words: EvidenceWords): string[] {
  return [
    tableRow(COLUMNS.map((name) => words.columns[name])),
    tableRow(COLUMNS.map(() => '---')),
    ...sessions.map((session) =>
      tableRow(COLUMNS.map((name) => escaped(cell(name, session, words)) || words.none)),
    ),
  ];
}

function flagList(sessions: readonly ReviewSession[], words: EvidenceWords): string[] {
  const lines = sessions.flatMap((session) =>
    session.flags.flatMap((flag) => [
      `- ${instantShown(flag.at)}: ${escaped(flagShown(flag, words))}, ${escaped(session.device) || words.none} (${flag.score})`,
      ...flag.reasons.map((reason) => `  - ${escaped(reasonShown(reason, words))}`),
    ]),
  );
  return lines.length === 0 ? [words.noFlags] : lines;
}

function notes(whole: string, sessions: readonly ReviewSession[], words: EvidenceWords): string[] {
  const lines = sessions
    .filter(({ note }) => note !== '')
    .map(({ device, note }) => `- ${escaped(device) || words.none}: ${escaped(note)}`);
  if (whole === '' && lines.length === 0) return [];
  const paragraphs = whole === '' ? [] : [...whole.split('\n').map(escaped), ''];
  return [`## ${words.notes}`, '', ...paragraphs, ...lines, ''];
}
