import type { Finding } from '../../lib/runbook/findings';
import type { Words } from '../../lib/words/words';

/** What was read about a step, in a sentence. `moment`: puts an instant into words. */
export function findingSaid(finding: Finding, { review }: Words, moment: (at: string) => string): string {
  const say = review.runbook.finding;
  switch (finding.kind) {
    case 'read':
      return say.read[finding.how](finding.at === null ? '' : moment(finding.at));
    case 'not-read':
      return say.notRead;
    case 'current':
      return say.current[finding.how];
    case 'left':
      return say.left[finding.about](finding.left, finding.of);
    case 'reviews':
      return finding.met ? say.reviewsDone : say.reviewsMissing(finding.missing);
    case 'suspected':
      return say.suspected(finding.count);
    case 'no-list':
      return finding.at === null ? say.aList : say.noList(moment(finding.at));
  }
}
