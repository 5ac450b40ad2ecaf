import type { Run } from '../../lib/model';
import { progress, stepsNow } from '../../lib/runbook/progress';
import { runbookOf } from '../../lib/runbook/runbooks';
import { hrefOf, type ViewName } from '../stores/route-store';
import { useStores } from '../stores/stores';
import { runbookCalled } from './called';

/** Runs that ended, the newest first, each with the way to its record. */
export function Records({ runs, view }: { runs: Run[]; view: ViewName }) {
  const { words } = useStores();
  const { runbook: say } = words.review;
  return (
    <section class="part" aria-labelledby="records">
      <h2 id="records">{say.records}</h2>
      {runs.length === 0 ? (
        <p class="soft">{say.noRecords}</p>
      ) : (
        <ul class="records">
          {runs.toReversed().map((run) => (
            <Record key={run.id} run={run} view={view} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** One run as a line. */
export function Record({ run, view }: { run: Run; view: ViewName }) {
  const { words, times, clock, runs } = useStores();
  const { runbook: say } = words.review;
  const now = clock.time.value;
  const runbook = runbookOf(run.runbook);
  const look = runs.look.value;
  const { done, of } = progress(runbook === null ? [] : stepsNow(runbook, run, look));
  const begun = times.moment(run.at, now);
  return (
    <li data-run={run.id}>
      <a href={hrefOf(view, [look.watch.account, run.id])}>{runbookCalled(run.runbook, words)}</a>
      {run.drill && <span class="practice-mark">{say.practice}</span>}
      <span class="soft">
        {run.ended === null ? say.begunAt(begun) : say.endedAt(begun, times.moment(run.ended, now))}
        {runbook !== null && ` ${say.settledOf(done, of)}`}
      </span>
    </li>
  );
}
