import type { Run, Watch } from '../../lib/model';
import { clockOf } from '../../lib/runbook/progress';
import { Countdown } from '../log-out/countdown';
import { LogOutCard } from '../log-out/log-out-card';
import { useStores } from '../stores/stores';

/** The window that a step began, while it runs and what came of it. `settled`: the step was done or skipped. */
export function ClockCard({ run, settled }: { run: Run; settled: boolean }) {
  const { words, runs } = useStores();
  const clock = clockOf(runs.look.value.watch, run);
  if (clock?.kind === 'log-out') return <LogOutCard logOut={clock.logOut} heading="h4" />;
  if (clock?.kind === 'drill') return <DrillCard drill={clock.drill} />;
  const isDone = run.steps.some(({ outcome }) => outcome === 'done');
  return settled && isDone && !run.drill ? <p>{words.review.runbook.clock.none}</p> : null;
}

function DrillCard({ drill }: { drill: Watch['drills'][number] }) {
  const { words, times, clock, runs, judging } = useStores();
  const say = words.review.runbook.clock;
  const now = clock.time.value;
  if (drill.ended !== null) return <p>{say.drillEnded(times.moment(drill.ended, now))}</p>;
  const isOver = now.getTime() >= Date.parse(drill.until);
  const { account } = runs.look.value.watch;
  return (
    <section class="log-out" data-log-out={isOver ? 'over' : 'spreading'}>
      <h4>{isOver ? say.drillOver : say.drill}</h4>
      {!isOver && <Countdown from={drill.at} until={drill.until} />}
      <p>{isOver ? say.drillOverNote : say.drillNote(times.clock(drill.until))}</p>
      {isOver && (
        <button
          type="button"
          class="button"
          disabled={judging.busy.value}
          onClick={() => judging.record({ type: 'drill-ended', account, drill: drill.id })}
        >
          {say.drillEnd}
        </button>
      )}
    </section>
  );
}
