import type { CheckOutcome } from '../../lib/model';
import type { Words } from '../../lib/words/words';

/** What a check came to, as a sentence. */
export function outcomeIn(outcome: CheckOutcome, say: Words['checks']): string {
  switch (outcome.kind) {
    case 'read':
      return say.read(outcome.count, outcome.complete);
    case 'stopped':
      return say.stopped[outcome.at];
    case 'broken-off':
      return say.brokenOff[outcome.why];
  }
}
