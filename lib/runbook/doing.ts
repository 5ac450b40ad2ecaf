import type { Entry, Run, StepOutcome } from '../model';
import type { Look } from './findings';
import { clockOf, stepsNow } from './progress';
import { NOTES, type Runbook, type RunbookId, type Step } from './runbooks';

/** What somebody does in a run, as entries without their time, in the order in which they are to be written. */
export type Deed = WithoutTime<
  Extract<
    Entry,
    { type: 'log-out' | 'drill-begun' | 'drill-ended' | 'reviewed' | 'run-begun' | 'run-step' | 'run-ended' }
  >
>;
type WithoutTime<T> = T extends unknown ? Omit<T, 'at'> : never;

/** A runbook is begun; one that is under way goes on. */
export function beginning({ watch }: Look, runbook: RunbookId, drill: boolean): Deed[] {
  return [{ type: 'run-begun', account: watch.account, runbook, drill }];
}

/**
 * A step is done or skipped. Done, it begins the window that belongs to it, unless that has begun already, and notes the
 * reviews that are done with it; a drill begins its practice clock and notes nothing else.
 */
export function settling(
  { watch, now }: Look,
  run: Run,
  step: Step,
  outcome: StepOutcome,
  reason = '',
): Deed[] {
  const { account } = watch;
  const deeds: Deed[] = [];
  if (outcome === 'done') {
    if (step.clock) {
      const clock = clockOf(watch, run);
      if (run.drill) {
        if (clock?.kind !== 'drill' || clock.drill.ended !== null)
          deeds.push({ type: 'drill-begun', account });
      } else if (clock?.kind !== 'log-out' || Date.parse(clock.logOut.until) <= now.getTime()) {
        deeds.push({ type: 'log-out', account, scope: 'all' });
      }
    }
    if (!run.drill) {
      for (const review of step.reviews ?? []) deeds.push({ type: 'reviewed', account, review });
    }
  }
  return [
    ...deeds,
    { type: 'run-step', account, run: run.id, step: step.id, outcome, reason: reason.trim() },
  ];
}

/** A step is open again. What it had begun stays: a log-out has a way back of its own. */
export function reopening({ watch }: Look, run: Run, step: Step): Deed[] {
  return [
    { type: 'run-step', account: watch.account, run: run.id, step: step.id, outcome: 'open', reason: '' },
  ];
}

/** What is written about a run as a whole; '' takes it away. */
export function noting({ watch }: Look, run: Run, text: string): Deed[] {
  const reason = text.trim();
  if (reason === noteOf(run)) return [];
  const outcome = reason === '' ? 'open' : 'done';
  return [{ type: 'run-step', account: watch.account, run: run.id, step: NOTES, outcome, reason }];
}

export const noteOf = (run: Run): string => run.steps.find(({ step }) => step === NOTES)?.reason ?? '';

/**
 * A run ends and becomes a record. What was read answers steps that nobody said anything about; a runbook that is a review
 * counts as one only when no step is left open.
 */
export function ending(look: Look, run: Run, runbook: Runbook, note: string): Deed[] {
  const { account } = look.watch;
  const steps = stepsNow(runbook, run, look);
  const met = steps.filter(({ now }) => now.state === 'met');
  const isWhole = steps.every(({ now }) => now.state === 'met' || now.state === 'settled');
  const clock = clockOf(look.watch, run);
  return [
    ...met.map(
      ({ step }): Deed => ({
        type: 'run-step',
        account,
        run: run.id,
        step: step.id,
        outcome: 'done',
        reason: '',
      }),
    ),
    ...noting(look, run, note),
    ...(clock?.kind === 'drill' && clock.drill.ended === null
      ? [{ type: 'drill-ended', account, drill: clock.drill.id } as const]
      : []),
    ...(isWhole && runbook.review && !run.drill
      ? [{ type: 'reviewed', account, review: runbook.review } as const]
      : []),
    { type: 'run-ended', account, run: run.id },
  ];
}
