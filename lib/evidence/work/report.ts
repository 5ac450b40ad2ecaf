import type { Policy, Problem } from '../../policy/policy';
import { type Choices, rulesFor } from '../audience';
import { concealMerged } from '../conceal-merged';
import { counted, makeExport } from '../export';
import { asMergedMarkdown } from '../formats/merged';
import type { Account } from '../gather';
import { type Merged, mergeReviews, type Named, type Placed } from '../merge';
import type { ReviewSession } from '../review/types';
import { parseReview } from '../review-file';

/** Reviews to be put side by side. */
export interface ReportJob {
  /** One's own accounts, each under the name that it has here. */
  own: readonly { name: string; account: Account }[];
  /** Colleagues' reviews as they were taken in. */
  files: readonly { name: string; text: string }[];
  at: string;
  program: string;
  policy: Policy;
}

export interface Reported {
  merged: Merged;
  /** Files that can no longer be read, with why. */
  unreadable: { name: string; problems: Problem[] }[];
}

/** Which sessions a report is of; '' for any. */
export interface Filter {
  owner: string;
  reviewer: string;
  /** A decision; 'none': nobody has decided; 'waiting': not settled. */
  disposition: string;
}

export async function runReport(job: ReportJob): Promise<Reported> {
  const { reviews, unreadable } = await reviewsOf(job);
  return { merged: mergeReviews(reviews), unreadable };
}

/** The merged report as a text, for an audience. */
export async function runReportText(job: ReportJob & { filter: Filter; choices: Choices }): Promise<string> {
  const { reviews } = await reviewsOf(job);
  const wanted = new Set(filtered(mergeReviews(reviews), job.filter).map(({ session }) => session));
  const narrowed = reviews
    .map(({ name, review }) => ({
      name,
      review: { ...review, sessions: review.sessions.filter((session) => wanted.has(session)) },
    }))
    .filter(({ review }) => review.sessions.length > 0);
  const rules = rulesFor(job.choices, job.policy);
  const { merged, replaced } = concealMerged(narrowed, rules);
  return asMergedMarkdown(merged, { at: job.at, program: job.program, rules, replaced: counted(replaced) });
}

/** Whose a session is: who is named in it, else whose its account is. */
export const ownerOf = ({ who, session }: Placed): string => session.owner || who;

/** Who reviewed each session: who is named in it, else in its file; '' when nobody is. */
export function reviewersOf({ reviews }: Merged): (placed: Placed) => string {
  const ofFile = new Map(reviews.map(({ name, reviewer }) => [name, reviewer]));
  return ({ file, session }) => session.reviewer || (ofFile.get(file) ?? '');
}

/** The sessions that a filter leaves. */
export function filtered(merged: Merged, { owner, reviewer, disposition }: Filter): Merged['sessions'] {
  const reviewerOf = reviewersOf(merged);
  const waiting = disposition === 'waiting' ? new Set(merged.waiting) : null;
  return merged.sessions.filter((one) => {
    if (owner !== '' && ownerOf(one) !== owner) return false;
    if (reviewer !== '' && reviewerOf(one) !== reviewer) return false;
    if (waiting !== null) return waiting.has(one);
    return disposition === '' || (one.session.decision ?? 'none') === disposition;
  });
}

async function reviewsOf(job: ReportJob): Promise<{ reviews: Named[]; unreadable: Reported['unreadable'] }> {
  const reviews: Named[] = [];
  const unreadable: Reported['unreadable'] = [];
  for (const { name, account } of job.own) {
    const subject = { accounts: [account], reviewer: '', notes: '', at: job.at, program: job.program };
    const { review } = await makeExport(subject, { audience: 'own-team' }, job.policy);
    // The key of an account tells nobody whose it is.
    const sessions = review.sessions.map((one): ReviewSession => ({ ...one, owner: one.owner || name }));
    reviews.push({ name, review: { ...review, sessions } });
  }
  for (const { name, text } of job.files) {
    const read = parseReview(text);
    if ('problems' in read) unreadable.push({ name, problems: read.problems });
    else reviews.push({ name, review: read.review });
  }
  return { reviews, unreadable };
}
