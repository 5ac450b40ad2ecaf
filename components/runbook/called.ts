import { isControl } from '../../lib/runbook/controls';
import type { StepWords } from '../../lib/words/review/step-words';
import { tame } from '../../lib/words/shown';
import type { Words } from '../../lib/words/words';

/** What a runbook is called; one that only a newer version knows by its id. */
export function runbookCalled(id: string, { review }: Words): string {
  const { runbooks } = review.runbook;
  return Object.hasOwn(runbooks, id) ? runbooks[id as keyof typeof runbooks].name : tame(id);
}

/** What is said of a step; null for one that only a newer version knows. */
export function stepSaid(runbook: string, step: string, { review }: Words): StepWords | null {
  const { steps } = review.runbook;
  if (!Object.hasOwn(steps, runbook)) return null;
  const own: Record<string, StepWords> = steps[runbook as keyof typeof steps];
  return (Object.hasOwn(own, step) && own[step]) || null;
}

/** What a step is called where nobody says in which runbook. */
export function anyStepCalled(step: string, words: Words): string {
  for (const runbook of Object.keys(words.review.runbook.steps)) {
    const said = stepSaid(runbook, step, words);
    if (said) return said.title;
  }
  return tame(step);
}

/** What a safeguard is called; one that only a policy knows by the policy's name. */
export const controlCalled = (control: string, { review }: Words): string =>
  isControl(control) ? review.checklist.control[control].title : tame(control);

export const stepCalled = (runbook: string, step: string, words: Words): string =>
  stepSaid(runbook, step, words)?.title ?? tame(step);
