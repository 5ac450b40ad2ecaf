import { useState } from 'preact/hooks';
import type { Run } from '../../lib/model';
import { nextStep, stepsNow } from '../../lib/runbook/progress';
import type { Runbook } from '../../lib/runbook/runbooks';
import { useStores } from '../stores/stores';
import { Step } from './step';

interface StepsProps {
  /** The runbook's name. */
  id: string;
  runbook: Runbook;
  /** null: a look at the steps before they are begun. */
  run: Run | null;
}

/** The steps of a runbook in their order; the one that comes next is open, and so is one whose window runs. */
export function Steps({ id, runbook, run }: StepsProps) {
  const { runs } = useStores();
  /** What somebody folded or unfolded by hand. */
  const [folds, setFolds] = useState<Record<string, boolean>>({});
  const steps = stepsNow(runbook, run, runs.look.value);
  const next = run !== null && run.ended === null ? nextStep(steps) : null;
  return (
    <ol class="steps">
      {steps.map((item, i) => {
        const { step, now } = item;
        const windowRuns = step.clock === true && now.state === 'settled' && now.outcome === 'done';
        const open = folds[step.id] ?? (step === next || (windowRuns && run?.ended === null));
        return (
          <Step
            key={step.id}
            item={item}
            number={i + 1}
            runbook={id}
            run={run}
            isNext={step === next}
            open={open}
            onFold={(to) => setFolds({ ...folds, [step.id]: to })}
            onSettled={() => {
              const { [step.id]: _, ...others } = folds;
              setFolds(others);
            }}
          />
        );
      })}
    </ol>
  );
}
