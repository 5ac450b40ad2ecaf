import { expect, it } from 'vitest';
import { evidence } from '../../../lib/words/evidence';
import { reasons } from '../../../lib/words/reasons';

it('a report has words for every reason that the page has words for', () => {
  expect(Object.keys(evidence.reason).sort()).toEqual(Object.keys(reasons.reason).sort());
});
