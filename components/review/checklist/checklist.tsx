import type { Run } from '../../../lib/model';
import { openRun, progress, stepsNow } from '../../../lib/runbook/progress';
import { runbooks } from '../../../lib/runbook/runbooks';
import { reviewDue } from '../../../lib/watch/reminders';
import { heldFocus, NEXT } from '../../runbook/focus';
import { useRunInAddress } from '../../runbook/open-run';
import { Records } from '../../runbook/records';
import { RunView } from '../../runbook/run-view';
import { Steps } from '../../runbook/steps';
import { hrefOf } from '../../stores/route-store';
import { type Stores, useStores } from '../../stores/stores';
import { Controls } from './controls';
import { SeparateReviews } from './separate-reviews';

const ID = 'weekly-review';

/** The regular review as a guided pass, the separate reviews with their dates, and the safeguards of the account. */
export function Checklist() {
  const stores = useStores();
  const { words, account, runs, route, judging } = stores;
  const { checklist: say, runbook: common } = words.review;
  const named = useRunInAddress();
  const { watch } = runs.look.value;
  const run = named ?? openRun(watch, ID);
  const onEnded = () => {
    if (run === null) return;
    route.go('checklist', [watch.account, run.id]);
  };
  const begin = async () => {
    const goOn = heldFocus();
    if (await runs.begin(ID, false)) goOn(...NEXT);
  };
  return (
    <div class="runbook-view">
      <h1 tabIndex={-1}>{named === null ? common.unknownRun : headline(run, stores)}</h1>
      {named !== undefined ? null : <p class="lead">{say.lead}</p>}
      {named !== null && run !== null && <RunView run={run} onEnded={onEnded} />}
      {named !== undefined ? (
        <p class="part">
          <a href={hrefOf('checklist')}>{say.back}</a>
        </p>
      ) : (
        <>
          {run === null && (
            <>
              {account.watch.value === null ? (
                <p>{say.noAccount}</p>
              ) : (
                <div class="begin">
                  <button type="button" class="button primary" disabled={judging.busy.value} onClick={begin}>
                    {say.begin}
                  </button>
                </div>
              )}
              <section class="part" aria-labelledby="points">
                <h2 id="points">{say.points}</h2>
                <Steps id={ID} runbook={runbooks[ID]} run={null} />
              </section>
            </>
          )}
          {account.watch.value !== null && (
            <>
              <SeparateReviews />
              <Controls />
            </>
          )}
          <Records
            runs={watch.runs.filter(({ runbook, ended }) => runbook === ID && ended !== null)}
            view="checklist"
          />
        </>
      )}
    </div>
  );
}

/** The one sentence that says whether there is something to do. */
function headline(run: Run | null, { words, runs, times, clock }: Stores): string {
  const { checklist: say } = words.review;
  const look = runs.look.value;
  if (run !== null) {
    if (run.ended !== null) return say.ended;
    const { done, of } = progress(stepsNow(runbooks[ID], run, look));
    return done === of ? say.whole(of) : say.underWay(done, of);
  }
  const at = reviewDue(look.watch, 'active_sessions', look.policy);
  if (at === null) return say.never;
  return Date.parse(at) <= look.now.getTime() ? say.due : say.next(times.ahead(at, clock.time.value));
}
