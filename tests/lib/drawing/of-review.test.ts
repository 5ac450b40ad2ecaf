import { describe, expect, test } from 'vitest';
import { historyOfReview } from '../../../lib/drawing/of-review';
import { FORMATS } from '../../../lib/evidence/formats/formats';
import type { ReviewFile, ReviewSession } from '../../../lib/evidence/review-file';
import { exportOf, session } from '../evidence/told';

const review = (...sessions: ReviewSession[]): ReviewFile => ({
  date: '',
  reviewer: '',
  sessions,
  notes: '',
  provenance: null,
});
const seen = { first_seen: '2026-08-01T00:00:00.000Z', last_seen: '2026-08-03T00:00:00.000Z' };

describe('The history that a review tells', () => {
  test('is none when nobody says when anything was seen', () => {
    expect(historyOfReview(review())).toBeNull();
    expect(historyOfReview(review(session({ first_seen: 'long ago', last_seen: null })))).toBeNull();
  });

  test('keeps sessions of several accounts apart, whatever their ids', () => {
    const history = historyOfReview(
      review(
        session({ ...seen, account: 'a', session: 's1' }),
        session({ ...seen, account: 'b', session: 's1' }),
      ),
    );
    expect(history?.sessions.size).toBe(2);
  });

  test('ends a session that is not listed any more, and no other', () => {
    const history = historyOfReview(
      review(
        session({ ...seen, listed: false }),
        session({ ...seen, listed: null }),
        session({ ...seen, listed: true }),
      ),
    );
    expect(history?.events.filter(({ kind }) => kind === 'gone')).toMatchObject([{ session: 's1' }]);
  });

  test('is drawn without what was taken out of the review', async () => {
    const { review: whole } = await exportOf({ audience: 'public-ticket' });
    const html = await FORMATS.html.write(whole);
    expect(html).toContain('<svg');
    expect(html).not.toMatch(/Lagos|lab machine|Seattle|ana@example/i);
  });
});
