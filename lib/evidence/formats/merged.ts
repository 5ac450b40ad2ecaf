import { type EvidenceWords, evidence } from '../../words/evidence';
import type { Merged, Placed } from '../merge';
import { cell, flagShown } from './cells';
import { decisionCounts, escaped, tableRow } from './markdown';

/** Many reviews in one report, in Markdown: what is not settled, and what several accounts have in common. */
export function asMergedMarkdown(merged: Merged, words: EvidenceWords = evidence): string {
  const says = words.merged;
  const lines = [
    `# ${words.mergedTitle}`,
    '',
    `${words.sessions}: ${
      decisionCounts(
        merged.sessions.map(({ session }) => session),
        words,
      ) || words.none
    }`,
    '',
    `## ${says.reviews}`,
    '',
    ...table(
      [says.file, words.date, words.reviewer, words.sessions, words.flagged],
      merged.reviews.map((one) => [one.name, one.date, one.reviewer, `${one.sessions}`, `${one.flags}`]),
      words,
    ),
    '',
    `## ${says.waiting}`,
    '',
    ...(merged.waiting.length === 0 ? [says.waitingNone] : sessionTable(merged.waiting, words)),
    '',
    `## ${says.shared}`,
    '',
    ...(merged.shared.length === 0
      ? [says.sharedNone]
      : merged.shared.flatMap((one) => sharedLines(one, words))),
    '',
    words.caveat,
  ];
  return `${lines.join('\n')}\n`;
}

function sharedLines({ kind, value, who }: Merged['shared'][number], words: EvidenceWords): string[] {
  const head =
    kind === 'device' ? words.merged.sharedDevice(escaped(value)) : words.merged.sharedPlace(escaped(value));
  return [`- ${head}: ${who.map(escaped).join(', ')}`];
}

function sessionTable(placed: readonly Placed[], words: EvidenceWords): string[] {
  const { columns } = words;
  return table(
    [
      columns.owner,
      columns.device,
      columns.app,
      columns.location,
      columns.decision,
      columns.score,
      columns.flags,
    ],
    placed.map(({ who, session }) => [
      who,
      session.device,
      session.app,
      session.location,
      cell('decision', session, words),
      cell('score', session, words),
      session.flags.map((flag) => flagShown(flag, words)).join(', '),
    ]),
    words,
  );
}

const table = (heads: readonly string[], rows: readonly string[][], words: EvidenceWords): string[] => [
  tableRow(heads),
  tableRow(heads.map(() => '---')),
  ...rows.map((cells) => tableRow(cells.map((text) => escaped(text) || words.none))),
];
