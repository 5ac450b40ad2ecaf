import type { Entry, Reminder, Review, Watch } from '../model';
import { daysBetween, type Frequency, type Policy } from '../policy/policy';
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
  for (const review of policy.separate_reviews) {
    const at = reviewDue(watch, review, policy);
    if (at !== null) found.push({ kind: 'review', account: watch.account, at, review });
  }
  return found.sort((a, b) => instant(a.at) - instant(b.at) || (key(a) < key(b) ? -1 : 1));
}

/** Those that are due or overdue at `now`, earliest first. */
export function due(watch: Watch, now: Date, policy: Policy): Reminder[] {
  return reminders(watch, policy).filter(({ at }) => instant(at) <= now.getTime());
}

const key = (reminder: Reminder) => (reminder.kind === 'review' ? reminder.review : reminder.logOut);

/** null: there is nothing to review yet. */
export function reviewDue(watch: Watch, review: Review, policy: Policy): string | null {
  const kept = watch.reviews.find((other) => other.review === review);
  const since = latest([
    kept?.doneAt ?? null,
    review === 'active_sessions' ? (watch.lastReading?.at ?? null) : watch.baselineAt,
  ]);
  if (since === null) return null;
  const compromised = compromisedAt(watch);
  const regular = after(since, policy.review_frequency);
  const pressing =
    compromised !== null && instant(compromised) > instant(since)
      ? after(compromised, policy.compromise_review_frequency)
      : null;
  const at = pressing !== null && instant(pressing) < instant(regular) ? pressing : regular;
  return latest([at, kept?.snoozedUntil ?? null]);
}

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
  const doneAt = watch.reviews.find(({ review }) => review === entry.review)?.doneAt ?? null;
  return withReview(watch, { review: entry.review, doneAt, snoozedUntil: entry.until });
}

const withReview = (watch: Watch, kept: Watch['reviews'][number]): Watch => ({
  ...watch,
  reviews: [...watch.reviews.filter(({ review }) => review !== kept.review), kept].sort((a, b) =>
    a.review < b.review ? -1 : 1,
  ),
});
