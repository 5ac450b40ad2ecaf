import type { Review } from '../../model';

/** What is said of reviews and when they are due. */
export const reminders = {
  review: {
    active_sessions: 'Active sessions',
    shared_links: 'Shared links',
    connected_apps: 'Connected apps',
    api_keys: 'API keys',
  } satisfies Record<Review, string>,
  title: 'Reviews',
  due: (what: string) => `${what}: time for a review.`,
  dueMore: (count: number) => (count === 1 ? 'One more is due.' : `${count} more are due.`),
  next: (what: string, when: string) => `Next review: ${what}, ${when}.`,
  open: 'Go to the review',
  tomorrow: 'Tomorrow',
  inAWeek: 'In a week',
  putOff: (what: string) => `Put off the review of ${what}`,
  snoozed: (when: string) => `Put off until ${when}.`,
};
