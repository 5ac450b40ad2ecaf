import type { Policy, Problem } from '../../policy/policy';
import { rulesFor } from '../audience';
import { sha256 } from '../canonical';
import { compactText } from '../compact';
import { conceal } from '../conceal';
import { decoded } from '../decode';
import { makeExport } from '../export';
import { headOf } from '../import/columns';
import { type Imported, type ImportKind, readImport } from '../import/import';
import { type Mapping, proposedMapping } from '../import/mapping';
import { headsKnownIn, tableIn } from '../import/table-in';
import { type Verdict, verify } from '../provenance';
import type { ReviewFile, ReviewSession } from '../review/types';
import { LARGEST } from '../review-file';

/** Something that was sent or pasted, to be looked at. */
export interface ImportJob {
  /** Of a file, or as pasted. */
  content: Uint8Array | string;
  /** When and where it is read, since rows may say "yesterday"; `at`: ISO 8601 UTC. */
  seen: { at: string; timeZone: string; languages: readonly string[] };
  policy: Policy;
  /** Of the columns of a table; the most likely one when not given. */
  mapping?: Mapping;
  /** What it is; worked out when not given. */
  kind?: ImportKind;
}

/** What an import would bring. Nothing has happened yet. */
export type Incoming = Unusable | Usable;

interface Unusable {
  state: 'unusable';
  kind: ImportKind;
  problems: Problem[];
  table: Columns | null;
}

export interface Usable {
  state: 'usable';
  kind: ImportKind;
  reviewer: string;
  date: string;
  /** How many there are, and the first of them: a file of 20 MB is not carried over to be looked at. */
  sessions: number;
  first: ReviewSession[];
  warnings: Problem[];
  /** The columns of a table and what they were taken for; null for anything else. */
  table: Columns | null;
  /** How many secrets are taken out before it is kept. */
  secrets: number;
  /** Whether it is as it was written, as far as the sum that it carries tells; 'none': it carries none. */
  sum: 'intact' | 'altered' | 'none';
  /** The same for the same content. */
  file: string;
  /** What is kept: a review file. */
  text: string;
}

export interface Columns {
  heads: string[];
  mapping: Mapping;
}

/** Looks at what a colleague sent. All or nothing; never throws for what it is given. */
export async function runImport({ content, seen, policy, ...how }: ImportJob): Promise<Incoming> {
  const { text, odd } =
    typeof content === 'string' ? { text: content, odd: '' } : decoded(content, headsKnownIn);
  if (text.replace(/^\ufeff/, '').trim() === '') return unusable('pasted', [EMPTY]);
  const read = readImport(text, { ...how, seen: { ...seen, at: new Date(seen.at) } });
  if ('problems' in read)
    return unusable(read.kind, read.problems, read.kind === 'table' ? columnsOf(text, how.mapping) : null);
  // No secret is kept, whoever wrote it.
  const whole = await reviewOf(read, seen.at, policy);
  const { review, replaced } = conceal(whole, rulesFor({ audience: 'own-team' }, policy));
  const kept = compactText(review);
  if (kept.length > LARGEST) return unusable(read.kind, [TOO_MUCH]);
  return {
    state: 'usable',
    kind: read.kind,
    reviewer: review.reviewer,
    date: review.date,
    sessions: review.sessions.length,
    first: review.sessions.slice(0, SHOWN),
    warnings: [...(odd === '' ? [] : [{ path: '', message: odd }]), ...read.warnings],
    table: read.kind === 'table' ? { heads: read.heads, mapping: read.mapping } : null,
    secrets: replaced.length,
    sum: SUMS[(await verify(text)).state],
    file: (await sha256(kept)).slice(0, 32),
    text: kept,
  };
}

const unusable = (kind: ImportKind, problems: Problem[], table: Columns | null = null): Unusable => ({
  state: 'unusable',
  kind,
  problems,
  table,
});

/** So many sessions are shown before they are taken in. */
const SHOWN = 500;

const EMPTY: Problem = { path: '', message: 'Found nothing, expected a review, a table or rows.' };
const TOO_MUCH: Problem = { path: '', message: 'Found more than 20 MB, expected at most that.' };

const SUMS: Record<Verdict['state'], Usable['sum']> = {
  intact: 'intact',
  altered: 'altered',
  unsealed: 'none',
  unreadable: 'none',
};

/** The columns of a table that cannot be used as it is mapped. */
function columnsOf(text: string, mapping: Mapping | undefined): Columns {
  const { rows } = tableIn(text.slice(0, 100_000));
  const { heads, at } = headOf(rows);
  return { heads, mapping: mapping ?? proposedMapping(heads, rows.slice(at + 1)) };
}

/** Of a journal the review that an export of it would be. */
async function reviewOf(
  read: Exclude<Imported, { problems: Problem[] }>,
  at: string,
  policy: Policy,
): Promise<ReviewFile> {
  if (read.kind !== 'journal') return read.review;
  const { accounts, policy: scoredUnder } = read;
  const subject = { accounts, reviewer: '', notes: '', at, program: 'Rollcall', scoredUnder };
  return (await makeExport(subject, { audience: 'own-team' }, policy)).review;
}
