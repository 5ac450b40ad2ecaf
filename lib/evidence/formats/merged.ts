import { type EvidenceWords, evidence } from '../../words/evidence';
import type { Rules } from '../audience';
import type { Merged, Placed } from '../merge';
import type { Provenance } from '../provenance';
import { sealText, UNSEALED } from '../text-sum';
import { cell, flagShown, instantShown } from './cells';
import { decisionCounts, escaped, tableRow } from './markdown';
import { kindsShown, originOf } from './provenance-lines';

/** How a merged report was made. */
export interface Made {
  /** ISO 8601 UTC. */
  at: string;
  /** Program and version. */
  program: string;
  rules: Rules;
  /** What was replaced in it, by kind, beside what had been replaced in its files before. */
  replaced: Provenance['redacted'];
}

/** The version of the form of a merged report. */
const MERGED_VERSION = 1;

/** Many reviews in one report, in Markdown: what is not settled, and what several accounts have in common. */
export async function asMergedMarkdown(
  merged: Merged,
  made: Made,
  words: EvidenceWords = evidence,
): Promise<string> {
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
    `## ${words.provenance.title}`,
    '',
    ...originLines(merged, made, words).map((line) => `- ${escaped(line)}`),
    '',
    words.caveat,
  ];
  return sealText(`${lines.join('\n')}\n`);
}

/** Where it comes from: itself, and each file. */
function originLines(
  { reviews }: Merged,
  { at, program, rules, replaced }: Made,
  words: EvidenceWords,
): string[] {
  const says = words.provenance;
  return [
    `${words.merged.format(MERGED_VERSION)}. ${says.exported(instantShown(at), program)}.`,
    `${says.audience(rules.audience, rules.places, rules.labels)}.`,
    ...reviews.map(({ name, provenance }) => `${name}: ${originOf(provenance, words).join(' ')}`),
    `${says.redacted(kindsShown(replaced))}.`,
    `rollcall-sha256 ${UNSEALED}. ${says.proof}`,
  ];
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
