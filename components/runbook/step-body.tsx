import type { ComponentChildren } from 'preact';
import { places } from '../../lib/runbook/places';
import type { Step } from '../../lib/runbook/runbooks';
import { Icon } from '../icon';
import { hrefOf } from '../stores/route-store';
import { useStores } from '../stores/stores';
import { stepSaid } from './called';
import { ClockCard } from './clock-card';
import { findingSaid } from './finding-said';
import { Settle } from './settle';
import type { StepProps } from './step-props';

/** What a step opens into: why, how, where, what was read about it, and what can be said of it. */
export function StepBody({ id, ...props }: StepProps & { id: string }) {
  const { words, times, clock } = useStores();
  const { runbook: say } = words.review;
  const { item, runbook, run } = props;
  const { step, now, finding } = item;
  const said = stepSaid(runbook, step.id, words);
  return (
    <div class="step-body" id={id}>
      {step.clock && run !== null && <ClockCard run={run} settled={now.state === 'settled'} />}
      {now.state !== 'settled' && (
        <dl class="step-lines">
          <Line name={say.why}>{said?.why ?? say.unknownStep}</Line>
          {said && <Line name={say.how}>{said.how}</Line>}
          {finding !== null && (
            <Line name={say.found}>
              <span class="finding" data-met={finding.met}>
                <Icon name={finding.met ? 'settled' : 'attention'} />
                <span>{findingSaid(finding, words, (at) => times.moment(at, clock.time.value))}</span>
              </span>
            </Line>
          )}
          {(step.places.length > 0 || step.sessions) && (
            <Line name={say.placesOf}>
              <Places step={step} />
            </Line>
          )}
        </dl>
      )}
      {run !== null && <Settle {...props} run={run} />}
    </div>
  );
}

function Line({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Places({ step }: { step: Step }) {
  const { words } = useStores();
  const { runbook: say } = words.review;
  return (
    <ul class="places">
      {step.sessions && (
        <li>
          <a href={hrefOf('sessions', [], { q: step.sessions.q, sort: step.sessions.sort ?? '' })}>
            {say.theseSessions}
          </a>
        </li>
      )}
      {step.places.map((place) => (
        <li key={place}>
          <a href={places[place]} target="_blank" rel="noreferrer">
            {say.place[place]}
            <Icon name="open" />
            <span class="aloud"> ({say.newTab})</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
