import { useState } from 'preact/hooks';
import type { Run, StepOutcome } from '../../lib/model';
import { useStores } from '../stores/stores';
import { stepCalled, stepSaid } from './called';
import { heldFocus, NEXT, stepAt } from './focus';
import { ReasonForm } from './reason-form';
import type { StepProps } from './step-props';

/** What can be said of a step: done, skipped with a reason, done before its turn with a reason, or open again. */
export function Settle({ item, runbook, run, onSettled }: StepProps & { run: Run }) {
  const { words, runs, judging } = useStores();
  const { runbook: say } = words.review;
  const { step, now } = item;
  const [asking, setAsking] = useState<'skip' | 'force' | null>(null);

  const settle = async (outcome: StepOutcome, reason = '') => {
    const goOn = heldFocus();
    if (!(await runs.settle(run, step, outcome, reason))) return goOn(stepAt(step.id));
    onSettled();
    goOn(...NEXT);
  };
  const reopen = async () => {
    const goOn = heldFocus();
    if (await runs.reopen(run, step)) onSettled();
    goOn(stepAt(step.id));
  };

  if (now.state === 'settled') {
    return (
      <div class="settle">
        <button type="button" class="button plain" disabled={judging.busy.value} onClick={reopen}>
          {say.undo}
        </button>
        {step.clock && now.outcome === 'done' && !run.drill && <p class="soft">{say.undoNote}</p>}
      </div>
    );
  }
  if (asking !== null) {
    return (
      <ReasonForm
        label={asking === 'skip' ? say.skipWhy : say.forceWhy}
        yes={asking === 'skip' ? say.skipYes : say.forceYes}
        usual={(asking === 'skip' && stepSaid(runbook, step.id, words)?.skips) || []}
        onYes={(reason) => settle(asking === 'skip' ? 'skipped' : 'done', reason)}
        onNo={() => {
          setAsking(null);
          heldFocus()(stepAt(step.id, `[data-ask="${asking}"]`));
        }}
      />
    );
  }
  const ask = (what: 'skip' | 'force', label: string) => (
    <button
      key={what}
      type="button"
      class={what === 'skip' ? 'button plain' : 'button'}
      data-ask={what}
      onClick={() => setAsking(what)}
    >
      {label}
    </button>
  );
  const waits = now.state === 'waiting';
  return (
    <div class="settle">
      {waits && <p>{say.waitsFor(now.for.map((id) => stepCalled(runbook, id, words)))}</p>}
      {!waits && !run.drill && step.reviews && <p class="soft">{say.alsoReviewed([...step.reviews])}</p>}
      <fieldset class="buttons" disabled={judging.busy.value}>
        <legend class="aloud">{stepCalled(runbook, step.id, words)}</legend>
        {waits ? (
          ask('force', say.force)
        ) : (
          <button
            type="button"
            class={now.state === 'met' ? 'button' : 'button primary'}
            onClick={() => settle('done')}
          >
            {run.drill ? say.practised : step.clock ? say.logOutBegun : say.done}
          </button>
        )}
        {ask('skip', say.skip)}
      </fieldset>
    </div>
  );
}
