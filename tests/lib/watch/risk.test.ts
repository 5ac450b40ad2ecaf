import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../lib/policy/policy';
import { templateScore } from '../../../lib/watch/risk';
import { day, laptop, phone, type Story, settledStory, stranger } from './story';

const INPUTS = [
  'deviceUnknown',
  'locationUnexpected',
  'apiPlatform',
  'trustedUnconfirmed',
  'current',
] as const;

/** The published score of each combination; the bits from the left are the inputs in the order above. */
const PUBLISHED = [
  ['00000', 0, 'keep'],
  ['00001', -1, 'keep'],
  ['00010', 2, 'review'],
  ['00011', 1, 'keep'],
  ['00100', 2, 'review'],
  ['00101', 1, 'keep'],
  ['00110', 4, 'review'],
  ['00111', 3, 'review'],
  ['01000', 3, 'review'],
  ['01001', 2, 'review'],
  ['01010', 5, 'revoke-and-escalate'],
  ['01011', 4, 'review'],
  ['01100', 5, 'revoke-and-escalate'],
  ['01101', 4, 'review'],
  ['01110', 7, 'revoke-and-escalate'],
  ['01111', 6, 'revoke-and-escalate'],
  ['10000', 3, 'review'],
  ['10001', 2, 'review'],
  ['10010', 5, 'revoke-and-escalate'],
  ['10011', 4, 'review'],
  ['10100', 5, 'revoke-and-escalate'],
  ['10101', 4, 'review'],
  ['10110', 7, 'revoke-and-escalate'],
  ['10111', 6, 'revoke-and-escalate'],
  ['11000', 6, 'revoke-and-escalate'],
  ['11001', 5, 'revoke-and-escalate'],
  ['11010', 8, 'revoke-and-escalate'],
  ['11011', 7, 'revoke-and-escalate'],
  ['11100', 8, 'revoke-and-escalate'],
  ['11101', 7, 'revoke-and-escalate'],
  ['11110', 10, 'revoke-and-escalate'],
  ['11111', 9, 'revoke-and-escalate'],
] as const;

it.each(PUBLISHED)('scores %s as the published template does: %i, %s', (bits, score, suggestion) => {
  const [deviceUnknown, locationUnexpected, apiPlatform, trustedUnconfirmed, current] = INPUTS.map(
    (_, i) => bits[i] === '1',
  );
  const inputs = {
    deviceUnknown: deviceUnknown === true,
    locationUnexpected: locationUnexpected === true,
    apiPlatform: apiPlatform === true,
    trustedUnconfirmed: trustedUnconfirmed === true,
    current: current === true,
  };
  expect(templateScore(inputs)).toEqual({ score, suggestion });
});

describe('the score of a session', () => {
  const stories = (): Story[] => {
    const story = settledStory();
    story.reads(day(1), [
      laptop,
      phone,
      { ...stranger, trusted: true, apps: ['API Platform'] },
      { ...stranger, device: '', location: '' },
    ]);
    const strict = settledStory({ ...defaultPolicy, missing_location: 'unexpected' });
    strict.reads(day(1), [laptop, phone, { ...stranger, location: '' }]);
    return [story, strict];
  };

  it('is the sum of its reasons', () => {
    for (const { sessions } of stories()) {
      for (const { risk } of sessions) {
        expect(risk.score).toBe(risk.reasons.reduce((sum, { points }) => sum + points, 0));
      }
    }
  });

  it('counts every doubt about a stranger’s trusted API session', () => {
    expect(stories()[0]?.of(stranger.device).risk).toMatchObject({
      score: 10,
      suggestion: 'revoke-and-escalate',
    });
  });

  it('says that a place is not shown, and counts it only where the policy says so', () => {
    const [plain, strict] = stories();
    expect(plain?.of('').risk.reasons).toContainEqual({ code: 'location-unknown', points: 0 });
    expect(strict?.of(stranger.device).risk.score).toBe(6);
  });
});

it('weighs and interrupts as the policy says', () => {
  const story = settledStory({
    ...defaultPolicy,
    points_location_unexpected: 1,
    notify_from: 'revoke-and-escalate',
  });
  expect(story.reads(day(1), [laptop, phone, stranger])).toMatchObject([
    { score: 4, suggestion: 'review', notify: false },
  ]);
});
