import type { Run } from '../../lib/model';
import { nextStep, progress, stepsNow } from '../../lib/runbook/progress';
import { runbookOf } from '../../lib/runbook/runbooks';
import { Icon } from '../icon';
import { useStores } from '../stores/stores';
import { runbookCalled } from './called';
import { RunEnd } from './run-end';
import { RunSummary } from './run-summary';
import { Steps } from './steps';

/** One run: while it is under way its steps and its end, afterwards the record of it. The heading stands above. */
export function RunView({ run, onEnded }: { run: Run; onEnded: () => void }) {
  const { words, times, clock, runs } = useStores();
  const { runbook: say } = words.review;
  const runbook = runbookOf(run.runbook);
  const now = clock.time.value;
  const begun = times.moment(run.at, now);
  const steps = runbook === null ? [] : stepsNow(runbook, run, runs.look.value);
  const { done, of } = progress(steps);
  return (
    <div class="run" data-drill={run.drill}>
      {run.drill && (
        <p class="practice">
          <Icon name="attention" />
          <strong>{say.practice}.</strong> {run.ended === null && say.practiceBanner}
        </p>
      )}
      <p class="soft run-times">
        {run.ended === null ? say.begunAt(begun) : say.endedAt(begun, times.moment(run.ended, now))}
      </p>
      {runbook !== null && (
        <>
          <div class="progress">
            <progress value={done} max={of} aria-label={runbookCalled(run.runbook, words)} />
            <span role="status">
              <span aria-hidden="true">{say.progress(done, of)}</span>
              <span class="aloud">{say.progressAloud(done, of)}</span>
            </span>
          </div>
          <h2 class="aloud">{say.stepsOf}</h2>
          <Steps key={run.id} id={run.runbook} runbook={runbook} run={run} />
          {run.ended === null && (
            <RunEnd key={`end ${run.id}`} run={run} runbook={runbook} onEnded={onEnded} />
          )}
        </>
      )}
      {run.ended === null ? (
        nextStep(steps) !== null && (
          <details class="so-far">
            <summary>{say.soFar}</summary>
            <RunSummary run={run} />
          </details>
        )
      ) : (
        <RunSummary run={run} />
      )}
    </div>
  );
}
