import type { Status } from '../../lib/watch/attention';
import { isolated } from '../../lib/words/shown';
import type { Times } from '../../lib/words/times';
import type { Words } from '../../lib/words/words';

export interface StatusWords {
  sentence: string;
  next: string;
  /** What reading the list again would do for it: the first thing to do, one of several, or nothing. */
  reading: 'first' | 'possible' | 'useless';
}

/**
 * The status in words: one sentence that says whether there is something to do, and what.
 *
 * @param loggingOut a log-out has not been settled yet.
 */
export function statusWords(
  status: Status,
  { status: words }: Words,
  times: Times,
  now: Date,
  loggingOut: boolean,
): StatusWords {
  switch (status.kind) {
    case 'never-read':
      return { sentence: words.neverRead, next: words.neverReadNext, reading: 'first' };
    case 'unavailable':
      return { sentence: words.unavailable, next: words.unavailableNext, reading: 'useless' };
    case 'failed':
      return {
        sentence: words.failed(times.moment(status.at, now)),
        next: words.failedNext,
        reading: 'first',
      };
    case 'unrecognised':
      return {
        sentence: words.unrecognised(times.moment(status.at, now)),
        next: words.unrecognisedNext(isolated(status.reason)),
        reading: 'first',
      };
    case 'needs-you':
      return { sentence: words.needsYou(status.count), next: words.needsYouNext, reading: 'possible' };
    case 'confirm-baseline':
      return {
        sentence: words.confirmBaseline(status.count),
        next: words.confirmBaselineNext,
        reading: 'possible',
      };
    case 'overdue':
      return {
        sentence: words.overdue(times.daysSince(status.lastRead, now)),
        next: words.overdueNext,
        reading: 'first',
      };
    case 'partial':
      return { sentence: words.partial, next: words.partialNext, reading: 'first' };
    case 'settled':
      return {
        sentence: loggingOut ? words.loggingOut(status.count) : words.settled(status.count),
        next: loggingOut ? words.settledNextLogOut : words.settledNext,
        reading: 'possible',
      };
  }
}
