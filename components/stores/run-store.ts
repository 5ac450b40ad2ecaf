import { computed, type ReadonlySignal } from '@preact/signals';
import type { Run, StepOutcome, Watch } from '../../lib/model';
import { defaultPolicy } from '../../lib/policy/policy';
import type { Roll } from '../../lib/roll';
import { beginning, ending, noting, reopening, settling } from '../../lib/runbook/doing';
import type { Look } from '../../lib/runbook/findings';
import { openRun } from '../../lib/runbook/progress';
import type { Runbook, RunbookId, Step } from '../../lib/runbook/runbooks';
import { newWatch } from '../../lib/watch/observe';
import type { Times } from '../../lib/words/times';
import type { createJudgingStore } from './judging-store';

interface Sources {
  roll: ReadonlySignal<Roll | null>;
  watch: ReadonlySignal<Watch | null>;
  time: ReadonlySignal<Date>;
  times: Pick<Times, 'daysSince'>;
  judging: Pick<ReturnType<typeof createJudgingStore>, 'recordAll'>;
}

/** Runbooks of the account that is looked at: how they stand, and what is done in them. */
export function createRunStore({ roll, watch, time, times, judging }: Sources) {
  /** From where runbooks are looked at. Without an account nothing was read and nothing can be begun. */
  const look = computed((): Look => {
    const now = time.value;
    return {
      watch: watch.value ?? newWatch(''),
      policy: roll.value?.state === 'ready' ? roll.value.policy : defaultPolicy,
      now,
      isToday: (at) => times.daysSince(at, now) === 0,
    };
  });
  return {
    look,
    /** Begins a runbook, or finds the run that is under way. null when it was not saved. */
    async begin(runbook: RunbookId, drill: boolean): Promise<Run | null> {
      if (!(await judging.recordAll(beginning(look.value, runbook, drill)))) return null;
      return openRun(look.value.watch, runbook, drill);
    },
    /** All of these: true when it was saved. */
    settle: (run: Run, step: Step, outcome: StepOutcome, reason = '') =>
      judging.recordAll(settling(look.value, run, step, outcome, reason)),
    reopen: (run: Run, step: Step) => judging.recordAll(reopening(look.value, run, step)),
    note: (run: Run, text: string) => judging.recordAll(noting(look.value, run, text)),
    end: (run: Run, runbook: Runbook, note: string) =>
      judging.recordAll(ending(look.value, run, runbook, note)),
  };
}
