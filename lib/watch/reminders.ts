import type { Entry, Reminder, Review, Watch } from '../model';
import { daysBetween, type Frequency, frequencyOf, type Policy } from '../policy/policy';
import { instant } from './instant';
import { isRejected } from './standing';

const DAY = 86_400_000;

/**
 * Everything that will ask for the owner's time, each with the instant from which on it does, earliest first.
 *
 * The active sessions are due again a while after the last good reading, since a reading is what a review looks at; the
 * other reviews after they were last done, or after the first reading when they never were.
 */
export function reminders(watch: Watch, policy: Policy): Reminder[] {
  const found: Reminder[] = [];
  for (const logOut of watch.logOuts) {
    if (logOut.settled !== null) continue;
    found.push({ kind: 'verify-log-out', account: watch.account, at: logOut.until, logOut: logOut.id });
  }
  for (const { id, until, ended } of watch.drills) {
    if (ended === null) found.push({ kind: 'drill-over', account: watch.account, at: until, drill: id });
  }
  for (const review of policy.review_reminders ? policy.separate_reviews : []) {
    const at = reviewDue(watch, review, policy);
    if (at !== null) found.push({ kind: 'review', account: watch.account, at, review });
  }
  return found.sort((a, b) => instant(a.at) - instant(b.at) || (key(a) < key(b) ? -1 : 1));
}

/** Those that are due or overdue at `now`, earliest first. */
export function due(watch: Watch, now: Date, policy: Policy): Reminder[] {
  return reminders(watch, policy).filter(({ at }) => instant(at) <= now.getTime());
}

const key = (reminder: Reminder): string => {
  switch (reminder.kind) {
    case 'review':
      return reminder.review;
    case 'verify-log-out':
      return reminder.logOut;
    case 'drill-over':
      return reminder.drill;
  }
};

/**
 * When a review is next due: after the policy's frequency, or its frequency after a compromise where a session was
 * judged not the owner's since; not before a snooze ends. null: there is nothing to review yet.
 */
export function reviewDue(watch: Watch, review: Review, policy: Policy): string | null {
  const since = reviewedAt(watch, review);
  if (since === null) return null;
  const compromised = compromisedAt(watch);
  const regular = after(since, frequencyOf(policy, review));
  const pressing =
    compromised !== null && instant(compromised) > instant(since)
      ? after(compromised, policy.compromise_review_frequency)
      : null;
  const at = pressing !== null && instant(pressing) < instant(regular) ? pressing : regular;
  return latest([at, snoozedUntil(watch, review)]);
}

/** The same by the regular frequency alone. */
export function regularReviewDue(watch: Watch, review: Review, policy: Policy): string | null {
  const since = reviewedAt(watch, review);
  return since === null
    ? null
    : latest([after(since, frequencyOf(policy, review)), snoozedUntil(watch, review)]);
}

function reviewedAt(watch: Watch, review: Review): string | null {
  const read = review === 'active_sessions' ? (watch.lastReading?.at ?? null) : watch.baselineAt;
  return latest([kept(watch, review)?.doneAt ?? null, read]);
}

const snoozedUntil = (watch: Watch, review: Review) => kept(watch, review)?.snoozedUntil ?? null;
const kept = (watch: Watch, review: Review) => watch.reviews.find((other) => other.review === review);

/** When the owner last said of a session that it is not theirs and still means it; null: never. */
function compromisedAt(watch: Watch): string | null {
  return latest(
    Object.values(watch.sessions)
      .filter((session) => isRejected(session))
      .map((session) => session.judgements.at(-1)?.at ?? null),
  );
}

const after = (at: string, frequency: Frequency) =>
  new Date(instant(at) + daysBetween(frequency) * DAY).toISOString();

const latest = (times: (string | null)[]): string | null =>
  times.reduce(
    (last, time) => (time !== null && (last === null || instant(time) > instant(last)) ? time : last),
    null,
  );

export function markReviewed(watch: Watch, entry: Extract<Entry, { type: 'reviewed' }>): Watch {
  return withReview(watch, { review: entry.review, doneAt: entry.at, snoozedUntil: null });
}

export function snoozeReview(watch: Watch, entry: Extract<Entry, { type: 'review-snoozed' }>): Watch {
  const doneAt = kept(watch, entry.review)?.doneAt ?? null;
  return withReview(watch, { review: entry.review, doneAt, snoozedUntil: entry.until });
}

const withReview = (watch: Watch, now: Watch['reviews'][number]): Watch => ({
  ...watch,
  reviews: [...watch.reviews.filter(({ review }) => review !== now.review), now].sort((a, b) =>
    a.review < b.review ? -1 : 1,
  ),
});
