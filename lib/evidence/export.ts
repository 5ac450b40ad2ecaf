import type { Json } from '../policy/json';
import type { Policy } from '../policy/policy';
import { type Choices, rulesFor } from './audience';
import { conceal, type Replaced } from './conceal';
import { type Account, readingsOf, sessionsOf } from './gather';
import { FORMAT_VERSION, type Provenance, policyVersion, sumOf } from './provenance';
import type { ReviewFile, ReviewSession } from './review/types';

export type { Account } from './gather';

/** What an export is of. */
export interface Subject {
  accounts: readonly Account[];
  /** Which sessions; all when not given. */
  only?: (session: ReviewSession) => boolean;
  reviewer: string;
  /** Of the review as a whole. */
  notes: string;
  /** ISO 8601 UTC: when it is exported. */
  at: string;
  /** Program and version, such as "Rollcall 0.1.0". */
  program: string;
  /** Under which the accounts are scored, where that is not the policy whose rules count for the export. */
  scoredUnder?: Policy;
}

/** Named in the provenance; older ones are counted. */
const MOST_READINGS = 1_000;

/** A review file for an audience, sealed, and every replacement that was made in it. */
export async function makeExport(
  subject: Subject,
  choices: Choices,
  policy: Policy,
): Promise<{ review: ReviewFile; replaced: Replaced[] }> {
  return forAudience(await gathered(subject, policy), choices, policy);
}

/** A review as it stands, also a colleague's, for an audience; sealed anew where it says where it comes from. */
export async function forAudience(
  whole: ReviewFile,
  choices: Choices,
  policy: Policy,
): Promise<{ review: ReviewFile; replaced: Replaced[] }> {
  const rules = rulesFor(choices, policy);
  const { review, replaced } = conceal(whole, rules);
  if (review.provenance === null || (replaced.length === 0 && review.provenance.sha256 !== ''))
    return { review, replaced };
  const provenance: Provenance = {
    ...review.provenance,
    audience: rules.audience,
    places: rules.places,
    labels: rules.labels && review.provenance.labels,
    redacted: added(review.provenance.redacted, counted(replaced)),
  };
  return { review: await sealed({ ...review, provenance }), replaced };
}

/** What was replaced before, and now. */
function added(before: Provenance['redacted'], now: Provenance['redacted']): Provenance['redacted'] {
  const counts = new Map(before.map(({ kind, count }) => [kind, count]));
  for (const { kind, count } of now) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return Array.from(counts, ([kind, count]) => ({ kind, count }));
}

/** All that is known, nothing concealed yet. */
export async function gathered({ accounts, only, ...subject }: Subject, policy: Policy): Promise<ReviewFile> {
  const readings = accounts.flatMap(readingsOf).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const provenance: Provenance = {
    format: 'rollcall-review',
    format_version: FORMAT_VERSION,
    program: subject.program,
    exported_at: subject.at,
    audience: '',
    places: 'city',
    labels: true,
    policy: await policyVersion(subject.scoredUnder ?? policy),
    readings: readings.slice(-MOST_READINGS),
    readings_left_out: Math.max(0, readings.length - MOST_READINGS),
    redacted: [],
    sha256: '',
  };
  const sessions = accounts.flatMap(sessionsOf);
  return {
    date: subject.at.slice(0, 10),
    reviewer: subject.reviewer,
    sessions: only ? sessions.filter(only) : sessions,
    notes: subject.notes,
    provenance,
  };
}

/** How many were replaced, by kind, in the order in which the kinds first came up. */
export function counted(replaced: readonly Replaced[]): Provenance['redacted'] {
  const counts = new Map<string, number>();
  for (const { kind } of replaced) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Array.from(counts, ([kind, count]) => ({ kind, count }));
}

/** The review with the sum over its canonical form. One without a provenance has no place for it and stays as it is. */
export async function sealed(review: ReviewFile): Promise<ReviewFile> {
  if (review.provenance === null) return review;
  const sha256 = await sumOf(review as unknown as Json);
  return { ...review, provenance: { ...review.provenance, sha256 } };
}

/** The text of a review file. */
export const asJson = (review: ReviewFile): string => {
  const { provenance, ...own } = review;
  return `${JSON.stringify(provenance === null ? own : review, null, 2)}\n`;
};
