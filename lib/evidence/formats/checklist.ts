import { type EvidenceWords, evidence } from '../../words/evidence';
import type { ReviewSession } from '../review/types';
import { cell } from './cells';
import { escaped } from './markdown';

export interface ChecklistHead {
  date: string;
  reviewer: string;
  /** The account's owner. */
  account: string;
}

/** A checklist in Markdown, to be gone through by hand; sessions that are known already are listed to be ticked off. */
export function asChecklist(
  { date, reviewer, account }: ChecklistHead,
  sessions: readonly Pick<ReviewSession, 'device' | 'app' | 'location' | 'decision'>[] = [],
  words: EvidenceWords = evidence,
): string {
  const lines = [
    `# ${words.title}`,
    '',
    `${words.date}: ${escaped(date)}`.trimEnd(),
    `${words.reviewer}: ${escaped(reviewer)}`.trimEnd(),
    `${words.accountOwner}: ${escaped(account)}`.trimEnd(),
    '',
    `## ${words.checks}`,
    '',
    ...words.checklist.map((check) => `- [ ] ${check}`),
    '',
  ];
  if (sessions.length > 0) {
    lines.push(`## ${words.sessions}`, '');
    for (const session of sessions) {
      const told = [session.device, session.app, session.location].map(escaped).filter((text) => text !== '');
      const settled = session.decision === 'keep' ? 'x' : ' ';
      lines.push(`- [${settled}] ${told.join(', ') || words.none}: ${cell('decision', session, words)}`);
    }
    lines.push('');
  }
  return `${[...lines, `## ${words.notes}`, ''].join('\n')}\n`;
}
