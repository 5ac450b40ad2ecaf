import type { Run } from '../../lib/model';
import type { StepNow } from '../../lib/runbook/progress';
import { tame } from '../../lib/words/shown';
import { Icon, type IconName } from '../icon';
import { useStores } from '../stores/stores';
import { stepCalled } from './called';
import { findingSaid } from './finding-said';
import { StepBody } from './step-body';
import type { StepProps } from './step-props';

type Look = 'next' | 'open' | 'left' | 'met' | 'waiting' | 'done' | 'forced' | 'skipped';

const icons: Record<Look, IconName | null> = {
  next: 'respond',
  open: null,
  left: null,
  met: 'settled',
  waiting: 'stays',
  done: 'settled',
  forced: 'attention',
  skipped: 'absent',
};

/** One step: its number, what it is called, how it stands, and what it opens into. */
export function Step(props: StepProps) {
  const { item, number, runbook, run, isNext, open, onFold } = props;
  const { words, times, clock } = useStores();
  const { runbook: say } = words.review;
  const { step, now, finding } = item;
  const isRecord = run !== null && run.ended !== null;
  const look = lookOf(item, run, isNext);
  const icon = icons[look];
  const body = `step-${step.id}`;
  const state =
    now.state === 'settled'
      ? say.at(say.state[look], times.moment(now.at, clock.time.value))
      : say.state[look];
  const head = (
    <>
      <span class="step-number" aria-hidden="true">
        {number.toLocaleString(words.language)}
      </span>
      <span class="step-title">{stepCalled(runbook, step.id, words)}</span>
      {(run !== null || look === 'met') && (
        <span class="step-state">
          {icon !== null && <Icon name={icon} />}
          {state}
        </span>
      )}
    </>
  );
  return (
    <li
      class="step"
      data-step={step.id}
      data-look={look}
      data-next={isNext}
      aria-current={isNext ? 'step' : undefined}
    >
      <h3>
        {isRecord ? (
          <span class="step-head">{head}</span>
        ) : (
          <button
            type="button"
            class="step-head step-toggle"
            aria-expanded={open}
            aria-controls={open ? body : undefined}
            onClick={() => onFold(!open)}
          >
            {head}
            <span class="arrow">
              <Icon name="fold" />
            </span>
          </button>
        )}
      </h3>
      {now.state === 'settled' && now.reason !== '' && (
        <p class="step-reason">
          <bdi>{say.reason(tame(now.reason))}</bdi>
        </p>
      )}
      {now.state === 'met' && finding !== null && !open && (
        <p class="step-reason">{findingSaid(finding, words, (at) => times.moment(at, clock.time.value))}</p>
      )}
      {open && !isRecord && <StepBody {...props} id={body} />}
    </li>
  );
}

function lookOf({ now }: StepNow, run: Run | null, isNext: boolean): Look {
  if (run === null) return now.state === 'met' ? 'met' : 'open';
  if (run.ended !== null && now.state !== 'settled') return 'left';
  switch (now.state) {
    case 'settled':
      return now.outcome === 'skipped' ? 'skipped' : now.forced ? 'forced' : 'done';
    case 'ready':
      return isNext ? 'next' : 'open';
    default:
      return now.state;
  }
}
