import { type EvidenceWords, evidence } from '../../words/evidence';
import { DECISIONS } from '../decisions';
import type { ReviewFile, ReviewSession } from '../review/types';
import { sealText } from '../text-sum';
import { cell, flagScore, flagShown, instantShown, reasonsShown } from './cells';
import { columnsOf, shownIn } from './fields';
import { provenanceLines } from './provenance-lines';

/**
 * Text in Markdown, as text only: no markup, no HTML, one line. Letters before which a backslash counts (CommonMark 2.4). An
 * address that somebody else wrote becomes no link (GitHub's Markdown makes them of "http://" and "www.").
 */
export const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|#~!]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
    .replace(/&(?=[#\w])/g, '&amp;')
    .replace(/\s*\n\s*/g, ' / ');

/** The same at the beginning of a line or of a point, where "- ", "1." or "===" would be a list or a heading. */
const opening = (text: string): string =>
  escaped(text.trim())
    .replace(/^[-+](?=\s|$)|^(?:-+|=+)$/, '\\$&')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');

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
    ...provenanceLines(review.provenance, words).map((line) => `- ${escaped(line)}`),
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
      `- ${instantShown(flag.at)}: ${escaped(flagShown(flag, words))}, ${escaped(session.device) || words.none}${flagScore(flag)}`,
      ...reasonsShown(flag, words).map((reason) => `  - ${opening(reason)}`),
    ]),
  );
  return lines.length === 0 ? [words.noFlags] : lines;
}

function notes(whole: string, sessions: readonly ReviewSession[], words: EvidenceWords): string[] {
  const lines = sessions
    .filter(({ note }) => note !== '')
    .map(({ device, note }) => `- ${opening(device) || words.none}: ${escaped(note)}`);
  if (whole === '' && lines.length === 0) return [];
  const paragraphs = whole === '' ? [] : [...whole.split('\n').map(opening), ''];
  return [`## ${words.notes}`, '', ...paragraphs, ...lines, ''];
}
