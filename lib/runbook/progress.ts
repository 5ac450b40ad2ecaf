import type { Run, StepOutcome, Watch } from '../model';
import { type Finding, findingOf, type Look } from './findings';
import type { Runbook, Step } from './runbooks';

/** How one step of a run stands. */
export type StepState =
  /** `forced`: done before the steps that come first; `reason`: why, or why it was skipped. */
  | { state: 'settled'; outcome: StepOutcome; at: string; reason: string; forced: boolean }
  /** Nobody has said anything, and what was read answers it. */
  | { state: 'met' }
  | { state: 'ready' }
  /** Waits for these steps. */
  | { state: 'waiting'; for: string[] };

export interface StepNow {
  step: Step;
  now: StepState;
  /** null: nothing that is read says anything about it. */
  finding: Finding | null;
}

/**
 * The steps of a runbook in their order, each with how it stands. `run`: null before it is begun. An ended run is a record:
 * what is read today is not asked any more.
 */
export function stepsNow(runbook: Runbook, run: Run | null, look: Look): StepNow[] {
  const steps: StepNow[] = [];
  for (const step of runbook.steps) {
    const finding =
      step.finding === undefined || (run !== null && run.ended !== null)
        ? null
        : findingOf(step.finding, look);
    const open = steps.filter(({ now }) => now.state === 'ready' || now.state === 'waiting');
    const missing = open
      .map((other) => other.step.id)
      .filter((id) => step.needs === 'earlier' || step.needs.includes(id));
    steps.push({ step, finding, now: stateOf(step, run, missing, finding?.met ?? false) });
  }
  return steps;
}

function stateOf({ id }: Step, run: Run | null, missing: string[], met: boolean): StepState {
  const said = run?.steps.find(({ step }) => step === id);
  if (said) {
    const { outcome, at, reason } = said;
    return { state: 'settled', outcome, at, reason, forced: outcome === 'done' && reason !== '' };
  }
  if (missing.length > 0) return { state: 'waiting', for: missing };
  return { state: met ? 'met' : 'ready' };
}

/** The step that can be done next; null when none is left. */
export function nextStep(steps: readonly StepNow[]): Step | null {
  return steps.find(({ now }) => now.state === 'ready')?.step ?? null;
}

export function progress(steps: readonly StepNow[]): { done: number; of: number } {
  const done = steps.filter(({ now }) => now.state === 'settled' || now.state === 'met').length;
  return { done, of: steps.length };
}

/** The run of a runbook that is under way. */
export function openRun(watch: Watch, runbook: string, drill = false): Run | null {
  return (
    watch.runs.find((run) => run.ended === null && run.runbook === runbook && run.drill === drill) ?? null
  );
}

/** The window that belongs to a run: of a log-out of all sessions, or of a drill. */
export type Clock =
  | { kind: 'log-out'; logOut: Watch['logOuts'][number] }
  | { kind: 'drill'; drill: Watch['drills'][number] };

/**
 * The newest log-out of all sessions whose window reaches into the run, since it may have been begun, or confirmed on the
 * page, just before; in a drill the newest drill since. null: none.
 */
export function clockOf(watch: Watch, run: Run): Clock | null {
  const from = Date.parse(run.at);
  const to = run.ended === null ? Number.POSITIVE_INFINITY : Date.parse(run.ended);
  if (run.drill) {
    const drill = watch.drills.findLast(({ at }) => Date.parse(at) >= from && Date.parse(at) <= to);
    return drill ? { kind: 'drill', drill } : null;
  }
  const logOut = watch.logOuts.findLast(
    ({ scope, at, until }) => scope === 'all' && Date.parse(until) > from && Date.parse(at) <= to,
  );
  return logOut ? { kind: 'log-out', logOut } : null;
}
