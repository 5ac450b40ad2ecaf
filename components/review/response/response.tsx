import type { Run } from '../../../lib/model';
import { isListed, isRejected } from '../../../lib/runbook/findings';
import { nextStep, openRun, stepsNow } from '../../../lib/runbook/progress';
import { runbookOf, runbooks } from '../../../lib/runbook/runbooks';
import { runbookCalled } from '../../runbook/called';
import { useRunInAddress } from '../../runbook/open-run';
import { Record, Records } from '../../runbook/records';
import { RunView } from '../../runbook/run-view';
import { Steps } from '../../runbook/steps';
import { hrefOf } from '../../stores/route-store';
import { type Stores, useStores } from '../../stores/stores';
import { Begin } from './begin';
import { Playbooks } from './playbooks';

/** The guided response to a compromise, the playbooks, and the records of both. */
export function Response() {
  const stores = useStores();
  const { words, runs, route } = stores;
  const { response: say, runbook: common } = words.review;
  const named = useRunInAddress();
  const { watch } = runs.look.value;
  const run = named ?? openRun(watch, 'response') ?? openRun(watch, 'response', true);
  const onEnded = () => {
    if (run === null) return;
    route.go('response', [watch.account, run.id]);
  };
  if (named === null) {
    return (
      <div class="runbook-view">
        <h1 tabIndex={-1}>{common.unknownRun}</h1>
        <Back />
      </div>
    );
  }
  const others = watch.runs.filter(
    (one) => one.ended === null && one !== run && one.runbook !== 'weekly-review',
  );
  const records = watch.runs.filter((one) => one.ended !== null && one.runbook !== 'weekly-review');
  return (
    <div class="runbook-view">
      <h1 tabIndex={-1}>{headline(run, stores)}</h1>
      {run === null ? (
        <>
          <p class="lead">{say.lead}</p>
          <Begin />
          <section class="part" aria-labelledby="in-order">
            <h2 id="in-order">{say.inOrder}</h2>
            <Steps id="response" runbook={runbooks.response} run={null} />
          </section>
        </>
      ) : (
        <RunView run={run} onEnded={onEnded} />
      )}
      {named === undefined ? (
        <>
          {others.length > 0 && (
            <section class="part" aria-labelledby="under-way">
              <h2 id="under-way">{say.also}</h2>
              <ul class="records">
                {others.map((one) => (
                  <Record key={one.id} run={one} view="response" />
                ))}
              </ul>
            </section>
          )}
          <Playbooks />
          <Records runs={records} view="response" />
        </>
      ) : (
        <Back />
      )}
    </div>
  );
}

function Back() {
  const { words } = useStores();
  return (
    <p class="part">
      <a href={hrefOf('response')}>{words.review.response.back}</a>
    </p>
  );
}

/** The one sentence that says whether there is something to do. */
function headline(run: Run | null, { words, runs }: Stores): string {
  const { response: say } = words.review;
  const look = runs.look.value;
  if (run === null) {
    const strangers = Object.values(look.watch.sessions).filter(
      (session) => isListed(session) && isRejected(session),
    );
    return strangers.length === 0 ? say.none : say.needed(strangers.length);
  }
  const called = runbookCalled(run.runbook, words);
  const name = run.drill ? say.practiceOf(called) : called;
  const runbook = runbookOf(run.runbook);
  if (run.ended !== null || runbook === null) return say.ended(name);
  const steps = stepsNow(runbook, run, look);
  const next = nextStep(steps);
  const number = steps.findIndex(({ step }) => step === next) + 1;
  return next === null ? say.allSettled(name) : say.underWay(name, number, steps.length);
}
