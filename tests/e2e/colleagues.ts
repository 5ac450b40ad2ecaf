import type { Entry } from '../../lib/model';

/** What a colleague's review file says of one session; the rest is not known. */
const session = (owner: string, device: string, location: string, decision: string, more: object = {}) => ({
  device,
  app: 'ChatGPT Web',
  decision,
  location,
  owner,
  ...more,
});

const flagged = {
  score: 6,
  suggestion: 'revoke-and-escalate',
  flags: [
    {
      kind: 'new-device',
      at: '2026-06-24T08:00:00.000Z',
      score: 6,
      suggestion: 'revoke-and-escalate',
      reasons: [{ code: 'location-unexpected', points: 3, fact: 'Kyiv, UA' }],
      open: true,
    },
  ],
};

/** A review as a colleague's file holds it. */
export const aReview = JSON.stringify({
  date: '2026-06-25',
  reviewer: 'Reviewer one',
  sessions: [
    session('Colleague one', 'Safari on macOS', 'Hamburg, HH, DE', 'keep'),
    session('Colleague one', 'Firefox on Windows', 'Kyiv, UA', 'not sure', flagged),
    session('Build robot', '', '', 'ask the team'),
  ],
});

/** Two colleagues' reviews, as they were taken in. */
export function withColleagues(life: Entry[], now: Date): Entry[] {
  const imported = (file: string, text: string, sum: 'intact' | 'altered' | 'none'): Entry => ({
    type: 'imported',
    at: now.toISOString(),
    account: '*',
    file,
    name: `${file}.json`,
    text,
    sum,
  });
  const other = JSON.stringify({
    date: '2026-06-26',
    reviewer: 'Reviewer two',
    sessions: [
      session('Colleague two', 'iPhone · iOS 26.1', 'Munich, BY, DE', 'keep'),
      session('Colleague two', 'Edge on Windows', 'Lagos, LA, NG', 'revoke', { score: 5 }),
    ],
  });
  return [...life, imported('colleague-one', aReview, 'intact'), imported('colleague-two', other, 'altered')];
}
